"""Swagger 2.0: each statement arrives where OpenAPI 3.0 makes it, and its place stays known."""

from typing import Any

import pytest

from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.normalize.upgrade_2 import upgrade_2
from generator.validate import validate


def upgraded(**parts: Any) -> Document:
    content = {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}, **parts}
    document = Document(content, lambda pointer: Location("x.yaml"))
    collector = Collector()
    validate(document, collector)
    result = upgrade_2(document, collector)
    validate(result, collector)
    assert collector.diagnostics == []
    return result


def of_operation(operation: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """What becomes of one operation, which stands at POST /a."""
    operation.setdefault("responses", {"204": {"description": "Done"}})
    found: dict[str, Any] = upgraded(paths={"/a": {"post": operation}}, **parts).content
    result: dict[str, Any] = found["paths"]["/a"]["post"]
    return result


def of_parameter(**parameter: Any) -> dict[str, Any]:
    (found,) = of_operation({"parameters": [parameter]})["parameters"]
    return dict(found)


def test_other_versions_stay() -> None:
    document = Document({"openapi": "3.1.0"}, lambda pointer: Location("x.yaml"))
    assert upgrade_2(document, Collector()) is document


@pytest.mark.parametrize(
    ("parts", "urls"),
    [
        ({"host": "a.example", "basePath": "/v1/"}, ["https://a.example/v1"]),
        ({"host": "a.example", "schemes": ["http"]}, ["http://a.example"]),
        (
            {"host": "a.example:8080", "schemes": ["http", "ws", "https"]},
            ["https://a.example:8080", "http://a.example:8080"],
        ),
        ({"basePath": "/v1"}, ["/v1"]),
        ({"basePath": "/"}, []),
    ],
)
def test_servers(parts: dict[str, Any], urls: list[str]) -> None:
    content = upgraded(**parts).content
    assert [server["url"] for server in content.get("servers", [])] == urls
    assert not {"host", "basePath", "schemes", "swagger"} & content.keys()


def test_an_operation_with_schemes_of_its_own() -> None:
    parts = {"host": "a.example", "schemes": ["https"]}
    assert of_operation({"schemes": ["http"]}, **parts)["servers"] == [{"url": "http://a.example"}]
    assert "servers" not in of_operation({"schemes": ["https"]}, **parts)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (None, {"style": "form", "explode": False}),
        ("csv", {"style": "form", "explode": False}),
        ("multi", {"style": "form", "explode": True}),
        ("ssv", {"style": "spaceDelimited", "explode": False}),
        ("pipes", {"style": "pipeDelimited", "explode": False}),
    ],
)
def test_lists_in_queries(form: str | None, expected: dict[str, Any]) -> None:
    said = {"collectionFormat": form} if form else {}
    found = of_parameter(
        name="ids", **{"in": "query"}, type="array", items={"type": "integer"}, **said
    )
    schema = {"type": "array", "items": {"type": "integer"}}
    assert found == {"name": "ids", "in": "query", **expected, "schema": schema}


def test_lists_in_headers_have_one_form() -> None:
    found = of_parameter(name="Ids", **{"in": "header"}, type="array", items={"type": "string"})
    assert "style" not in found and "explode" not in found


def test_keywords_of_a_parameter_are_its_schema() -> None:
    found = of_parameter(
        name="n", **{"in": "query"}, type="integer", minimum=1, default=5, description="How many.",
        **{"x-nullable": True, "x-note": "kept"},
    )  # fmt: skip
    assert found == {
        "name": "n",
        "in": "query",
        "description": "How many.",
        "x-note": "kept",
        "schema": {"type": "integer", "minimum": 1, "default": 5, "nullable": True},
    }


def test_a_body_in_every_media_type_it_is_taken_in() -> None:
    body = {
        "name": "b",
        "in": "body",
        "required": True,
        "description": "It.",
        "schema": {"type": "string"},
    }
    found = of_operation({"parameters": [body]}, consumes=["application/json", "text/plain"])
    content = {name: {"schema": {"type": "string"}} for name in ("application/json", "text/plain")}
    assert found["requestBody"] == {"description": "It.", "required": True, "content": content}
    assert "parameters" not in found
    found = of_operation({"parameters": [body], "consumes": ["text/csv"]}, consumes=["a/b"])
    assert list(found["requestBody"]["content"]) == ["text/csv"]
    assert list(of_operation({"parameters": [body]})["requestBody"]["content"]) == [
        "application/json"
    ]


def test_a_form() -> None:
    fields = [
        {
            "name": "title",
            "in": "formData",
            "type": "string",
            "required": True,
            "description": "T.",
        },
        {"name": "ids", "in": "formData", "type": "array", "items": {"type": "integer"}},
    ]
    assert of_operation({"parameters": fields})["requestBody"] == {
        "required": True,
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "title": {"type": "string", "description": "T."},
                        "ids": {"type": "array", "items": {"type": "integer"}},
                    },
                    "required": ["title"],
                },
                "encoding": {"ids": {"style": "form", "explode": False}},
            }
        },
    }


def test_a_form_with_a_file_has_parts() -> None:
    fields = [{"name": "photo", "in": "formData", "type": "file"}]
    found = of_operation({"parameters": fields, "consumes": ["multipart/form-data"]})["requestBody"]
    properties = {"photo": {"type": "string", "format": "binary"}}
    schema = {"type": "object", "properties": properties}
    assert found == {"content": {"multipart/form-data": {"schema": schema}}}


def test_parameters_shared_by_reference_and_by_path() -> None:
    operation = {
        "parameters": [{"$ref": "#/parameters/Limit"}, {"$ref": "#/parameters/Pet"}],
        "responses": {"204": {"description": "Done"}},
    }
    document = upgraded(
        paths={"/a": {"parameters": [{"$ref": "#/parameters/Note"}], "post": operation, "put": {
            "responses": {"204": {"description": "Done"}}}}},
        parameters={
            "Limit": {"name": "limit", "in": "query", "type": "integer"},
            "Pet": {"name": "pet", "in": "body", "schema": {"$ref": "#/definitions/Pet"}},
            "Note": {"name": "note", "in": "body", "schema": {"type": "string"}},
        },
        definitions={"Pet": {"type": "object"}},
    )  # fmt: skip
    item = document.content["paths"]["/a"]
    assert "parameters" not in item
    assert [each["name"] for each in item["post"]["parameters"]] == ["limit"]
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    assert item["post"]["requestBody"]["content"] == body
    note = {"application/json": {"schema": {"type": "string"}}}
    assert item["put"]["requestBody"]["content"] == note
    assert document.origin("/paths/~1a/post/parameters/0") == "/parameters/Limit"
    assert document.origin("/paths/~1a/post/parameters/0/schema/type") == "/parameters/Limit/type"
    schema = "/paths/~1a/put/requestBody/content/application~1json/schema"
    assert document.origin(schema) == "/parameters/Note/schema"


def test_answers() -> None:
    answer = {
        "description": "A pet",
        "schema": {"$ref": "#/definitions/Pet"},
        "headers": {"X-Left": {"type": "integer", "description": "Calls left."}},
        "examples": {"application/json": {"name": "Rex"}, "text/html": "Rex"},
    }
    operation = {"responses": {"200": {"$ref": "#/responses/Pet"}, "204": {"description": "None"}}}
    document = upgraded(
        paths={"/a": {"post": operation}},
        produces=["application/json"],
        responses={"Pet": answer},
        definitions={"Pet": {"type": "object"}},
    )
    assert document.content["paths"]["/a"]["post"]["responses"] == {
        "200": {
            "description": "A pet",
            "headers": {"X-Left": {"description": "Calls left.", "schema": {"type": "integer"}}},
            "content": {
                "application/json": {
                    "schema": {"$ref": "#/components/schemas/Pet"},
                    "example": {"name": "Rex"},
                }
            },
        },
        "204": {"description": "None"},
    }
    assert (
        document.origin("/paths/~1a/post/responses/200/description") == "/responses/Pet/description"
    )


@pytest.mark.parametrize(
    ("produces", "media_type"),
    [([], "application/octet-stream"), (["application/json", "image/png"], "image/png")],
)
def test_an_answer_that_is_a_file(produces: list[str], media_type: str) -> None:
    responses = {"200": {"description": "It", "schema": {"type": "file"}}}
    found = of_operation({"responses": responses, "produces": produces})["responses"]["200"][
        "content"
    ]
    assert found == {media_type: {"schema": {"type": "string", "format": "binary"}}}


def test_definitions() -> None:
    definitions = {
        "Pet": {
            "type": "object",
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {
                "kind": {"type": "string"},
                "owner": {"$ref": "#/definitions/Owner~1s"},
                "definitions": {"type": "string", "x-nullable": True},
            },
        },
        "Owner/s": {"type": "array", "items": [{"type": "string"}, {"$ref": "#/definitions/Pet"}]},
    }
    document = upgraded(definitions=definitions)
    pet, owners = document.content["components"]["schemas"].values()
    assert pet["discriminator"] == {"propertyName": "kind"}
    assert pet["properties"]["owner"] == {"$ref": "#/components/schemas/Owner~1s"}
    assert pet["properties"]["definitions"] == {"type": "string", "nullable": True}
    assert owners["prefixItems"] == [{"type": "string"}, {"$ref": "#/components/schemas/Pet"}]
    assert document.origin("/components/schemas/Pet/properties/kind") == (
        "/definitions/Pet/properties/kind"
    )


def test_a_reference_to_a_schema_that_is_no_definition() -> None:
    answer = {"description": "It", "schema": {"$ref": "#/parameters/Pet/schema"}}
    document = upgraded(
        paths={"/a": {"get": {"responses": {"200": answer}}}},
        parameters={"Pet": {"name": "pet", "in": "body", "schema": {"type": "string"}}},
    )
    (key,) = document.content["components"]["schemas"]
    content = document.content["paths"]["/a"]["get"]["responses"]["200"]["content"]
    assert content == {"application/json": {"schema": {"$ref": f"#/components/schemas/{key}"}}}
    assert document.origin(f"/components/schemas/{key}") == "/parameters/Pet/schema"


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ({"type": "basic", "description": "D"},
         {"type": "http", "scheme": "basic", "description": "D"}),
        ({"type": "apiKey", "name": "k", "in": "query"},
         {"type": "apiKey", "name": "k", "in": "query"}),
        ({"type": "oauth2", "flow": "application", "tokenUrl": "https://a.example/t", "scopes": {"r": "R"}},
         {"type": "oauth2", "flows": {"clientCredentials": {
             "tokenUrl": "https://a.example/t", "scopes": {"r": "R"}}}}),
        ({"type": "oauth2", "flow": "accessCode", "tokenUrl": "https://a.example/t",
          "authorizationUrl": "https://a.example/a"},
         {"type": "oauth2", "flows": {"authorizationCode": {
             "authorizationUrl": "https://a.example/a", "tokenUrl": "https://a.example/t",
             "scopes": {}}}}),
    ],
)  # fmt: skip
def test_security_schemes(scheme: dict[str, Any], expected: dict[str, Any]) -> None:
    document = upgraded(securityDefinitions={"s": scheme})
    assert document.content["components"]["securitySchemes"] == {"s": expected}
    assert document.origin("/components/securitySchemes/s") == "/securityDefinitions/s"
