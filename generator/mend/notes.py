"""What was mended: one note for each way, however many places there are."""

from dataclasses import field
from typing import Any, Final

from ..diagnostics import Collector
from ..document import Document
from ..records import record

WRONG: Final = object()
"""What a check answers for a value that nothing can be made of: its key is left out."""


@record(slots=True)
class Notes:
    """Gathers notes; `version` is the document's, `newer` says that it has words of a later one.

    `content` is the whole document, in which references lead somewhere or not.
    """

    version: str
    content: dict[str, Any]
    newer: str = ""
    known: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Whether a reference leads to an object of a kind, for those that were looked at."""
    _found: dict[str, list[str]] = field(default_factory=dict)

    def add(self, what: str, pointer: str) -> None:
        """Note one place where something was mended."""
        self._found.setdefault(what, []).append(pointer)

    def put(self, part: dict[str, Any], key: str, value: Any, pointer: str) -> dict[str, Any]:
        """A copy of `part` with another value for a key, or without the key; notes which."""
        if value is WRONG:
            self.add(f"what stands for {key!r} is not what is expected there: left out", pointer)
            return {name: inner for name, inner in part.items() if name != key}
        self.add(f"what stands for {key!r} is read as what is expected there", pointer)
        return {**part, key: value}

    def report(self, document: Document, collector: Collector) -> None:
        """Tell the notes to the collector."""
        for what, pointers in self._found.items():
            more = f" (and in {len(pointers) - 1} more places)" if len(pointers) > 1 else ""
            collector.note(
                "mended",
                what + more,
                at=document.location(pointers[0]),
                pointer=pointers[0],
                hint="nothing to do; the document breaks the specification here",
            )
