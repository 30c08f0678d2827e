"""What a vendor sends in webhooks and callbacks is graded for whoever receives it."""

from typing import Any

import pytest

from generator.review.checks import CHECKS
from generator.review.texts import wire_text
from tests.review.wire.documents import changes, document_with, with_operation

_TEXT, _NUMBER = {"type": "string"}, {"type": "integer"}


def _object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": [*required], "properties": properties}


def _body(schema: Any, **more: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}, **more}


def _called(sent: Any = None, answered: Any = None, **parts: Any) -> dict[str, Any]:
    answer = {"description": "Taken", **(_body(answered) if answered else {})}
    body = {"requestBody": _body(sent)} if sent else {}
    return {"responses": {"200": answer}, **body, **parts}


def _as_webhook(called: dict[str, Any]) -> dict[str, Any]:
    return document_with(paths={}, webhooks={"closed": {"post": called}})


def _as_callback(called: dict[str, Any]) -> dict[str, Any]:
    return with_operation({"callbacks": {"closed": {"{$request.body#/url}": {"post": called}}}})


def _levels(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[str, str]]:
    """Ids with levels, which are the same in a webhook as in a callback."""
    webhook = changes(_as_webhook(before), _as_webhook(after))
    callback = changes(_as_callback(before), _as_callback(after))
    assert [each.id for each in webhook] == [each.id for each in callback]
    return [(each.id, CHECKS[each.id].wire) for each in webhook]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (_object(), _object(a=_TEXT), ("response-optional-property-added", "additive")),
        (_object(), _object(("a",), a=_TEXT), ("response-required-property-added", "additive")),
        (_object(a=_TEXT), _object(), ("response-optional-property-removed", "risky")),
        (_object(("a",), a=_TEXT), _object(), ("response-required-property-removed", "breaking")),
        (_object(a=_TEXT), _object(("a",), a=_TEXT), ("response-property-became-required", "additive")),
        (_object(("a",), a=_TEXT), _object(a=_TEXT), ("response-property-became-optional", "breaking")),
        (_object(a={"type": "number"}), _object(a=_NUMBER), ("response-property-type-specialized", "additive")),
        (_object(a=_NUMBER), _object(a={"type": "number"}), ("response-property-type-generalized", "breaking")),
        (_TEXT, {"type": ["string", "null"]}, ("response-body-became-nullable", "breaking")),
        (
            {"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a", "b"]},
            ("response-body-enum-value-added", "risky"),
        ),
    ],
)  # fmt: skip
def test_a_payload_is_read(before: Any, after: Any, found: tuple[str, str]) -> None:
    """As an answer is: less than before breaks whoever reads it, more does not."""
    assert _levels(_called(before), _called(after)) == [found]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (_object(a=_TEXT), _object(("a",), a=_TEXT), ("request-property-became-required", "breaking")),
        (_object(("a",), a=_TEXT), _object(a=_TEXT), ("request-property-became-optional", "additive")),
        (_object(a=_NUMBER), _object(a={"type": "number"}), ("request-property-type-generalized", "additive")),
    ],
)  # fmt: skip
def test_an_answer_is_sent(before: Any, after: Any, found: tuple[str, str]) -> None:
    """As a request is: to ask for more than before breaks whoever answers."""
    assert _levels(_called(_TEXT, before), _called(_TEXT, after)) == [found]


def test_parameters_are_read_and_headers_are_sent() -> None:
    """A header that comes with a payload is no demand, one that is expected in the answer is."""
    plain = _called(_TEXT)
    signed = _called(
        _TEXT, parameters=[{"name": "X-Signature", "in": "header", "required": True, "schema": _TEXT}]
    )  # fmt: skip
    assert _levels(plain, signed) == [("response-header-added", "additive")]
    assert _levels(signed, plain) == [("required-response-header-removed", "breaking")]
    asked = _called(_TEXT)
    asked["responses"] = {"200": {"description": "Taken", "headers": {"X-Seen": {"required": True, "schema": _TEXT}}}}  # fmt: skip
    assert _levels(plain, asked) == [("new-required-request-parameter", "breaking")]
    assert _levels(asked, plain) == [("request-parameter-removed", "risky")]


def test_one_schema_in_both_directions_is_two_rows() -> None:
    """What breaks whoever sends is good for whoever receives."""

    def around(case: dict[str, Any]) -> dict[str, Any]:
        reference = {"$ref": "#/components/schemas/Case"}
        content = with_operation(
            {"requestBody": _body(reference)}, components={"schemas": {"Case": case}}
        )
        return {**content, "webhooks": {"closed": {"post": _called(reference)}}}

    found = changes(around(_object(a=_TEXT)), around(_object(("a",), a=_TEXT)))
    assert {each.operations: CHECKS[each.id].wire for each in found} == {
        ("POST /cases",): "breaking",
        ("WEBHOOK closed",): "additive",
    }


def test_sentences_speak_of_the_payload() -> None:
    """And of the response, where it is the receiver that answers."""
    (found,) = changes(
        _as_webhook(_called(_object(("a",), a=_TEXT))), _as_webhook(_called(_object(a=_TEXT)))
    )
    assert wire_text(found) == "`a` of the payload may be missing now."
    (found,) = changes(
        _as_webhook(_called(_TEXT, _object(a=_TEXT))),
        _as_webhook(_called(_TEXT, _object(("a",), a=_TEXT))),
    )
    assert wire_text(found) == "`a` of the 200 response is required now."
