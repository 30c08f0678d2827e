"""What surrounds schemas: how bodies, security, servers, paths and references are mended."""

import copy
from typing import Any

import pytest

from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.mend import mend

JSON = "application/json"
TEXT: dict[str, Any] = {"type": "string"}
FINE: dict[str, Any] = {"200": {"description": ""}}


def _mended(content: dict[str, Any], openapi: str = "3.0.3") -> dict[str, Any]:
    content = {"openapi": openapi, "info": {"title": "T", "version": "1"}, "paths": {}, **content}
    if openapi == "2.0":
        content["swagger"] = content.pop("openapi")
    before, collector = copy.deepcopy(content), Collector()
    mended = mend(Document(content, lambda pointer: Location("spec.yaml")), collector).content
    assert content == before, "the document itself was changed"
    assert mended == content or {found.code for found in collector.diagnostics} == {"mended"}
    return mended


def _operation(operation: dict[str, Any], path: str = "/a") -> dict[str, Any]:
    content = _mended({"paths": {path: {"post": {"responses": FINE, **operation}}}})
    found: dict[str, Any] = content["paths"][path]["post"]
    return found


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ("fine", {"description": "fine"}),
        (None, {"description": ""}),
        ({"description": "", "schema": TEXT}, {"description": "", "content": {JSON: {"schema": TEXT}}}),
        (
            {"description": "", "content": {"schema": TEXT}},
            {"description": "", "content": {JSON: {"schema": TEXT}}},
        ),
        (
            {"description": "", "content": {"text/plain": TEXT}},
            {"description": "", "content": {"text/plain": {"schema": TEXT}}},
        ),
        ({"description": "", "content": "text/csv"}, {"description": "", "content": {"text/csv": {}}}),
        ({"description": "", "content": {"a/b": None, "c/d": []}}, {"description": "", "content": {"a/b": {}, "c/d": {}}}),
        ({"description": "", "links": [], "headers": "x"}, {"description": ""}),
        (
            {"description": "", "headers": {"A": "x"}, "links": {"b": 1}},
            {"description": "", "headers": {"A": {"schema": {}}}, "links": {}},
        ),
    ],
)  # fmt: skip
def test_responses(response: object, expected: dict[str, Any]) -> None:
    assert _operation({"responses": {"200": response}})["responses"] == {"200": expected}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            {"schema": TEXT, "required": True},
            {"content": {JSON: {"schema": TEXT}}, "required": True},
        ),
        ([TEXT], None),
        ({"required": True}, None),
        ({"content": "nothing"}, None),
    ],
)
def test_request_bodies(body: object, expected: object) -> None:
    assert _operation({"requestBody": body}).get("requestBody") == expected


def test_a_body_among_the_parameters() -> None:
    query = {"name": "q", "in": "query", "schema": TEXT}
    whole = {"name": "body", "in": "body", "required": True, "schema": TEXT}
    mended = _operation({"parameters": [query, whole]})
    assert mended["parameters"] == [query]
    assert mended["requestBody"] == {"content": {JSON: {"schema": TEXT}}, "required": True}


def test_a_form_among_the_parameters() -> None:
    fields = [{"name": "a", "in": "formData", "type": "file", "required": True}]
    body = _operation({"parameters": [*fields, {"name": "b", "in": "formData", "type": "integer"}]})
    assert body["requestBody"] == {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["a"],
                    "properties": {
                        "a": {"type": "string", "format": "binary"},
                        "b": {"type": "integer"},
                    },
                }
            }
        },
    }


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ([{"name": "id", "schema": TEXT}], [("id", "path")]),
        ([{"name": "q", "schema": TEXT}], [("q", "query")]),
        ([{"in": "query", "schema": TEXT}, {"name": "q", "in": "query", "schema": TEXT}], [("q", "query")]),
        ({"q": {"in": "header", "schema": TEXT}, "id": {"schema": TEXT}}, [("q", "header"), ("id", "path")]),
        ([[{"name": "q", "in": "query", "schema": TEXT}], "text", None], [("q", "query")]),
    ],
)  # fmt: skip
def test_parameters(parameters: object, expected: list[tuple[str, str]]) -> None:
    found = _operation({"parameters": parameters}, "/a/{id}")["parameters"]
    assert [(each["name"], each["in"]) for each in found] == expected


def test_methods_and_path_items() -> None:
    items = {"/a": {"GET": {"responses": FINE}, "put": "x"}, "/b": [], "/c": None}
    assert _mended({"paths": items})["paths"] == {"/a": {"get": {"responses": FINE}}, "/c": {}}


def test_paths_begin_with_a_slash_and_are_found_where_they_stood() -> None:
    content = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "a/b": {"get": {"responses": FINE}},
            "https://c": {},
            "x-d": {},
            "e": {},
            "/e": {},
        },
    }
    mended = mend(Document(content, lambda pointer: Location(pointer)), Collector())
    assert [*mended.content["paths"]] == ["/a/b", "https://c", "x-d", "e", "/e"]
    assert mended.location("/paths/~1a~1b/get").file == "/paths/a~1b/get"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://a.example", [{"url": "https://a.example"}]),
        ({"url": "/v1"}, [{"url": "/v1"}]),
        (["/a", {}, None, {"url": None}], [{"url": "/a"}]),
        ([{"url": "/a", "description": 1, "variables": []}], [{"url": "/a", "description": "1"}]),
        ([{}], None),
        ([], []),
    ],
)
def test_servers(value: object, expected: object) -> None:
    assert _mended({"servers": value}).get("servers") == expected
    assert _operation({"servers": value}).get("servers") == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": []}, [{"a": []}]),
        (["a", {"b": "read"}, {"c": None}, 5], [{"a": []}, {"b": ["read"]}, {"c": []}]),
        ("a", [{"a": []}]),
        (5, None),
        ([], []),
    ],
)
def test_security(value: object, expected: object) -> None:
    assert _mended({"security": value}).get("security") == expected
    assert _operation({"security": value}).get("security") == expected


_KEY = {"type": "apiKey", "in": "header", "name": "Authorization"}
_BEARER = {"type": "http", "scheme": "bearer"}


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ({"type": "apikey", "in": "Headers"}, _KEY),
        ({"type": "apiKey", "in": "query", "name": "k"}, {"type": "apiKey", "in": "query", "name": "k"}),
        ({"type": "bearer"}, _BEARER),
        ({"type": "http"}, _BEARER),
        ({"type": "Basic"}, {"type": "http", "scheme": "basic"}),
        ({"type": "openIdConnect"}, {"type": "openIdConnect", "openIdConnectUrl": ""}),
        ({"type": "oauth2"}, {"type": "oauth2", "flows": {}}),
        (
            {"type": "oauth2", "flow": "application", "tokenUrl": "/t", "scopes": {"a": None}},
            {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {"a": ""}}}},
        ),
        (
            {"type": "oauth2", "flows": {"implicit": {"scopes": ["a"]}, "clientCredentials": {}, "odd": {}}},
            {"type": "oauth2", "flows": {"implicit": {"scopes": {"a": ""}, "authorizationUrl": ""}}},
        ),
        ({"type": "secret"}, None),
        ({"type": "mutualTLS"}, None),
        (None, None),
        ("text", None),
    ],
)  # fmt: skip
def test_security_schemes(scheme: object, expected: object) -> None:
    mended = _mended({"components": {"securitySchemes": {"s": scheme}}})
    assert mended["components"]["securitySchemes"].get("s") == expected


_COMPONENTS = {
    "schemas": {"Pet": TEXT},
    "parameters": {"P": {"name": "p", "in": "query", "schema": TEXT}},
    "responses": {
        "R": {"description": "", "content": {"a/b": {"schema": TEXT}, JSON: {"schema": {}}}},
        "Bare": {"description": ""},
        "Again": {"$ref": "#/components/responses/R"},
    },
}


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("#/components/schemas/pet", "#/components/schemas/Pet"),
        (" #/components/schemas/Pet/ ", "#/components/schemas/Pet"),
        ("/components/schemas/Pet", "#/components/schemas/Pet"),
        ("#/components/parameters/P", "#/components/parameters/P/schema"),
        ("#/components/responses/Again", "#/components/responses/R/content/a~1b/schema"),
        ("#/components/schemas/Dog", "#/components/schemas/Dog"),
        ("#/components/responses/Bare", None),
        ("Pet.yaml", "Pet.yaml"),
    ],
)
def test_references_of_schemas(reference: str, expected: str | None) -> None:
    response = {"description": "", "content": {"a/b": {"schema": {"$ref": reference}}}}
    content = _mended(
        {"paths": {"/a": {"get": {"responses": {"200": response}}}}, "components": _COMPONENTS}
    )
    found = content["paths"]["/a"]["get"]["responses"]["200"]["content"]["a/b"]["schema"]
    assert found == ({} if expected is None else {"$ref": expected})


def test_references_to_schemas_where_their_holder_belongs() -> None:
    pet = {"$ref": "#/components/schemas/Pet"}
    operation = {
        "requestBody": pet,
        "responses": {"200": pet, "201": {"description": "", "content": {JSON: pet}}},
    }
    content = _mended({"paths": {"/a": {"post": operation}}, "components": _COMPONENTS})
    found = content["paths"]["/a"]["post"]
    media = {"content": {JSON: {"schema": pet}}}
    assert found["requestBody"] == media
    assert found["responses"]["200"] == {"description": "", **media}
    assert found["responses"]["201"] == {"description": "", **media}
    old = _mended(
        {"paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/definitions/Pet"}}}}},
         "definitions": {"Pet": TEXT}},
        "2.0",
    )  # fmt: skip
    assert old["paths"]["/a"]["get"]["responses"]["200"] == {
        "description": "",
        "schema": {"$ref": "#/definitions/Pet"},
    }


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "Pet", "title": "x"}, {"$ref": "#/components/schemas/Pet", "title": "x"}),
        (
            {"properties": {"$ref": "#/components/schemas/Pet/properties", "a": TEXT}},
            {"properties": {"a": TEXT}, "allOf": [{"$ref": "#/components/schemas/Pet"}]},
        ),
    ],
)
def test_names_of_components_in_odd_places(schema: object, expected: object) -> None:
    content = _mended({"components": {"schemas": {"Pet": TEXT, "A": schema}}})
    assert content["components"]["schemas"]["A"] == expected


def test_a_mapping_names_what_is_there() -> None:
    pet = "#/components/schemas/Pet"
    mapping = {
        "a": "Pet",
        "b": pet,
        "c": "models/pets.yml#/Pet",
        "d": "models/pets.yml#/Dog",
        "e": 5,
        "f": "Dog",
        "g": "#/Pet",
    }
    schema = {"discriminator": {"propertyName": "kind", "mapping": mapping}}
    content = _mended({"components": {"schemas": {"Pet": TEXT, "A": schema}}})
    found = content["components"]["schemas"]["A"]["discriminator"]["mapping"]
    assert found == {"a": "Pet", "b": pet, "c": pet, "f": "Dog", "g": pet}


@pytest.mark.parametrize("openapi", ["2.0", "3.0.3", "3.1.0"])
@pytest.mark.parametrize("value", [None, True, 5, "text", [], [None], [{}], {"a": None}])
@pytest.mark.parametrize(
    "key",
    ["definitions", "parameters", "responses", "components", "webhooks", "securityDefinitions"],
)
def test_anything_may_stand_at_the_root(openapi: str, value: object, key: str) -> None:
    found = _mended({key: value}, openapi).get(key, {})
    assert isinstance(found, dict) or key == "parameters"
