"""x-write: what a body says of omitted fields, null and arrays, wherever it says it."""

from collections.abc import Mapping

import pytest
import yaml

from generator.api import RequestBody
from generator.diagnostics import Location
from generator.document import Document
from generator.parse.changes import changed

KEEPS = "x-write: {omitted: keeps}"


def found(schema: str, components: str = "{}") -> tuple[tuple[str, ...], Mapping[str, str]]:
    content = {"components": {"schemas": yaml.safe_load(components)}}
    body = RequestBody("", "application/json", yaml.safe_load(schema), False, "", ())
    document = Document(content, lambda pointer: Location("spec.yaml"))
    return changed(document, body)


@pytest.mark.parametrize(
    ("schema", "components", "place"),
    [
        (f"{{properties: {{}}, {KEEPS}}}", "{}", ()),
        ("{$ref: '#/components/schemas/A'}", f"{{A: {{properties: {{}}, {KEEPS}}}}}", ()),
        (
            "{properties: {data: {$ref: '#/components/schemas/A'}}}",
            f"{{A: {{properties: {{attributes: {{properties: {{}}, {KEEPS}}}}}}}}}",
            ("data", "attributes"),
        ),
        (
            f"{{properties: {{deep: {{properties: {{x: {{properties: {{}}, x-write: {{}}}}}}}},"
            f" near: {{properties: {{}}, {KEEPS}}}}}}}",
            "{}",
            ("near",),
        ),
    ],
)
def test_the_outermost_object_that_says_something_counts(
    schema: str, components: str, place: tuple[str, ...]
) -> None:
    assert found(schema, components) == (place, {"omitted": "keeps"})


def test_of_alternatives_counts_what_all_say() -> None:
    schema = (
        "{oneOf: [{properties: {}, x-write: {omitted: keeps, arrays: merge}},"
        " {properties: {}, x-write: {omitted: keeps, arrays: replace}}]}"
    )
    assert found(schema) == ((), {"omitted": "keeps"})


def test_what_holds_itself_ends() -> None:
    schemas = "{A: {properties: {a: {$ref: '#/components/schemas/A'}}}}"
    assert found("{$ref: '#/components/schemas/A'}", schemas) == ((), {})


def test_what_a_field_says_is_not_said_of_the_object() -> None:
    assert found(f"{{properties: {{name: {{type: string, {KEEPS}}}}}}}") == ((), {})
    assert found("{type: string}") == ((), {})
