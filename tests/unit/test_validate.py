"""validate: what is judged, what is left out, and that nothing in a document stops the program."""

import copy
import random
from pathlib import Path
from typing import Any

import pytest

from generator import evidence, paths, references
from generator.diagnostics import Collector, Location, Severity
from generator.document import Document
from generator.validate import validate

GOOD: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "paths": {
        "/a/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": {
                "operationId": "get",
                "security": [{"key": []}],
                "responses": {
                    "200": {
                        "description": "Found",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
                        },
                    }
                },
            },
        }
    },
    "components": {
        "parameters": {
            "Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
        },
        "schemas": {
            "A": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer"},
                    "kind": {"type": "string", "enum": ["x", "y"], "default": "x"},
                    "example": {"type": "string"},
                    "items": {"type": "array", "items": {"$ref": "#/components/schemas/A"}},
                },
                "additionalProperties": False,
            }
        },
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
    },
}


def judge(content: dict[str, Any]) -> list[tuple[Severity, str, str]]:
    collector = Collector()
    before = copy.deepcopy(content)
    validate(Document(content, lambda pointer: Location("x.yaml")), collector)
    assert content == before
    return [(found.severity, found.code, found.pointer) for found in collector.in_order()]


def changed(pointer: str, value: Any, version: str = "3.1.0") -> dict[str, Any]:
    content = copy.deepcopy(GOOD) | {"openapi": version}
    *way, last = [token.replace("~1", "/") for token in pointer.split("/")[1:]]
    owner: Any = content
    for token in way:
        owner = owner[token]
    owner[last] = value
    return content


VERSIONS = ["3.0.3", "3.1.0"]
SCHEMA = "/components/schemas/A"
PARAMETER = "/components/parameters/Id"


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/x-anything", [1, None]),
        (f"{SCHEMA}/example", {"id": "no number"}),
        (f"{SCHEMA}/properties/id/example", {"$ref": "#/nowhere", "and": "more"}),
        (f"{SCHEMA}/x-own", {"$ref": 3}),
        (f"{PARAMETER}/examples", {"one": {"value": 1, "odd": True}}),
        ("/components/examples", {"broken": 3}),
        ("/paths/~1a~1{id}/get/responses/x-own", "text"),
    ],
)
def test_what_cannot_influence_a_client_is_not_judged(
    version: str, pointer: str, value: Any
) -> None:
    assert judge(changed(pointer, value, version)) == []


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("pointer", "value", "found"),
    [
        ("/info", {"title": "T"}, "/info"),
        ("/info/title", 3, "/info/title"),
        ("/tags", {}, "/tags"),
        ("/servers", [{}], "/servers/0"),
        (f"{SCHEMA}/type", "objct", f"{SCHEMA}/type"),
        (f"{SCHEMA}/properties/id/type", "int", f"{SCHEMA}/properties/id/type"),
        (f"{SCHEMA}/properties/example/type", "str", f"{SCHEMA}/properties/example/type"),
        (f"{SCHEMA}/required", "id", f"{SCHEMA}/required"),
        (f"{SCHEMA}/additionalProperties", "true", f"{SCHEMA}/additionalProperties"),
        (f"{PARAMETER}/in", "pth", f"{PARAMETER}/in"),
        (f"{PARAMETER}/style", 3, f"{PARAMETER}/style"),
        ("/components/securitySchemes/key", {"type": "apiKey"}, "/components/securitySchemes/key"),
        ("/paths/~1a~1{id}/gett", {}, "/paths/~1a~1{id}/gett"),
        ("/paths/~1a~1{id}/get/responses/4xx", {"description": ""}, None),
        ("/paths/~1a~1{id}/get/responses/200/description", None, None),
    ],
)
def test_an_error_is_reported_where_it_stands(
    version: str, pointer: str, value: Any, found: str | None
) -> None:
    pointers = {each[2] for each in judge(changed(pointer, value, version))}
    assert pointers == {found or pointer}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_default_is_a_value_of_its_schema(version: str) -> None:
    pointer = f"{SCHEMA}/properties/kind/default"
    assert judge(changed(pointer, "z", version)) == [(Severity.WARNING, "invalid-default", pointer)]
    through = {"allOf": [{"$ref": f"#{SCHEMA}/properties/kind"}], "default": "z"}
    pointer = f"{SCHEMA}/properties/other"
    assert judge(changed(pointer, through, version)) == [
        (Severity.WARNING, "invalid-default", f"{pointer}/default")
    ]


# Each takes Python hours for this text: its patterns go back and forth.
@pytest.mark.parametrize("pattern", ["(a+)+$", "^(a|a)*$", "^(a?){60}a{60}$", "(?=(a+)+$)a"])
def test_a_pattern_is_judged_in_bounded_time(pattern: str) -> None:
    pointer = f"{SCHEMA}/properties/kind"
    text = "a" * 50 + "!"
    found = judge(changed(pointer, {"type": "string", "pattern": pattern, "default": text}))
    refused = [(Severity.WARNING, "invalid-default", f"{pointer}/default")]
    # One that looks ahead is judged by nobody.
    assert found == ([] if "?=" in pattern else refused)
    beside = {
        "patternProperties": {pattern: {}},
        "additionalProperties": False,
        "default": {text: 1},
    }
    inside = {"allOf": [beside], "unevaluatedProperties": False, "default": {text: 1}}
    for schema in (beside, inside):
        assert judge(changed(pointer, schema)) == []


@pytest.mark.parametrize(
    ("schema", "is_fine"),
    [
        ({"type": "array", "items": {"type": "string"}, "default": ["x"]}, True),
        ({"type": "array", "items": {"type": "string"}, "default": ["x", 1]}, False),
        (
            {"type": "array", "items": {"type": "string"}, "maxItems": 1, "default": ["x", "x"]},
            False,
        ),
        (
            {"type": "array", "items": {"$ref": f"#{SCHEMA}/properties/kind"}, "default": ["x"]},
            True,
        ),
        (
            {"type": "array", "items": {"$ref": f"#{SCHEMA}/properties/kind"}, "default": ["z"]},
            False,
        ),
        ({"type": "string", "maxLength": 1, "default": "x"}, True),
        ({"type": "string", "maxLength": 1, "default": "xx"}, False),
        ({"type": "string", "minLength": 2, "default": "x"}, False),
    ],
)
def test_defaults_that_are_lists_or_bounded(schema: dict[str, Any], is_fine: bool) -> None:
    pointer = f"{SCHEMA}/properties/tested"
    refused = [(Severity.WARNING, "invalid-default", f"{pointer}/default")]
    assert judge(changed(pointer, schema)) == ([] if is_fine else refused)


def test_null_is_a_default_where_3_0_says_nullable() -> None:
    value = {"type": "string", "nullable": True, "default": None}
    assert judge(changed(f"{SCHEMA}/properties/kind", value, "3.0.3")) == []


@pytest.mark.parametrize(
    ("version", "keys", "is_noted"),
    [
        ("3.1.0", {"description": "d"}, False),
        ("3.1.0", {"content": {}}, True),
        ("3.1.0", {"x-own": 1}, True),
        ("3.0.3", {"content": 3}, True),
    ],
)
def test_keys_beside_a_reference_are_noted_once(
    version: str, keys: dict[str, Any], is_noted: bool
) -> None:
    responses = {code: {"$ref": "#/components/responses/R", **keys} for code in ("200", "400")}
    content = changed("/paths/~1a~1{id}/get/responses", responses, version)
    content["components"]["responses"] = {"R": {"description": "d"}}
    found = judge(content)
    assert [each[:2] for each in found] == (
        [(Severity.NOTE, "ignored-beside-reference")] if is_noted else []
    )


def test_keys_beside_a_reference_to_a_schema_count_in_3_1_only() -> None:
    value = {"$ref": f"#{SCHEMA}", "type": "objct"}
    pointer = f"{SCHEMA}/properties/kind"
    assert [each[2] for each in judge(changed(pointer, value, "3.1.0"))] == [f"{pointer}/type"]
    assert [each[1] for each in judge(changed(pointer, value, "3.0.3"))] == [
        "ignored-beside-reference"
    ]


ODD: list[Any] = [
    None,
    [],
    3,
    "x",
    {},
    True,
    [3],
    [None],
    {"$ref": 3},
    {"$ref": "#/paths"},
    {"a": 0},
]


@pytest.mark.parametrize("version", VERSIONS)
def test_no_document_stops_the_program(version: str) -> None:
    chance = random.Random(20)
    outcomes: set[str] = set()
    for _ in range(150):
        content = copy.deepcopy(GOOD) | {"openapi": version}
        owner: Any = content["components" if chance.random() < 0.5 else "paths"]
        while True:
            key = chance.choice(list(owner) if isinstance(owner, dict) else range(len(owner)))
            if not isinstance(owner[key], dict | list) or not owner[key] or chance.random() < 0.2:
                owner[key] = copy.deepcopy(chance.choice(ODD))
                break
            owner = owner[key]
        collector = Collector()
        document = Document(content, lambda pointer: Location("x.yaml"))
        references.check(document, collector)
        paths.check(document, collector)
        evidence.check(document, Path("absent.yaml"), "absent.yaml", collector)
        validate(document, collector)
        outcomes |= {found.code for found in collector.diagnostics}
    assert {"invalid-document", "unresolved-reference", "wrong-reference"} <= outcomes
