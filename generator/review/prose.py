"""Texts that changed and nothing else: listed, and no alarm."""

from collections.abc import Iterator
from typing import Any

from ..document import Document, join
from .change import Place

_TEXTS = frozenset(("description", "summary", "title", "example", "examples", "externalDocs"))


def changed_texts(base: Document, head: Document) -> tuple[Place, ...]:
    """Where the head says in other words what the base says too, in the head's order."""
    found = _differing(base.content, head.content, "")
    return tuple(_place(head, pointer) for pointer in found)


def _differing(old: Any, new: Any, pointer: str) -> Iterator[str]:
    if old is new or old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        are_names = _is_name(pointer)
        if not are_names and _TEXTS & (old.keys() - new.keys()):
            yield pointer  # a text is gone: this is where it stood
        for key, value in new.items():
            if key in _TEXTS and not are_names:
                if old.get(key) != value:
                    yield join(pointer, key)
            elif key in old:
                yield from _differing(old[key], value, join(pointer, key))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _differing(one, other, join(pointer, index))


def _is_name(pointer: str) -> bool:
    """Whether the keys below a pointer are names of the vendor's, not keywords."""
    return pointer.rpartition("/")[2] in ("properties", "schemas", "patternProperties")


def _place(document: Document, pointer: str) -> Place:
    location = document.location(pointer)
    return Place(document.origin(pointer), location.file, location.line)
