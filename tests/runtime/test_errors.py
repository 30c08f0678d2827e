"""Errors: their classes, what they say, and that they survive pickling."""

import pickle

import pytest
from runtime import errors
from runtime.drift import Finding
from runtime.errors import ApiError, ClientError, error_class, excerpt
from runtime.response import Headers
from sample_operations import Problem


def api_error(status: int = 404, **more: object) -> ApiError:
    facts: dict[str, object] = {
        "status": status,
        "operation": "things.get",
        "method": "GET",
        "url": "https://a.test/things/1",
        "headers": Headers({"X-A": "b"}),
        "content": b'{"code": "gone"}',
        **more,
    }
    return error_class(status, is_documented=True)(**facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (410, "GoneError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (599, "ServerError"),
    ],
)
def test_a_status_has_its_class_documented_or_not(status: int, name: str) -> None:
    for is_documented in (True, False):
        assert error_class(status, is_documented=is_documented).__name__ == name


def test_other_statuses() -> None:
    assert error_class(418, is_documented=True) is ApiError
    for status in (418, 302, 201, 600):
        assert error_class(status, is_documented=False) is errors.UnexpectedStatusError
    assert error_class(302, is_documented=True) is errors.UnexpectedStatusError


def test_the_message_says_where_what_and_which_request() -> None:
    text = 'things.get: HTTP 404 (request id req_1): {"code": "gone"}'
    assert str(api_error(request_id="req_1")) == text
    assert str(api_error(content=b"")) == "things.get: HTTP 404"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b" a\r\n\tb\x1b[31m \xff", "a b[31m"),
        (b"x" * 1000, "x" * 200 + "..."),
        ("é".encode() * 1000, "é" * 200 + "..."),
        (b"\x89PNG\x00\x01\x02\x03\x04\x05\x06\x07", ""),
        (b"", ""),
    ],
)
def test_of_a_body_the_message_holds_a_printable_beginning(content: bytes, text: str) -> None:
    assert excerpt(content) == text


@pytest.mark.parametrize("before", [0, 190, 199, 2000])
def test_a_secret_is_not_shown_in_part_where_the_message_is_cut(before: int) -> None:
    content = b"x" * before + b"sk_secret" + b"x" * 300
    assert "s" not in excerpt(content, lambda text: text.replace("sk_secret", "***"))


def test_every_error_can_be_pickled() -> None:
    kinds = [
        kind
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, ClientError)
    ]
    assert len(kinds) > 20
    for kind in kinds:
        if issubclass(kind, ApiError):
            continue
        made = kind("things.get", ()) if kind is errors.DriftError else kind("text")
        again = pickle.loads(pickle.dumps(made))
        assert (type(again), str(again), again.__dict__) == (kind, str(made), made.__dict__)


def test_a_pickled_api_error_keeps_all_it_knew() -> None:
    error = api_error(429, body=Problem(code="x"), request_id="r")
    error.retry_after = 7.0
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, errors.RateLimitError)
    assert (again.status, again.body, again.retry_after) == (429, Problem(code="x"), 7.0)
    assert (again.content, again.headers["x-a"], again.request_id) == (error.content, "b", "r")
    assert str(again) == str(error)


def test_drift_is_named_by_place() -> None:
    findings = [Finding("unknown_field", f"/data/{number}") for number in range(7)]
    error = errors.DriftError("things.get", findings)
    assert str(error).startswith("things.get: unknown field at /data/0; ")
    assert str(error).endswith("; and 2 more")
    assert error.findings == tuple(findings)


def test_an_argument_error_is_a_value_error() -> None:
    assert issubclass(errors.ArgumentError, ValueError)
