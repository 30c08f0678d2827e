"""Normalising keeps the meaning: a judge that we did not write compares values before and after."""

import json
from collections.abc import Sequence
from typing import Any

import jsonschema
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.naming import NameBook
from generator.normalize import PASSES, Pass, normalize
from generator.normalize.merge_all_of import merge_all_of
from generator.normalize.schema_walk import DOCUMENT, SCHEMA, component_key, is_object, walk

KEYS = ("Alpha", "beta-two", "Gamma")
NAMES = ("a", "b", "kind")

scalars = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer", "minimum": 1},
        {"type": "string", "enum": ["x", "y"]},
        {"type": ["string", "null"], "enum": ["x", "y", None]},
        {"type": ["integer", "null"]},
        {"const": "x"},
        {"type": "null"},
        {"oneOf": [{"const": "x"}, {"const": "z"}]},
    ]
)
alternatives = st.lists(
    st.sampled_from(
        [
            {"properties": {"a": {"type": "string"}}, "required": ["a"]},
            {"type": "object", "properties": {"kind": {"const": "x"}}},
            {"required": ["b"]},
            {"type": "null"},
        ]
    ),
    min_size=1,
    max_size=2,
)
references = st.sampled_from([{"$ref": f"#/components/schemas/{key}"} for key in KEYS])


def objects(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {"type": st.sampled_from(["object", ["object", "null"]])},
        optional={
            "properties": st.dictionaries(st.sampled_from(NAMES), inner, min_size=1),
            "required": st.lists(st.sampled_from(NAMES), unique=True),
            "description": st.just("prose"),
        },
    )


def composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    members = st.lists(inner, min_size=1, max_size=2)
    return st.one_of(
        objects(inner),
        st.builds(lambda items: {"allOf": items}, members),
        st.builds(lambda items: {"anyOf": items}, members),
        st.builds(lambda items: {"anyOf": [*items, {"type": "null"}]}, members),
        st.builds(lambda first, items: {**first, "allOf": items}, objects(inner), members),
        st.builds(lambda first, items: {**first, "anyOf": items}, objects(inner), alternatives),
        st.builds(lambda item: {"type": "array", "items": item}, inner),
        st.builds(lambda item: {"type": "object", "additionalProperties": item}, inner),
    )


schemas = st.recursive(st.one_of(scalars, references), composed, max_leaves=4)
members = st.lists(
    st.one_of(objects(scalars), st.sampled_from([{"$ref": f"#/components/schemas/{KEYS[0]}"}])),
    min_size=1,
    max_size=2,
)
inheriting = st.fixed_dictionaries(
    {
        KEYS[0]: objects(scalars).map(lambda schema: {**schema, "type": "object"}),
        KEYS[1]: st.builds(lambda own, items: {**own, "allOf": items}, objects(scalars), members),
        KEYS[2]: objects(st.builds(lambda items: {"allOf": items}, members)),
    }
)
documents = st.fixed_dictionaries({key: schemas for key in KEYS}).filter(lambda c: is_founded(c))
values = st.recursive(
    st.sampled_from([None, "x", "y", "z", 0, 1]),
    lambda inner: st.one_of(
        st.dictionaries(st.sampled_from(NAMES), inner), st.lists(inner, max_size=2)
    ),
    max_leaves=5,
)


def document_of(components: dict[str, Any]) -> Document:
    """A document whose one operation per component takes it and answers with it."""
    content = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            f"/{key}": {
                "post": {
                    "x-clientsmith-name": f"{key}.create",
                    "requestBody": {"content": {"application/json": {"schema": _ref(key)}}},
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {"application/json": {"schema": _ref(key)}},
                        }
                    },
                }
            }
            for key in components
        },
        "components": {"schemas": components},
    }
    return Document(content, lambda pointer: Location("spec.yaml"))


def _ref(key: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{key}"}


def normalized(document: Document) -> tuple[Document, Collector]:
    collector = Collector()
    return normalize(document, NameBook({}, {}), collector), collector


def accepts(document: Document, schema: Any, value: Any) -> bool:
    whole = {"components": document.content["components"], "allOf": [schema]}
    return jsonschema.Draft202012Validator(whole).is_valid(value)


def exchanged(document: Document, key: str) -> tuple[Any, Any]:
    """The schemas of what the operation of a component takes and answers."""
    operation = document.content["paths"][f"/{key}"]["post"]
    body, answer = operation["requestBody"], operation["responses"]["200"]
    return tuple(part["content"]["application/json"]["schema"] for part in (body, answer))


def is_founded(components: dict[str, Any]) -> bool:
    """Whether no component is defined by itself alone, which would send a judge round in circles."""

    def aliases(schema: Any) -> set[str]:
        key = component_key(schema)
        members = [m for word in ("allOf", "anyOf", "oneOf") for m in schema.get(word, ())]
        return {key} if key else {alias for member in members for alias in aliases(member)}

    reached = {key: aliases(schema) for key, schema in components.items()}
    for _ in components:
        reached = {k: found.union(*(reached[key] for key in found)) for k, found in reached.items()}
    return not any(key in found for key, found in reached.items())


QUIET = settings(
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    max_examples=40,
)


@QUIET
@given(components=documents, value=values)
def test_what_was_valid_stays_valid_both_ways(components: dict[str, Any], value: Any) -> None:
    source = document_of(components)
    result, collector = normalized(source)
    assume(not collector.diagnostics)
    for key in KEYS:
        if accepts(source, _ref(key), value):
            written, read = exchanged(result, key)
            assert accepts(result, written, value)
            assert accepts(result, read, value)


@QUIET
@given(components=inheriting, value=values)
def test_flattened_objects_refuse_what_the_source_refused(
    components: dict[str, Any], value: Any
) -> None:
    source = document_of(components)
    result, collector = normalized(source)
    assume(not collector.diagnostics)
    for key in components:
        written, _ = exchanged(result, key)
        assert accepts(result, written, value) == accepts(source, _ref(key), value)


@QUIET
@given(components=documents)
def test_the_result_has_the_promised_form(components: dict[str, Any]) -> None:
    source = document_of(components)
    before = json.dumps(source.content)
    result, collector = normalized(source)
    assume(not collector.diagnostics)
    assert json.dumps(source.content) == before
    keys = set(result.schemas())
    assert all(key.isalnum() and key[0].isupper() for key in keys)
    for kind, value, pointer in walk(DOCUMENT, result.content, ""):
        if kind != SCHEMA or not isinstance(value, dict):
            continue
        assert "allOf" not in value
        assert "$ref" not in value or component_key(value) in keys
        is_component = pointer.startswith("/components/schemas/") and pointer.count("/") == 3
        assert is_component or not is_object(value)


@QUIET
@given(components=inheriting)
def test_the_first_passes_change_nothing_the_second_time(components: dict[str, Any]) -> None:
    document, collector = document_of(components), Collector()
    first = PASSES[: PASSES.index(merge_all_of) + 1]
    once = run(first, document, collector)
    assume(not collector.diagnostics)
    assert run(first, once, collector).content == once.content


def run(passes: Sequence[Pass], document: Document, collector: Collector) -> Document:
    for step in passes:
        document = step(document, collector)
    return document
