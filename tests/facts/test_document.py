"""Looking for statements in a document: what is there is found, what is not there is missed."""

import pytest

from . import differences
from .differences import Difference
from .document import Documented, steps_of
from .statement import Statement

CASE = {"type": "object", "properties": {"state": {"enum": ["open", 1]}, "parent": {}}}
CASE["properties"]["parent"] = {"$ref": "#/components/schemas/Case"}  # type: ignore[index]
DOCUMENT = Documented(
    {
        "paths": {
            "/cases/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "patch": {
                    "parameters": [
                        {"name": "filter", "in": "query", "schema": {"$ref": "#/components/schemas/Filter"}},
                        {"name": "rules", "in": "query", "schema": {"items": {"$ref": "#/components/schemas/Filter"}}},
                        {"name": "tags[]", "in": "query", "schema": {"items": {"enum": ["a"]}}},
                    ],
                    "requestBody": {"content": {"text/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Case"}]}}}},
                    "responses": {"200": {"$ref": "#/components/responses/Found"}},
                },
            }
        },
        "webhooks": {"closed": {"post": {"requestBody": {"content": {"a/b": {"schema": CASE}}}}}},
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "schema": {}}},
            "responses": {
                "Found": {
                    "headers": {"X-Left": {"schema": {"type": "integer"}}},
                    "content": {
                        "text/json": {
                            "schema": {
                                "allOf": [
                                    {"properties": {"data": {"items": {"$ref": "#/components/schemas/Case"}}}},
                                    {"additionalProperties": {"properties": {"n": {}}}},
                                ]
                            }
                        }
                    },
                }
            },
            "schemas": {
                "Case": CASE,
                "Filter": {"properties": {"state": {"enum": ["x"]}}},
            },
        },
    }
)  # fmt: skip
PATCH = "PATCH /cases/{id}"


@pytest.mark.parametrize(
    "statement",
    [
        Statement(PATCH, "operation"),
        Statement("WEBHOOK closed", "body", "state", '"open"'),
        Statement(PATCH, "parameter", "path id"),
        Statement(PATCH, "parameter", "query filter"),
        Statement(PATCH, "parameter", "query filter[state]", '"x"'),
        Statement(PATCH, "parameter", "query rules[state]", '"x"'),
        Statement(PATCH, "parameter", "query tags", '"a"'),
        Statement(PATCH, "body", "parent.parent.state"),
        Statement(PATCH, "response", "data[].parent.state", '"open"'),
        Statement(PATCH, "response", "data[].state", "1"),
        Statement(PATCH, "response", "{}.n"),
        Statement(PATCH, "header", "x-left"),
    ],
    ids=str,
)
def test_found(statement: Statement) -> None:
    assert DOCUMENT.holds(statement)


@pytest.mark.parametrize(
    "statement",
    [
        Statement("GET /cases/{id}", "operation"),
        Statement(PATCH, "parameter", "query id"),
        Statement(PATCH, "parameter", "query filter[other]"),
        Statement(PATCH, "body", "data"),
        Statement(PATCH, "body", "state", '"closed"'),
        Statement(PATCH, "body", "state", "true"),
        Statement(PATCH, "response", "state"),
        Statement(PATCH, "header", "x-right"),
    ],
    ids=str,
)
def test_missed(statement: Statement) -> None:
    assert not DOCUMENT.holds(statement)


def test_steps() -> None:
    assert list(steps_of("a[].b-c{}.d")) == ["a", "[]", "b-c", "{}", "d"]
    assert list(steps_of("[].admin/users")) == ["[]", "admin/users"]


def test_differences_are_patterns_in_which_brackets_are_plain() -> None:
    entry = differences._difference({"part": "response", "name": "data[].*", "reason": "why"})
    body = Statement(PATCH, "body", "data[].x")
    answer = Statement(PATCH, "response", "data[].x")
    unused = Difference(("a", "b", "c", "d"), "never")
    assert differences.unexplained([body, answer], [entry, unused]) == ([body], [unused])
