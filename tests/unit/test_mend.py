"""What is mended, what it becomes, and that every mend is noted."""

import copy
from typing import Any

import pytest
import yaml

from generator.diagnostics import Collector, Location, Severity
from generator.document import Document
from generator.mend import mend

FINE = """
openapi: {version}
info: {{title: T, version: '1'}}
paths:
  /cases/{{id}}:
    get:
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: string}}}}
      responses:
        '200': {{description: fine, content: {{application/json: {{schema: {schema}}}}}}}
"""


def _mended(content: dict[str, Any]) -> tuple[dict[str, Any], Collector]:
    collector = Collector()
    before = copy.deepcopy(content)
    document = mend(Document(content, lambda pointer: Location("spec.yaml")), collector)
    assert content == before, "the document itself was changed"
    assert all(found.severity is Severity.NOTE for found in collector.diagnostics)
    return document.content, collector


def _content(schema: str = "{type: string}", version: str = "3.0.3") -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(FINE.format(schema=schema, version=version))
    return content


def _operation(content: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = content["paths"]["/cases/{id}"]["get"]
    return operation


def _schema(content: dict[str, Any]) -> Any:
    return _operation(content)["responses"]["200"]["content"]["application/json"]["schema"]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_sound_document_stays_the_same_object(version: str) -> None:
    content = _content("{type: object, required: [a], properties: {a: {type: string}}}", version)
    mended, collector = _mended(content)
    assert mended is content
    assert collector.diagnostics == []


@pytest.mark.parametrize(
    ("version", "schema", "expected"),
    [
        ("3.0.3", "{type: String}", {"type": "string"}),
        ("3.0.3", "{type: datetime}", {"type": "string", "format": "date-time"}),
        ("3.0.3", "{type: int64, format: big}", {"type": "integer", "format": "big"}),
        ("3.0.3", "{type: objct}", {"type": "object"}),
        ("3.0.3", "{type: any}", {}),
        ("3.0.3", "{type: anything, title: x}", {"title": "x"}),
        ("3.1.0", "{type: [string, null]}", {"type": ["string", "null"]}),
        ("3.1.0", "{description: {a: b}, title: 3}", {"title": "3"}),
        ("3.1.0", "{$recursiveAnchor: [true], type: object}", {"type": "object"}),
        ("3.0.3", "{type: string, required: true}", {"type": "string"}),
        ("3.0.3", "{type: object, required: []}", {"type": "object"}),
        ("3.1.0", "{required: [a, b, a]}", {"required": ["a", "b"]}),
        ("3.0.3", "{enum: [a, 1, a, true, 1]}", {"enum": ["a", 1, True]}),
        ("3.0.3", "{enum: a}", {"enum": ["a"]}),
        ("3.0.3", "{type: string, enum: []}", {"type": "string"}),
        ("3.0.3", "{minLength: '3', maxLength: -1}", {"type": "string", "minLength": 3}),
        ("3.0.3", "{minimum: '0.5', maximum: much}", {"type": "number", "minimum": 0.5}),
        ("3.1.0", "{minimum: 1, exclusiveMinimum: true}",
         {"type": "number", "exclusiveMinimum": 1}),
        ("3.1.0", "{minimum: 1, exclusiveMinimum: false}", {"type": "number", "minimum": 1}),
        ("3.0.3", "{exclusiveMinimum: 1}",
         {"type": "number", "exclusiveMinimum": True, "minimum": 1}),
        ("3.1.0", "{format: date-time}", {"type": "string", "format": "date-time"}),
        ("3.0.3", "{format: string, nullable: true}",
         {"type": "string", "format": "string", "nullable": True}),
        ("3.0.3", "{pattern: '^a'}", {"type": "string", "pattern": "^a"}),
        ("3.0.3", "{format: int64, minimum: 1}",
         {"type": "integer", "format": "int64", "minimum": 1}),
        ("3.0.3", "{type: object, required: [a], properties: {a: {}, b: {required: true}}}",
         {"type": "object", "required": ["a", "b"], "properties": {"a": {}, "b": {}}}),
        ("3.1.0", "{type: [], if: [{}], then: {}}", {"then": {}}),
        ("3.1.0", "{$ref: 5, description: a}", {"description": "a"}),
        ("3.1.0", "{type: 'string|null'}", {"type": ["string", "null"]}),
        ("3.0.3", "{additionalProperties: string}", {"additionalProperties": {"type": "string"}}),
        ("3.0.3", "{type: array, items: string}",
         {"type": "array", "items": {"type": "string"}}),
        ("3.0.3", "{properties: {a: true, b: false, c: [a]}}",
         {"properties": {"a": {}, "b": {"not": {}}, "c": {}}}),
        ("3.0.3", "{type: array, items: [{type: string}]}",
         {"type": "array", "items": {"type": "string"}}),
        ("3.0.3", "{type: array, items: null}", {"type": "array", "items": {}}),
        ("3.1.0", "{items: [{type: string}, {type: integer}]}",
         {"prefixItems": [{"type": "string"}, {"type": "integer"}]}),
        ("3.0.3", "{properties: {a: null, b: string, c: {type: int}}}",
         {"properties": {"a": {}, "b": {"type": "string"}, "c": {"type": "integer"}}}),
        ("3.0.3", "{additionalProperties: 'true', nullable: 'false'}",
         {"additionalProperties": True, "nullable": False}),
        ("3.0.3", "{oneOf: {type: string}}", {"oneOf": [{"type": "string"}]}),
        ("3.0.3", "{type: string, anyOf: []}", {"type": "string"}),
        ("3.0.3", "{discriminator: kind}", {"discriminator": {"propertyName": "kind"}}),
        ("3.0.3", "{discriminator: {}, externalDocs: {}, xml: x}", {}),
    ],
)  # fmt: skip
def test_a_schema_is_mended_and_noted(version: str, schema: str, expected: object) -> None:
    mended, collector = _mended(_content(schema, version))
    assert _schema(mended) == expected
    if schema != "{type: object, required: []}":
        assert {found.code for found in collector.diagnostics} == {"mended"}


@pytest.mark.parametrize(
    "schema", ["{type: [string, integer]}", "{const: a}", "{items: [{}, {}]}", "{type: 'null'}"]
)
def test_a_3_0_document_with_words_of_3_1_is_read_as_3_1(schema: str) -> None:
    mended, collector = _mended(_content(f"{{oneOf: [{schema}], minimum: 1}}"))
    assert mended["openapi"] == "3.1.0"
    assert any("3.1" in found.message for found in collector.diagnostics)


def test_names_of_properties_are_no_keywords() -> None:
    content = _content("{properties: {type: {type: string}, required: {type: boolean}}}")
    mended, _ = _mended(content)
    assert mended is content


def test_examples_and_extensions_are_left_alone() -> None:
    content = _content("{example: {type: int, required: true}, x-more: {type: int}}")
    mended, _ = _mended(content)
    assert mended is content


def test_operations_are_mended() -> None:
    content = _content()
    operation = _operation(content)
    operation["parameters"][0] = {"name": "id", "in": "Path", "type": "string", "style": "form"}
    operation["responses"] = {"2xx": {}, "404 Not Found": {"description": "a"}, "oops": {}}
    operation |= {"tags": "a", "deprecated": "true", "requestBody": {"required": True}}
    mended, _ = _mended(content)
    operation = _operation(mended)
    assert operation == {
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ],
        "responses": {"2XX": {"description": ""}, "404": {"description": "a"}},
        "tags": ["a"],
        "deprecated": True,
    }


@pytest.mark.parametrize("wrong", [None, [], [None], {}, {"a": []}, 3, True, "x"])
@pytest.mark.parametrize("key", ["in", "style", "name", "schema", "required", "explode"])
def test_anything_may_stand_in_a_parameter(key: str, wrong: object) -> None:
    content = _content()
    _operation(content)["parameters"][0][key] = wrong
    mended, _ = _mended(content)
    parameters = _operation(mended)["parameters"]
    # One without a name cannot be sent.
    assert [type(each) for each in parameters] == [dict] * (1 if "name" in str(parameters) else 0)


@pytest.mark.parametrize(
    "schema",
    [
        "{format: sort-order}",
        "{minimum: 1, pattern: a}",
        "{allOf: [{type: string}, {minLength: 1}]}",
        "{type: string, not: {pattern: a}}",
    ],
)
def test_a_type_is_not_guessed_where_more_than_one_may_be_meant(schema: str) -> None:
    content = _content(schema)
    mended, _ = _mended(content)
    assert mended is content


def test_nothing_where_objects_are_expected() -> None:
    content = _content()
    operation = _operation(content)
    operation |= {"requestBody": None, "responses": None}
    content["components"] = {"schemas": {"A": None, "B": {"allOf": None, "properties": None}}}
    mended, _ = _mended(content)
    assert _operation(mended)["responses"] == {"default": {"description": ""}}
    assert "requestBody" not in _operation(mended)
    assert mended["components"]["schemas"] == {"A": {}, "B": {}}


def test_info_servers_and_tags() -> None:
    content = _content()
    content["info"] = {"version": 2, "license": {"url": "x"}}
    content["servers"] = [{"url": "https://{a}:{b}", "variables": {"a": {}, "b": {"default": 80}}}]
    content["tags"] = [{"name": "a"}, {"name": "a"}, {}]
    mended, _ = _mended(content)
    assert mended["info"] == {"title": "API", "version": "2"}
    variables = mended["servers"][0]["variables"]
    assert variables == {"a": {"default": ""}, "b": {"default": "80"}}
    assert mended["tags"] == [{"name": "a"}]


def test_one_note_tells_of_many_places() -> None:
    content = _content("{properties: {a: {type: int}, b: {type: int}, c: {type: int}}}")
    _, collector = _mended(content)
    (found,) = collector.diagnostics
    assert "2 more places" in found.message
    assert found.pointer.endswith("/properties/a")
