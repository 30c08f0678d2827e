"""Schemas of fakes: what fits, and examples, held against jsonschema-rs."""

import itertools
import re
from typing import Any

import jsonschema_rs
import pytest

from templates.runtime.examples import Examples, NoExample
from templates.runtime.pattern_samples import sample
from templates.runtime.patterns import has_format, matches
from templates.runtime.schema_check import Checker

_COMPONENTS: dict[str, Any] = {
    "Node": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "minLength": 2},
            "next": {"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "null"}]},
        },
    },
    "Loop": {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "integer"}]},
}
_SCHEMAS: list[Any] = [
    True,
    False,
    {"type": "integer", "minimum": 2, "exclusiveMaximum": 9, "multipleOf": 2},
    {"type": "number", "maximum": 0.5, "multipleOf": 0.1},
    {"type": ["string", "null"], "minLength": 2, "maxLength": 4},
    {"type": "string", "pattern": "^[A-Z]{2}-\\d+$"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "format": "ipv6"},
    {"type": "string", "format": "email"},
    {"enum": [1, "a", None, {"b": [1.0]}]},
    {"const": 1},
    {"const": True},
    {
        "type": "array",
        "items": {"type": "integer"},
        "minItems": 1,
        "maxItems": 2,
        "uniqueItems": True,
    },
    {"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}},
    {"type": "array", "contains": {"const": 3}},
    {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
    {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 1},
    {
        "type": "object",
        "patternProperties": {"^x-": {"type": "string"}},
        "additionalProperties": False,
    },
    {"type": "object", "propertyNames": {"pattern": "^[a-z]$"}, "maxProperties": 1},
    {"type": "object", "dependentRequired": {"a": ["b"]}},
    {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}}, {"required": ["a"]}]},
    {"anyOf": [{"type": "integer"}, {"type": "string", "minLength": 2}]},
    {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]},
    {"type": "integer", "not": {"const": 1}},
    {
        "if": {"required": ["a"]},
        "then": {"required": ["b"]},
        "else": {"type": "object", "maxProperties": 1},
    },
    {"$ref": "#/components/schemas/Node"},
    {"$ref": "#/components/schemas/Loop"},
]
_VALUES: list[Any] = [
    None, True, False, 0, 1, 1.0, 2, 3, 4, 6, 8, 9, 0.3, 5.5, -0.2, "", "a", "ab", "abc", "abcde", "AB-1",
    "AB-", "2026-02-30", "2026-02-28", "2026-02-28T10:00:00Z", "2026-02-28T25:00:00Z", "2026-02-28 10:00",
    "3c90c3cc-0d44-4b50-8888-000000000001", "::1", "1.2.3.4", "a@b.example", "@", [], [1], [1, 1], [1, 2],
    [1, 1.0], [1, 2, 3], ["a", 1], ["a", "b"], [3], {}, {"a": "x"}, {"a": 1}, {"b": 1}, {"a": "x", "b": 1},
    {"x-a": "b"}, {"x-a": 1}, {"b": [1]}, {"name": "ab"}, {"name": "a"}, {"name": "ab", "next": None},
    {"name": "ab", "next": {"name": "cd", "next": {"name": "e"}}},
]  # fmt: skip


def _judge(schema: Any) -> jsonschema_rs.Draft202012Validator:
    whole = {"allOf": [schema], "components": {"schemas": _COMPONENTS}}
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True)


@pytest.mark.parametrize("schema", _SCHEMAS, ids=str)
def test_the_same_fits_as_elsewhere(schema: Any) -> None:
    """Each value by each schema, as jsonschema-rs says; but no reference may lead to itself there."""
    checker = Checker(_COMPONENTS)
    if schema == {"$ref": "#/components/schemas/Loop"}:
        found = [value for value in _VALUES if checker.fits(schema, value)]
        assert found == _VALUES  # it allows itself, and so anything
        return
    judge = _judge(schema)
    found = [value for value in _VALUES if checker.fits(schema, value)]
    assert found == [value for value in _VALUES if judge.is_valid(value)]


@pytest.mark.parametrize("schema", [one for one in _SCHEMAS if one is not False], ids=str)
def test_examples_fit(schema: Any) -> None:
    value = Examples(Checker(_COMPONENTS)).of(schema)
    if schema != {"$ref": "#/components/schemas/Loop"}:
        assert _judge(schema).is_valid(value), value


@pytest.mark.parametrize(
    "schema", [False, {"type": "integer", "minimum": 2, "maximum": 1}, {"enum": []}], ids=str
)
def test_what_cannot_be_has_no_example(schema: Any) -> None:
    with pytest.raises(NoExample):
        Examples(Checker({})).of(schema)


def test_fields_that_nobody_describes() -> None:
    checker = Checker(_COMPONENTS)
    node = {"$ref": "#/components/schemas/Node"}
    value = {"name": "ab", "other": 1, "next": {"name": "cd", "more": 2}}
    assert checker.fits(node, value)
    found = [(one.pointer, one.rule) for one in checker.misfits(node, value, is_closed=True)]
    assert ("/other", "undocumented") in found
    assert all(rule == "undocumented" or "next" in pointer for pointer, rule in found)
    for schema in ({"type": "object"}, {**_COMPONENTS["Node"], "additionalProperties": True}):
        assert not checker.misfits(schema, {"name": "ab", "other": 1}, is_closed=True)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[A-Z]{2,3}-\d{4}$",
        r"^(?:a|b)+c?$",
        r"^(?<year>\d{4})-[^-]$",
        r"^[\w.+-]+@[a-z]+\.com$",
        r"^\+?[1-9]\d{1,14}$",
        r"^#[0-9a-fA-F]{6}$",
        r"^\p{Lu}\p{L}*$",
        r"^\x41\u0042$",
        r"^[^\s]+$",
        r"^\S+\s\S+$",
        r"[0-9]",
        r"^$",
        r"^[]a]$",
        r"^a{,3}$",
    ],
)
def test_samples_are_like_their_patterns(pattern: str) -> None:
    for least in (0, 3):
        assert matches(pattern, sample(pattern, least)), sample(pattern, least)


def test_a_pattern_cannot_take_for_ever() -> None:
    assert not matches(r"^(a+)+$", "a" * 50_000 + "!")
    # What looks around cannot be judged in bounded time, and is passed.
    assert matches(r"^(?=.*\d).+$", "no digit")


def test_what_cannot_be_judged_does_not_say_that_several_fit() -> None:
    """An id or a name, where a name must not look like an id."""
    name = {"type": "string", "pattern": "^(?![0-9a-f]{8}-).*$"}
    schema = {"oneOf": [{"type": "string", "format": "uuid"}, {"allOf": [name]}]}
    assert Checker({}).fits(schema, "3c90c3cc-0d44-4b50-8888-000000000001")
    assert not Checker({}).fits({"oneOf": [{"type": "string"}, {"minLength": 1}]}, "a")


def test_odd_patterns_end() -> None:
    """Whatever is written, making a sample ends, with a text."""
    for text in map("".join, itertools.product("a(|[{\\^?*", repeat=4)):
        assert isinstance(sample(text), str)
    assert re.fullmatch("a+", sample("^a+$", 5000)) is not None


def test_unknown_formats_are_passed() -> None:
    assert has_format("of-our-own", "anything")
