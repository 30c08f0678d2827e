"""Document -> Document: what breaks the specification, but cannot change the client, is mended.

Real documents do so all the time. Everything that is mended is noted; what leaves an operation without
meaning stays as it is, for the checks to report.
"""

from typing import Any

from ..diagnostics import Collector
from ..document import Document, join, version
from ..objects import REFERABLE, Shape, member
from . import parts, schemas
from .notes import Notes

__all__ = ["mend"]

# Before 3.1 nothing else that stands in a Reference Object counts.
_BESIDE_REFERENCES = frozenset({"schema", "path item"})


def mend(document: Document, collector: Collector) -> Document:
    """Takes a document in one piece; returns it mended, and notes each way as `mended`.

    A 3.0 document whose schemas use words that only 3.1 has is returned as a 3.1 document.
    """
    notes = Notes(version(document.content))
    content = _mended("document", document.content, "", notes)
    if notes.version == "3.0" and notes.newer:
        newer, notes = notes.newer, Notes("3.1")
        notes.add(f"the document uses words of OpenAPI 3.1 and is read as such: {newer}", "")
        content = {**document.content, "openapi": "3.1.0"}
        content = _mended("document", content, "", notes)
    notes.report(document, collector)
    return document if content is document.content else document.with_content(content)


def _mended(kind: str, part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    if kind == "schema":
        if "$ref" not in part or notes.version not in ("2.0", "3.0"):
            part = schemas.mended(part, pointer, notes)
    elif "$ref" not in part or kind not in REFERABLE:
        part = parts.mended(kind, part, pointer, notes)
    elif kind not in _BESIDE_REFERENCES:
        return part
    changes: dict[str, Any] = {}
    for key, value in part.items():
        shape, inner = member(kind, key)
        if inner:
            new = _member(shape, inner, value, join(pointer, key), notes)
            if new is not value or new is None:
                changes[key] = new
    if not changes:
        return part
    return {
        key: value for key, value in {**part, **changes}.items() if changes.get(key, 0) is not None
    }


def _member(shape: Shape, kind: str, value: Any, pointer: str, notes: Notes) -> Any:
    """What a member is mended to; None when nothing stands there."""
    if value is None:
        notes.add("nothing stands where an object is expected: left out", pointer)
    elif isinstance(value, list):
        return _array(kind, value, pointer, notes)
    elif isinstance(value, dict):
        inside = _map if shape == "map" else _mended
        return inside(kind, value, pointer, notes)
    return value


def _map(kind: str, items: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    changed = items
    for key, value in items.items():
        new = value
        if isinstance(value, dict) and not (
            key.startswith("x-") and kind in ("path item", "response")
        ):
            new = _mended(kind, value, join(pointer, key), notes)
        elif value is None and kind in ("media type", "schema", "example", "encoding", "path item"):
            new = {}
        if new is not value:
            changed = dict(changed) if changed is items else changed
            changed[key] = new
    return changed


def _array(kind: str, items: list[Any], pointer: str, notes: Notes) -> list[Any]:
    changed = [
        _mended(kind, item, f"{pointer}/{index}", notes) if isinstance(item, dict) else item
        for index, item in enumerate(items)
    ]
    return (
        changed if any(new is not old for new, old in zip(changed, items, strict=True)) else items
    )
