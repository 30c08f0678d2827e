"""Document -> Document: what breaks the specification, but cannot change the client, is mended.

Real documents do so all the time. Everything that is mended is noted; what leaves an operation without
meaning stays as it is, for the checks to report.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any

from ..diagnostics import Collector
from ..document import Document, join, version
from ..objects import REFERABLE, Shape, member
from . import parts, schemas, swagger
from .lead import adapted, leads_to, meant
from .notes import WRONG, Notes

__all__ = ["mend"]

# What may as well say nothing: any value, any answer.
_SAY_NOTHING = frozenset({"schema", "response", "header", "media type"})
# Before 3.1 nothing else that stands in a Reference Object counts.
_BESIDE_REFERENCES = frozenset({"schema", "path item"})


def mend(document: Document, collector: Collector) -> Document:
    """Takes a document in one piece; returns it mended, and notes each way as `mended`.

    A 3.0 document whose schemas use words that only 3.1 has is returned as a 3.1 document.
    """
    notes = Notes(version(document.content), document.content)
    content = _mended("document", _versioned(document.content, notes), "", notes)
    if notes.version == "3.0" and notes.newer:
        newer, notes = notes.newer, Notes("3.1", document.content)
        notes.add(f"the document uses words of OpenAPI 3.1 and is read as such: {newer}", "")
        content = {**document.content, "openapi": "3.1.0"}
        content = _mended("document", content, "", notes)
    content, origins = _rooted(content, document, notes)
    notes.report(document, collector)
    return document if content is document.content else document.with_content(content, origins)


def _rooted(
    content: dict[str, Any], document: Document, notes: Notes
) -> tuple[dict[str, Any], Mapping[str, str]]:
    """Paths that begin with a slash, and where they stood without one."""
    paths = content.get("paths", {})
    names = {path: path if path.startswith(("/", "x-")) else f"/{path}" for path in paths}
    moves = {
        path: name
        for path, name in names.items()
        if path != name and name not in paths and "://" not in path
    }
    if not moves:
        return content, document.origins
    origins = dict(document.origins)
    for path, name in moves.items():
        pointer = join("/paths", path)
        notes.add("a path does not begin with a slash", pointer)
        inside = [known for known in document.origins if known.startswith(f"{pointer}/")]
        origins |= {
            join("/paths", name) + known[len(pointer) :]: document.origins[known]
            for known in inside
        }
        origins[join("/paths", name)] = document.origin(pointer)
    rooted = {moves.get(path, path): item for path, item in paths.items()}
    return {**content, "paths": rooted}, origins


def _versioned(content: dict[str, Any], notes: Notes) -> dict[str, Any]:
    """`swagger: 2.0` and `openapi: 3.1` without quotes, or without the last number."""
    key = "openapi" if "openapi" in content else "swagger"
    said = content[key]
    whole = "2.0" if notes.version == "2.0" else f"{notes.version}.0"
    is_whole = said == whole or (notes.version != "2.0" and str(said).count(".") > 1)
    if isinstance(said, str) and is_whole and (key == "swagger") == (notes.version == "2.0"):
        return content
    content = notes.put(content, key, whole, "")
    right = "swagger" if notes.version == "2.0" else "openapi"
    if key != right:
        content[right] = content.pop(key)
    return content


def _mended(kind: str, part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    if kind in _SAY_NOTHING and "$ref" in part and not isinstance(part["$ref"], str):
        part = notes.put(part, "$ref", WRONG, pointer)
    is_reference = "$ref" in part and kind in REFERABLE
    part = _led(kind, part, pointer, notes) if is_reference else _itself(kind, part, pointer, notes)
    if is_reference and kind not in _BESIDE_REFERENCES:
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


def _itself(kind: str, part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """What the keys of an object hold, without what is inside of that."""
    if notes.version == "2.0":
        part = swagger.mended(kind, part, pointer, notes)
    mended_ = schemas.mended if kind == "schema" else partial(parts.mended, kind)
    return mended_(part, pointer, notes)


def _led(kind: str, part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """A reference; later than 3.0, what stands beside it in a schema counts."""
    reference = part["$ref"]
    if isinstance(reference, str) and not _is_right(reference, kind, notes):
        there = meant(reference, kind, notes.content, notes.version)
        if there is not None:
            notes.add(f"the reference {reference} is read as {there}", pointer)
            part = {**part, "$ref": there}
        other = adapted(part, kind, pointer, notes.content, notes.version)
        if other is not None:
            notes.add(
                f"a reference to another kind of object than a {kind} is read as its schema",
                pointer,
            )
            return other
    if kind == "schema" and notes.version not in ("2.0", "3.0"):
        part = schemas.mended(part, pointer, notes)
    return part


def _is_right(reference: str, kind: str, notes: Notes) -> bool:
    """Whether a reference leads to an object of its kind; most of them stand in many places."""
    place = reference, kind
    if place not in notes.known:
        notes.known[place] = leads_to(reference, kind, notes.content)
    return notes.known[place]


def _member(shape: Shape, kind: str, value: Any, pointer: str, notes: Notes) -> Any:
    """What a member is mended to; None when nothing stands there."""
    if isinstance(value, dict):
        return (_map if shape == "map" else _mended)(kind, value, pointer, notes)
    if isinstance(value, list) and (shape == "array" or pointer.endswith("/items")):
        return _array(kind, value, pointer, notes)
    if kind == "schema" and shape == "one" and value is not None:
        is_closer = pointer.endswith(("/additionalProperties", "/unevaluatedProperties"))
        return value if isinstance(value, bool) and is_closer else _odd(kind, value, pointer, notes)
    if kind == "media type" and isinstance(value, str) and "/" in value:
        notes.add("a media type stands where an object of media types is expected", pointer)
        return {value: {}}
    notes.add("nothing stands where an object is expected: left out", pointer)
    return None


def _map(kind: str, items: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for key, value in items.items():
        if key.startswith("x-") and kind in ("path item", "response"):
            continue
        here = join(pointer, key)
        new = value if isinstance(value, dict) else _odd(kind, value, here, notes)
        new = _mended(kind, new, here, notes) if isinstance(new, dict) else new
        if new is not value or new is None:
            changes[key] = new
    if not changes:
        return items
    merged = {**items, **changes}
    return {key: value for key, value in merged.items() if changes.get(key, 0) is not None}


def _odd(kind: str, value: Any, pointer: str, notes: Notes) -> Any:
    """What is no object, and stands where one is expected: as an object, or None."""
    if kind == "schema":
        found = schemas.meant(value, notes.version)
    elif kind == "response":
        found = {"description": value if isinstance(value, str) else ""}
    else:
        is_told = kind in ("media type", "header") or (value is None and kind == "path item")
        found = {} if is_told else None
    if found is None or found is not value:
        what = "left out" if found is None else "read as what is expected there"
        notes.add(f"a {kind} is no object: {what}", pointer)
    return found


def _array(kind: str, items: list[Any], pointer: str, notes: Notes) -> list[Any]:
    changed = [
        _mended(kind, item, f"{pointer}/{index}", notes) if isinstance(item, dict) else item
        for index, item in enumerate(items)
    ]
    return (
        changed if any(new is not old for new, old in zip(changed, items, strict=True)) else items
    )
