"""What is written out of models and plain dicts, and what is read from answers by pointer."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime.arguments import dump
from runtime.errors import ArgumentError
from runtime.models import Answer, Input, pick
from runtime.multipart import json_text
from runtime.pointers import below
from sample_models import Case, CaseList, CaseUpdate, Label, Owner, TextPart


@pytest.mark.parametrize(
    ("value", "body"),
    [
        ({}, {}),
        ({"assigned_to": None}, {"assigned-to": None}),
        ({"due_at": datetime(2026, 1, 2, tzinfo=UTC)}, {"dueAt": "2026-01-02T00:00:00Z"}),
        ({"labels": [{"display_name": "x"}]}, {"labels": [{"displayName": "x"}]}),
        ({"labels": [Label(display_name="x", colour=None)]},
         {"labels": [{"displayName": "x", "colour": None}]}),
        ({"labels": ()}, {"labels": []}),
        ({"metadata": {"display_name": None, "n": [1, {}]}},
         {"metadata": {"display_name": None, "n": [1, {}]}}),
        ({"parts": [{"kind": "group", "parts": [TextPart(kind="text", text="t")]}]},
         {"parts": [{"kind": "group", "parts": [{"kind": "text", "text": "t"}]}]}),
        ({"link": "x"}, {"link": "x"}),
        ({"link": {"display_name": "x"}}, {"link": {"displayName": "x"}}),
        ({"left": "l", "right": "r"}, {"right": "l", "left": "r"}),
        ({"left": "l"}, {"right": "l"}),
    ],
    ids=str,
)  # fmt: skip
def test_body(value: dict[str, Any], body: dict[str, Any]) -> None:
    assert dump(CaseUpdate, value) == body


def test_a_model_of_the_caller() -> None:
    assert dump(CaseUpdate, CaseUpdate(status="New", assigned_to=None)) == {
        "status": "New", "assigned-to": None
    }  # fmt: skip


def test_other_written_types() -> None:
    assert dump(list[Label], [{"display_name": "x"}]) == [{"displayName": "x"}]
    assert dump(datetime, datetime(2026, 1, 2)) == "2026-01-02T00:00:00"
    assert dump(dict[str, Label], {"a": Label(display_name="x")}) == {"a": {"displayName": "x"}}


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"status": None}, "status: input should be 'New' or 'Closed'"),
        ({"status": "s3cret"}, "status: input should be 'New' or 'Closed'"),
        ({"stats": "s3cret"}, "stats: unknown key; did you mean 'status'?"),
        ({"assigned-to": "s3cret"}, "['assigned-to']: unknown key; did you mean 'assigned_to'?"),
        ({"labels": None}, "labels: input should be a valid list"),
        ({"labels": [{}]}, "labels[0].display_name: is required"),
        ({"labels": [{"displayName": "x"}]},
         "labels[0].displayName: unknown key; did you mean 'display_name'?"),
        ({"labels": [{"display_name": "s3cret"}]},
         "labels[0].display_name: string should have at most 5 characters"),
        ({"due_at": "s3cret"}, "due_at: input should be a valid datetime or date"),
        ({"parts": [{"kind": "s3cret"}]}, "parts[0]: 'kind' should be one of 'text', 'group'"),
        ({"parts": [{}]}, "parts[0]: 'kind' is required"),
        ({"parts": [{"kind": "text", "text": 5}]}, "parts[0].text: input should be a valid string"),
        ({"parts": [{"kind": "text"}]}, "parts[0].text: is required"),
        ({"parts": [{"kind": "text", "text": "t", "x": 1}]}, "parts[0].x: unknown key; known here: kind, text"),
        ({"link": {"display_name": 4}}, "link.display_name: input should be a valid string"),
        ({"a/b": 1}, "['a/b']: unknown key"),
    ],
    ids=str,
)  # fmt: skip
def test_refused(value: dict[str, Any], reason: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        dump(CaseUpdate, value)
    assert str(caught.value) == reason
    assert "s3cret" not in repr(caught.value) and caught.value.__cause__ is None


def test_no_more_than_three_reasons() -> None:
    with pytest.raises(ArgumentError) as caught:
        dump(CaseUpdate, {"labels": [{}] * 9})
    assert str(caught.value).count("is required") == 3


def test_a_value_that_is_no_object() -> None:
    with pytest.raises(ArgumentError, match="the value: "):
        dump(CaseUpdate, 5)


def test_a_model_that_was_spoilt_after_it_was_made() -> None:
    label = Label(display_name="x")
    label.display_name = ["s3cret"]  # type: ignore[assignment]
    with pytest.raises(ArgumentError) as caught:
        dump(CaseUpdate, {"labels": [label]})
    assert "s3cret" not in str(caught.value)


def test_values_that_json_cannot_hold() -> None:
    with pytest.raises(ArgumentError):
        dump(CaseUpdate, {"metadata": {"x": object()}})


def test_an_answer_is_no_input() -> None:
    with pytest.raises(ArgumentError):
        dump(CaseUpdate, {"labels": [Case.model_construct()]})


def test_pick() -> None:
    page = CaseList.model_validate_json(
        """{"data": [{"token": "t", "closed-at": null, "from": "f", "a/b~c": {"m": {"page":
        {"cursor": "c", "has_more": true, "next": {"url": "u"}}}}}], "meta": null}"""
    )
    assert pick(page, "") is page
    assert pick(page, "/data") is page.data
    assert pick(page, "/data/0/from") == "f"
    assert pick(page, "/data/0/a~1b~0c/m/page/cursor") == "c"
    assert pick(page, "/data/0/a~1b~0c/m/page/has_more") is True
    assert pick(page, "/data/0/a~1b~0c/m/page/next/url") == "u"
    absent = ("/meta/page", "/data/1", "/data/x", "/data/0/from_", "/data/0/from/0", "/zz/zz")
    assert [pick(page, pointer) for pointer in absent] == [None] * len(absent)


@given(st.dictionaries(st.text(max_size=4), st.integers(), min_size=1))
def test_pick_finds_every_key(value: dict[str, int]) -> None:
    for key in value:
        assert pick([value], below("/0", key)) == value[key]


def test_field_names_of_pydantic_are_free() -> None:
    class Odd(Answer):
        model_x: str | None = None

    assert Odd(model_x="x").model_x == "x"
    assert dump(Owner, {"kind": "user", "email": "e"}) == {"kind": "user", "email": "e"}


def test_models_are_built_when_first_used() -> None:
    class Late(Input):
        x: int

    assert not Late.__pydantic_complete__
    assert dump(Late, {"x": 1}) == {"x": 1}


@pytest.mark.parametrize("annotation", [object, dict[str, Any]])
@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_json_lacks_is_not_sent_as_null(annotation: Any, number: float) -> None:
    with pytest.raises(ArgumentError, match="cannot be written as JSON"):
        json_text(dump(annotation, {"a": number}))
