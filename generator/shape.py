"""Are paths such that later stages can look into them?"""

from .diagnostics import Collector
from .document import Document
from .fields import kind_of


def check(document: Document, collector: Collector) -> Document:
    """Takes a document and returns it with nothing where an object was left empty.

    Reports paths that are no object: then nothing can be said of the operations.
    """
    paths = document.content.get("paths", {})
    if paths is not None and not isinstance(paths, dict):
        collector.error(
            "invalid-document",
            f"/paths is {kind_of(paths)}; an object is expected",
            at=document.location("/paths"),
            pointer="/paths",
        )
    # `components:` with nothing behind it is how YAML says that there are none.
    content = {key: part for key, part in document.content.items() if part is not None}
    return document.with_content({**content, "paths": {}} if paths is None else content)
