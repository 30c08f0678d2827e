"""Gives every component schema its final class name."""

from collections.abc import Iterable, Mapping
from typing import Any

from ..diagnostics import Collector
from ..document import Document, join, split
from ..naming import RESERVED_CLASSES, NameBook, Wish, class_name
from .direction import WRITE
from .moves import moved
from .place_names import constants
from .prune import mapped_key
from .schema_walk import (
    DOCUMENT,
    SCHEMA,
    SCHEMAS_POINTER,
    Kind,
    component_key,
    rebuild,
    reference_to,
)

WRITTEN = "#write"
"""What the lock's pointer of a written copy has behind the pointer of the component."""


CLASS = "#class"
"""What the lock's pointer of a class made from a property's schema has behind the property's."""


def rename(
    document: Document,
    names: NameBook,
    collector: Collector,
    reserved: Iterable[str] = (),
    source: Mapping[str, Any] | None = None,
) -> Document:
    """Take a document with read and written components; return it with legal, unique, unreserved
    CapWords as their keys, sorted, and all references and mappings rewritten.

    `source` is the content before normalisation, into which origins point.
    """
    keys = list(document.schemas())
    places = {key: _place(document, key, source or document.content) for key in keys}
    pointers = _lock_pointers(places)
    given = names.assign(_wishes(keys, pointers, names), {*RESERVED_CLASSES, *reserved})
    final = {key: given[pointers[key]] for key in keys}
    names.places.update((final[key], place) for key, place in places.items())

    def visit(kind: Kind, value: Any, pointer: str) -> Any:
        value = rebuild(kind, value, pointer, visit)
        return _renamed(value, final) if kind == SCHEMA and isinstance(value, dict) else value

    content = visit(DOCUMENT, document.content, "")
    if not keys:
        return document.with_content(content)
    schemas = content["components"]["schemas"]
    ordered = {final[key]: schemas[key] for key in sorted(keys, key=lambda key: final[key])}
    moves = {join(SCHEMAS_POINTER, final[key]): join(SCHEMAS_POINTER, key) for key in keys}
    components = {**content["components"], "schemas": ordered}
    return moved(document, {**content, "components": components}, moves)


def _lock_pointers(places: Mapping[str, str]) -> dict[str, str]:
    """Where `names.lock` keeps the name of each component schema, which is made at a place.

    Where several components come from one place, all but the first have their key behind it.
    """
    pointers: dict[str, str] = {}
    taken: set[str] = set()
    for key, place in places.items():
        base = key.removesuffix(WRITE)
        is_field = split(place)[-2:-1] == ("properties",)
        pointer = place + (CLASS if is_field else "")
        if base != key:
            pointer = pointers.get(base, pointer) + WRITTEN
        if pointer in taken:
            pointer = f"{pointer}#{class_name(base)}"
        taken.add(pointer)
        pointers[key] = pointer
    return pointers


def _place(document: Document, key: str, source: Mapping[str, Any]) -> str:
    """Where a component comes from: a source pointer that edits elsewhere leave alone.

    A parameter is known by location and name, an alternative by what sets it apart, not by index.
    """
    found: Any = source
    tokens: list[str] = []
    for token in split(document.origin(join(SCHEMAS_POINTER, key.removesuffix(WRITE)))):
        is_listed = isinstance(found, list) and token.isdecimal() and int(token) < len(found)
        found = found[int(token)] if is_listed else _member(found, token)
        if is_listed and tokens[-1] == "parameters" and isinstance(found, dict):
            tokens += [str(found.get("in", token)), str(found.get("name", ""))]
        elif is_listed and tokens[-1] in ("oneOf", "anyOf"):
            tokens.append(_label(found) or token)
        else:
            tokens.append(token)
    return join("", *tokens)


def _label(alternative: Any) -> str:
    """What sets an alternative of a union apart: its title, its constants, or what it requires."""
    if not isinstance(alternative, dict):
        return ""
    if isinstance(alternative.get("title"), str):
        return str(alternative["title"])
    properties = alternative.get("properties", {})
    told = [f"{name}={constants(alternative, name)[0]}" for name in properties if
            len(constants(alternative, name)) == 1]  # fmt: skip
    return ",".join(sorted(told) or sorted(map(str, alternative.get("required") or properties)))


def _member(value: Any, token: str) -> Any:
    return value.get(token) if isinstance(value, Mapping) else None


def _wishes(keys: Iterable[str], pointers: Mapping[str, str], names: NameBook) -> list[Wish]:
    """The names that components would like; copies come last, called after what they copy."""
    wishes: list[Wish] = []
    copies: list[Wish] = []
    for key in keys:
        pointer = pointers[key]
        if key.endswith(WRITE):
            read = pointer.removesuffix(WRITTEN)
            name = names.overrides.get(read) or names.locked.get(read)
            name = name or class_name(key.removesuffix(WRITE))
            copies.append(Wish(pointer, (f"{name}Input", f"{name}Body")))
        else:
            name = class_name(key)
            wishes.append(Wish(pointer, (name, f"{name}Model")))
    return wishes + copies


def _renamed(schema: dict[str, Any], final: Mapping[str, str]) -> dict[str, Any]:
    key = component_key(schema)
    if key is not None and key in final:
        schema = {**schema, "$ref": reference_to(final[key])}
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
        mapping = {
            value: reference_to(final[mapped_key(target) or ""])
            for value, target in discriminator["mapping"].items()
        }
        schema = {**schema, "discriminator": {**discriminator, "mapping": mapping}}
    return schema
