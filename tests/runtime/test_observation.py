"""Hooks and the log: what is told of each attempt, by both kinds of client."""

import logging
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from callers import STREAMED, Caller, SyncCaller
from loopback import Reply, Server
from runtime.definition import ApiKey, ClientCredentials
from runtime.errors import ConnectionFailedError, NotFoundError
from runtime.hooks import Answered, Retrying, Sending
from runtime.operation import Operation
from runtime.records import replace
from runtime.sync_transport import SyncTransport
from sample_operations import DEFINITION, GET, KEY, UPDATE, Thing

Make = Callable[..., Caller]
ID = {"thing_id": 1}
HOOKS = ("on_request", "on_response", "on_retry")
OTHERS = "otherusers-secret"


def listening(told: list[Any], **settings: Any) -> dict[str, Any]:
    return {**dict.fromkeys(HOOKS, told.append), **settings}


def test_hooks_hear_each_attempt_in_its_order(make: Make, server: Server) -> None:
    told = list[Any]()
    server.answer(
        Reply(503, headers={"Retry-After": "3"}), Reply(500), Reply(headers={"X-Trace": "t1"})
    )
    definition = replace(DEFINITION, request_id=("x-trace",))
    make(definition=definition, **listening(told)).send(GET, ID)
    url = f"{server.url}/v1/things/1"
    assert [type(one).__name__ for one in told] == [
        "Sending", "Answered", "Retrying", "Sending", "Answered", "Retrying", "Sending", "Answered",
    ]  # fmt: skip
    waits = [one for one in told if isinstance(one, Retrying)]
    assert waits == [
        Retrying("things.get", 1, "HTTP 503", 3.0),
        Retrying("things.get", 2, "HTTP 500", 1.0),
    ]
    sent = [one for one in told if isinstance(one, Sending)]
    assert [(one.attempt, one.operation, one.method, one.url) for one in sent] == [
        (number, "things.get", "GET", url) for number in (1, 2, 3)
    ]
    last = told[-1]
    assert (last.attempt, last.status, last.request_id, last.url) == (3, 200, "t1", url)
    assert last.headers["X-TRACE"] == "t1"
    assert last.seconds == 0.0  # by the clock of the client, in which nothing but a wait takes time


def test_a_redirect_is_an_attempt_but_no_retry(make: Make, server: Server) -> None:
    told = list[Any]()
    server.answer(Reply(302, headers={"Location": "/v1/moved?a=b"}), Reply(body=b'{"id": 1}'))
    make(**listening(told)).send(GET, ID)
    assert [(type(one), one.attempt, one.url.rpartition("/")[2]) for one in told] == [
        (Sending, 1, "1"), (Answered, 1, "1"), (Sending, 2, "moved"), (Answered, 2, "moved"),
    ]  # fmt: skip


def test_a_fault_is_told_as_the_reason_of_a_retry(make: Make, server: Server) -> None:
    told = list[Any]()
    server.answer(Reply(hangs_up=True))
    with pytest.raises(ConnectionFailedError):
        make(max_retries=1, **listening(told)).send(GET, ID)
    assert [type(one) for one in told] == [Sending, Retrying, Sending]
    assert "RemoteProtocolError" in told[1].reason


@pytest.mark.parametrize("hook", HOOKS)
def test_what_a_hook_raises_reaches_the_caller(make: Make, server: Server, hook: str) -> None:
    def refuse(told: object) -> None:
        raise LookupError(hook)

    server.answer(Reply(503))
    with pytest.raises(LookupError, match=hook):
        make(**{hook: refuse}).send(GET, ID)
    assert len(server.asked) == (0 if hook == "on_request" else 1)


def test_a_stream_is_closed_when_a_hook_refuses_its_answer(server: Server) -> None:
    responses = list[httpx2.Response]()

    def refuse(told: Answered) -> None:
        raise LookupError

    server.answer(Reply(body=b"x" * 100_000))
    with httpx2.Client(event_hooks={"response": [responses.append]}) as client:
        caller = SyncCaller(server.url, http_client=client, on_response=refuse)
        with pytest.raises(LookupError):
            caller.send(GET, ID, **STREAMED)
        assert [response.is_closed for response in responses] == [True]


def test_settings_can_be_replaced_for_a_copy(server: Server) -> None:
    first, second = list[Any](), list[Any]()
    with SyncTransport(
        DEFINITION, {"api_key": KEY}, None, server.url, {"on_request": first.append}
    ) as transport:
        transport.derived({"on_request": second.append}).send(GET, ID, {})
        assert (len(first), len(second)) == (0, 1)
        transport.send(GET, ID, {})
        assert (len(first), len(second)) == (1, 1)


KEYS = [
    ApiKey(location=place, wire_name="x-acme", argument="api_key", variable="X")  # type: ignore[arg-type]
    for place in ("header", "query", "cookie")
]


@pytest.mark.parametrize("scheme", [DEFINITION.schemes[0][1], *KEYS])
def test_no_credential_is_told_or_logged(
    make: Make, server: Server, caplog: pytest.LogCaptureFixture, scheme: Any
) -> None:
    told = list[Any]()
    echoed = {"Set-Cookie": "s=1234567", "X-Echo": f"a {KEY} b", "Retry-After": "0"}
    server.answer(Reply(429, headers=echoed, body=f'"{KEY}"'.encode()), Reply(body=b'{"id": 1}'))
    definition = replace(DEFINITION, schemes=(("token", scheme),))
    with caplog.at_level(logging.DEBUG, "runtime"):
        make(definition=definition, **listening(told)).send(
            UPDATE,
            {**ID, "name": "private-name"},
            extra_query={"q": "private-query"},
            extra_headers={"X-Auth-Token": OTHERS},
        )
    ours = [record.getMessage() for record in caplog.records if record.name == "runtime"]
    shown = "\n".join([*ours, *(f"{one!r} {dict(getattr(one, 'headers', {}))}" for one in told)])
    for private in (KEY, OTHERS, "private-query", "private-name", "1234567"):
        assert private not in shown
    assert "'X-Auth-Token': '***'" in shown
    assert "'x-echo': 'a *** b'" in shown
    assert "'Things-Version': '2026-01-01'" in shown
    assert server.asked[0].headers["X-Auth-Token"] == OTHERS


def test_fetching_a_token_is_told_as_a_call_of_its_own(make: Make, server: Server) -> None:
    told = list[Any]()
    scheme = ClientCredentials(
        token_url="/token", scopes=(), client_id_argument="api_key", client_id_variable="X",
        client_secret_argument="api_key", client_secret_variable="X",
    )  # fmt: skip
    server.answer(
        Reply(body=b'{"access_token": "fetched-token", "token_type": "bearer", "expires_in": 99}'),
        Reply(body=b'{"id": 1}'),
    )
    definition = replace(DEFINITION, schemes=(("token", scheme),))
    make(definition=definition, **listening(told)).send(GET, ID)
    assert [one.operation for one in told if isinstance(one, Sending)] == ["(token)", "things.get"]
    assert "fetched-token" not in repr(told)
    assert "fetched-token" in server.asked[1].headers["Authorization"]


def test_the_log_has_a_line_for_each_attempt_answer_and_retry(
    make: Make, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(Reply(503), Reply(body=b'{"id": 1}'))
    with caplog.at_level(logging.DEBUG, "runtime"):
        make().send(GET, ID)
    ours = [(one.levelname, one.getMessage()) for one in caplog.records if one.name == "runtime"]
    url = f"{server.url}/v1/things/1"
    assert ours == [
        ("DEBUG", f"things.get: GET {url}, attempt 1"),
        ("DEBUG", "things.get: HTTP 503 in 0.000 s, request id None"),
        ("INFO", "things.get: attempt 1: HTTP 503; retry in 0.500 s"),
        ("DEBUG", f"things.get: GET {url}, attempt 2"),
        ("DEBUG", "things.get: HTTP 200 in 0.000 s, request id None"),
    ]


def test_the_log_at_info_holds_retries_only(
    make: Make, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(Reply(503), Reply(404))
    with caplog.at_level(logging.INFO, "runtime"), pytest.raises(NotFoundError):
        make().send(GET, ID)
    assert [one.levelname for one in caplog.records if one.name == "runtime"] == ["INFO"]


def test_a_request_that_is_not_described_is_told_too(make: Make, server: Server) -> None:
    told = list[Any]()
    make(**listening(told)).request("GET", "/things/{id}", inside={"id": 7}, query={"a": "b"})
    assert [(one.operation, one.url) for one in told] == [
        ("request GET", f"{server.url}/v1/things/7")
    ] * 2


def test_answers_are_the_same_with_and_without_hooks(make: Make, server: Server) -> None:
    operation: Operation[Thing] = GET
    assert make(**listening([])).send(operation, ID) == make().send(operation, ID) == Thing(id=1)
