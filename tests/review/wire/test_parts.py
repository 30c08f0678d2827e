"""An object that is written in parts (allOf), or written out, is the same object."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator.review.wire import compare
from tests.review.wire.documents import TODAY, changes, document, document_with, ids, read
from tests.support.edits import Content

_SPECS = Path(__file__).parents[3] / "specs"
_TEXT, _NUMBER = {"type": "string"}, {"type": "integer"}
_A = {"$ref": "#/components/schemas/A"}
_PART: dict[str, Any] = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": _TEXT, "size": _NUMBER},
}
_OUT: dict[str, Any] = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {"id": _TEXT, "size": _NUMBER, "name": {**_TEXT, "maxLength": 9}},
}
_REST: dict[str, Any] = {"required": ["name"], "properties": {"name": {**_TEXT, "maxLength": 9}}}


def _with(schema: Any, **schemas: Any) -> Content:
    """A document that takes and gives a schema, beside the components A and others."""
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/It"}}}
    answer = {"200": {"description": "Fine", "content": body}}
    operation = {"requestBody": {"content": body}, "responses": answer}
    return document_with(
        paths={"/cases": {"post": operation}},
        components={"schemas": {"A": _PART, **schemas, "It": schema}},
    )


_SAME = {
    "a component and the rest": (_OUT, {"allOf": [_A, _REST]}),
    "the rest beside the allOf": (_OUT, {**_REST, "allOf": [_A]}),
    "parts of parts": (_OUT, {"allOf": [{"allOf": [_A], "title": "More"}, _REST]}),
    "other parts": ({"allOf": [_A, _REST]}, {"allOf": [{**_OUT, "required": ["name"]}, _A]}),
    "in another order": ({"allOf": [_A, _REST]}, {"allOf": [_REST, _A]}),
    "closed": (
        {**_OUT, "additionalProperties": False},
        {"allOf": [_A, _REST], "unevaluatedProperties": False},
    ),
    "closed by a part that lists all": (
        {**_OUT, "additionalProperties": False},
        {"allOf": [_A, {**_OUT, "additionalProperties": False}]},
    ),
    "limits in two parts": (
        {"type": "string", "minLength": 3, "maxLength": 9, "enum": ["b"]},
        {"allOf": [
            {"type": "string", "minLength": 3, "enum": ["a", "b"]},
            {"minLength": 2, "maxLength": 9, "enum": ["b", "c"]},
        ]},
    ),
    "a property in two parts": (
        {**_OUT, "properties": {**_OUT["properties"], "size": {**_NUMBER, "minimum": 2}}},
        {"allOf": [_A, _REST, {"properties": {"size": {"minimum": 2}}}]},
    ),
    "alternatives in one part": (
        {**_PART, "oneOf": [{"required": ["size"]}, {"required": ["code"]}]},
        {"allOf": [_A, {"oneOf": [{"required": ["size"]}, {"required": ["code"]}]}]},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _SAME)
def test_the_same_in_other_parts_is_no_change(name: str) -> None:
    """In both directions."""
    one, other = _SAME[name]
    assert changes(_with(one), _with(other)) == ()
    assert changes(_with(other), _with(one)) == ()


_OTHER = {
    "a property less": (
        _OUT, {"allOf": [_A, {"required": ["name"]}]},
        ["request-property-removed", "response-required-property-removed"],
    ),
    "a limit that a part has": (
        _OUT, {"allOf": [_A, {**_REST, "properties": {"name": {**_TEXT, "maxLength": 5}}}]},
        ["request-property-max-length-decreased"],
    ),
    "what a part requires": (
        _OUT, {"allOf": [_A, {"properties": _REST["properties"]}]},
        ["request-property-became-optional", "response-property-became-optional"],
    ),
    "what stands beside": (
        _OUT, {"allOf": [_A, {**_REST, "properties": {"name": {
            **_TEXT, "maxLength": 9, "default": "x"}}}]},
        ["request-property-default-value-added", "response-property-default-value-added"],
    ),
    "a closed part takes nothing of the others": (
        {**_OUT, "additionalProperties": False},
        {"allOf": [{**_PART, "additionalProperties": False}, _REST]}, None,
    ),
    "parts that are closed and cannot be joined": (
        {**_OUT, "required": ["id", "name"]},
        {"allOf": [{"properties": _PART["properties"], "additionalProperties": False}, _OUT]}, None,
    ),
    "two patterns": (
        {"type": "string", "pattern": "^b"},
        {"allOf": [{"type": "string", "pattern": "^a"}, {"pattern": "^b"}]}, None,
    ),
    "a condition is not completed by another part": (
        {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
        {"allOf": [{"if": {"required": ["a"]}}, {"then": {"required": ["b"]}}]}, None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _OTHER)
def test_what_differs_between_parts_is_said(name: str) -> None:
    """As it is, where one schema stands for the parts; in any case something."""
    base, head, wanted = _OTHER[name]
    found = changes(_with(base), _with(head))
    assert found
    if wanted is not None:
        assert ids(found) == wanted


def test_a_change_has_the_place_of_its_part() -> None:
    """The property of the component, and not the schema that has the parts."""
    head = copy.deepcopy(_with({"allOf": [_A, _REST]}))
    head["components"]["schemas"]["A"]["properties"]["size"] = _TEXT
    found, _ = changes(_with(_OUT), head)
    assert found.base is not None and found.head is not None
    assert found.base.pointer == "/components/schemas/It/properties/size/type"
    assert found.head.pointer == "/components/schemas/A/properties/size/type"


def test_parts_that_hold_themselves_end() -> None:
    """Two parts with the same property, each of which leads back to itself."""

    def holding(kind: str, schema: Any) -> Content:
        sides = {
            name: {"type": "object", "properties": {
                "next": {"$ref": f"#/components/schemas/{name}"}, "size": {"type": kind}}}
            for name in ("Left", "Right")
        }  # fmt: skip
        return _with(schema, **sides)

    left, right = ({"$ref": f"#/components/schemas/{name}"} for name in ("Left", "Right"))
    one, other = {"allOf": [left, right]}, {"allOf": [right, left]}
    assert changes(holding("string", one), holding("string", other)) == ()
    out = {"type": "object", "properties": {"next": one, "size": _TEXT}}
    assert changes(holding("string", one), holding("string", out)) == ()
    assert changes(holding("string", one), holding("integer", out)) != ()
    itself = {"allOf": [{"$ref": "#/components/schemas/It"}, _REST]}
    assert changes(_with(itself), _with(itself)) == ()


@pytest.mark.parametrize("vendor", ["penbox", "zenoo"])
def test_a_vendor_in_parts_is_no_change(vendor: str) -> None:
    """Every object of two and more properties, its first ones in a component of their own."""
    content = dict(read(_SPECS / vendor / "openapi.yaml").content)
    parts = _in_parts(content)
    assert json.dumps(parts).count('"allOf"') > json.dumps(content).count('"allOf"') + 5
    base, head = document(content), document(parts)
    assert [f"{each.id} {each.subject}" for each in compare(base, head, TODAY)] == []
    rows = compare(head, base, TODAY)
    assert {each.id for each in rows} == {"api-schema-removed"}


def _in_parts(content: Content) -> Content:
    result = copy.deepcopy(content)
    schemas = result["components"]["schemas"]
    for name, schema in list(schemas.items()):
        names = list(schema.get("properties", {}))
        if len(names) < 2 or {"allOf", "discriminator", "additionalProperties"} & schema.keys():
            continue
        properties = schema["properties"]
        first = {key: properties.pop(key) for key in names[: len(names) // 2]}
        required = [key for key in schema.get("required", ()) if key in first]
        schema["required"] = [key for key in schema.get("required", ()) if key not in first]
        part = {"type": "object", "properties": first, "required": required}
        schemas[f"{name}Part"] = {key: value for key, value in part.items() if value}
        schema["allOf"] = [{"$ref": f"#/components/schemas/{name}Part"}]
        if not schema["required"]:
            del schema["required"]
    return result
