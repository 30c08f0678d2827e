"""references, paths and the walk over objects: what is a reference, and what only looks like one."""

from typing import Any

import pytest

from generator import paths, references
from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.objects import walk

DANGLING = {"$ref": "#/components/schemas/Missing"}


def check(content: dict[str, Any]) -> list[str]:
    collector = Collector()
    document = Document(content, lambda pointer: Location("x.yaml"))
    references.check(document, collector)
    paths.check(document, collector)
    return [f"{found.code} {found.pointer}" for found in collector.in_order()]


def schema(value: Any) -> dict[str, Any]:
    return {"components": {"schemas": {"A": value}}}


@pytest.mark.parametrize(
    "value",
    [
        {"properties": {"a": DANGLING}},
        {"items": DANGLING},
        {"items": [DANGLING]},
        {"prefixItems": [DANGLING]},
        {"additionalProperties": DANGLING},
        {"allOf": [{"oneOf": [{"anyOf": [{"not": DANGLING}]}]}]},
        {"if": {}, "then": DANGLING},
        {"patternProperties": {"^a": DANGLING}},
        {"$defs": {"a": DANGLING}},
        {"$ref": "#/components/schemas/A/$defs/B", "$defs": {"B": {"items": DANGLING}}},
        {"properties": {"example": DANGLING}},
        {"properties": {"x-a": DANGLING}},
    ],
)
def test_references_of_schemas_are_followed(value: dict[str, Any]) -> None:
    found = check(schema(value))
    assert len(found) == 1
    assert found[0].startswith("unresolved-reference /components/schemas/A/")
    assert found[0].endswith("/$ref")


@pytest.mark.parametrize(
    "value",
    [
        {"example": DANGLING},
        {"examples": [DANGLING]},
        {"default": DANGLING},
        {"const": DANGLING},
        {"enum": [DANGLING]},
        {"x-a": DANGLING},
        {"properties": {"$ref": {"type": "string"}}},
        {"$ref": "#/components/schemas/A~1B%20C"},
        {"$ref": "#/components/schemas/A/x-own/thing", "x-own": {"thing": {}}},
    ],
)
def test_what_only_looks_like_a_reference_is_not(value: dict[str, Any]) -> None:
    content = schema(value)
    content["components"]["schemas"]["A/B C"] = {}
    assert check(content) == []


def test_examples_and_links_cannot_influence_a_client() -> None:
    components = {"examples": {"E": DANGLING}, "links": {"L": DANGLING}}
    response = {"links": {"L": DANGLING}}
    assert check({"components": {**components, "responses": {"R": response}}}) == []


@pytest.mark.parametrize(
    "pointer",
    [
        "/paths/~1a/$ref",
        "/paths/~1a/get/parameters/0/$ref",
        "/paths/~1a/get/requestBody/$ref",
        "/paths/~1a/get/requestBody/content/a~1b/schema/$ref",
        "/paths/~1a/get/requestBody/content/a~1b/encoding/f/headers/H/$ref",
        "/paths/~1a/get/responses/200/$ref",
        "/paths/~1a/get/responses/200/headers/H/$ref",
        "/paths/~1a/get/responses/200/headers/H/content/a~1b/schema/$ref",
        "/paths/~1a/get/callbacks/C/$ref",
        "/paths/~1a/get/callbacks/C/{$url}/post/requestBody/$ref",
        "/webhooks/w/post/responses/200/$ref",
        "/components/parameters/P/content/a~1b/schema/$ref",
        "/components/securitySchemes/S/$ref",
        "/components/pathItems/I/get/parameters/0/schema/$ref",
    ],
)
def test_references_are_found_wherever_openapi_allows_them(pointer: str) -> None:
    content: dict[str, Any] = {}
    owner: Any = content
    tokens = [token.replace("~1", "/") for token in pointer.split("/")[1:]]
    for token, following in zip(tokens, tokens[1:], strict=False):
        child: Any = [] if following == "0" else {}
        if isinstance(owner, list):
            owner.append(child)
        else:
            owner[token] = child
        owner = child
    owner["$ref"] = "#/components/nothing/here"
    assert check(content) == [f"unresolved-reference {pointer}"]


@pytest.mark.parametrize("reference", [3, None, "", "#", "Pet", "other.yaml#/A", "#A"])
def test_a_reference_that_cannot_be_followed_is_refused(reference: object) -> None:
    found = check(schema({"$ref": reference}))
    assert len(found) == 1
    assert found[0].split()[0] in ("unresolved-reference", "external-reference")


def test_a_cycle_is_reported_once_and_recursion_is_fine() -> None:
    responses = {
        "A": {"$ref": "#/components/responses/B"},
        "B": {"$ref": "#/components/responses/C"},
        "C": {"$ref": "#/components/responses/B"},
        "D": {"$ref": "#/components/responses/A"},
    }
    assert check({"components": {"responses": responses}}) == [
        "reference-cycle /components/responses/B/$ref"
    ]
    assert check(schema({"properties": {"a": {"$ref": "#/components/schemas/A"}}})) == []


def _links(count: int, last: dict[str, Any]) -> dict[str, Any]:
    links = {f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(count)}
    return {"components": {"schemas": {**links, f"S{count}": last}}}


def test_a_chain_of_references_is_followed_once_and_not_without_end() -> None:
    assert check(_links(100, {"type": "string"})) == []
    # Each link from the first on would be a walk of its own: five thousand million steps.
    found = check(_links(100_000, {"type": "string"}))
    assert found == ["too-deep /components/schemas/S0/$ref"]
    found = check(_links(100_000, {"$ref": "#/components/schemas/S0"}))
    assert found == ["reference-cycle /components/schemas/S0/$ref"]


@pytest.mark.parametrize(
    ("value", "is_fine"),
    [("A", True), ("#/components/schemas/A", True), ("B", False), ("b.yaml#/B", False)],
)
def test_the_mapping_of_a_discriminator_names_schemas(value: str, is_fine: bool) -> None:
    found = check(schema({"discriminator": {"propertyName": "k", "mapping": {"v": value}}}))
    assert (found == []) is is_fine


def operation(path: str, parameters: list[Any], shared: list[Any] | None = None) -> dict[str, Any]:
    item = {"get": {"parameters": parameters}, "parameters": shared or []}
    common = {"Id": {"name": "id", "in": "path"}, "Other": {"$ref": "#/components/parameters/Id"}}
    return {"paths": {path: item}, "components": {"parameters": common}}


ID: dict[str, Any] = {"name": "id", "in": "path"}


@pytest.mark.parametrize(
    "content",
    [
        operation("/a/{id}", [ID]),
        operation("/a/{id}", [], [ID]),
        operation("/a/{id}", [ID], [ID]),
        operation("/a/{id}", [{"$ref": "#/components/parameters/Other"}]),
        operation("/a/{id}/{id}.json", [ID]),
        operation("/a", [{"name": "id", "in": "query"}, {"name": "id", "in": "header"}]),
    ],
)
def test_path_parameters_that_match(content: dict[str, Any]) -> None:
    assert check(content) == []


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (operation("/a/{id}", []), "undeclared-path-parameter"),
        (operation("/a/{id}", [{"name": "id", "in": "query"}]), "undeclared-path-parameter"),
        (operation("/a", [ID]), "unused-path-parameter"),
        (operation("/a", [{"$ref": "#/components/parameters/Other"}]), "unused-path-parameter"),
        (operation("/a/{id}", [ID, ID]), "duplicate-parameter"),
        (operation("/a/{id", []), "malformed-path"),
        (operation("/a/{}", []), "malformed-path"),
    ],
)
def test_path_parameters_that_do_not_match(content: dict[str, Any], code: str) -> None:
    assert code in [found.split()[0] for found in check(content)]


def test_a_dangling_parameter_is_not_reported_as_undeclared_too() -> None:
    found = check(operation("/a/{id}", [{"$ref": "#/components/parameters/Ids"}]))
    assert [each.split()[0] for each in found] == ["unresolved-reference"]


def test_the_walk_yields_objects_in_the_document_s_order() -> None:
    content = {
        "paths": {"/b": {"get": {"responses": {"200": {}}}}, "x-a": {"get": {}}, "/a": {}},
        "components": {"schemas": {"x-A": {"items": {}}, "B": True}},
    }
    assert [(found.pointer, found.kind) for found in walk(content)] == [
        ("", "document"),
        ("/paths/~1b", "path item"),
        ("/paths/~1b/get", "operation"),
        ("/paths/~1b/get/responses/200", "response"),
        ("/paths/~1a", "path item"),
        ("/components", "components"),
        ("/components/schemas/x-A", "schema"),
        ("/components/schemas/x-A/items", "schema"),
    ]
