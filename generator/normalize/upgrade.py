"""OpenAPI 3.0 to 3.1: the same statements in the words of JSON Schema 2020-12."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document, join, version
from .marks import BESIDE_REFERENCE, NULLABLE, OLD, Marks
from .moves import before, moved
from .schema_walk import (
    DOCUMENT,
    SCHEMA,
    Kind,
    annotations,
    assertions,
    is_annotation,
    is_null,
    rebuild,
    types,
    union_of,
)

_NULL = {"type": "null"}
_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def upgrade(document: Document, collector: Collector) -> Document:
    """Take a 3.0 document and return the 3.1 document that says the same.

    Later documents say `nullable`, too, though it means nothing there; it is read as in 3.0.
    """
    is_old = version(document.content) == "3.0"
    wanted = NULLABLE | OLD | BESIDE_REFERENCE if is_old else NULLABLE
    marks = Marks.of(document)
    moves: dict[str, str] = {}

    def visit(kind: Kind, value: Any, pointer: str) -> Any:
        if not marks.inside(kind, value) & wanted:
            return value
        if kind == SCHEMA and isinstance(value, dict):
            value = _schema(value) if is_old else _nullable(value)
            if _is_wrapped(value):
                moves[join(pointer, "anyOf", 0)] = before(moves, pointer)
                value = _wrapped(value)
        return rebuild(kind, value, pointer, visit)

    content = visit(DOCUMENT, document.content, "")
    if is_old:
        content = {**content, "openapi": "3.1.0"}
    return moved(document, content, moves)


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    schema = _with_null_from_parts(schema)
    if "$ref" in schema:
        # 3.0 ignores what stands beside $ref; 3.1 does not, so only annotations may stay.
        kept = ("$ref", "nullable")
        schema = {key: item for key, item in schema.items() if key in kept or is_annotation(key)}
    return _nullable(_example(_bounds(schema)))


def _with_null_from_parts(schema: dict[str, Any]) -> dict[str, Any]:
    """`allOf: [X, {nullable: true}]` means "X or null" to its authors, though 3.0 says otherwise."""
    members = schema.get("allOf")
    if not isinstance(members, list) or not any(_only_nullable(member) for member in members):
        return schema
    stripped = [
        (
            {key: item for key, item in member.items() if key != "nullable"}
            if _only_nullable(member)
            else member
        )
        for member in members
    ]
    return {**schema, "allOf": stripped, "nullable": True}


def _only_nullable(member: Any) -> bool:
    return (
        isinstance(member, dict)
        and member.get("nullable") is True
        and set(assertions(member)) == {"nullable"}
    )


def _bounds(schema: dict[str, Any]) -> dict[str, Any]:
    if not any(isinstance(schema.get(exclusive), bool) for exclusive, _ in _BOUNDS):
        return schema
    schema = dict(schema)
    for exclusive, inclusive in _BOUNDS:
        if not isinstance(schema.get(exclusive), bool):
            continue
        if schema.pop(exclusive) and inclusive in schema:
            schema[exclusive] = schema.pop(inclusive)
    return schema


def _example(schema: dict[str, Any]) -> dict[str, Any]:
    if "example" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "example"}
    return {**rest, "examples": [schema["example"]]} if "examples" not in rest else rest


def _is_wrapped(schema: dict[str, Any]) -> bool:
    """Whether "or null" can only be said around the schema; `_nullable` has left it in then."""
    return "nullable" in schema


def _wrapped(schema: dict[str, Any]) -> dict[str, Any]:
    core = {key: value for key, value in assertions(schema).items() if key != "nullable"}
    return {**annotations(schema), "anyOf": [core, _NULL]}


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    if "nullable" not in schema or (schema["nullable"] and {"$ref", "allOf"} & {*schema}):
        return schema
    result = {key: value for key, value in schema.items() if key != "nullable"}
    if not schema["nullable"]:
        return result
    if "enum" in result and None not in result["enum"]:
        result["enum"] = [*result["enum"], None]
    union = union_of(result)
    if union and not any(is_null(member) for member in result[union]):
        result[union] = [*result[union], _NULL]
    if "type" in result:
        result["type"] = [*types(result), "null"]
    elif result.get("properties"):
        result["type"] = ["object", "null"]
    return result
