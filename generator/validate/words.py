"""Errors of a JSON Schema validator -> what stands there, and what was expected."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from ..records import record
from ..suggestions import closest, did_you_mean

_TYPES = {
    "object": "an object",
    "array": "an array",
    "string": "a text",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "null": "null",
}
_NAMES = "^[a-zA-Z0-9"  # how the patterns for the keys of components begin
_WORDS = re.compile(r"\^\(([a-z|]+)\)\$")  # a pattern that lists words, such as the methods
_BRIEF = 60


Token = str | int


class SchemaError(Protocol):
    """What is read of jsonschema's ValidationError, which has no types of its own."""

    message: str
    validator: str
    validator_value: Any
    instance: Any
    schema: Any
    context: "Sequence[SchemaError]"
    schema_path: Sequence[Token]

    @property
    def json_path(self) -> str: ...

    @property
    def absolute_path(self) -> Sequence[Token]: ...

    @property
    def relative_path(self) -> Sequence[Token]: ...

    @property
    def absolute_schema_path(self) -> Sequence[Token]: ...


@record(frozen=True, slots=True)
class Finding:
    """One error in words, at a place relative to what was judged."""

    tokens: tuple[Token, ...]
    message: str
    hint: str = ""
    is_harmless: bool = False
    """Whether it cannot change the client: a key that is not read, a name that is made legal."""


def in_words(error: SchemaError) -> Iterator[Finding]:
    """The findings behind an error: alternatives are followed to the one that was meant."""
    if error.validator in ("oneOf", "anyOf") and error.context:
        yield from _of_alternatives(error)
    elif error.validator == "required":
        yield from _missing(error)
    elif error.validator in ("additionalProperties", "unevaluatedProperties"):
        yield from _unknown_keys(error)
    elif error.validator == "pattern" and "propertyNames" in error.absolute_schema_path:
        yield _bad_name((*error.absolute_path, str(error.instance)), str(error.instance))
    else:
        yield _of_value(error)


def _of_alternatives(error: SchemaError) -> Iterator[Finding]:
    """Explain a choice by the alternative that was meant; by all of them when that is not plain."""
    branches: dict[int, list[SchemaError]] = defaultdict(list)
    for inner in error.context:
        branches[int(inner.schema_path[0])].append(inner)
    meant = [branch for branch in branches.values() if _is_meant(branch)]
    if not meant:
        yield _of_types(error)
        return
    # Alternatives are told apart by one key, such as `in` or `type`: the one where most of them fail.
    places = Counter(place for branch in meant for place in {*map(_choice_place, branch)} if place)
    place = places.most_common(1)[0][0] if places else None
    if place is None and len(meant) > 1 and all(map(_is_missing_one, meant)):
        names = " or ".join(repr(branch[0].validator_value[0]) for branch in meant)
        yield Finding(tuple(error.absolute_path), f"the key {names} is missing here")
        return
    decided = [
        branch for branch in meant if place is None or place not in map(_choice_place, branch)
    ]
    if decided or len(meant) == 1:
        for inner in min(decided or meant, key=_distance):
            yield from in_words(inner)
        return
    choices = [inner for branch in meant for inner in branch if _choice_place(inner) == place]
    yield _not_among(choices[0], [value for inner in choices for value in _allowed(inner)])


def _is_meant(branch: list[SchemaError]) -> bool:
    """Whether an alternative was meant: the value has its type, and `$ref` is there for a reference."""
    for error in branch:
        if error.validator == "type" and not error.relative_path:
            return False
        if error.validator == "required" and error.validator_value == ["$ref"]:
            return False
    return True


def _is_missing_one(branch: list[SchemaError]) -> bool:
    """Whether an alternative asks for nothing but one key."""
    first = branch[0]
    is_required = first.validator == "required" and not first.relative_path
    return len(branch) == 1 and is_required and len(first.validator_value) == 1


def _choice_place(error: SchemaError) -> tuple[Token, ...] | None:
    """Where a value is none of those allowed; None when the error is of another kind."""
    is_choice = error.validator in ("enum", "const") and len(error.relative_path) <= 1
    return tuple(error.absolute_path) if is_choice else None


def _allowed(error: SchemaError) -> list[Any]:
    value = error.validator_value
    return list(value) if error.validator == "enum" else [value]


def _distance(branch: list[SchemaError]) -> tuple[int, int]:
    return sum(not error.relative_path for error in branch), len(branch)


def _of_types(error: SchemaError) -> Finding:
    inner = [inner for inner in error.context if inner.validator == "type"]
    names = [name for each in inner if not each.relative_path for name in _types(each)]
    expected = " or ".join(dict.fromkeys(names)) or "something else"
    message = f"{_brief(error.instance)} stands here; {expected} is expected"
    return Finding(tuple(error.absolute_path), message)


def _types(error: SchemaError) -> list[str]:
    value = error.validator_value
    return [_TYPES.get(name, name) for name in ([value] if isinstance(value, str) else value)]


def _missing(error: SchemaError) -> Iterator[Finding]:
    for name in error.validator_value:
        if name not in error.instance:
            yield Finding(tuple(error.absolute_path), f"the key {name!r} is missing here")


def _unknown_keys(error: SchemaError) -> Iterator[Finding]:
    schema = error.schema if isinstance(error.schema, dict) else {}
    known = list(schema.get("properties", ()))
    for pattern in schema.get("patternProperties", ()):
        if (words := _WORDS.fullmatch(pattern)) is not None:
            known += words[1].split("|")
    patterns = list(schema.get("patternProperties", ()))
    for key in error.instance:
        if repr(key) not in error.message:
            continue
        tokens = (*error.absolute_path, key)
        if any(_NAMES in pattern for pattern in patterns):
            yield _bad_name(tokens, key)
        else:
            hint = did_you_mean(key, known)
            if any(re.search(pattern, key.upper()) for pattern in patterns):  # 4xx for 4XX
                hint = f"did you mean {key.upper()!r}?"
            # What a reference leads to is missing where none may stand.
            is_harmless = key != "$ref"
            message = f"the key {key!r} means nothing here"
            yield Finding(tokens, message, hint, is_harmless=is_harmless)


def _bad_name(tokens: tuple[Token, ...], name: str) -> Finding:
    message = f"the name {name!r} may hold only letters, digits, '.', '-' and '_'"
    return Finding(tokens, message, is_harmless=True)


def _not_among(error: SchemaError, allowed: list[Any]) -> Finding:
    known = list(dict.fromkeys(_brief(value) for value in allowed))
    message = f"{_brief(error.instance)} stands here; {' or '.join(known)} is expected"
    hint = ""
    if isinstance(error.instance, str) and len(known) > 1:
        match = closest(error.instance, [value for value in allowed if isinstance(value, str)])
        hint = f"did you mean {match!r}?" if match else ""
    return Finding(tuple(error.absolute_path), message, hint)


def _of_value(error: SchemaError) -> Finding:
    tokens, stands = tuple(error.absolute_path), f"{_brief(error.instance)} stands here"
    value = error.validator_value
    match error.validator:
        case "enum" | "const":
            return _not_among(error, _allowed(error))
        case "type":
            expected = " or ".join(_types(error))
        case "pattern":
            expected = f"a text that matches {value}"
        case "minItems" | "minProperties" | "minLength":
            expected = f"at least {value} of what it may hold"
        case "maxItems" | "maxProperties" | "maxLength":
            expected = f"at most {value} of what it may hold"
        case "uniqueItems":
            expected = "an array without equal items"
        case "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum":
            expected = f"a number within {error.validator} {value}"
        case "not" if isinstance(value, dict) and set(value) == {"required"}:
            keys = " and ".join(repr(key) for key in value["required"])
            return Finding(tokens, f"{keys} may not stand side by side")
        case "oneOf":
            expected = "exactly one of several forms"
        case _:
            expected = f"what the rule {error.validator!r} of the specification allows"
    return Finding(tokens, f"{stands}; {expected} is expected")


def _brief(value: Any) -> str:
    """A value as JSON, cut short."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _BRIEF else f"{text[: _BRIEF - 3]}..."
