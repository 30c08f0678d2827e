"""Puts path items in the place of the references to them, so that all paths have their operations.

A reference that leads nowhere stays, for the reference check to report.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from .document import Document, PointerError, join, lookup

_SECTIONS = ("paths", "webhooks")
_MOST_STEPS = 20  # a longer chain is a cycle


def gather(document: Document) -> Document:
    """Takes a document; returns it with no path or webhook that refers to another place of it."""
    content, origins = dict(document.content), dict(document.origins)
    for section in _SECTIONS:
        items = content.get(section)
        if isinstance(items, Mapping):
            content[section] = {
                path: _item(item, join("", section, path), document, origins)
                for path, item in items.items()
            }
    return document.with_content(content, origins)


def _item(item: Any, pointer: str, document: Document, origins: dict[str, str]) -> Any:
    beside: dict[str, Any] = {}
    place = pointer
    for _ in range(_MOST_STEPS):
        reference = item.get("$ref") if isinstance(item, dict) else None
        if not isinstance(reference, str):
            break
        beside = {key: part for key, part in item.items() if key != "$ref"} | beside
        place = unquote(reference[1:])
        try:
            item = lookup(document.content, place) if reference.startswith("#/") else None
        except PointerError:
            item = None
    if place == pointer or not isinstance(item, dict) or "$ref" in item:
        return lookup(document.content, pointer)
    origins |= {join(pointer, key): document.origin(join(place, key)) for key in item}
    origins |= {join(pointer, key): document.origin(join(pointer, key)) for key in beside}
    return {**item, **beside}
