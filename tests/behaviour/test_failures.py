"""What goes wrong on the way: typed errors, retries, deadlines."""

import pickle
from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import FakeTime, Mode
from tests.support.packages import Packages
from tests.support.server import (
    DROP,
    HANG,
    RecordingServer,
    Reply,
    json_reply,
    status_reply,
    unused_origin,
)

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
security: [{bearer: ['things:read']}]
paths:
  /things/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: getThing, responses: &answers {
      '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}},
      4XX: {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}},
      '500': {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}}}
    delete: {operationId: deleteThing, responses: {'204': {description: gone}}}
    post: {operationId: changeThing, responses: *answers}
  /things/{id}/never:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: never, responses: *answers}
  /things/{id}/safe:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post: {operationId: safe, responses: *answers}
  /things/{id}/keyed:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      operationId: keyed
      parameters: [{name: Idempotency-Key, in: header, schema: {type: string}}]
      responses: *answers
components:
  securitySchemes: {bearer: {type: http, scheme: bearer}}
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
    Problem:
      type: object
      required: [error]
      properties: {error: {type: object, properties: {code: {type: string}, text: {type: string}}}}
"""
CLIENT = """\
credentials: {bearer: {argument: api_key, variable: ACME_API_KEY}}
operations:
  GET /things/{id}: things.get
  POST /things/{id}: things.change
  DELETE /things/{id}: things.delete
  GET /things/{id}/never: things.never
  POST /things/{id}/safe: things.safe
  POST /things/{id}/keyed: things.keyed
idempotency: {header: Idempotency-Key, window: 60, methods: [POST]}
retries:
  codes: {pointer: /error/code, retry: [busy], final: [quota]}
  operations: {'GET /things/{id}/never': never, 'POST /things/{id}/safe': idempotent}
request_id: X-Request-Id
"""
PROBLEM = {"error": {"code": "c-1", "text": "no such thing"}}


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


def call(
    acme: ModuleType,
    mode: Mode,
    origin: str,
    method: str = "get",
    time: FakeTime | None = None,
    *,
    options: dict[str, Any] | None = None,
    **given: Any,
) -> Any:
    given = {"api_key": "k-0123456789", "base_url": origin, **given}
    act = lambda client: getattr(client.things, method)("t1", **(options or {}))  # noqa: E731
    return mode.call(acme, "Acme", act, time, **given)


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
        (503, "ServerError"),
        (418, "ApiError"),
    ],
)
def test_each_status_has_its_error(
    acme: ModuleType, server: RecordingServer, mode: Mode, status: int, name: str
) -> None:
    server.always = json_reply(PROBLEM, status, X_Request_Id="r-7")
    with pytest.raises(acme.ApiError) as raised:
        call(acme, mode, server.origin, max_retries=0)
    error = raised.value
    assert type(error) is getattr(acme, name)
    assert (error.status, error.request_id, error.operation) == (status, "r-7", "things.get")
    assert (error.method, error.url) == ("GET", f"{server.origin}/things/t1")
    assert error.headers["x-request-id"] == "r-7"
    found = error.body if status == 503 else error.body.error.text
    assert found == (PROBLEM if status == 503 else "no such thing")
    assert "r-7" in str(error) and str(status) in str(error)


def test_forbidden_says_which_scope_was_needed(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = json_reply(PROBLEM, 403)
    with pytest.raises(acme.PermissionDeniedError) as raised:
        call(acme, mode, server.origin)
    assert raised.value.required_scopes == ("things:read",)


@pytest.mark.parametrize("status", [201, 202, 204, 304])
def test_an_undocumented_success_raises(
    acme: ModuleType, server: RecordingServer, mode: Mode, status: int
) -> None:
    server.always = status_reply(status)
    with pytest.raises(acme.UnexpectedStatusError):
        call(acme, mode, server.origin)


def test_an_error_that_is_no_json_keeps_its_bytes(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = Reply(502, b"<html>Bad gateway</html>", (("Content-Type", "text/html"),))
    with pytest.raises(acme.ServerError) as raised:
        call(acme, mode, server.origin, max_retries=0)
    assert raised.value.content == b"<html>Bad gateway</html>"
    assert raised.value.body is None


def test_every_error_is_a_client_error_and_can_be_pickled(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = json_reply({"error": "e"}, 404, X_Request_Id="r-9")
    with pytest.raises(acme.ClientError) as raised:
        call(acme, mode, server.origin, "delete")
    again = pickle.loads(pickle.dumps(raised.value))
    assert (again.status, again.request_id, str(again)) == (404, "r-9", str(raised.value))


def test_429_waits_as_long_as_it_is_asked_to(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(status_reply(429, Retry_After="3"), status_reply(429), json_reply({"name": "n"}))
    time = FakeTime()
    assert call(acme, mode, server.origin, "change", time).name == "n"
    assert time.slept == [3.0, 1.0]  # the second by backoff: 0.5 s, doubled once, random() is 1


def test_a_wait_that_is_too_long_is_left_to_the_caller(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = status_reply(429, Retry_After="3600")
    time = FakeTime()
    with pytest.raises(acme.RateLimitError) as raised:
        call(acme, mode, server.origin, "get", time)
    assert raised.value.retry_after == 3600.0
    assert time.slept == [] and len(server.requests) == 1


@pytest.mark.parametrize(
    ("method", "reply", "attempts"),
    [
        ("get", status_reply(503), 3),
        ("get", status_reply(500), 3),
        ("get", status_reply(408), 3),
        ("get", DROP, 3),
        ("get", status_reply(404), 1),
        ("get", status_reply(501), 1),
        ("delete", status_reply(502), 3),
        ("change", status_reply(503), 1),
        ("change", status_reply(503, Retry_After="1"), 3),
        ("change", status_reply(500), 1),
        ("change", status_reply(429), 3),
        ("change", DROP, 1),
        ("keyed", status_reply(500), 3),
        ("keyed", DROP, 3),
        ("safe", status_reply(504), 3),
        ("never", status_reply(429, Retry_After="1"), 1),
        ("never", status_reply(503), 1),
        ("get", json_reply({"error": {"code": "quota"}}, 429), 1),
        ("change", json_reply({"error": {"code": "busy"}}, 409), 3),
        ("change", json_reply({"error": {"code": "other"}}, 409), 1),
    ],
)
def test_how_often_a_call_is_sent(
    acme: ModuleType, server: RecordingServer, method: str, reply: Reply, attempts: int
) -> None:
    server.always = reply
    with pytest.raises(acme.ClientError):
        call(acme, Mode(is_async=False), server.origin, method)
    assert len(server.requests) == attempts


def test_a_used_up_quota_is_told_from_a_rate_limit(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"error": {"code": "quota"}}, 429))
    with pytest.raises(acme.RateLimitError) as raised:
        call(acme, mode, server.origin)
    assert raised.value.is_quota is True


@pytest.mark.parametrize("method", ["get", "change"])
def test_a_refused_connection_is_tried_again_for_every_method(
    acme: ModuleType, mode: Mode, method: str
) -> None:
    time = FakeTime()
    with pytest.raises(acme.ConnectionFailedError):
        call(acme, mode, unused_origin(), method, time)
    assert time.slept == [0.5, 1.0]


def test_max_retries_of_one_call(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.always = status_reply(503)
    with pytest.raises(acme.ServerError):
        call(acme, mode, server.origin, options={"max_retries": 0})
    assert len(server.requests) == 1


def test_an_idempotency_key_protects_no_longer_than_its_window(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    # The second wait would end after the 60 seconds in which the vendor remembers the key.
    server.will(status_reply(429, Retry_After="58"), status_reply(500, Retry_After="5"))
    time = FakeTime()
    with pytest.raises(acme.ServerError):
        call(acme, mode, server.origin, "keyed", time)
    assert time.slept == [58.0]


def test_a_timeout(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.always = HANG
    with pytest.raises(acme.RequestTimeoutError) as raised:
        call(acme, mode, server.origin, "change", timeout=0.05)
    assert isinstance(raised.value, acme.TransportError)
    assert len(server.requests) == 1


def test_the_deadline_ends_the_attempts(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = status_reply(429, Retry_After="10")
    time = FakeTime()
    with pytest.raises(acme.DeadlineExceededError):
        call(acme, mode, server.origin, "get", time, deadline=25.0, max_retries=9)
    assert time.slept == [10.0, 10.0]
    assert len(server.requests) == 3


def test_the_deadline_of_one_call(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.always = status_reply(429, Retry_After="10")
    with pytest.raises(acme.DeadlineExceededError):
        call(acme, mode, server.origin, "change", options={"deadline": 5.0})
    assert len(server.requests) == 1


def test_the_deadline_cuts_an_attempt(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = HANG
    with pytest.raises(acme.TransportError):
        call(acme, mode, server.origin, "change", timeout=60.0, deadline=0.05)
    assert len(server.requests) == 1
