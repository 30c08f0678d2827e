"""Says in words that a Python type can be made of what JSON Schema says of places, patterns and kinds."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document, join
from .marks import BY_PLACE, TYPES, UNTYPED, Marks
from .moves import before, moved
from .schema_walk import (
    ALTERNATIVES,
    DOCUMENT,
    SCHEMA,
    Kind,
    annotations,
    assertions,
    is_object,
    rebuild,
    types,
)

Schema = dict[str, Any]
_OF_OBJECTS = frozenset(
    "properties required additionalProperties patternProperties propertyNames minProperties"
    " maxProperties dependentRequired dependentSchemas".split()
)
_OF_ARRAYS = frozenset("items contains minItems maxItems uniqueItems".split())


def plain(document: Document, collector: Collector) -> Document:
    """Take a document without `allOf` and return it with these changed:

    An array whose items have a schema by their place has one schema for all of them; a map whose
    values have one by their key's pattern, one for all values. Constants for which there is no
    `Literal` have a type. A schema of objects and of something else is a union.
    """
    marks = Marks.of(document)
    moves: dict[str, str] = {}

    def visit(kind: Kind, value: Any, pointer: str) -> Any:
        if not marks.inside(kind, value) & (BY_PLACE | TYPES | UNTYPED):
            return value
        if kind == SCHEMA and isinstance(value, dict):
            value = _tuple(_map(_constants(value), pointer, moves), pointer, moves)
            value = _split(value, pointer, moves)
        return rebuild(kind, value, pointer, visit)

    return moved(document, visit(DOCUMENT, document.content, ""), moves)


def _constants(schema: Schema) -> Schema:
    """A type for constants that are numbers with a fraction, arrays or objects."""
    if "type" in schema or not {"enum", "const"} & {*schema}:
        return schema
    listed = [schema["const"]] if "const" in schema else schema["enum"]
    if not any(isinstance(value, float | list | dict) for value in listed):
        return schema
    found = list(dict.fromkeys(map(_type_of, listed)))
    if "number" in found:
        found = [name for name in found if name != "integer"]
    return {**schema, "type": found[0] if len(found) == 1 else found}


def _type_of(value: object) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return "null" if value is None else names.get(type(value), "object")


def _tuple(schema: Schema, pointer: str, moves: dict[str, str]) -> Schema:
    """`prefixItems` as `items`; more items than these there are only where the schema says so."""
    first = schema.get("prefixItems")
    if not isinstance(first, list) or not first:
        return schema
    rest = {key: item for key, item in schema.items() if key not in ("prefixItems", "items")}
    found = [(member, join(pointer, "prefixItems", index)) for index, member in enumerate(first)]
    items = schema.get("items", False)
    if items is False:
        if "items" in schema:
            rest.setdefault("maxItems", len(first))
    else:
        found.append((items, join(pointer, "items")))
    return {**rest, "items": _any_of(found, join(pointer, "items"), moves)}


def _map(schema: Schema, pointer: str, moves: dict[str, str]) -> Schema:
    """`patternProperties` as `additionalProperties`, where these say nothing of their own."""
    patterns, others = schema.get("patternProperties"), schema.get("additionalProperties", False)
    if not isinstance(patterns, dict) or not patterns or others is True:
        return schema
    rest = {key: item for key, item in schema.items() if key != "patternProperties"}
    here = join(pointer, "patternProperties")
    found = [(member, join(here, pattern)) for pattern, member in patterns.items()]
    if others is not False:
        found.append((others, join(pointer, "additionalProperties")))
    place = join(pointer, "additionalProperties")
    return {**rest, "additionalProperties": _any_of(found, place, moves)}


def _any_of(found: list[tuple[Any, str]], place: str, moves: dict[str, str]) -> Any:
    """One schema for several, each with the pointer where it stood."""
    members: list[Any] = []
    places: list[str] = []
    for member, old in found:
        if member is True or (isinstance(member, dict) and not assertions(member)):
            return {}
        if member is not False and member not in members:
            members.append(member)
            places.append(before(moves, old))
    if len(members) == 1:
        moves[place] = places[0]
        return members[0]
    moves |= {join(place, "anyOf", index): old for index, old in enumerate(places)}
    return {"anyOf": members} if members else False


def _split(schema: Schema, pointer: str, moves: dict[str, str]) -> Schema:
    """`type: [object, array]` with properties as a union, so that a class stands for the object."""
    kinds = [name for name in types(schema) if name != "null"]
    taken = {"$ref", "enum", "const", *ALTERNATIVES}
    if len(kinds) < 2 or "object" not in kinds or taken & {*schema} or not is_object(schema):
        return schema
    said = assertions(schema)
    members: list[Schema] = []
    for name in types(schema):
        foreign = {"object": _OF_ARRAYS, "array": _OF_OBJECTS}.get(name, _OF_ARRAYS | _OF_OBJECTS)
        members.append({**{k: v for k, v in said.items() if k not in foreign}, "type": name})
    old = before(moves, pointer)
    moves |= {join(pointer, "anyOf", index): old for index in range(len(members))}
    return {**annotations(schema), "anyOf": members}
