"""Alternatives that are single values are one enum: `oneOf: [{const: 1}, {const: 2}]` is [1, 2]."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .marks import UNION, change_schemas
from .schema_walk import ALTERNATIVES, assertions, is_null, types, union_of

_VALUES = frozenset(("const", "enum", "type", "format"))


def gather_constants(document: Document, collector: Collector) -> Document:
    """Take a 3.1 document and return it with an enum for each list of constants.

    People write such lists to describe each value; the descriptions go, the values stay.
    """
    return change_schemas(document, UNION, _gathered)


def _gathered(value: dict[str, Any]) -> dict[str, Any]:
    union = union_of(value)
    if union is None or "enum" in value or "const" in value:
        return value
    members = [member for member in value[union] if not is_null(member)]
    has_null = len(members) < len(value[union])
    if not members or not all(_is_value(member) for member in members):
        return value
    rest = {k: v for k, v in value.items() if k not in (*ALTERNATIVES, "discriminator")}
    if len([key for key in ALTERNATIVES if key in value]) > 1:
        return value
    found = [v for m in members for v in ([m["const"]] if "const" in m else m["enum"])]
    kinds = [name for member in members for name in types(member)]
    kinds = list(dict.fromkeys([*types(value), *kinds] if kinds or types(value) else []))
    if has_null:
        found.append(None)
        kinds += ["null"] if kinds and "null" not in kinds else []
    unique = [v for i, v in enumerate(found) if v not in found[:i]]
    return {**rest, **_type(kinds), "enum": unique}


def _type(kinds: list[str]) -> dict[str, Any]:
    if not kinds:
        return {}
    return {"type": kinds[0] if len(kinds) == 1 else kinds}


def _is_value(schema: Any) -> bool:
    if not isinstance(schema, dict) or not {"const", "enum"} & {*schema}:
        return False
    return _VALUES.issuperset(assertions(schema))
