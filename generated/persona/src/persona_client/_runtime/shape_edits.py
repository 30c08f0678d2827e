"""JSON Pointers into schemas and into plain data: what stands there, and a copy with something else."""

from collections.abc import Mapping
from typing import Any, cast

from .pointers import tokens
from .schema_check import Checker, Schema
from .schema_ways import ways


class Gone:
    """Stands for a value that is to be taken away."""


def at(checker: Checker, schema: Schema, pointer: str) -> Schema:
    """The schema of what a pointer names in a value; where several may stand there, all of them."""
    for token in tokens(pointer):
        found: list[Schema] = []
        for way in ways(checker, schema):
            inner = _inside(way.schema, token)
            if inner is not None and inner not in found:
                found.append(inner)
        if not found:
            return True
        schema = found[0] if len(found) == 1 else {"anyOf": found}
    return schema


def placed(value: object, pointer: str, inner: object) -> Any:
    """A copy of plain data with something else at a place, which is made where it is missing."""
    parts = tokens(pointer)
    if not parts:
        return inner
    first, rest = parts[0], "".join(f"/{_escaped(one)}" for one in parts[1:])
    if isinstance(value, list):
        items = list(cast("list[object]", value))
        if first.isdecimal() and int(first) < len(items):
            items[int(first)] = placed(items[int(first)], rest, inner)
        return items
    members = dict(cast("Mapping[str, object]", value)) if isinstance(value, dict) else {}
    if inner is Gone and not rest:
        members.pop(first, None)
    elif inner is not Gone or first in members:
        members[first] = placed(members.get(first), rest, inner)
    return members


def _inside(schema: Mapping[str, Any], token: str) -> Schema | None:
    if token in schema.get("properties", {}):
        return cast("Schema", schema["properties"][token])
    if token.isdecimal() and "items" in schema:
        return cast("Schema", schema["items"])
    if "additionalProperties" in schema:
        return cast("Schema", schema["additionalProperties"])
    return None


def _escaped(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
