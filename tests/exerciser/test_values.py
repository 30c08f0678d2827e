"""Values that are made for schemas fit them, by another validator than the one that chose them."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .document import Document
from .texts import HARD
from .values import Unmakeable, Values

_NAMES = st.sampled_from(["a", "b", "c d", "\u00e9"])
_SIZES = st.integers(0, 4)


def _between(low: str, high: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Two bounds in their order, or one, or none."""
    pairs = st.tuples(values, values).map(sorted)
    both = pairs.map(lambda pair: {low: pair[0], high: pair[1]})
    return st.one_of(both, values.map(lambda value: {low: value}), st.just({}))


def _typed(name: str, keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return keywords.map(lambda found: {"type": name, **found})


def _of(name: str, values: list[str]) -> st.SearchStrategy[Any]:
    return st.sampled_from(values).map(lambda value: {name: value})


_SCALARS = st.one_of(
    _typed("string", _between("minLength", "maxLength", _SIZES)),
    _typed("string", _of("pattern", ["^[a-f0-9]{4}$", "^x", r"^\d+-\w$", "^(?!a)[a-c]{2}$"])),
    _typed("string", _of("format", "date date-time uuid email uri ipv4 ipv6 hostname".split())),
    _typed("integer", _between("minimum", "maximum", st.integers(-9, 9))),
    _typed("number", _between("minimum", "maximum", st.integers(-9, 9))),
    _typed("integer", st.integers(2, 7).map(lambda step: {"multipleOf": step, "minimum": 3})),
    st.just({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5}),
    st.just({"type": "boolean"}),
    st.just({"type": ["null", "string"]}),
    st.lists(st.one_of(st.integers(), st.text("ab"), st.none()), min_size=1).map(
        lambda values: {"enum": values}
    ),
    st.integers().map(lambda value: {"const": value}),
)


@st.composite
def _objects(draw: st.DrawFn, inner: st.SearchStrategy[Any]) -> dict[str, Any]:
    properties = draw(st.dictionaries(_NAMES, inner, max_size=3))
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    schema["required"] = [name for name in properties if draw(st.booleans())]
    if draw(st.booleans()):
        schema["additionalProperties"] = draw(inner)
        schema["minProperties"] = draw(_SIZES)
    return schema


def _combined(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        _objects(inner),
        st.tuples(inner, _between("minItems", "maxItems", _SIZES)).map(
            lambda found: {"type": "array", "items": found[0], **found[1]}
        ),
        several.map(lambda members: {"anyOf": members}),
        inner.map(lambda member: {"allOf": [member, {"description": "More."}]}),
        st.tuples(_objects(inner), _objects(inner)).map(
            lambda both: {
                "oneOf": [
                    {
                        "type": "object",
                        "properties": {"kind": {"const": kind}, "it": one},
                        "required": ["kind", "it"],
                    }
                    for kind, one in enumerate(both)
                ]
            }
        ),
    )


_SCHEMAS = st.recursive(_SCALARS, _combined, max_leaves=6)


# A pattern's text is looked for with hypothesis, too.
_nested = settings(suppress_health_check=[HealthCheck.nested_given], deadline=None)


@_nested
@given(_SCHEMAS, st.booleans(), st.integers(0, 3))
def test_a_value_is_found_and_fits(schema: dict[str, Any], is_full: bool, turn: int) -> None:
    """For every schema that something fits; the same value each time."""
    value = Values(Document({}), is_full, template=HARD).of(schema, turn)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    jsonschema.Draft202012Validator(schema, format_checker=checker).validate(value)
    again = Values(Document({}), is_full, template=HARD).of(schema, turn)
    assert json.dumps(again) == json.dumps(value)


@_nested
@given(_objects(_SCALARS))
def test_a_full_object_has_every_property(schema: dict[str, Any]) -> None:
    """And one with the fewest has only what is required, unless it needs a number of them."""
    full = Values(Document({}), is_full=True).of(schema)
    assert full.keys() >= schema["properties"].keys()
    few = Values(Document({}), is_full=False).of(schema)
    assert len(few) == max(len(schema["required"]), schema.get("minProperties", 0))


_TREE = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "parent": {"$ref": "#/components/schemas/Tree"},
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
    },
}
_ENDLESS = {"type": "object", "required": ["me"], "properties": {"me": {"$ref": "#/s/Endless"}}}
_WAY_OUT = {"anyOf": [{"$ref": "#/s/Endless"}, {"type": "null"}]}


def test_of_properties_that_exclude_each_other_one_goes() -> None:
    """As much as may be there at once."""
    schema = {
        "type": "object",
        "properties": {"url": {"type": "string"}, "id": {"type": "string"}, "note": {}},
        "oneOf": [{"required": ["url"]}, {"required": ["id"]}],
    }
    made = Values(Document({}), is_full=True).of(schema)
    assert made == {"url": "text-0", "note": "text-0"}


def test_odd_values_are_null_and_not_the_first() -> None:
    """Where a null may stand it stands; another alternative and another value are taken."""
    schema = {
        "type": "object",
        "properties": {
            "typed": {"type": ["string", "null"]},
            "union": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "listed": {"enum": ["a", None]},
            "other": {"oneOf": [{"const": 1}, {"const": 2}]},
            "value": {"enum": ["a", "b"]},
        },
    }
    made = Values(Document({}), is_full=True, is_odd=True).of(schema)
    assert made == {"typed": None, "union": None, "listed": None, "other": 2, "value": "b"}


def test_recursion_ends() -> None:
    """Where a schema has come back to itself, only what is required is made."""
    document = Document({"components": {"schemas": {"Tree": _TREE}}})
    value = Values(document, is_full=True).of({"$ref": "#/components/schemas/Tree"})
    inner = {"name": "text-0"}
    assert value == {"name": "text-0", "parent": inner, "children": [inner, {"name": "text-1"}]}


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"type": "integer", "minimum": 2, "maximum": 1},
        {"type": "string", "pattern": "^a{3}$", "maxLength": 2},
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
        {"oneOf": [{"type": "string"}, {"type": "string"}]},
        {"type": "array", "items": {"const": 1}, "minItems": 2, "uniqueItems": True},
        {"$ref": "#/s/Endless"},
        {"enum": []},
        {"type": "string", "pattern": "("},
    ],
)
def test_what_cannot_be_made_is_said(schema: Any) -> None:
    """With a reason; nothing else is returned."""
    with pytest.raises(Unmakeable, match="[a-z]"):
        Values(Document({"s": {"Endless": _ENDLESS}}), is_full=True).of(schema)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (_WAY_OUT, None),
        ({"type": "string", "not": {"const": "text-0"}}, "0"),
        ({"type": "integer", "not": {"const": 1}}, 2),
        ({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}, "a"),
        ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, 1.5),
        ({"type": "array", "prefixItems": [{"const": 1}, {"const": 2}], "minItems": 2}, [1, 2]),
        ({"type": "array", "contains": {"const": 5}, "items": {"type": "integer"}}, [5]),
        ({"patternProperties": {"^x": {"const": 1}}, "required": ["xy"]}, {"xy": 1}),
        ({"propertyNames": {"enum": ["k"]}, "minProperties": 1, "type": "object"}, {"k": "text-0"}),
    ],
)
def test_odd_schemas(schema: Any, value: Any) -> None:
    """Each with the value that is left when all is considered."""
    document = Document({"s": {"Endless": _ENDLESS}})
    assert Values(document, is_full=False).of(schema) == value
