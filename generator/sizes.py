"""Has a document more operations, or longer paths, than one client can be for?"""

from collections.abc import Sequence

from .diagnostics import Collector
from .document import Document, join

MOST_OPERATIONS = 30_000
"""More than the largest API that is published as one document has; client.yaml may say another number."""
MOST_SEGMENTS = 50


def check(
    document: Document,
    operations: Sequence[tuple[str, str, str]],
    most: int | None,
    collector: Collector,
) -> None:
    """Reports more operations (pointer, method, path) than `most`, or than MOST_OPERATIONS, and
    paths of more than MOST_SEGMENTS segments.

    Each makes a method, and each segment a module: a document of a few MB could keep the program busy
    for hours.
    """
    count, limit = len(operations), MOST_OPERATIONS if most is None else most
    if count > limit:
        collector.error(
            "too-many-operations",
            f"the document has {count:,} operations; at most {limit:,} become a client",
            at=document.location("/paths"),
            pointer="/paths",
            hint=f"cut it into several documents, or write 'most_operations: {count}' into the"
            " client.yaml of a vendor's folder",
        )
    for path in dict.fromkeys(path for _, _, path in operations):
        segments = path.count("/")
        if segments > MOST_SEGMENTS:
            pointer = join("/paths", path)
            collector.error(
                "too-deep",
                f"the path has {segments:,} segments; at most {MOST_SEGMENTS} become names",
                at=document.location(pointer),
                pointer=pointer,
                hint="remove the path in an overlay",
            )
