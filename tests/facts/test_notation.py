"""The notation in which the facts about Tines write objects: what it says, and what it must not say."""

from collections.abc import Mapping
from typing import Any

import pytest

from . import tines
from .notation import Shape, braces, parse
from .statement import Statement

OBJECTS = {
    "Meta": [{"name": "count", "type": "integer"}],
    "Status": [{"name": "enum", "type": "string", "enum": ["OPEN", "CLOSED"]}],
    "Case": [
        {"name": "id", "type": "integer"},
        {"name": "status", "type": "Status"},
        {"name": "team", "type": "object", "notes": "{id, name}; since 2025"},
        {"name": "values", "type": "object", "additionalProperties": True, "notes": "as {href}"},
        {"name": "kind", "type": "string", "notes": "constant case"},
    ],
}


def facts(**operation: Any) -> Mapping[str, Any]:
    known = {"method": "GET", "path": "/x", "responses": {}}
    return {"operations": [known | operation], "objects": OBJECTS, "webhooks": []}


def said(**operation: Any) -> list[str]:
    """What a reader says of an operation, but for the operation itself."""
    found = dict.fromkeys(map(str, tines.statements(facts(**operation))))
    return [text.removeprefix("GET /x: ") for text in found if text != "GET /x: operation"]


def answered(notation: str) -> list[str]:
    found = said(responses={"200": {"object": notation}})
    return [text.removeprefix("response ") for text in found]


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        ("empty body", []),
        ("{id}", ["id"]),
        ("{id int, name!}", ["id", "name"]),
        ('{"admin/cases": [{id}]}', ["admin/cases", "admin/cases[].id"]),
        ("{case: Meta, meta: Meta}", ["case", "case.count", "meta", "meta.count"]),
        ("Meta + case_id (flat)", ["case_id", "count"]),
        ("{a: [Meta + case {id}]}", ["a", "a[].case", "a[].case.id", "a[].count"]),
        ("{state up|down}", ["state", 'state = "up"', 'state = "down"']),
        ("[int or literal none]", ['[] = "none"']),
        ("Case without values or null", ["id", "status", 'status = "OPEN"', 'status = "CLOSED"',
         "team", "team.id", "team.name", "kind", 'kind = "case"']),
        ("[Case status]", ["[]", '[] = "OPEN"', '[] = "CLOSED"']),
    ],
)  # fmt: skip
def test_what_is_said(notation: str, expected: list[str]) -> None:
    assert answered(notation) == expected


def test_further_properties_have_braces() -> None:
    assert [text for text in answered("Case") if "values" in text] == ["values", "values{}.href"]


@pytest.mark.parametrize(
    "notation", ["Unheard", "{id, name", "{id} or more", "{id: of a user}", "{}"]
)
def test_what_is_not_understood_stops_the_reader(notation: str) -> None:
    with pytest.raises(ValueError, match="'"):
        answered(notation)


def test_members_of_parameters_stand_in_brackets() -> None:
    listed = {"name": "status", "type": "array", "items": "Case status"}
    nested = {"name": "filters", "type": "Case"}
    assert said(query_params=[listed]) == [
        "parameter query status",
        'parameter query status = "OPEN"',
        'parameter query status = "CLOSED"',
    ]
    assert 'parameter query filters[status] = "OPEN"' in said(query_params=[nested])


def test_a_parameter_inside_a_segment_is_several_paths() -> None:
    found = tines.statements(
        facts(
            path="/{job_type}_jobs",
            path_params=[{"name": "job_type", "type": "string"}],
            responses={"200": {"object": '{"{job_type}_jobs": [Meta]}'}},
            notes="job_type one of dead, retry; dedicated tenants only, queued later",
        )
    )
    assert list(found) == [
        Statement("GET /dead_jobs", "operation"),
        Statement("GET /dead_jobs", "response", "dead_jobs"),
        Statement("GET /dead_jobs", "response", "dead_jobs[].count"),
        Statement("GET /retry_jobs", "operation"),
        Statement("GET /retry_jobs", "response", "retry_jobs"),
        Statement("GET /retry_jobs", "response", "retry_jobs[].count"),
    ]


def test_braces() -> None:
    assert list(braces("{a: {b}} or {c}, {")) == ["{a: {b}}", "{c}"]
    assert parse("{a: {b}}", ()).properties["a"].properties["b"] == Shape()
