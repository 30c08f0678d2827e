"""OpenAPI 3.0 to 3.1: the same statements in the words of JSON Schema 2020-12."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
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
    """Take a 3.0 document and return the 3.1 document that says the same; 3.1 stays as it is."""
    if not str(document.content.get("openapi", "")).startswith("3.0"):
        return document
    content = _upgraded(DOCUMENT, document.content, "")
    return document.with_content({**content, "openapi": "3.1.0"})


def _upgraded(kind: Kind, value: Any, pointer: str) -> Any:
    value = rebuild(kind, value, pointer, _upgraded) if kind != SCHEMA else value
    if kind != SCHEMA or not isinstance(value, dict):
        return value
    schema = _with_null_from_parts(value)
    if "$ref" in schema:
        # 3.0 ignores what stands beside $ref; 3.1 does not, so only annotations may stay.
        kept = ("$ref", "nullable")
        schema = {key: item for key, item in schema.items() if key in kept or is_annotation(key)}
    schema = rebuild(kind, schema, pointer, _upgraded)
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


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    if "nullable" not in schema:
        return schema
    is_nullable = schema["nullable"]
    schema = {key: value for key, value in schema.items() if key != "nullable"}
    if not is_nullable:
        return schema
    if "$ref" in schema or "allOf" in schema:
        return {**annotations(schema), "anyOf": [assertions(schema), _NULL]}
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    union = union_of(schema)
    if union and not any(is_null(member) for member in schema[union]):
        schema[union] = [*schema[union], _NULL]
    if "type" in schema:
        schema["type"] = [*types(schema), "null"]
    elif schema.get("properties"):
        schema["type"] = ["object", "null"]
    return schema
