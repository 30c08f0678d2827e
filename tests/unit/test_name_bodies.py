"""A body in several media types: which of them get a method, and what that is called."""

from collections.abc import Mapping
from itertools import permutations
from typing import Any

import pytest
import yaml

from generator import config as configuration
from generator.config import Config
from generator.diagnostics import Collector, Location
from generator.document import Document, join
from generator.media_types import word
from generator.name_operations import name_bodies, name_operations
from generator.naming import NameBook
from generator.normalize import normalize

_NO_CONFIG = configuration.read("", "client.yaml", "acme", Collector())
_CREATE = "/paths/~1cases/post"
JSON, FORM, MULTIPART = (
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
)
A = {"type": "object", "properties": {"a": {"type": "string"}}}
B = {"type": "object", "properties": {"b": {"type": "string"}}}
RAW = {"type": "string"}


def offered(
    content: Mapping[str, Any],
    *,
    locked: Mapping[str, str] | None = None,
    config: Config = _NO_CONFIG,
    schemas: Mapping[str, Any] | None = None,
    paths: Mapping[str, Any] | None = None,
    names: NameBook | None = None,
) -> dict[str, str]:
    """Media type -> method of the body of `POST /cases`, by the schemas of its media types."""
    body = {"content": {key: {"schema": schema} for key, schema in content.items()}}
    operation = {"requestBody": body, "responses": {"204": {"description": "Done"}}}
    document = Document(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/cases": {"post": operation}, **(paths or {})},
            "components": {"schemas": dict(schemas or {})},
        },
        lambda pointer: Location("openapi.yaml"),
    )
    book = names or NameBook({}, locked or {})
    named = normalize(name_operations(document, config, book, Collector()), book, Collector())
    found = name_bodies(named, config, book, Collector())
    bodies = found.content["paths"]["/cases"]["post"]["x-clientsmith-bodies"]
    assert isinstance(bodies, dict)
    return bodies


def place(media_type: str) -> str:
    return join(_CREATE, "requestBody", "content", media_type)


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        (MULTIPART, "multipart"),
        (FORM, "form"),
        (JSON, "json"),
        ("application/octet-stream", "bytes"),
        ("text/plain; charset=utf-8", "text"),
        ("text/csv", "csv"),
        ("application/xml", "xml"),
        ("image/svg+xml", "svg"),
        ("image/*", "image"),
        ("application/json-patch+json", "json_patch"),
        ("application/x-ndjson", "ndjson"),
        ("application/vnd.acme.v2+json", "vnd_acme_v2"),
        ("multipart/mixed", "mixed"),
        ("strange", "strange"),
    ],
)
def test_a_media_type_has_a_word(media_type: str, expected: str) -> None:
    assert word(media_type) == expected


def test_each_schema_has_a_method_whatever_the_order() -> None:
    content = {"text/csv": RAW, MULTIPART: B, JSON: A, FORM: A, "text/plain": RAW}
    for order in permutations(content):
        found = offered({key: content[key] for key in order})
        assert list(found.items()) == [
            (JSON, "cases.create"),
            (MULTIPART, "cases.create_multipart"),
            ("text/csv", "cases.create_csv"),
        ]


def test_the_same_schema_is_one_by_any_name() -> None:
    text = "{type: object, description: D, properties: {x: {$ref: '#/components/schemas/N'}}}"
    tree = {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/M"}}}
    schemas = {"N": yaml.safe_load(text), "M": tree}
    content = {
        key: {"$ref": f"#/components/schemas/{name}"} for key, name in ((JSON, "N"), (FORM, "M"))
    }
    assert offered(content, schemas=schemas) == {JSON: "cases.create"}
    schemas["M"] = {**tree, "required": ["x"]}
    assert len(offered(content, schemas=schemas)) == 2


def test_a_property_called_like_prose_counts() -> None:
    other = {"type": "object", "properties": {"title": {"type": "string"}}}
    content = {JSON: {"type": "object", "properties": {}}, MULTIPART: other}
    assert set(offered(content)) == {JSON, MULTIPART}


def test_what_says_nothing_is_offered_as_bytes_only() -> None:
    assert set(offered({JSON: A, MULTIPART: {}, FORM: {}})) == {JSON}
    found = offered({JSON: A, "application/octet-stream": {}})
    assert found["application/octet-stream"] == "cases.create_bytes"
    assert offered({JSON: A, "*/*": {}})["*/*"] == "cases.create_bytes"


def test_alike_words_become_whole_media_types() -> None:
    found = offered({JSON: A, "application/xml": RAW, "text/xml": {"type": "string", "const": "x"}})
    assert found["application/xml"] == "cases.create_xml"
    assert found["text/xml"] == "cases.create_text_xml"


def test_an_operation_keeps_a_name_from_a_body() -> None:
    done = {"responses": {"204": {"description": "Done"}}}
    taken = {"/cases/create_multipart": {"post": done}, "/cases/create_form/{id}": {"get": done}}
    found = offered({JSON: A, MULTIPART: B, FORM: RAW}, paths=taken)
    assert found[MULTIPART] == "cases.create_multipart_form_data"
    assert found[FORM] == "cases.create_application_x_www_form_urlencoded"


def test_a_locked_body_keeps_its_name_from_an_operation() -> None:
    book = NameBook({}, {place(MULTIPART): "cases.create_multipart"})
    done = {"responses": {"204": {"description": "Done"}}}
    paths = {"/cases/create_multipart": {"post": done}}
    assert offered({JSON: A, MULTIPART: B}, paths=paths, names=book)[MULTIPART] == (
        "cases.create_multipart"
    )
    assert book.chosen["/paths/~1cases~1create_multipart/post"] != "cases.create_multipart"
    assert not book.conflicts


def test_names_survive_what_is_added_and_moved() -> None:
    book = NameBook({}, {})
    before = offered({"application/b+json": A, MULTIPART: B}, names=book)
    again = {MULTIPART: B, "application/a+json": RAW, "application/b+json": A, JSON: RAW}
    after = offered(again, locked=book.lock())
    assert before.items() <= after.items()
    assert after[JSON] == "cases.create_json"
    alone = NameBook({}, {})
    assert offered({MULTIPART: B}, names=alone) == {MULTIPART: "cases.create"}
    assert offered({JSON: A, MULTIPART: B}, locked=alone.lock()) == {
        MULTIPART: "cases.create",
        JSON: "cases.create_json",
    }


def test_only_what_is_not_json_is_locked_as_the_usual_body() -> None:
    book = NameBook({}, {})
    offered({JSON: A}, names=book)
    assert not any("requestBody" in pointer for pointer in book.lock() if "#" not in pointer)


def test_client_yaml_names_bodies_and_leaves_them_out() -> None:
    text = f"operations: {{POST /cases {MULTIPART}: files.upload}}"
    config = configuration.read(text, "client.yaml", "acme", Collector())
    assert offered({JSON: A, MULTIPART: B}, config=config)[MULTIPART] == "files.upload"
    text = f"bodies: {{POST /cases: {{only: [{MULTIPART}, {FORM}], reason: the other is broken}}}}"
    config = configuration.read(text, "client.yaml", "acme", Collector())
    found = offered({JSON: A, MULTIPART: B, FORM: B}, config=config)
    assert found == {MULTIPART: "cases.create"}


def test_what_a_document_says_in_our_words_is_not_believed() -> None:
    operation = {
        "responses": {"204": {"description": "Done"}},
        "x-clientsmith-bodies": {JSON: "x.y"},
    }
    document = Document(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": operation}},
        },
        lambda pointer: Location("openapi.yaml"),
    )
    book = NameBook({}, {})
    named = normalize(name_operations(document, _NO_CONFIG, book, Collector()), book, Collector())
    found = name_bodies(named, _NO_CONFIG, book, Collector())
    assert "x-clientsmith-bodies" not in found.content["paths"]["/a"]["get"]
