"""The files of one folder that a document may refer to, read when first needed."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from .. import notation
from ..cache import NO_CACHE, Cache
from ..diagnostics import Collector, Location
from ..document import PointerError, join, lookup
from ..notation import Parsed
from ..records import record

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]")  # a URL, or a way from the root
_PROSE = (".md", ".txt")  # a description may stand in a file of its own


class Place(NamedTuple):
    """Something in a file: the file's name relative to the folder, and a pointer into it."""

    file: str
    pointer: str

    def inside(self, token: str) -> "Place":
        """The place of something directly inside."""
        return Place(self.file, join(self.pointer, token))

    def value(self, files: "Files") -> Any:
        """What stands there; raises PointerError."""
        parsed = files.get(self.file)
        if parsed is None:
            raise PointerError(f"{self.file} is no file of the folder")
        return lookup(parsed.content, self.pointer)


@record(slots=True)
class Files:
    """The files below a folder, by their names relative to it; `shown` is the folder as printed.

    `aliases` are other names that files go by.
    """

    folder: Path
    shown: str
    collector: Collector
    aliases: Mapping[str, str] = field(default_factory=dict)
    cache: Cache = NO_CACHE
    _targets: dict[tuple[str, str], Place | None] = field(default_factory=dict)
    read: dict[str, Parsed | None] = field(default_factory=dict)
    _bytes: int = 0

    def target(self, reference: str, base: str) -> Place | None:
        """What a reference in the file `base` names; None where that is outside, or no pointer."""
        if (reference, base) not in self._targets:
            self._targets[reference, base] = self._target(reference, base)
        return self._targets[reference, base]

    def _target(self, reference: str, base: str) -> Place | None:
        address, _, fragment = reference.partition("#")
        pointer = unquote(fragment)
        if _ELSEWHERE.match(address) or (pointer and not pointer.startswith("/")):
            return None
        if not address:
            return Place(base, pointer)
        name = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(address)))
        if name.split("/")[0] in ("..", ".", ""):
            return None
        return Place(self.aliases.get(name, name), pointer)

    def get(self, name: str) -> Parsed | None:
        """A file's content and places; None when there is none to be read, which may be reported."""
        if name not in self.read:
            self.read[name] = self._parsed(name)
        return self.read[name]

    def location(self, place: Place) -> Location:
        """File and line of a place."""
        parsed = self.read.get(place.file)
        return Location(self._shown(place.file)) if parsed is None else parsed.locate(place.pointer)

    def _shown(self, name: str) -> str:
        return posixpath.join(self.shown, name)

    def _parsed(self, name: str) -> Parsed | None:
        raw, shown = self._content(name), self._shown(name)
        if raw is None:
            return None
        self._bytes += len(raw)
        if self._bytes > notation.MAX_BYTES:
            self.collector.error(
                "too-large",
                f"the files that the document refers to have over {notation.MAX_BYTES:,} bytes",
                at=Location(shown),
                hint="leave out of them what the client does not need",
            )
            return None
        text = notation.decode(raw, shown, self.collector)
        if text is not None and name.endswith(_PROSE):
            return Parsed(text, lambda pointer: Location(shown))
        if text is None:
            return None
        return notation.read(text, shown, self.collector, self.cache)

    def _content(self, name: str) -> bytes | None:
        path = self.folder / name
        try:
            # A symbolic link must not lead out of the folder, either.
            inside = path.resolve().is_relative_to(self.folder.resolve())
            return notation.bytes_of(path) if inside and path.is_file() else None
        except (OSError, ValueError):  # a text that names no file, being too long, for one
            return None
