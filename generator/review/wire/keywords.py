"""Keywords that compare by themselves: bounds, lengths, constants, lists of values, annotations."""

from collections.abc import Iterator
from typing import Any

from ...normalize import types
from .equal import text
from .found import Found, Pair

# keyword -> event's beginning, as the checks call it
_BOUNDS = {
    "maximum": "max",
    "exclusiveMaximum": "exclusive-max",
    "minimum": "min",
    "exclusiveMinimum": "exclusive-min",
    "maxLength": "max-length",
    "minLength": "min-length",
    "maxItems": "max-items",
    "minItems": "min-items",
    "minContains": "min-contains",
    "maxContains": "max-contains",
}
_FROM_ZERO = ("minLength", "minItems")  # absent means 0
_PRESENCE = {
    "if": "if",
    "then": "then",
    "else": "else",
    "contains": "contains",
    "propertyNames": "property-names",
    "unevaluatedItems": "unevaluated-items",
    "unevaluatedProperties": "unevaluated-properties",
    "contentSchema": "content-schema",
}


def keywords(pair: Pair) -> Iterator[Found]:
    """Every change of a keyword that holds no schemas."""
    yield from _bounds(pair)
    yield from _values(pair)
    yield from _constants(pair)
    yield from _patterns(pair)
    yield from _defaults(pair)
    yield from _presence(pair)
    yield from _content(pair)
    yield from _dependent_required(pair)
    yield from _others(pair)


def change(
    pair: Pair, event: str, keyword: str, before: object = None, after: object = None
) -> Found:
    """A change of a keyword, placed at it on the sides that have it."""
    return Found(
        event,
        (),
        pair.base.at(keyword).pointer if pair.base.get(keyword) is not None else pair.base.pointer,
        pair.head.at(keyword).pointer if pair.head.get(keyword) is not None else pair.head.pointer,
        "" if before is None else text(before),
        "" if after is None else text(after),
        pair.head.get("readOnly") is True,
        pair.head.get("writeOnly") is True,
    )


def _bounds(pair: Pair) -> Iterator[Found]:
    for keyword, name in _BOUNDS.items():
        before, after = (_number(value) for value in pair.get(keyword))
        if keyword in _FROM_ZERO:
            before, after = before or 0, after or 0
        if before == after:
            continue
        if before is None:
            event = f"{name}-set"
        elif after is None:
            event = f"{name}-unset"
        else:
            event = f"{name}-increased" if after > before else f"{name}-decreased"
        yield change(pair, event, keyword, before, after)


def _number(value: object) -> float | int | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _values(pair: Pair) -> Iterator[Found]:
    before, after = pair.get("enum")
    old = [value for value in before or () if value is not None] if isinstance(before, list) else []
    new = [value for value in after or () if value is not None] if isinstance(after, list) else []
    if before is None and isinstance(after, list):
        yield change(pair, "became-enum", "enum", None, new)
    for value in old:
        if not _is_among(value, new):
            yield change(pair, "enum-value-removed", "enum", value)
    for value in new:
        if not _is_among(value, old):
            yield change(pair, "enum-value-added", "enum", None, value)
    yield from _extensible_values(pair)


def _extensible_values(pair: Pair) -> Iterator[Found]:
    extensible, now = pair.get("x-extensible-enum")
    if isinstance(extensible, list) and isinstance(now, list):
        for value in extensible:
            if not _is_among(value, now):
                yield change(pair, "x-extensible-enum-value-removed", "x-extensible-enum", value)


def _is_among(value: Any, values: list[Any]) -> bool:
    return any(value == other and type(value) is type(other) for other in values)


def _constants(pair: Pair) -> Iterator[Found]:
    yield from _set_or_changed(pair, "const", "const")


def _set_or_changed(pair: Pair, keyword: str, name: str) -> Iterator[Found]:
    has_before = isinstance(pair.base.value, dict) and keyword in pair.base.value
    has_after = isinstance(pair.head.value, dict) and keyword in pair.head.value
    before, after = pair.get(keyword)
    if has_before == has_after and before == after:
        return
    kind = "changed" if has_before and has_after else "removed" if has_before else "added"
    yield change(pair, f"{name}-{kind}", keyword, before, after)


def _patterns(pair: Pair) -> Iterator[Found]:
    before, after = pair.get("pattern")
    if (before or None) == (after or None):
        return
    if not before:
        event = "pattern-added"
    elif not after:
        event = "pattern-removed"
    else:
        event = "pattern-generalized" if after == ".*" else "pattern-changed"
    yield change(pair, event, "pattern", before, after)


def _defaults(pair: Pair) -> Iterator[Found]:
    before, after = pair.get("default")
    if before == after and type(before) is type(after):
        return
    kind = "added" if before is None else "removed" if after is None else "changed"
    yield change(pair, f"default-value-{kind}", "default", before, after)


def _presence(pair: Pair) -> Iterator[Found]:
    for keyword, name in _PRESENCE.items():
        before, after = (_constrains(value) for value in pair.get(keyword))
        if before != after:
            yield change(pair, f"{name}-{'added' if after else 'removed'}", keyword)


def _constrains(value: object) -> bool:
    """A schema, or `false`, which takes nothing; `true` is the same as no keyword."""
    return value is not None and value is not True


def _content(pair: Pair) -> Iterator[Found]:
    for keyword, name in (
        ("contentMediaType", "content-media-type"),
        ("contentEncoding", "content-encoding"),
    ):
        before, after = pair.get(keyword)
        if before != after:
            yield change(pair, f"{name}-changed", keyword, before, after)


def _dependent_required(pair: Pair) -> Iterator[Found]:
    old, new = (value if isinstance(value, dict) else {} for value in pair.get("dependentRequired"))
    for name in sorted({*old, *new}):
        before, after = old.get(name), new.get(name)
        if _as_set(before) == _as_set(after):
            continue
        kind = "added" if before is None else "removed" if after is None else "changed"
        texts = (None if names is None else f"{name}: {text(names)}" for names in (before, after))
        yield change(pair, f"dependent-required-{kind}", "dependentRequired", *texts)


def _as_set(names: object) -> object:
    return {*map(str, names)} if isinstance(names, list) else names


def _others(pair: Pair) -> Iterator[Found]:
    before, after = pair.get("multipleOf")
    if after is not None and before != after:
        yield change(pair, "multiple-of-changed", "multipleOf", before, after)
    if pair.head.get("uniqueItems") is True and pair.base.get("uniqueItems") is not True:
        yield change(pair, "unique-items-required", "uniqueItems")
    yield from _open_schemas(pair)
    before, after = pair.get("not")
    if (before is None) != (after is None):
        yield change(pair, f"not-{'added' if before is None else 'removed'}", "not")
    yield from _numbers_of_properties(pair)


def _open_schemas(pair: Pair) -> Iterator[Found]:
    """Whether items and other properties may be anything, nothing, or are of some kind.

    Of a schema that became another type, its type is said and nothing more.
    """
    old, new = types(pair.base.value), types(pair.head.value)
    if (old or new) and not {*old} & {*new} - {"null"}:
        return
    for keyword, name in (("additionalProperties", "additional-properties"), ("items", "items")):
        before, after = pair.get(keyword)
        if (before is False) != (after is False):
            kind = "forbidden" if after is False else "allowed"
        elif _is_open(before) != _is_open(after):
            kind = "specialized" if _is_open(before) else "generalized"
        else:
            continue
        yield change(pair, f"{name}-{kind}", keyword)


def _is_open(schema: object) -> bool:
    return schema is None or schema is True or schema == {}


def _numbers_of_properties(pair: Pair) -> Iterator[Found]:
    for keyword, name in (("maxProperties", "max-properties"), ("minProperties", "min-properties")):
        before, after = (_number(value) for value in pair.get(keyword))
        if keyword == "minProperties":
            before, after = before or 0, after or 0
        if before != after:
            is_more = before is not None and (after is None or after > before)
            event = f"{name}-{'increased' if is_more else 'decreased'}"
            yield change(pair, event, keyword, before, after)
