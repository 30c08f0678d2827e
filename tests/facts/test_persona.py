"""The notation of the facts about Persona, read from a few of them."""

from typing import Any

import pytest

from .persona import statements


def facts(body: dict[str, Any]) -> dict[str, Any]:
    """Facts about one operation that sends `body`."""
    operation = {
        "method": "POST",
        "path": "/a",
        "status": "legacy",
        "query_params": {"page": "std"},
        "body": {"_required": True, "application/json": body},
        "errors": [401],
    }
    common: dict[str, Any] = dict.fromkeys(
        ("request_headers", "response_headers", "webhook_request_headers"), {}
    )
    return {
        "operations": [operation],
        "common_parameters": common,
        "webhook_events": ["a.made"],
        "resources": {"tree": {"schema": {"kind": "const(tree)", "parts": "[ref(tree)]"}}},
        "schemas": {},
    }


def test_values_are_read_through_references_and_once_where_they_recur() -> None:
    body = {
        "state": "required string|null open-enum(new, old) [deprecated]",
        "_allOf": [{"tree": "required ref(tree)"}],
        "_additional": "map<any>",
    }
    assert list(map(str, statements(facts(body)))) == [
        "POST /a: operation",
        "POST /a: parameter query page",
        "POST /a: parameter query page[after]",
        "POST /a: parameter query page[before]",
        "POST /a: parameter query page[size]",
        "POST /a: body state",
        'POST /a: body state = "new"',
        'POST /a: body state = "old"',
        "POST /a: body tree",
        "POST /a: body tree.kind",
        'POST /a: body tree.kind = "tree"',
        "POST /a: body tree.parts",
        "WEBHOOK a.made: operation",
        'WEBHOOK a.made: body data.attributes.name = "a.made"',
        "WEBHOOK a.made: body data.attributes.payload.data",
    ]


@pytest.mark.parametrize("said", ["strnig", "string or so", {"_sometimes": "string"}, 5])
def test_what_has_no_known_meaning_stops_the_reader(said: object) -> None:
    with pytest.raises(ValueError, match="has no known meaning"):
        list(statements(facts({"a": said})))
