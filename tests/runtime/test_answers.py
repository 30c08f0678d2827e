"""Answers: which documented response one is, and what is made of it."""

from typing import Any

import pytest
from runtime.answers import (
    Reply,
    is_documented,
    is_success,
    read_answer,
    read_error,
    request_id,
    verdict,
)
from runtime.definition import ErrorCodes
from runtime.drift import Finding
from runtime.errors import DecodeError
from runtime.operation import Answer, Operation
from runtime.response import Headers
from sample_operations import GET, Problem, Thing

JSON = "application/json"


def reply(status: int = 200, content: bytes = b'{"id": 1}', media_type: str | None = JSON) -> Reply:
    headers = {"Content-Type": media_type} if media_type else {}
    return Reply(status, Headers(headers), content, "https://a.test/")


def operation(
    *answers: Answer, method: str = "GET", errors: tuple[Answer, ...] = ()
) -> Operation[Any]:
    return Operation(name="x.get", method=method, path="/", answers=answers, errors=errors)


def read(known: Operation[Any], answer: Reply) -> object:
    return read_answer(known, answer, want_findings=False)[0]


THING = Answer(status="200", media_type=JSON, type=Thing)
ANY_2XX = Answer(status="2XX", media_type=JSON, type=Problem)
DEFAULT = Answer(status="default", media_type=JSON, type=dict)


@pytest.mark.parametrize(
    ("answers", "good", "bad"),
    [
        ((THING,), [200], [201, 204, 302, 404, 500]),
        ((ANY_2XX,), [200, 204, 299], [302, 404]),
        ((THING, DEFAULT), [200, 201], [302, 404, 500]),
        ((THING, Answer(status="302")), [200, 302], [301, 404]),
        ((), [200, 204], [302, 404]),
    ],
)
def test_which_statuses_are_answers(
    answers: tuple[Answer, ...], good: list[int], bad: list[int]
) -> None:
    known = operation(*answers)
    assert [status for status in (*good, *bad) if is_success(known, status)] == good


def test_which_statuses_are_documented() -> None:
    errors = (Answer(status="404"), Answer(status="5XX"), Answer(status="default"))
    known = operation(THING, errors=errors)
    assert [s for s in (200, 201, 404, 418, 500, 503) if is_documented(known, s)] == [
        200,
        404,
        500,
        503,
    ]


def test_the_status_chooses_exactly_then_by_class_then_default() -> None:
    known = operation(DEFAULT, ANY_2XX, THING)
    assert read(known, reply(200)) == Thing(id=1)
    assert isinstance(read(known, reply(201)), Problem)
    assert read(operation(DEFAULT, THING), reply(201)) == {"id": 1}


@pytest.mark.parametrize(
    "media_type",
    [JSON, "Application/JSON; charset=utf-8", None, "text/html", "application/vnd.x+json"],
)
def test_json_is_read_whatever_it_is_called(media_type: str | None) -> None:
    assert read(operation(THING), reply(media_type=media_type)) == Thing(id=1)


def test_the_media_type_chooses_and_its_parameters_do_not_matter() -> None:
    known = operation(
        THING,
        Answer(status="200", media_type="text/csv", type=str),
        Answer(status="200", media_type="image/*", type=bytes),
    )
    assert read(known, reply(content="é".encode(), media_type="text/csv; x=y")) == "é"
    assert read(known, reply(content=b"\xe9", media_type="text/csv; charset=latin-1")) == "é"
    assert read(known, reply(content=b"\xe9", media_type="text/csv; charset=nonsense")) == "\ufffd"
    assert read(known, reply(content=b"\xff", media_type="image/png")) == b"\xff"
    assert read(known, reply(media_type=JSON)) == Thing(id=1)
    anything = operation(Answer(status="200", media_type="*/*", type=bytes))
    assert read(anything, reply(content=b"x", media_type="a/b")) == b"x"


def test_no_content_is_none() -> None:
    assert read(operation(Answer(status="204")), reply(204, b"", None)) is None
    assert read(operation(ANY_2XX), reply(205, b"ignored")) is None
    assert read(operation(THING, method="HEAD"), reply(200, b"")) is None
    assert read(operation(Answer(status="200")), reply(200, b"unexpected")) is None
    assert read(operation(THING, Answer(status="200")), reply(200, b"", None)) is None
    assert read(operation(), reply(200, b"")) is None
    assert read(operation(Answer(status="200")), reply(200, b"")) is None


def test_no_content_where_a_class_is_documented_without() -> None:
    known = operation(THING, Answer(status="2XX"))
    assert read(known, reply(200, b"", None)) is None
    assert read(known, reply(200)) == Thing(id=1)
    with pytest.raises(DecodeError):
        read(operation(THING, Answer(status="204")), reply(200, b"", None))


def test_a_media_type_without_a_schema() -> None:
    assert read(operation(Answer(status="200", media_type=JSON)), reply()) == {"id": 1}
    plain = operation(Answer(status="200", media_type="text/plain"))
    assert read(plain, reply(content=b"x", media_type="text/plain")) == b"x"


@pytest.mark.parametrize(
    ("content", "media_type", "text"),
    [
        (b"", None, "HTTP 200 without content, where JSON was expected"),
        (b"<html>secret", "text/html", "HTTP 200 with text/html, where JSON was expected"),
        (b"secret", None, "HTTP 200 with no media type, where JSON was expected"),
    ],
)
def test_what_is_not_json(content: bytes, media_type: str | None, text: str) -> None:
    with pytest.raises(DecodeError) as caught:
        read(operation(THING), reply(200, content, media_type))
    assert str(caught.value) == f"x.get: {text}"
    assert (caught.value.operation, caught.value.status) == ("x.get", 200)
    assert caught.value.content == content


def test_broken_json_says_where_but_not_what() -> None:
    with pytest.raises(DecodeError, match="x.get: the answer is not JSON") as caught:
        read(operation(THING), reply(200, b'{"id": secret'))
    assert "secret" not in str(caught.value)


def test_findings_are_looked_for_only_when_wanted() -> None:
    answer = reply(200, b'{"id": 1, "new": 2}')
    assert read_answer(GET, answer, want_findings=True)[1] == (Finding("unknown_field", "/new"),)
    assert read_answer(GET, answer, want_findings=False)[1] == ()


def test_bodies_of_errors() -> None:
    assert read_error(GET, reply(404, b'{"code": "x"}', "application/problem+json")) == Problem(
        code="x"
    )
    assert read_error(GET, reply(404, b'{"code": "x"}')) == Problem(code="x")
    assert read_error(GET, reply(500, b'{"code": "x"}')) == {"code": "x"}
    assert read_error(GET, reply(500, b"<html>", "text/html")) is None
    assert read_error(GET, reply(404, b"")) is None


def test_request_ids() -> None:
    answer = Reply(200, Headers({"Request-Id": "h"}), b'{"meta": {"id": "b", "n": 1}}', "")
    places = ("request-id", "/meta/id", "/meta/n", "/x", "X-Other")
    assert [request_id((where,), answer) for where in places] == ["h", "b", None, None, None]
    assert request_id(("/x", "/meta/n", "/meta/id", "Request-Id"), answer) == "b"
    assert request_id((), answer) is None
    assert request_id(("/meta/id",), Reply(200, Headers(), b"<", "")) is None


def test_verdicts() -> None:
    codes = ErrorCodes(pointer="/error/code", retry=("again",), final=("over",))
    bodies = [b'{"error": {"code": "again"}}', b'{"error": {"code": "over"}}', b"{}", b"[1]", b"no"]
    assert [verdict(codes, reply(429, body)) for body in bodies] == [
        "retry",
        "final",
        None,
        None,
        None,
    ]
    assert verdict(codes, reply(200, bodies[1])) is None
    assert verdict(None, reply(429, bodies[1])) is None


def test_what_comes_in_no_documented_media_type_is_what_was_asked_for() -> None:
    file = Answer(status="200", media_type="application/pdf", type=bytes)
    known, answer = operation(THING, file), reply(200, b"%PDF", "application/octet-stream")
    found = read_answer(known, answer, want_findings=False, asked="application/pdf")
    assert found == (b"%PDF", ())
    # What comes as documented is what it says, whatever was asked for.
    found = read_answer(known, reply(), want_findings=False, asked="application/pdf")
    assert found == (Thing(id=1), ())


TEXT = Answer(status="200", media_type=JSON, type=str)


@pytest.mark.parametrize("media_type", [JSON, "text/plain; charset=utf-8", None])
def test_a_documented_string_may_come_without_quotes(media_type: str | None) -> None:
    found = read_answer(operation(TEXT), reply(200, b"it's done", media_type), want_findings=True)
    assert found == ("it's done", (Finding("wrong_type", ""),))


def test_text_is_no_answer_where_an_object_or_a_page_is_meant() -> None:
    for answer, media_type in ((THING, JSON), (TEXT, "text/html")):
        with pytest.raises(DecodeError):
            read(operation(answer), reply(200, b"<p>busy</p>", media_type))
