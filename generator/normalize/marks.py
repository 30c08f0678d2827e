"""Which keywords stand anywhere inside of objects: passes do not look into what has nothing for them.

A pass leaves most objects as they are, and then they are the very same objects. So what was found out
about one holds for all passes, and for every place that shares it.
"""

from collections.abc import Callable, Mapping
from typing import Any

from ..document import Document
from ..objects import EVIDENCE as EVIDENCE_KEY
from .schema_walk import (
    ALTERNATIVES,
    DOCUMENT,
    SCHEMA,
    SHAPES,
    Kind,
    component_key,
    inside,
    is_annotation,
    remake,
)

REFERENCE = 1 << 0
OTHER_REFERENCE = 1 << 1  # to something else than a component schema
BESIDE_REFERENCE = 1 << 2  # keywords beside `$ref` that say which values a schema takes
PROPERTIES = 1 << 3
UNKNOWN_REQUIRED = 1 << 4  # names that are required, and are no properties
ENUM = 1 << 5
UNTYPED = 1 << 6  # an enum or a constant without a type
UNION = 1 << 7
TYPES = 1 << 8  # several types, or null as a type or a value
ALL_OF = 1 << 9
UNEVALUATED = 1 << 10
BY_PLACE = 1 << 11  # prefixItems, patternProperties
BOOLEAN = 1 << 12  # a schema that is true or false
DISCRIMINATOR = 1 << 13
NULLABLE = 1 << 14
OLD = 1 << 15  # what OpenAPI 3.1 says in other words than 3.0
MEDIA_TYPE = 1 << 16  # contentMediaType
LONG = 1 << 17  # more than MANY values, alternatives or properties
EVIDENCE = 1 << 18

MANY = 500

_KEYWORDS: Mapping[str, int] = {
    "$ref": REFERENCE,
    "properties": PROPERTIES,
    "enum": ENUM,
    **dict.fromkeys(ALTERNATIVES, UNION),
    "allOf": ALL_OF,
    "unevaluatedProperties": UNEVALUATED,
    "prefixItems": BY_PLACE,
    "patternProperties": BY_PLACE,
    "discriminator": DISCRIMINATOR,
    "nullable": NULLABLE,
    **dict.fromkeys(("example", "exclusiveMinimum", "exclusiveMaximum"), OLD),
    "contentMediaType": MEDIA_TYPE,
    EVIDENCE_KEY: EVIDENCE,
}
_LISTS = ("enum", *ALTERNATIVES, "properties")
# Where `true` and `false` say plainly whether something may be there, and are read as such.
CLOSERS = ("additionalProperties", "unevaluatedProperties", "unevaluatedItems")

Change = Callable[[dict[str, Any]], Any]


class Marks:
    """The marks of objects, each found once."""

    def __init__(self) -> None:
        # By kind and identity; with the object, so that no other one gets its identity.
        self._known: dict[Kind, dict[int, tuple[Any, int]]] = {kind: {} for kind in SHAPES}

    @classmethod
    def of(cls, document: Document) -> "Marks":
        """Those of a document's objects, and of the same ones in documents made from it."""
        found: Marks = document.memory.setdefault(cls, cls())
        return found

    def inside(self, kind: Kind, value: Any) -> int:
        """The marks of an object and of everything inside it, together."""
        found = self._known[kind].get(id(value))
        if found is not None:
            return found[1]
        if not isinstance(value, dict):
            return BOOLEAN if kind == SCHEMA and isinstance(value, bool) else 0
        marks = _of_schema(value) if kind == SCHEMA else _of_other(value)
        shape = SHAPES[kind]
        if "*" in shape or not shape.keys().isdisjoint(value):
            for part, inner, key in inside(kind, value):
                if inner.__class__ is not bool or key not in CLOSERS:
                    marks |= self.inside(part, inner)
        self._known[kind][id(value)] = value, marks
        return marks


def change_schemas(document: Document, wanted: int, change: Change) -> Document:
    """The document with every schema changed that has one of the wanted marks inside.

    `change` takes a schema whose parts have been changed, and is asked once for all its places.
    """
    marks = Marks.of(document)
    changed: dict[tuple[Kind, int], Any] = {}

    def visit(kind: Kind, value: Any) -> Any:
        if not marks.inside(kind, value) & wanted:
            return value
        place = kind, id(value)
        if place not in changed:
            result = remake(kind, value, visit)
            is_schema = kind == SCHEMA and isinstance(result, dict)
            changed[place] = change(result) if is_schema else result
        return changed[place]

    return document.with_content(visit(DOCUMENT, document.content))


def _of_other(value: Mapping[str, Any]) -> int:
    return (OTHER_REFERENCE if "$ref" in value else 0) | (EVIDENCE if EVIDENCE_KEY in value else 0)


def _of_schema(schema: Mapping[str, Any]) -> int:
    marks = 0
    for key in schema:
        marks |= _KEYWORDS.get(key, 0)
    if marks & REFERENCE:
        marks |= _of_reference(schema)
    if marks & ENUM or "const" in schema:
        marks |= 0 if "type" in schema else UNTYPED
        values = schema.get("enum")
        marks |= TYPES if isinstance(values, list) and None in values else 0
    if isinstance(schema.get("type"), list) or schema.get("type") == "null":
        marks |= TYPES
    if marks & (ENUM | UNION | PROPERTIES) and any(_is_long(schema.get(key)) for key in _LISTS):
        marks |= LONG
    if marks & PROPERTIES and "required" in schema and _has_unknown(schema):
        marks |= UNKNOWN_REQUIRED
    return marks


def _of_reference(schema: Mapping[str, Any]) -> int:
    marks = 0 if component_key(schema) is not None else OTHER_REFERENCE
    if len(schema) > 1 and not all(key == "$ref" or is_annotation(key) for key in schema):
        marks |= BESIDE_REFERENCE
    return marks


def _is_long(value: Any) -> bool:
    return isinstance(value, list | dict) and len(value) > MANY


def _has_unknown(schema: Mapping[str, Any]) -> bool:
    properties, required = schema["properties"], schema["required"]
    if not isinstance(properties, Mapping) or not isinstance(required, list):
        return False
    return not all(isinstance(name, str) and name in properties for name in required)
