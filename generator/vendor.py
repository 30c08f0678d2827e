"""A vendor's folder, or a document that stands for one."""

from pathlib import Path
from posixpath import normpath

from .diagnostics import Collector
from .records import record


@record(frozen=True, slots=True)
class Vendor:
    """A vendor's folder, and how diagnostics print it."""

    name: str
    folder: Path
    shown: str
    document: str | None = None
    """The name of the file when a document is given by itself: then the folder is not a vendor's."""

    def text(self, file: str, collector: Collector | None = None) -> str | None:
        """The text of one of its files; None when there is none, or when it is no text."""
        from . import notation  # only now: whoever asks nothing but the name need not load a parser

        path = self.folder / file
        if self.document is not None or not path.is_file():
            return None
        text = notation.decode(notation.bytes_of(path), self.path(file), collector or Collector())
        return None if text is None else text.replace("\r\n", "\n")

    def path(self, file: str) -> str:
        """The path of one of its files, as diagnostics print it."""
        return normpath(f"{self.shown}/{file}")


@record(frozen=True, slots=True)
class Counts:
    """How many operations a document has, how many are in the client, and how many were left out."""

    document: int
    generated: int
    waived: int
