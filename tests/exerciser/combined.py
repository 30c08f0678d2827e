"""Combined schemas taken apart: the ways in which a value may fit, each as one flat schema."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .document import Document, Schema

_MOST_WAYS = 40
_COMBINERS = ("allOf", "anyOf", "oneOf")
_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_NULL = {"type": "null"}
_ANNOTATIONS = frozenset("title description examples example default deprecated".split())
_KINDS = {str: "string", int: "integer", float: "number", bool: "boolean"}


@dataclass(frozen=True, slots=True)
class Way:
    """A schema without references and combiners at its top, and the references that led to it."""

    schema: Mapping[str, Any]
    entered: tuple[str, ...] = ()


def ways(
    document: Document, schema: Schema, turn: int = 0, *, null_first: bool = False
) -> Iterator[Way]:
    """How a value may fit a schema, likely ways first; `turn` begins with another alternative.

    Null comes last, for it says the least, or with `null_first` first.
    """
    found = itertools.islice(_ways(document, schema, turn, ()), _MOST_WAYS)
    yield from sorted(found, key=_is_not_null) if null_first else found


def _is_not_null(way: Way) -> bool:
    return way.schema.get("type") != "null"


def _ways(document: Document, schema: Schema, turn: int, entered: tuple[str, ...]) -> Iterator[Way]:
    if isinstance(schema, bool):
        if schema:
            yield Way({}, entered)
        return
    rest = {key: value for key, value in schema.items() if key not in (*_COMBINERS, "$ref")}
    sources: list[list[Schema]] = []
    reference = schema.get("$ref")
    if reference is not None:
        if entered.count(reference) > 1:  # it is itself, or an alternative of itself
            return
        sources.append([document.at(reference)])
        entered = (*entered, reference)
    sources += [[part] for part in schema.get("allOf", ())]
    sources += [
        _turned(_closed(document, schema[key]), turn)
        for key in ("anyOf", "oneOf")
        if schema.get(key)
    ]
    for chosen in itertools.product(*sources):
        found = [_ways(document, part, turn, entered) for part in chosen]
        for parts in itertools.product(*(list(itertools.islice(one, _MOST_WAYS)) for one in found)):
            names = dict.fromkeys([*entered, *(name for part in parts for name in part.entered)])
            yield Way(_all_of([rest, *(part.schema for part in parts)]), tuple(names))


def _closed(document: Document, members: Sequence[Schema]) -> Sequence[Schema]:
    """Without the plain string beside an enum of strings, and the like.

    That is how an enum says that others may come; one that comes is drift, and rightly reported.
    """
    listed = {kind for member in members for kind in _listed(document, member)}
    return [member for member in members if _plain_kind(member) not in listed]


def _listed(document: Document, schema: Schema) -> Iterator[str]:
    """The types of the values that an enum lists, also where it says that others may come."""
    inner = document.resolved(schema)
    if not isinstance(inner, Mapping):
        return
    for value in [inner["const"]] if "const" in inner else inner.get("enum", ()):
        if type(value) in _KINDS:
            yield _KINDS[type(value)]
    members = inner.get("anyOf", ())
    if any(_plain_kind(member) for member in members):
        for member in members:
            yield from _listed(document, member)


def _plain_kind(schema: Schema) -> str | None:
    """The type of which nothing else is said; None where something is."""
    if not isinstance(schema, Mapping):
        return None
    said = [key for key in schema if key not in _ANNOTATIONS and not key.startswith("x-")]
    named = schema.get("type")
    return named if said == ["type"] and isinstance(named, str) else None


def _turned(members: Sequence[Schema], turn: int) -> list[Schema]:
    """Null last: it says the least."""
    full = [member for member in members if member != _NULL]
    start = turn % len(full) if full else 0
    return [*full[start:], *full[:start], *(member for member in members if member == _NULL)]


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
    first = [one] if isinstance(one, str) else list(one)
    second = [other] if isinstance(other, str) else list(other)
    if "number" in first and "integer" in second:
        first.append("integer")
    if "number" in second and "integer" in first:
        second.append("integer")
    both = [name for name in first if name in second]
    return both[0] if len(both) == 1 else both
