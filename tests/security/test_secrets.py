"""Where secrets are not: representations, variables that a report of an error shows, the log, spans, pickles,
and requests of other clients or to other places."""

import copy
import logging
import pickle
import traceback
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.security.conftest import MARK, SECRETS
from tests.support.clients import Mode
from tests.support.server import (
    DROP,
    RecordingServer,
    Reply,
    json_reply,
    status_reply,
    unused_origin,
)

TOKEN = {"access_token": f"t-{MARK}-0123456789", "refresh_token": f"r-{MARK}-0123456789"}
SENT = ("api_key", "query_key", "session", "password")
CALLABLE = {**SECRETS, "api_key": lambda: SECRETS["api_key"], "client_secret": lambda: f"o2-{MARK}"}


def lay_open(error: BaseException) -> str:
    """What a report of an error shows: messages, attributes, and the variables of our own frames."""
    found: list[str] = []
    seen: set[int] = set()
    queue: list[BaseException | None] = [error]
    while queue:
        inner = queue.pop()
        if inner is None or id(inner) in seen:
            continue
        seen.add(id(inner))
        queue += [inner.__cause__, inner.__context__]
        found += [repr(inner), str(inner), repr(vars(inner)), *traceback.format_exception(inner)]
        for frame, _ in traceback.walk_tb(inner.__traceback__):
            if "/desk_client/" in frame.f_code.co_filename:
                code = frame.f_code
                found += [f"{code.co_qualname} {k} = {v!r}" for k, v in frame.f_locals.items()]
    return "\n".join(line for line in "\n".join(found).split("\n") if MARK in line)


def _raising_hook(_: object) -> None:
    raise RuntimeError("of the caller's hook")


_FAULTS: dict[str, tuple[Reply, dict[str, Any]]] = {
    "401": (status_reply(401), {}),
    "403 that repeats the keys": (json_reply({"got": [SECRETS[name] for name in SENT]}, 403), {}),
    "500": (json_reply({"no": 1}, 500), {}),
    "dropped": (DROP, {"max_retries": 1}),
    "redirect": (status_reply(302, Location="https://elsewhere.example/"), {}),
    "not JSON": (Reply(200, b"<html>", (("Content-Type", "application/json"),)), {}),
    "drift": (json_reply([]), {"strict": True}),
    "too large": (json_reply({"a": "b" * 999}), {"largest_answer": 10}),
    "before the first attempt": (json_reply({}), {"on_request": _raising_hook}),
    "after an answer": (json_reply({}), {"on_response": _raising_hook}),
    "before another attempt": (status_reply(503), {"on_retry": _raising_hook}),
    "deadline": (status_reply(503), {"deadline": 0.1}),
}


@pytest.mark.parametrize("given", [SECRETS, CALLABLE], ids=["texts", "callables"])
@pytest.mark.parametrize("fault", _FAULTS)
def test_no_secret_is_laid_open_by_an_error(
    desk: ModuleType, server: RecordingServer, mode: Mode, fault: str, given: dict[str, Any]
) -> None:
    """Not even by one of those reports that hold the variables of every frame."""
    reply, settings = _FAULTS[fault]
    server.always = lambda request: json_reply(TOKEN) if request.path == "/token" else reply
    acts = [lambda c: c.everything.get(), lambda c: c.tokens.get()]
    for act in acts[: 1 if "repeats" in fault else 2]:  # the second sends other secrets
        with pytest.raises((desk.ClientError, RuntimeError)) as raised:
            mode.call(desk, "Desk", act, base_url=server.origin, **settings, **given)
        shown = lay_open(raised.value)
        # What an error repeats of the answer is there, of course, as the answer itself.
        if "repeats" in fault:
            shown = str(raised.value)
        assert MARK not in shown, shown


def test_no_secret_is_laid_open_where_nobody_listens(desk: ModuleType, mode: Mode) -> None:
    for act in (lambda c: c.everything.get(), lambda c: c.tokens.get()):
        with pytest.raises(desk.ConnectionFailedError) as raised:
            mode.call(desk, "Desk", act, base_url=unused_origin(), **CALLABLE)
        assert MARK not in lay_open(raised.value)


def test_a_secret_that_cannot_be_sent_is_not_laid_open(
    desk: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    given = {**SECRETS, "api_key": lambda: f"{MARK}\n"}
    with pytest.raises(desk.ConfigurationError) as raised:
        mode.call(desk, "Desk", lambda c: c.cases.get("1"), base_url=server.origin, **given)
    assert MARK not in lay_open(raised.value)


def test_an_address_that_cannot_be_sent_lays_nothing_open(
    desk: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    with pytest.raises(desk.ArgumentError) as raised:
        mode.call(
            desk, "Desk", lambda c: c.cases.get("a" * 70_000), base_url=server.origin, **SECRETS
        )
    assert MARK not in lay_open(raised.value)


def _parts(thing: Any, depth: int) -> Iterator[Any]:
    yield thing
    if depth and hasattr(thing, "__dict__"):
        for value in vars(thing).values():
            yield from _parts(value, depth - 1)


def test_no_representation_has_a_secret(desk: ModuleType, server: RecordingServer) -> None:
    """Nor has what `vars` gives of a client, its connections, credentials and webhooks."""
    server.always = lambda request: json_reply(TOKEN if request.path == "/token" else {})
    with desk.Desk(base_url=server.origin, **SECRETS) as client:
        client.tokens.get()
        client.everything.get()
        other = client.with_options(timeout=3)
        for thing in (client, other, client.cases, client.webhooks, client.headed.list()):
            for part in _parts(thing, 1):
                assert MARK not in repr(part) + str(part)
        session = client._transport._session
        parts = [session, session._values, session._around, session._around.credentials]
        parts += [session._around.tokens, session._around.observer, client.webhooks._receiver]
        assert MARK not in repr(parts) + repr(vars(client)) + repr(vars(client._transport))


class Still:
    """A clock that can be pickled."""

    def monotonic(self) -> float:
        return 0.0

    time = monotonic


def test_no_client_can_be_pickled(desk: ModuleType, mode: Mode) -> None:
    """It would take its credentials along."""

    def act(client: Any) -> None:
        for thing in (client, client.cases, client.webhooks):
            with pytest.raises(TypeError, match="cannot be pickled"):
                pickle.dumps(thing)
            with pytest.raises(TypeError, match="cannot be pickled"):
                copy.deepcopy(thing)

    # With all that could not be pickled anyhow taken away.
    mode.call(desk, "Desk", act, clock=Still(), sleep=len, random=float, **SECRETS)


def test_no_pickled_error_has_a_secret(
    desk: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    for reply in (status_reply(401), json_reply({}, 500), DROP, Reply(200, b"<")):
        server.always = reply
        with pytest.raises(desk.ClientError) as raised:
            mode.call(desk, "Desk", lambda c: c.everything.get(), base_url=server.origin, **SECRETS)
        assert MARK.encode() not in pickle.dumps(raised.value)


@pytest.mark.parametrize("given", [SECRETS, CALLABLE], ids=["texts", "callables"])
def test_no_log_and_no_span_has_a_secret(
    desk: ModuleType,
    server: RecordingServer,
    mode: Mode,
    given: dict[str, Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Neither ours, nor those of httpx2 and httpcore2, with all that the answer repeats of them."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    replies = [
        status_reply(503, Retry_After="1", X_Request_Id=SECRETS["query_key"]),
        status_reply(302, Location=f"/everything?key={SECRETS['query_key']}"),
        json_reply({}),
    ]
    server.always = lambda request: (
        json_reply(TOKEN)
        if request.path == "/token"
        else replies.pop(0) if replies else json_reply({})
    )
    told: list[object] = []
    hooks = {name: told.append for name in ("on_request", "on_response", "on_retry")}
    with caplog.at_level(logging.DEBUG):
        mode.call(
            desk,
            "Desk",
            lambda c: c.everything.get(extra_headers={"X-Auth-Token": f"x-{MARK}"}),
            base_url=server.origin,
            telemetry=provider,
            **hooks,
            **given,
        )
        mode.call(desk, "Desk", lambda c: c.tokens.get(), base_url=server.origin, telemetry=provider,
                  **hooks, **given)  # fmt: skip
    spans = exporter.get_finished_spans()
    assert len(spans) == 5 and len(told) > 8
    assert MARK not in "".join(span.to_json() for span in spans) + repr(told)
    ours = [one for one in caplog.records if one.name == desk.__name__]
    httpx2 = [one for one in caplog.records if one.name.startswith("httpx2")]
    assert ours and httpx2
    assert MARK not in "".join(one.getMessage() + repr(one.args) for one in (*ours, *httpx2))


def test_a_client_keeps_no_cookies(desk: ModuleType, server: RecordingServer, mode: Mode) -> None:
    """What one user's session is must not be sent with another user's call."""
    server.always = json_reply({}, Set_Cookie="session=of-somebody; Path=/")
    seen: list[Any] = []

    def act(client: Any) -> Any:
        if mode.is_async:
            return _twice(client, seen)
        client.public.get(), client.public.get()
        seen.append(client._transport._connections.client().cookies)
        return None

    mode.call(desk, "Desk", act, base_url=server.origin, **SECRETS)
    mode.call(desk, "Desk", lambda c: c.public.get(), base_url=server.origin, **SECRETS)
    assert [request.header("Cookie") for request in server.requests] == [None] * 3
    assert seen and not list(seen[0].jar)


async def _twice(client: Any, seen: list[Any]) -> None:
    await client.public.get()
    await client.public.get()
    seen.append(client._transport._connections.client().cookies)


def test_a_client_that_was_passed_keeps_what_it_keeps(
    desk: ModuleType, server: RecordingServer
) -> None:
    import httpx2

    server.always = json_reply({}, Set_Cookie="session=mine; Path=/")
    with (
        httpx2.Client() as own,
        desk.Desk(base_url=server.origin, http_client=own, **SECRETS) as client,
    ):
        client.public.get(), client.public.get()
    assert [request.header("Cookie") for request in server.requests] == [None, "session=mine"]


def test_each_secret_goes_where_it_belongs(
    desk: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    """The secret behind a token to the place of tokens only, and the webhook's nowhere."""
    server.always = lambda request: json_reply(TOKEN if request.path == "/token" else {})
    mode.call(desk, "Desk", lambda c: c.tokens.get(), base_url=server.origin, **SECRETS)
    token, call = server.requests
    assert (token.path, call.path) == ("/token", "/tokens")
    assert call.header("Authorization") == f"Bearer {TOKEN['access_token']}"
    assert (
        MARK
        not in repr([pair for pair in call.headers if pair[0] != "Authorization"]) + call.target
    )
    assert MARK not in repr(token)  # client id and secret are in Base64
    assert (token.header("Authorization") or "").startswith("Basic ")


def test_credentials_come_from_modules_that_hide_them(desk: ModuleType) -> None:
    auth = import_module(f"{desk.__name__}._runtime.auth")
    assert repr(auth.SecretTexts(a=MARK)) == "<secrets ['a']>"
    assert repr(auth.SecretPairs((("A", MARK),))) == "<headers ['A']>"
