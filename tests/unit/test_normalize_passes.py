"""What normalisation makes of the smallest document that shows each rule."""

from typing import Any

import pytest
import yaml

from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.normalize.bound import bound
from generator.normalize.merge_all_of import merge_all_of
from generator.normalize.plain import plain
from tests.support.normalized import answer, answering, normalized, ref, taking


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: string, nullable: true}", {"type": ["string", "null"]}),
        (
            "{type: integer, minimum: 1, exclusiveMinimum: true}",
            {"type": "integer", "exclusiveMinimum": 1},
        ),
        ("{type: string, nullable: false, example: a}", {"type": "string", "examples": ["a"]}),
        (
            "{$ref: '#/components/schemas/Case', nullable: true, type: string}",
            {"anyOf": [ref("Case"), {"type": "null"}]},
        ),
        (
            "{nullable: true, allOf: [{$ref: '#/components/schemas/Case'}]}",
            {"anyOf": [ref("Case"), {"type": "null"}]},
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/Case'}, {nullable: true}]}",
            {"anyOf": [ref("Case"), {"type": "null"}]},
        ),
        (
            "{type: string, enum: [a], nullable: true}",
            {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}, {"type": "null"}]},
        ),
    ],
)
def test_upgrade(schema: str, expected: Any) -> None:
    case = "{Case: {type: object, properties: {id: {type: string}}}}"
    document = answering(schema, case, version="3.0.3")
    assert document.content["openapi"] == "3.1.0"
    found = answer(document)
    if found == ref("CasesGetAnswer"):
        found = document.schemas()["CasesGetAnswer"]
    assert found == expected


def test_an_extension_at_the_top_goes_and_leaves_no_reference_behind() -> None:
    document = normalized("""
x-limits: {X-Limit: {$ref: '#/components/headers/Limit'}}
x-evidence: {page: a, basis: stated}
paths: {}
components: {headers: {Limit: {schema: {type: integer}}}}
""")
    assert "x-limits" not in document.content
    assert document.content["x-evidence"] == {"page": "a", "basis": "stated"}


def test_everything_but_schemas_stands_in_place_and_knows_its_origin() -> None:
    document = normalized("""
paths:
  /cases/{id}:
    parameters: [{$ref: '#/components/parameters/Id'}, {name: page, in: query, schema: {type: integer}}]
    get:
      parameters: [{name: page, in: query, schema: {type: string}}]
      responses: {'404': {$ref: '#/components/responses/Gone', extra: ignored}}
components:
  parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}
  responses:
    Gone: {$ref: '#/components/responses/NotFound'}
    NotFound: {description: gone, headers: {Request-Id: {$ref: '#/components/headers/Request'}}}
  headers: {Request: {schema: {type: string}}}
  securitySchemes: {key: {type: http, scheme: bearer}}
security: [{key: []}]
servers: [{url: https://a.example}]
""")
    operation = document.content["paths"]["/cases/{id}"]["get"]
    assert [(p["name"], p["schema"]["type"]) for p in operation["parameters"]] == [
        ("id", "string"),
        ("page", "string"),
    ]
    assert operation["responses"]["404"] == {
        "description": "gone",
        "headers": {"Request-Id": {"schema": {"type": "string"}}},
    }
    assert operation["security"] == [{"key": []}]
    assert operation["servers"] == [{"url": "https://a.example"}]
    assert list(document.content["components"]) == ["securitySchemes"]
    here = "/paths/~1cases~1{id}/get"
    assert document.origin(f"{here}/parameters/0") == "/components/parameters/Id"
    assert document.origin(f"{here}/parameters/1") == f"{here}/parameters/0"
    headers = f"{here}/responses/404/headers/Request-Id"
    assert document.origin(f"{headers}/schema") == "/components/headers/Request/schema"


@pytest.mark.parametrize(
    ("path", "parameters", "expected"),
    [
        ("/a/{id}", "[]", [("path", "id", "string")]),
        ("/a/{id}", "[{name: q, in: query, schema: {type: integer}}]",
         [("query", "q", "integer"), ("path", "id", "string")]),
        ("/a/{id}", "[{name: id, in: query, style: form, schema: {type: integer}}]",
         [("path", "id", "integer")]),
        ("/a/{petId}", "[{name: pet_id, in: path, schema: {type: integer}}]",
         [("path", "petId", "integer")]),
        ("/a/{b}/{c}", "[{name: d, in: path, schema: {type: integer}}]",
         [("path", "d", "integer"), ("path", "b", "string"), ("path", "c", "string")]),
        ("/a?b={b}", "[]", [("path", "b", "string")]),
    ],
)  # fmt: skip
def test_every_name_in_a_path_has_a_parameter(
    path: str, parameters: str, expected: list[tuple[str, str, str]]
) -> None:
    document = normalized(
        f"paths: {{'{path}': {{get: {{parameters: {parameters}, responses: {{}}}}}}}}"
    )
    found = document.content["paths"][path]["get"]["parameters"]
    assert [(each["in"], each["name"], each["schema"]["type"]) for each in found] == expected
    assert not any("style" in each for each in found)


STRING, INTEGER = {"type": "string"}, {"type": "integer"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{type: array, prefixItems: [{type: string}, {type: integer}]}",
         {"type": "array", "items": {"anyOf": [STRING, INTEGER]}}),
        ("{type: array, prefixItems: [{type: string}, {type: string}], items: false}",
         {"type": "array", "items": STRING, "maxItems": 2}),
        ("{type: array, prefixItems: [{type: string}], items: {type: integer}}",
         {"type": "array", "items": {"anyOf": [STRING, INTEGER]}}),
        ("{type: array, prefixItems: [{type: string}, true]}", {"type": "array", "items": {}}),
        ("{type: object, patternProperties: {a: {type: string}}}",
         {"type": "object", "additionalProperties": STRING}),
        ("{type: object, patternProperties: {a: {type: string}}, additionalProperties: {type: integer}}",
         {"type": "object", "additionalProperties": {"anyOf": [STRING, INTEGER]}}),
        ("{type: object, patternProperties: {a: {type: string}}, additionalProperties: true}",
         {"type": "object", "patternProperties": {"a": STRING}, "additionalProperties": True}),
        ("{enum: [1, 0.5]}", {"enum": [1, 0.5], "type": "number"}),
        ("{const: {a: 1}}", {"const": {"a": 1}, "type": "object"}),
        ("{enum: [a, 1]}", {"enum": ["a", 1]}),
        ("{type: [string, integer]}", {"type": ["string", "integer"]}),
    ],
)  # fmt: skip
def test_types_can_be_made_of_every_schema(schema: str, expected: dict[str, Any]) -> None:
    content = yaml.safe_load(f"{{components: {{schemas: {{A: {schema}}}}}}}")
    document = plain(Document(content, lambda pointer: Location("spec.yaml")), Collector())
    assert document.content["components"]["schemas"]["A"] == expected


def test_an_object_or_something_else_is_a_union_of_which_every_part_is_known() -> None:
    schema = {
        "type": ["object", "array", "null"],
        "title": "T",
        "properties": {"a": {}},
        "items": {"type": "string"},
    }
    content = {"components": {"schemas": {"A": schema}}}
    document = plain(Document(content, lambda pointer: Location(pointer)), Collector())
    assert document.content["components"]["schemas"]["A"] == {
        "title": "T",
        "anyOf": [
            {"type": "object", "properties": {"a": {}}},
            {"type": "array", "items": {"type": "string"}},
            {"type": "null"},
        ],
    }
    here = "/components/schemas/A"
    assert document.origin(f"{here}/anyOf/0/properties/a") == f"{here}/properties/a"


def test_an_empty_security_stays_empty() -> None:
    document = normalized(
        "security: [{key: []}]\npaths: {/a: {get: {security: [], responses: {}}}}"
    )
    assert document.content["paths"]["/a"]["get"]["security"] == []


def test_all_of_becomes_one_object_whose_properties_know_their_origin() -> None:
    document = answering(
        "{$ref: '#/components/schemas/Dog'}",
        """{
          Animal: {type: object, required: [id], properties: {id: {type: string}, age: {type: number}}},
          Dog: {description: Barks., allOf: [{$ref: '#/components/schemas/Animal'},
            {type: object, required: [age], properties: {age: {type: integer}, tail: {type: boolean}}}]}}""",
    )
    assert document.schemas() == {
        "Dog": {
            "description": "Barks.",
            "type": "object",
            "required": ["id", "age"],
            "properties": {
                "id": {"type": "string"},
                "age": {"type": "integer"},
                "tail": {"type": "boolean"},
            },
        }
    }
    properties = "/components/schemas/Dog/properties"
    assert document.origin(f"{properties}/id") == "/components/schemas/Animal/properties/id"
    assert (
        document.origin(f"{properties}/tail") == "/components/schemas/Dog/allOf/1/properties/tail"
    )


def test_all_of_with_alternatives_is_multiplied_without_the_impossible() -> None:
    document = answering(
        "{allOf: [{type: object, properties: {id: {type: string}}},"
        " {oneOf: [{title: Mail, properties: {mail: {type: string}}}, {type: string}, {type: object,"
        " title: Call, properties: {call: {type: string}}}]}]}"
    )
    assert document.schemas()["CasesGetAnswer"] == {
        "anyOf": [ref("CasesGetAnswerMail"), ref("CasesGetAnswerCall")]
    }
    assert list(document.schemas()["CasesGetAnswerCall"]["properties"]) == ["id", "call"]


def test_recursion_through_all_of_ends_in_a_reference() -> None:
    document = answering(
        "{$ref: '#/components/schemas/Node'}",
        "{Node: {type: object, properties: {parent: {allOf: [{$ref: '#/components/schemas/Node'},"
        " {type: object, properties: {since: {type: string}}}]}}}}",
    )
    parent = document.schemas()["NodeParent"]
    assert list(parent["properties"]) == ["parent", "since"]
    assert parent["properties"]["parent"] == ref("NodeParent")
    assert document.schemas()["Node"]["properties"]["parent"] == ref("NodeParent")


@pytest.mark.parametrize(
    ("components", "code"),
    [
        (
            "{Case: {allOf: [{type: object, properties: {id: {type: string}}},"
            " {properties: {id: {type: integer}}}]}}",
            "conflicting-all-of",
        ),
        (
            "{Case: {allOf: [{$ref: '#/components/schemas/Other'}, {properties: {a: {}}}]},"
            " Other: {allOf: [{$ref: '#/components/schemas/Case'}, {properties: {b: {}}}]}}",
            "recursive-all-of",
        ),
    ],
)
def test_impossible_all_of_is_reported(components: str, code: str) -> None:
    collector = Collector()
    taking("{$ref: '#/components/schemas/Case'}", components, collector)
    assert {found.code for found in collector.diagnostics} == {code}


@pytest.mark.parametrize(
    ("schema", "left"),
    [
        ({"type": "string", "enum": [f"v{n}" for n in range(5_001)]}, {"type": "string"}),
        ({"oneOf": [{"const": n} for n in range(501)], "discriminator": {"propertyName": "x"}}, {}),
        (
            {"items": {"anyOf": [{"const": n} for n in range(501)], "title": "T"}},
            {"items": {"title": "T"}},
        ),
        ({"enum": ["v"] * 5_000, "oneOf": [{}] * 500}, None),
    ],
)
def test_long_lists_are_no_types(schema: dict[str, Any], left: dict[str, Any] | None) -> None:
    content = {"components": {"schemas": {"Long": schema}}}
    collector = Collector()
    found = bound(Document(content, lambda pointer: Location("spec.yaml")), collector)
    assert found.schemas()["Long"] == (schema if left is None else left)
    codes = [each.code for each in collector.diagnostics]
    assert codes == ([] if left is None else ["too-many-alternatives"])


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {}]}},
        {
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}]},
            "B": {"allOf": [{"$ref": "#/components/schemas/A"}, {}]},
        },
    ],
)
def test_nothing_is_left_of_a_schema_but_itself(schemas: dict[str, Any]) -> None:
    collector = Collector()
    content = {"components": {"schemas": schemas}}
    merge_all_of(Document(content, lambda pointer: Location("spec.yaml")), collector)
    assert [each.code for each in collector.diagnostics] == ["recursive-all-of"]
