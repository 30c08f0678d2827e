"""Requests that no operation describes: with the same credentials, retries and errors."""

import json
from typing import Any

import pytest
from callers import Caller
from conftest import Make
from loopback import Reply, Server
from runtime.definition import Idempotency
from runtime.errors import ArgumentError, NotFoundError
from runtime.records import replace
from runtime.response import RawResponse
from runtime.types import OMIT
from sample_operations import DEFINITION, KEY, Label, Thing

SECURED = replace(
    DEFINITION,
    security=((("token", ()),),),
    idempotency=Idempotency(header="Idempotency-Key", window=60.0),
)


@pytest.fixture
def caller(make: Make) -> Caller:
    return make(definition=SECURED)


def test_it_carries_what_other_calls_carry(caller: Caller, server: Server) -> None:
    query = {"a b": "x&y", "ids": [1, 2], "page": {"size": 5}, "on": True, "off": OMIT}
    assert caller.request("get", "/new things/{id}", {"id": "a/b"}, query=query) == {"id": 1}
    (asked,) = server.asked
    assert asked.method == "GET"
    assert asked.target == (
        "/v1/new%20things/a%2Fb?a%20b=x%26y&ids=1&ids=2&page%5Bsize%5D=5&on=true"
    )
    assert asked.headers["Authorization"] == f"Bearer {KEY}"
    assert asked.headers["Things-Version"] == "2026-01-01"
    assert "Idempotency-Key" not in asked.headers


def test_the_answer_is_read_as_it_is_asked_for(caller: Caller, server: Server) -> None:
    assert caller.request("GET", "/x", answer=Thing) == Thing(id=1)
    assert server.asked[-1].headers["Accept"] == "application/json"
    assert caller.request("GET", "/x", answer=dict[str, int]) == {"id": 1}
    assert caller.request("GET", "/x", answer=bytes) == b'{"id": 1}'
    raw = caller.request("GET", "/x", answer=RawResponse)
    assert (raw.status_code, raw.content, raw.parse()) == (200, b'{"id": 1}', {"id": 1})
    server.answer(Reply(body=b"\x00", content_type="image/png"))
    assert caller.request("GET", "/x") == b"\x00"
    server.answer(Reply(204, b"", content_type=None))
    assert caller.request("DELETE", "/x") is None


@pytest.mark.parametrize(
    ("body", "content", "media_type"),
    [
        ({"json": {"a": None}}, b'{"a":null}', "application/json"),
        ({"json": Label(display_name="x")}, b'{"displayName":"x"}', "application/json"),
        ({"json": [1], "media_type": "application/x+json"}, b"[1]", "application/x+json"),
        ({"form": {"a": "b c"}}, b"a=b+c", "application/x-www-form-urlencoded"),
        ({"content": b"\x01"}, b"\x01", "application/octet-stream"),
        ({"content": "ab", "media_type": "text/csv"}, b"ab", "text/csv"),
    ],
)
def test_a_body(
    caller: Caller, server: Server, body: dict[str, Any], content: bytes, media_type: str
) -> None:
    caller.request("POST", "/x", **body)
    (asked,) = server.asked
    assert (asked.body, asked.headers["Content-Type"]) == (content, media_type)


def test_a_multipart_body(caller: Caller, server: Server) -> None:
    caller.request("POST", "/x", multipart={"note": "n", "file": ("a.txt", b"abc")})
    (asked,) = server.asked
    assert asked.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="a.txt"' in asked.body and b"abc" in asked.body


def test_a_key_is_sent_only_when_it_is_passed(caller: Caller, server: Server) -> None:
    server.answer(Reply(500), Reply(body=b"1"))
    assert caller.request("POST", "/x", json={}, idempotency_key="k") == 1
    assert [asked.headers["Idempotency-Key"] for asked in server.asked] == ["k", "k"]


def test_errors_are_those_of_other_calls(caller: Caller, server: Server) -> None:
    server.answer(Reply(404, json.dumps({"code": "gone", "echo": KEY}).encode()))
    with pytest.raises(NotFoundError, match="request PUT: HTTP 404") as caught:
        caller.request("PUT", "/x", json={})
    assert caught.value.body == {"code": "gone", "echo": KEY}
    assert KEY not in str(caught.value)
    assert caught.value.url.endswith("/v1/x")


@pytest.mark.parametrize(
    ("method", "path", "options", "message"),
    [
        ("GET", "x", {}, "must begin with /"),
        ("GET", "https://elsewhere.example/x", {}, "must begin with /"),
        ("GET", "/x?a=1", {}, "end before the query"),
        ("GET", "/x#a", {}, "end before the query"),
        ("GET", "/{id}", {}, "id must be passed"),
        ("GET", "/{id}", {"inside": {"id": ""}}, "id must not be empty"),
        ("GET /", "/x", {}, "a word such as GET"),
        ("POST", "/x", {"content": b"", "media_type": "a/b\r\nX: y"}, "media_type holds"),
        ("POST", "/x", {"json": {}, "form": {}}, "json and form are two bodies"),
        ("GET", "/x", {"query": {"a": None}}, "a must not be None"),
    ],
)
def test_what_cannot_be_sent_is_not(
    caller: Caller, server: Server, method: str, path: str, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(ArgumentError, match=message):
        caller.request(method, path, **options)
    assert server.asked == []


def test_the_path_stays_below_the_address(caller: Caller, server: Server) -> None:
    caller.request("GET", "/a/../../admin")
    assert server.asked[0].target == "/v1/a/%2E%2E/%2E%2E/admin"
    caller.request("GET", "//elsewhere.example/x")
    assert server.asked[1].target == "/v1//elsewhere.example/x"


def test_an_unknown_option_is_an_error(caller: Caller, server: Server) -> None:
    with pytest.raises(TypeError, match="'body'"):
        caller.request("POST", "/x", body={})
    assert server.asked == []


def test_many_requests_keep_nothing(caller: Caller, server: Server) -> None:
    from runtime.free_request import _operation

    before = _operation.cache_info().currsize
    for number in range(5):
        caller.request("GET", f"/only/{number}", query={"n": number})
    assert _operation.cache_info().currsize <= before + 1
