"""Credentials from callables: asked for each attempt, checked, never shown, and awaited."""

import base64
import itertools
import logging
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from callers import AsyncCaller, SyncCaller
from conftest import THING, Make
from loopback import Reply, Server
from runtime.definition import ApiKey, Basic, ClientCredentials
from runtime.errors import ApiError, AuthenticationError, ConfigurationError
from runtime.records import replace
from sample_operations import DEFINITION, GET

ID = {"thing_id": 1}
BASIC = Basic(
    username_argument="user",
    username_variable="X_USER",
    password_argument="password",
    password_variable="X_PASSWORD",
)
OAUTH = ClientCredentials(
    token_url="/token",
    scopes=("a",),
    client_id_argument="id",
    client_id_variable="X_ID",
    client_secret_argument="secret",
    client_secret_variable="X_SECRET",
)
TOKEN = Reply(body=b'{"access_token": "tok-1", "expires_in": 3600}')


def sent(server: Server) -> list[str]:
    return [asked.headers.get("Authorization", "").rpartition(" ")[2] for asked in server.asked]


def numbered(word: str) -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"{word}-{next(numbers)}"


def given(word: str, *later: str) -> Callable[[], str]:
    values = iter((word, *later))
    return lambda: next(values)


def with_scheme(scheme: Any) -> Any:
    return replace(DEFINITION, schemes=(("token", scheme),))


def test_each_attempt_asks_anew(make: Make, server: Server) -> None:
    caller = make(values={"api_key": numbered("secret")})
    server.answer(Reply(503), Reply(302, headers={"Location": "/moved"}), THING)
    assert caller.send(GET, ID).id == 1
    assert sent(server) == ["secret-1", "secret-2", "secret-3"]


def test_nothing_is_asked_before_a_call(make: Make) -> None:
    def source() -> str:
        raise AssertionError("asked")

    with SyncCaller("https://x.test", values={"api_key": source})._transport() as transport:
        assert "source" not in repr(transport._session._around)


def test_a_refused_key_is_asked_for_once_more(make: Make, server: Server) -> None:
    caller = make(values={"api_key": given("old", "new")})
    server.answer(Reply(401), THING)
    assert caller.send(GET, ID).id == 1
    assert (sent(server), caller.clock.slept) == (["old", "new"], [])


def test_the_same_key_is_not_sent_twice(make: Make, server: Server) -> None:
    asked: list[int] = []

    def source() -> str:
        asked.append(1)
        return "same-key"

    server.answer(Reply(401))
    with pytest.raises(AuthenticationError):
        make(values={"api_key": source}).send(GET, ID)
    assert (sent(server), len(asked)) == (["same-key"], 2)


def test_only_one_attempt_more(make: Make, server: Server) -> None:
    server.answer(Reply(401))
    with pytest.raises(AuthenticationError):
        make(values={"api_key": numbered("secret")}).send(GET, ID)
    assert len(server.asked) == 2


class VaultError(Exception):
    pass


def test_what_the_callable_raises_reaches_the_caller(make: Make, server: Server) -> None:
    error = VaultError("sealed")

    def source() -> str:
        raise error

    with pytest.raises(VaultError) as caught:
        make(values={"api_key": source}).send(GET, ID)
    assert caught.value is error and caught.value.__context__ is None
    assert server.asked == []


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("", "an empty text"),
        (None, "NoneType, where a text is expected"),
        (b"secret-bytes", "bytes, where a text is expected"),
        ("secret\r\nX-Evil: 1", "line breaks"),
        ("secret word", "spaces"),
        ("sécret", "other characters"),
    ],
)
def test_what_cannot_be_sent_is_refused_without_being_shown(
    make: Make, server: Server, value: Any, reason: str
) -> None:
    with pytest.raises(ConfigurationError, match=reason) as caught:
        make(values={"api_key": lambda: value}).send(GET, ID)
    assert str(caught.value).startswith("api_key= gave ")
    assert "cret" not in str(caught.value)
    assert server.asked == []


def test_awaitables_are_awaited_by_the_asynchronous_client_only(server: Server) -> None:
    async def source() -> str:
        return "from-vault"

    assert AsyncCaller(server.url, values={"api_key": source}).send(GET, ID).id == 1
    assert sent(server) == ["from-vault"]
    waiting = source()
    values: Any = {"api_key": lambda: waiting}
    with pytest.raises(ConfigurationError, match="gave coroutine, where a text is expected"):
        SyncCaller(server.url, values=values).send(GET, ID)
    waiting.close()


def test_basic_is_made_of_what_both_parts_give(make: Make, server: Server) -> None:
    values = {"user": "ada", "password": given("first pässword", "second")}
    caller = make(definition=with_scheme(BASIC), values=values)
    server.answer(Reply(401), THING)
    caller.send(GET, ID)
    used = [base64.b64decode(one).decode() for one in sent(server)]
    assert used == ["ada:first pässword", "ada:second"]


@pytest.mark.parametrize("location", ["header", "query", "cookie"])
def test_keys_elsewhere(make: Make, server: Server, location: Any) -> None:
    key = ApiKey(location=location, wire_name="k", argument="api_key", variable="X")
    caller = make(definition=with_scheme(key), values={"api_key": given("a&b", "c;d")})
    server.answer(Reply(503), THING)
    caller.send(GET, ID)
    places: dict[str, Callable[[Any], str | None]] = {
        "header": lambda asked: asked.headers.get("K") or asked.headers.get("k"),
        "query": lambda asked: asked.target.partition("?k=")[2],
        "cookie": lambda asked: asked.headers.get("Cookie"),
    }
    wanted = {
        "header": ["a&b", "c;d"],
        "query": ["a%26b", "c%3Bd"],
        "cookie": ["k=a%26b", "k=c%3Bd"],
    }
    assert list(map(places[location], server.asked)) == wanted[location]


def test_the_secret_behind_a_token_is_asked_for_with_the_token(make: Make, server: Server) -> None:
    values = {"id": "me", "secret": given("one", "two", "three")}
    caller = make(definition=with_scheme(OAUTH), values=values)
    server.answer(Reply(503), Reply(401), TOKEN, THING)
    caller.send(GET, ID)
    used = [base64.b64decode(one).decode() for one in sent(server)[:3]]
    assert used == ["me:one", "me:two", "me:three"]
    assert sent(server)[3] == "tok-1"


def test_the_secret_may_stand_in_the_form(make: Make, server: Server) -> None:
    scheme = replace(OAUTH, token_endpoint_auth_method="client_secret_post")
    values = {"id": "m&e", "secret": given("on e", "two")}
    caller = make(definition=with_scheme(scheme), values=values)
    server.answer(Reply(503), TOKEN, THING)
    caller.send(GET, ID)
    start = b"grant_type=client_credentials&scope=a&client_id=m%26e&client_secret="
    assert [asked.body for asked in server.asked[:2]] == [start + b"on+e", start + b"two"]
    assert all("Authorization" not in asked.headers for asked in server.asked[:2])


@pytest.mark.parametrize("scheme", ["bearer", "basic"])
def test_what_was_given_shows_nowhere(
    make: Make, server: Server, caplog: pytest.LogCaptureFixture, scheme: str
) -> None:
    told: list[object] = []
    source = given("hush-4711", "hush-4712")
    values = {"api_key": source} if scheme == "bearer" else {"user": "ada", "password": source}
    forms = {
        "bearer": ["hush-4711", "hush-4712"],
        "basic": [base64.b64encode(f"ada:hush-{n}".encode()).decode() for n in (4711, 4712)],
    }[scheme]
    definition = DEFINITION if scheme == "bearer" else with_scheme(BASIC)
    caller = make(
        definition=definition, values=values,
        on_request=told.append, on_response=told.append, on_retry=told.append,
    )  # fmt: skip
    echo = {"X-Echo": forms[0], "Location": f"/{forms[1]}"}
    server.answer(Reply(503, headers=echo), Reply(400, " ".join(forms).encode(), echo))
    with caplog.at_level(logging.DEBUG), pytest.raises(ApiError) as caught:
        caller.send(GET, ID)
    logged = "\n".join(one.getMessage() for one in caplog.records if one.name == "runtime")
    seen = [repr(told), str(caught.value), repr(caught.value), logged]
    assert len(told) == 5 and "***" in seen[0] and "***" in seen[1]
    for form in (*forms, "hush"):
        assert all(form not in text for text in seen)
    assert pickle.loads(pickle.dumps(caught.value)).status == 400


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refused_token_is_an_error_of_the_credentials(
    make: Make, server: Server, status: int
) -> None:
    caller = make(definition=with_scheme(OAUTH), values={"id": "me", "secret": "hush-4711"})
    server.answer(Reply(status, b'{"error": "invalid_scope", "error_description": "hush-4711"}'))
    with pytest.raises(AuthenticationError, match=r"^\(token\): HTTP 4.*invalid_scope") as caught:
        caller.send(GET, ID)
    assert (caught.value.status, len(server.asked)) == (status, 1)
    assert "hush" not in str(caught.value)
