"""What a part of another file is called as a component."""

import re
from collections.abc import Collection
from pathlib import PurePosixPath

from ..document import split
from .files import Place

_SIGNS = re.compile(r"[^A-Za-z0-9._-]+")  # what the name of a component may not hold
# Words of a pointer that say how something is held, and nothing about what it is.
_STRUCTURE = frozenset(
    {
        "components",
        "schemas",
        "properties",
        "schema",
        "items",
        "content",
        "definitions",
        "parameters",
    }
)


def component_key(place: Place, taken: Collection[str]) -> str:
    """A key for what stands at a place, not among those that are taken.

    It is the last word of the pointer that tells something, or the file's name without its ending;
    where that is taken, both; then with a number.
    """
    stem = _legal(PurePosixPath(place.file).name.partition(".")[0])
    words = [t for t in split(place.pointer) if t not in _STRUCTURE and not t.isdecimal()]
    name = _legal(words[-1]) if words else stem
    folder = _legal(PurePosixPath(place.file).parent.name)
    for key in (name, f"{stem}-{name}" if words else f"{folder}-{name}"):
        if key not in taken:
            return key
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"


def _legal(text: str) -> str:
    return _SIGNS.sub("-", text).strip("-") or "Part"
