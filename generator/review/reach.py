"""Which components a part of a document leads to."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from ..document import Document, PointerError, lookup
from ..normalize import pointer_of


class Reach:
    """Follows the references of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._direct = cache(self._referred)

    def from_pointer(self, source: str) -> frozenset[str]:
        """The source pointers of all components that a part needs, itself left out."""
        waiting = [source]
        seen: set[str] = set()
        while waiting:
            for pointer in self._direct(waiting.pop()):
                if pointer not in seen:
                    seen.add(pointer)
                    waiting.append(pointer)
        return frozenset(self._document.origin(pointer) for pointer in seen)

    def _referred(self, pointer: str) -> tuple[str, ...]:
        try:
            part = lookup(self._document.content, pointer)
        except PointerError:
            return ()
        return tuple(dict.fromkeys(_references(part)))


def _references(part: Any) -> Iterator[str]:
    waiting = [part]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            reference = value.get("$ref")
            pointer = pointer_of(reference) if isinstance(reference, str) else None
            if pointer is not None:
                yield pointer
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
