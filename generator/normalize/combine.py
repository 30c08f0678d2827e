"""Combines two schemas that must both hold into one: the arithmetic behind `merge_all_of`."""

from collections.abc import Callable
from typing import Any

from ..objects import EVIDENCE
from .schema_walk import is_annotation

Schema = dict[str, Any]


class ConflictError(ValueError):
    """Two schemas that no value can satisfy together; the text says what they disagree on."""


def combined(first: Schema, second: Schema) -> Schema:
    """One schema for what satisfies both; where both only annotate, the second is heard.

    Properties that both have become an `allOf` of the two, for the caller to merge in turn.
    Raises ConflictError when no value can satisfy both.
    """
    result = dict(first)
    for key, value in second.items():
        if key not in result or is_annotation(key):
            result[key] = value
        elif result[key] != value:
            result[key] = _COMBINED.get(key, _second)(result[key], value)
    if "const" in result and "enum" in result:
        if result["const"] not in result["enum"]:
            raise ConflictError(f"the constant {result['const']!r} is not among {result['enum']}")
        del result["enum"]
    return result


def _second(first: Any, second: Any) -> Any:
    return second


def _types(first: Any, second: Any) -> Any:
    left = [first] if isinstance(first, str) else first
    right = [second] if isinstance(second, str) else second
    both = [name for name in left if name in right]
    if "integer" not in both and {"integer", "number"} <= {*left, *right}:
        both.append("integer")
    if not both:
        raise ConflictError(f"the types {' or '.join(left)} and {' or '.join(right)}")
    return both[0] if len(both) == 1 else both


def _values(first: list[Any], second: list[Any]) -> list[Any]:
    both = [value for value in first if value in second]
    if not both:
        raise ConflictError(f"the values {first} and {second}")
    return both


def _constants(first: Any, second: Any) -> Any:
    raise ConflictError(f"the constants {first!r} and {second!r}")


def _names(first: list[Any], second: list[Any]) -> list[Any]:
    return [*first, *(name for name in second if name not in first)]


def _both(first: Any, second: Any) -> Any:
    if first is True or first == {}:
        return second
    if second is True or second == {}:
        return first
    if first is False or second is False:
        return False
    members: list[Any] = []
    for member in [*_members(first), *_members(second)]:
        if member not in members:  # so that what is combined over and over does not grow
            members.append(member)
    return members[0] if len(members) == 1 else {"allOf": members}


def _members(schema: Any) -> list[Any]:
    is_bare = isinstance(schema, dict) and set(schema) == {"allOf"}
    return schema["allOf"] if is_bare else [schema]


def _each(first: Schema, second: Schema) -> Schema:
    result = dict(first)
    for name, value in second.items():
        is_new = name not in first or _said(first[name]) == _said(value)
        result[name] = value if is_new else _both(first[name], value)
    return result


def _said(schema: Any) -> Any:
    """A schema without its evidence: two that rest on different pages can say the same."""
    if not isinstance(schema, dict):
        return schema
    return {key: value for key, value in schema.items() if key != EVIDENCE}


def _together(first: Any, second: Any) -> Any:
    return {"anyOf": [first, second]}


_COMBINED: dict[str, Callable[[Any, Any], Any]] = {
    "type": _types,
    "enum": _values,
    "const": _constants,
    "required": _names,
    "properties": _each,
    "patternProperties": _each,
    "dependentSchemas": _each,
    "$defs": _each,
    "items": _both,
    "additionalProperties": _both,
    "unevaluatedProperties": _both,
    "propertyNames": _both,
    "contains": _both,
    "not": _together,
    "minimum": max,
    "exclusiveMinimum": max,
    "minLength": max,
    "minItems": max,
    "minProperties": max,
    "maximum": min,
    "exclusiveMaximum": min,
    "maxLength": min,
    "maxItems": min,
    "maxProperties": min,
    "uniqueItems": lambda first, second: first or second,
}
