"""The short notations in which the facts about Zenoo write objects: what they say, and what they must not say."""

from collections.abc import Mapping
from typing import Any

import pytest

from . import zenoo

OBJECTS = {
    "Meta": [{"name": "page", "type": "object", "fields": ["cursor: string (null at the end)"]}],
    "Case": [
        {"name": "status", "type": "string", "known_values": ["Open"], "enum": "unknown"},
        {"name": "counts", "type": "object", "fields": ["all", "open"], "field_type": "integer"},
        {
            "name": "people",
            "type": "object[]",
            "known_fields": ["born (date)", "pep (No Hit, Hit)"],
        },
        {"name": "a, b", "type": "object", "known_fields": ["data{x,y}", "list[]{z}"]},
    ],
}


def said(answer: object = "Meta", **operation: Any) -> list[str]:
    """What the reader says of an operation, but for the operation itself."""
    known = {"method": "GET", "path": "/x", "responses": {"success": {"body": answer}}}
    facts: Mapping[str, Any] = {
        "operations": [known | operation],
        "guide_only_operations": [],
        "objects": OBJECTS,
        "errors": {"shape": {}, "codes": [], "headers": {}},
        "webhook_events": {
            kind: {"events": [], "envelope": {}}
            for kind in ("registration_generation", "flow_generation")
        },
    }
    found = dict.fromkeys(map(str, zenoo.statements(facts)))
    return [text.removeprefix("GET /x: ") for text in found if text != "GET /x: operation"]


def test_an_object_is_read_wherever_it_is_named() -> None:
    names = ["status", 'status = "Open"', "counts", "counts.all", "counts.open", "people"]
    names += ["people[]", "people[].born", "people[].pep"]
    names += ['people[].pep = "No Hit"', 'people[].pep = "Hit"']
    for each in "ab":
        names += [each, f"{each}.data", f"{each}.data.x", f"{each}.data.y"]
        names += [f"{each}.list", f"{each}.list[]", f"{each}.list[].z"]
    expected = ["response data", "response data[]", *(f"response data[].{name}" for name in names)]
    assert said({"data": "Case[]"}) == expected


def test_answers_are_also_written_out() -> None:
    written = {"data": {"done": "integer", "errors": [{"why": "string (example no)"}]}}
    assert said(written) == [
        "response data",
        "response data.done",
        "response data.errors",
        "response data.errors[]",
        "response data.errors[].why",
    ]


def test_parameters_and_bodies() -> None:
    query = [{"name": "kind", "type": "string", "enum": ["a", "b"]}]
    fields = [{"name": "tags", "type": "string[]", "items_enum": ["t"]}]
    assert said("none: still processing", query_params=query, body={"fields": fields}) == [
        "parameter query kind",
        'parameter query kind = "a"',
        'parameter query kind = "b"',
        "body tags",
        "body tags[]",
        'body tags[] = "t"',
    ]


@pytest.mark.parametrize("answer", ["Unheard", {"data": "Case, or so"}, {"data": "a case"}])
def test_what_is_not_understood_stops_the_reader(answer: object) -> None:
    with pytest.raises(ValueError, match="is no type"):
        said(answer)
