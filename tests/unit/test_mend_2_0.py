"""Swagger 2.0 as people write it: what it becomes, and that the result is 2.0."""

from typing import Any

import pytest

from generator.diagnostics import Collector, Location, Severity
from generator.document import Document
from generator.mend import mend
from generator.validate import validate

DONE = {"204": {"description": "Done"}}


def mended(**parts: Any) -> dict[str, Any]:
    """The mended document: valid, and with a note of each mend."""
    content = {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}, **parts}
    collector = Collector()
    document = Document(content, lambda pointer: Location("x.yaml"))
    result = mend(document, collector)
    assert collector.diagnostics and result.content != content
    assert {found.severity for found in collector.diagnostics} == {Severity.NOTE}
    told = list(collector.diagnostics)
    validate(result, collector)
    assert collector.diagnostics == told
    again = Collector()
    assert mend(result, again).content == result.content and again.diagnostics == []
    return result.content


def operation(value: dict[str, Any], **parts: Any) -> dict[str, Any]:
    found: dict[str, Any] = mended(paths={"/a": {"post": {"responses": DONE, **value}}}, **parts)
    result: dict[str, Any] = found["paths"]["/a"]["post"]
    return result


def parameter(**value: Any) -> dict[str, Any]:
    given = {"name": "p", "in": "query", **value}
    (found,) = operation({"parameters": [given]})["parameters"]
    return {key: item for key, item in found.items() if key not in ("name", "in")}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"swagger": 2.0}, {"swagger": "2.0"}),
        ({"swagger": "2.0.0"}, {"swagger": "2.0"}),
        ({"host": "https://a.example/"}, {"host": "a.example"}),
        ({"host": "https://a.example:8080/v1"}, {"host": "a.example:8080", "basePath": "/v1"}),
        ({"host": "a.example/v1", "basePath": "/"}, {"host": "a.example", "basePath": "/v1"}),
        ({"host": "http://a.example", "basePath": "v2"}, {"host": "a.example", "basePath": "/v2"}),
        ({"host": "{tenant}.a.example"}, {"host": None}),
        ({"schemes": ["HTTPS", "tcp"]}, {"schemes": ["https"]}),
        ({"schemes": "https"}, {"schemes": ["https"]}),
        ({"consumes": "text/plain"}, {"consumes": ["text/plain"]}),
    ],
)
def test_documents(given: dict[str, Any], expected: dict[str, Any]) -> None:
    found = mended(**given)
    assert {key: found.get(key) for key in expected} == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {"type": "string"}),
        ({"type": "Integer"}, {"type": "integer"}),
        ({"type": "object"}, {"type": "string"}),
        ({"type": "file"}, {"type": "string"}),
        ({"items": {"type": "integer"}}, {"type": "array", "items": {"type": "integer"}}),
        ({"type": "array"}, {"type": "array", "items": {"type": "string"}}),
        (
            {"type": "array", "items": {"$ref": "#/definitions/A"}},
            {"type": "array", "items": {"type": "string"}},
        ),
        (
            {"type": "array", "items": {"type": "int"}},
            {"type": "array", "items": {"type": "integer"}},
        ),
        ({"schema": {"type": "integer", "minimum": 1}}, {"type": "integer", "minimum": 1}),
        ({"type": "string", "collectionFormat": "xml"}, {"type": "string"}),
        ({"type": "string", "required": "true"}, {"type": "string", "required": True}),
    ],
)
def test_parameters(given: dict[str, Any], expected: dict[str, Any]) -> None:
    assert parameter(**given) == expected


def test_a_header_without_a_type() -> None:
    responses = {"204": {"description": "Done", "headers": {"Left": {}}}}
    assert operation({"responses": responses})["responses"]["204"]["headers"]["Left"] == {
        "type": "string"
    }


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([{"name": "b", "in": "body", "type": "string"}], {"type": "string"}),
        (
            [
                {"name": "a", "in": "body", "schema": {"type": "string"}, "required": True},
                {"name": "b", "in": "body", "type": "integer"},
                {"name": "c", "in": "formData", "type": "boolean"},
            ],
            {
                "type": "object",
                "properties": {
                    "a": {"type": "string"},
                    "b": {"type": "integer"},
                    "c": {"type": "boolean"},
                },
                "required": ["a"],
            },
        ),
    ],
)
def test_bodies(given: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    (found,) = operation({"parameters": given})["parameters"]
    assert (found["in"], found["schema"]) == ("body", expected)


def test_bodies_and_answers_in_words_of_openapi_3() -> None:
    content = {"text/plain": {}, "application/json": {"schema": {"type": "integer"}}}
    found = operation(
        {
            "requestBody": {"required": True, "content": content},
            "responses": {"200": {"description": "It", "content": content}},
        }
    )
    body = {"name": "body", "in": "body", "required": True, "schema": {"type": "integer"}}
    assert found["parameters"] == [body]
    assert found["consumes"] == ["text/plain", "application/json"]
    assert found["responses"]["200"] == {"description": "It", "schema": {"type": "integer"}}
    assert "requestBody" not in found


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            {"type": "http", "scheme": "bearer"},
            {
                "type": "apiKey",
                "name": "Authorization",
                "in": "header",
                "x-clientsmith-scheme": "bearer",
            },
        ),
        ({"type": "http", "scheme": "Basic"}, {"type": "basic"}),
        (
            {"type": "apiKey", "name": "k", "in": "Header"},
            {"type": "apiKey", "name": "k", "in": "header"},
        ),
        ({"type": "apiKey"}, {"type": "apiKey", "name": "Authorization", "in": "header"}),
        (
            {"type": "oauth2", "flow": "clientCredentials", "tokenUrl": "https://a.example"},
            {
                "type": "oauth2",
                "flow": "application",
                "tokenUrl": "https://a.example",
                "scopes": {},
            },
        ),
        (
            {"type": "oauth2", "flow": "implicit", "scopes": {}},
            {"type": "oauth2", "flow": "implicit", "scopes": {}, "authorizationUrl": ""},
        ),
    ],
)
def test_security_schemes(given: dict[str, Any], expected: dict[str, Any]) -> None:
    assert mended(securityDefinitions={"s": given})["securityDefinitions"] == {"s": expected}


@pytest.mark.parametrize("reference", ["A", "#/components/schemas/A", "#/A", "#/definition/A"])
def test_references_to_what_was_meant(reference: str) -> None:
    responses = {"200": {"description": "It", "schema": {"$ref": reference}}}
    found = operation({"responses": responses}, definitions={"A": {"type": "object"}})
    assert found["responses"]["200"]["schema"] == {"$ref": "#/definitions/A"}
