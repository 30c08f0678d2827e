"""Both transports over a real socket: what arrives there, and what is made of the answers."""

import json
import logging
from collections.abc import Callable
from urllib.parse import unquote

import httpx2
import pytest
from callers import Caller, SyncCaller
from loopback import Reply, Server, running
from runtime.definition import ApiKey, ClientCredentials, ErrorCodes
from runtime.errors import (
    ApiError,
    ArgumentError,
    AuthenticationError,
    NotFoundError,
    NotYetAvailableError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnexpectedStatusError,
)
from runtime.operation import LinkPages
from runtime.records import replace
from runtime.response import RawResponse
from sample_operations import (
    CREATE,
    DEFINITION,
    DELETE,
    GET,
    KEY,
    LIST,
    UPDATE,
    Problem,
    Thing,
    ThingPage,
)

Make = Callable[..., Caller]
THING = Reply(body=b'{"id": 1}')
ID = {"thing_id": 1}


def test_a_request_as_it_arrives(make: Make, server: Server) -> None:
    answer = make(headers={"X-Mine": "1"}).send(
        UPDATE, {"thing_id": 7, "name": "é", "colour": None, "labels": [{"display_name": "x"}]}
    )
    assert answer == Thing(id=1)
    (asked,) = server.asked
    assert (asked.method, asked.target) == ("PATCH", "/v1/things/7")
    assert asked.body == '{"name":"é","colour":null,"labels":[{"displayName":"x"}]}'.encode()
    expected = {
        "Authorization": f"Bearer {KEY}",
        "Accept": "application/json",
        "Content-Type": "application/json",
        "Things-Version": "2026-01-01",
        "User-Agent": "Things-client",
        "X-Mine": "1",
    }
    assert expected.items() <= asked.headers.items()


@pytest.mark.parametrize(
    "value", [".", "..", "a/../b", "/", "?x=1", "#x", "a b", "%2e%2e", "é", "\r\nX: y", ";", "+"]
)
def test_a_path_parameter_stays_one_segment(make: Make, server: Server, value: str) -> None:
    make().send(GET, {"thing_id": value})
    head, _, segment = server.asked[0].target.rpartition("/")
    assert head == "/v1/things"
    assert segment not in (".", "..")
    assert unquote(segment) == value


def test_an_empty_path_parameter_sends_nothing(make: Make, server: Server) -> None:
    for operation in (GET, DELETE):
        with pytest.raises(ArgumentError, match="thing_id must not be empty"):
            make().send(operation, {"thing_id": ""})
    assert server.asked == []


def test_a_query_arrives_as_it_was_encoded(make: Make, server: Server) -> None:
    server.answer(Reply(body=b'{"data": []}'))
    make().send(
        LIST, {"cursor": "a b+c&d=%41/é", "limit": 5}, extra_query={"limit": "9", "x y": True}
    )
    assert server.asked[0].target == (
        "/v1/things?cursor=a%20b%2Bc%26d%3D%2541%2F%C3%A9&limit=9&x%20y=true"
    )


def test_options_of_a_call(make: Make, server: Server) -> None:
    extra = {"authorization": "Bearer other", "things-version": "2027-01-01"}
    make().send(UPDATE, {"thing_id": 1}, extra_headers=extra, extra_body={"new": 1})
    (asked,) = server.asked
    assert extra.items() <= {name.lower(): text for name, text in asked.headers.items()}.items()
    assert list(map(str.lower, asked.headers)).count("authorization") == 1
    assert json.loads(asked.body) == {"new": 1}
    for bad in ({"X": "a\r\nY: b"}, {"X Y": "a"}, {"X": "é"}):
        with pytest.raises(ArgumentError, match="things.get: extra_headers"):
            make().send(GET, ID, extra_headers=bad)
    with pytest.raises(
        TypeError, match=r"things.get\(\) got an unexpected keyword argument 'nmae'"
    ):
        make().send(GET, ID, nmae="x")
    with pytest.raises(TypeError, match="unexpected keyword argument 'timout'"):
        make(timout=5).send(GET, ID)
    assert len(server.asked) == 1


def test_an_idempotency_key_is_made_once_per_call(make: Make, server: Server) -> None:
    created = Reply(201, b'{"id": 1}')
    server.answer(Reply(500), Reply(hangs_up=True), created, created, created)
    caller = make()
    caller.send(CREATE, {})
    caller.send(CREATE, {})
    caller.send(CREATE, {}, idempotency_key="mine")
    keys = [asked.headers["Idempotency-Key"] for asked in server.asked]
    assert len(keys) == 5
    assert len(set(keys[:3])) == 1
    assert len({keys[0], keys[3], "mine"}) == 3
    assert keys[4] == "mine"
    with pytest.raises(ArgumentError, match="takes no idempotency_key"):
        caller.send(GET, ID, idempotency_key="mine")


def test_retries_and_waits(make: Make, server: Server) -> None:
    server.answer(Reply(503), Reply(429, headers={"Retry-After": "7"}), THING)
    caller = make()
    assert caller.send(GET, ID) == Thing(id=1)
    assert caller.clock.slept == [0.5, 7.0]

    server.answer(Reply(503))
    with pytest.raises(ServerError):
        caller.send(GET, ID, max_retries=1)
    assert len(server.asked) == 2

    server.answer(Reply(500))
    with pytest.raises(ServerError):
        caller.send(UPDATE, ID)
    assert len(server.asked) == 1


def test_a_rate_limit_that_lasts(make: Make, server: Server) -> None:
    body = b'{"error": {"code": "quota_exceeded"}}'
    codes = ErrorCodes(pointer="/error/code", final=("quota_exceeded",))
    server.answer(Reply(429, body, {"Retry-After": "3600"}))
    with pytest.raises(RateLimitError) as caught:
        make().send(GET, ID)
    assert (caught.value.retry_after, caught.value.is_quota) == (3600.0, False)
    server.answer(Reply(429, body, {"Retry-After": "1"}))
    with pytest.raises(RateLimitError) as caught:
        make(definition=replace(DEFINITION, error_codes=codes)).send(GET, ID)
    assert (caught.value.retry_after, caught.value.is_quota) == (1.0, True)
    assert len(server.asked) == 1


def test_what_an_error_knows(make: Make, server: Server) -> None:
    content = b'{"code": "gone"}'
    server.answer(Reply(404, content, {"Request-Id": "req_1"}, "application/problem+json"))
    with pytest.raises(NotFoundError) as caught:
        make().send(GET, {"thing_id": 5}, extra_query={"q": "private"})
    error = caught.value
    assert (error.status, error.operation, error.method) == (404, "things.get", "GET")
    assert error.url == f"{server.url}/v1/things/5"
    assert error.body == Problem(code="gone")
    assert (error.content, error.request_id) == (content, "req_1")
    assert error.headers["request-id"] == "req_1"
    assert str(error) == 'things.get: HTTP 404 (request id req_1): {"code": "gone"}'


def test_the_scope_that_was_needed(make: Make, server: Server) -> None:
    server.answer(Reply(403))
    with pytest.raises(PermissionDeniedError) as caught:
        make().send(GET, ID)
    assert caught.value.required_scopes == ("things:read",)


@pytest.mark.parametrize("status", [201, 202, 203, 206, 300, 304, 418])
def test_an_undocumented_status_always_raises(make: Make, server: Server, status: int) -> None:
    server.answer(Reply(status, b"" if status == 304 else b'{"id": 1}'))
    with pytest.raises(UnexpectedStatusError):
        make().send(GET, ID)


def test_secrets_are_in_no_message_repr_or_log(
    make: Make, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    key = ApiKey(location="query", wire_name="key", argument="api_key", variable="THINGS_KEY")
    definition = replace(DEFINITION, schemes=(("token", key),))
    server.answer(Reply(401, f'{{"error": "bad key {KEY}"}}'.encode()))
    with caplog.at_level(logging.DEBUG), pytest.raises(AuthenticationError) as caught:
        make(definition=definition).send(GET, ID, extra_query={"a": "b"})
    assert server.asked[0].target == f"/v1/things/1?a=b&key={KEY}"
    assert "HTTP Request: GET" in caplog.text
    shown = (str(caught.value), repr(caught.value), caught.value.url, caplog.text)
    assert not any(KEY in text for text in shown)
    assert "bad key ***" in str(caught.value)


def test_a_draft_sends_nothing_unless_it_is_allowed(make: Make, server: Server) -> None:
    draft = replace(GET, is_draft=True)
    with pytest.raises(NotYetAvailableError, match="things.get"):
        make().send(draft, ID)
    with pytest.raises(NotYetAvailableError, match="things.list"):
        make().items(replace(LIST, is_draft=True), {})
    assert server.asked == []
    assert make(allow_draft=True).send(draft, ID) == Thing(id=1)


def test_pages(make: Make, server: Server) -> None:
    server.answer(
        Reply(body=b'{"data": [{"id": 1}, {"id": 2}], "next-cursor": "a&b", "has_more": true}'),
        Reply(503),
        Reply(body=b'{"data": [{"id": 3}]}'),
    )
    assert make().items(LIST, {"limit": 2}) == [Thing(id=1), Thing(id=2), Thing(id=3)]
    assert [asked.target for asked in server.asked] == [
        "/v1/things?limit=2",
        "/v1/things?cursor=a%26b&limit=2",
        "/v1/things?cursor=a%26b&limit=2",
    ]


def test_pages_by_link_stay_on_the_server_and_keep_the_body(make: Make, server: Server) -> None:
    search = replace(
        UPDATE, name="things.search", method="POST", path="/search", parameters=(), retry="idempotent",
        answers=LIST.answers, pages=LinkPages(next="/next", items="/data"),
    )  # fmt: skip
    server.answer(
        Reply(body=b'{"data": [{"id": 1}], "next": "/v1/search?after=1"}'),
        Reply(body=b'{"data": [{"id": 2}], "next": "http://127.0.0.1:9/v1/search"}'),
    )
    with pytest.raises(PaginationError, match="another server"):
        make().items(search, {"name": "x"})
    assert [(asked.method, asked.target) for asked in server.asked] == [
        ("POST", "/v1/search"),
        ("POST", "/v1/search?after=1"),
    ]
    assert {asked.body for asked in server.asked} == {b'{"name":"x"}'}
    assert {asked.headers["Authorization"] for asked in server.asked} == {f"Bearer {KEY}"}


def test_raw_responses(make: Make, server: Server) -> None:
    server.answer(Reply(headers={"Request-Id": "r", "X-Left": "5"}, body=b'{"id": 1}'))
    raw: RawResponse[Thing] = make().send(GET, ID, raw_response_=True)
    assert (raw.status_code, raw.headers["x-left"], raw.request_id) == (200, "5", "r")
    assert raw.parse() == Thing(id=1)
    server.answer(Reply(404))
    failed = make().send(GET, ID, raw_response_=True)
    assert failed.status_code == 404
    with pytest.raises(NotFoundError):
        failed.parse()


def test_an_operation_with_a_server_of_its_own(server: Server) -> None:
    with running() as other:
        moved = replace(GET, server=f"{other.url}/own")
        definition = replace(DEFINITION, servers=(("default", server.url),))
        with SyncCaller("", definition)._transport() as transport:
            transport.send(moved, ID, {})
        assert [asked.target for asked in other.asked] == ["/own/things/1"]
        # A caller who names a base URL means it for everything.
        SyncCaller(server.url).send(moved, ID)
        assert [asked.target for asked in server.asked] == ["/things/1"]


OAUTH = ClientCredentials(
    token_url="/token",
    scopes=("a",),
    client_id_argument="api_key",
    client_id_variable="THINGS_ID",
    client_secret_argument="api_key",
    client_secret_variable="THINGS_SECRET",
)


def test_a_token_is_fetched_and_renewed(make: Make, server: Server) -> None:
    caller = make(definition=replace(DEFINITION, schemes=(("token", OAUTH),)))
    server.answer(
        Reply(503), Reply(body=b'{"access_token": "one", "expires_in": 60}'), Reply(401),
        Reply(body=b'{"access_token": "two"}'), THING,
    )  # fmt: skip
    assert caller.send(GET, ID) == Thing(id=1)
    used = [(a.target, a.headers["Authorization"].split()[-1][:3]) for a in server.asked]
    assert [target for target, _ in used] == [
        "/token",
        "/token",
        "/v1/things/1",
        "/token",
        "/v1/things/1",
    ]
    assert (used[2][1], used[4][1]) == ("one", "two")
    server.answer(Reply(401, b'{"error": "invalid_client"}'))
    with pytest.raises(AuthenticationError, match=r"\(token\): HTTP 401"):
        caller.send(GET, ID)


def test_a_client_of_the_callers_own_stays_open(server: Server) -> None:
    with httpx2.Client(headers={"X-Own": "1"}, follow_redirects=True) as own:
        SyncCaller(server.url, http_client=own).send(GET, ID)
        assert server.asked[0].headers["X-Own"] == "1"
        assert not own.is_closed
        with running() as other:
            server.answer(Reply(302, headers={"Location": other.url}))
            with pytest.raises(ApiError):
                SyncCaller(server.url, http_client=own).send(GET, ID)
            assert other.asked == []


def test_the_page_type_is_decoded(make: Make, server: Server) -> None:
    server.answer(Reply(body=b'{"data": [{"id": 1}]}'))
    assert isinstance(make().send(LIST, {}), ThingPage)
