"""Combined schemas taken apart: the ways in which a value may fit, each as one flat schema."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .schema_check import Checker, Schema

_MOST_WAYS = 24
_COMBINERS = ("$ref", "allOf", "anyOf", "oneOf")
_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


@dataclass(frozen=True, slots=True)
class Way:
    """A schema without references and combiners at its top, and the references that led to it."""

    schema: Mapping[str, Any]
    entered: tuple[str, ...] = ()


def ways(checker: Checker, schema: Schema) -> Iterator[Way]:
    """How a value may fit a schema, likely ways first: of alternatives null, which says the least,
    and a plain text beside listed ones come last."""
    yield from itertools.islice(_ways(checker, schema, ()), _MOST_WAYS)


def types_of(schema: Mapping[str, Any]) -> list[str]:
    """The types to try for a flat schema, null last; where none is named, what its keywords are
    about."""
    named = schema.get("type")
    if isinstance(named, str):
        return [named]
    if named:
        return sorted(named, key=lambda name: name == "null")
    if any(key in schema for key in ("properties", "additionalProperties", "required")):
        return ["object"]
    if "items" in schema or "prefixItems" in schema:
        return ["array"]
    if any(key in schema for key in ("minimum", "maximum", "multipleOf")):
        return ["number"]
    return ["string", "object", "array", "integer", "boolean"]


def _ways(checker: Checker, schema: Schema, entered: tuple[str, ...]) -> Iterator[Way]:
    if isinstance(schema, bool):
        if schema:
            yield Way({}, entered)
        return
    rest = {key: value for key, value in schema.items() if key not in _COMBINERS}
    sources: list[Sequence[Schema]] = []
    reference = schema.get("$ref")
    if reference is not None:
        if entered.count(reference) > 1:  # it is itself, or an alternative of itself
            return
        sources.append([checker.component(reference)])
        entered = (*entered, reference)
    sources += [[part] for part in schema.get("allOf", ())]
    sources += [sorted(schema[key], key=_rank) for key in ("anyOf", "oneOf") if schema.get(key)]
    if not sources:
        yield Way(rest, entered)
        return
    for chosen in itertools.product(*sources):
        found = [
            list(itertools.islice(_ways(checker, part, entered), _MOST_WAYS)) for part in chosen
        ]
        for parts in itertools.product(*found):
            names = dict.fromkeys([*entered, *(name for part in parts for name in part.entered)])
            yield Way(_all_of([rest, *(part.schema for part in parts)]), tuple(names))


def _rank(schema: Schema) -> int:
    """A plain text beside an enum says that other values may come: a known one is the better."""
    if isinstance(schema, bool):
        return 1
    if schema.get("type") == "null":
        return 2
    return 1 if schema.keys() <= {"type"} and schema.get("type") == "string" else 0


def _all_of(schemas: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for schema in schemas:
        for key, value in schema.items():
            merged[key] = _both(key, merged[key], value) if key in merged else value
    return merged


def _both(key: str, one: Any, other: Any) -> Any:
    """What two schemas say together with one keyword."""
    if one == other:
        return one
    if key in ("properties", "patternProperties"):
        shared = {name: {"allOf": [one[name], other[name]]} for name in one if name in other}
        return {**one, **other, **shared}
    if key == "required":
        return list(dict.fromkeys([*one, *other]))
    if key in _LEAST:
        return max(one, other)
    if key in _MOST:
        return min(one, other)
    if key == "type":
        return _types(one, other)
    if key == "enum":
        return [value for value in one if value in other]
    if key in ("items", "additionalProperties", "propertyNames", "contains"):
        return {"allOf": [one, other]}
    return other


def _types(one: Any, other: Any) -> Any:
    first: list[str] = [one] if isinstance(one, str) else list(one)
    second: list[str] = [other] if isinstance(other, str) else list(other)
    if "number" in first and "integer" in second:
        first.append("integer")
    if "number" in second and "integer" in first:
        second.append("integer")
    both = [name for name in first if name in second]
    return both[0] if len(both) == 1 else both
