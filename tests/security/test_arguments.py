"""Text in arguments stays where it was put: it makes no header, parameter, part or path of its own."""

from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from tests.security.conftest import SECRETS
from tests.support.server import RecordingServer, json_reply

# What ends a line for some server or other, and what none may send at all.
_BREAKS = [
    "a\r\nX-Evil: 1",
    "a\nX-Evil: 1",
    "a\rX-Evil: 1",
    "a\x00b",
    "a\x0bb",
    "a\x85b",
    "a\u2028b",
]
_UNSENDABLE = [*_BREAKS, "a\x1b[2Jb", "\ud800", "caf\u00e9", " zz", "zz ", "a\tb\t"]


@pytest.mark.parametrize("text", _UNSENDABLE)
@pytest.mark.parametrize(
    "place",
    [
        "parameter",
        "extra header",
        "name of a header",
        "idempotency key",
        "user agent",
        "media type",
    ],
)
def test_no_argument_makes_a_header(
    desk: ModuleType, client: Any, server: RecordingServer, place: str, text: str
) -> None:
    with pytest.raises(desk.ArgumentError) as raised:
        match place:
            case "parameter":
                client.cases.delete("1", x_trace=text)
            case "extra header":
                client.public.get(extra_headers={"X-Mine": text})
            case "name of a header":
                client.public.get(extra_headers={text: "1"})
            case "idempotency key":
                client.orders.create(sum=1, idempotency_key=text)
            case "user agent":
                client.with_options(headers={"User-Agent": text})
            case _:
                client.request("POST", "/x", content=b"", media_type=text)
    assert server.requests == []
    assert text not in str(raised.value) and str(raised.value).isprintable()


@pytest.mark.parametrize("text", _UNSENDABLE)
@pytest.mark.parametrize("argument", ["api_key", "query_key", "session"])
def test_no_credential_makes_a_header(
    desk: ModuleType, server: RecordingServer, argument: str, text: str
) -> None:
    for given in (text, lambda: text):
        with pytest.raises(desk.ConfigurationError) as raised:
            desk.Desk(base_url=server.origin, **{**SECRETS, argument: given}).everything.get()
        assert text not in str(raised.value)
    assert server.requests == []


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"user": "ada:root", "password": "p"}, "user= or DESK_USER holds a colon"),
        ({"user": "ada", "password": "\udcff"}, "password= or DESK_PASSWORD holds half of a"),
        ({"client_id": "a", "client_secret": "\udcff"}, "client_secret= or DESK_CLIENT_SECRET"),
    ],
)
def test_a_credential_means_one_thing_only(
    desk: ModuleType, given: dict[str, str], reason: str
) -> None:
    with pytest.raises(desk.ConfigurationError, match=reason):
        desk.Desk(**given)


@pytest.mark.parametrize(
    "text", [*_BREAKS, "a&b=1", "a#b", "a;b=1", "a,b", "%26b=1", "+", "\U0001f600"]
)
def test_values_of_query_and_cookies_are_values(
    client: Any, server: RecordingServer, text: str
) -> None:
    server.will(json_reply({}))
    client.cases.delete("1", q=text, theme=text, tags=[text, text])
    asked = server.only
    assert parse_qsl(asked.query, keep_blank_values=True) == [("q", text)]
    pairs = [pair.split("=") for pair in (asked.header("Cookie") or "").split("; ")]
    assert [(name, unquote(value)) for name, value in pairs] == [
        ("theme", text), ("tags", text), ("tags", text),
    ]  # fmt: skip
    assert asked.header("X-Evil") is None


def test_reserved_characters_never_begin_another_cookie(desk: ModuleType) -> None:
    """`allowReserved` is for URLs."""
    from importlib import import_module

    parameters = import_module(f"{desk.__name__}._runtime.parameters")
    one = parameters.Parameter(
        argument="a", wire_name="a", location="cookie", style="form", allow_reserved=True
    )
    assert parameters.cookie_pairs(one, "x; sid=1, y") == [("a", "x%3B%20sid%3D1%2C%20y")]


@pytest.mark.parametrize(
    "text", [*_BREAKS, 'a"; name="b', "a\\", "--boundary--", "../../etc/passwd"]
)
def test_names_of_files_end_no_header(client: Any, server: RecordingServer, text: str) -> None:
    server.will(json_reply({}))
    client.files.upload(title=text, file=(text, b"content"))
    body = server.only.body
    boundary = (server.only.header("Content-Type") or "").partition("boundary=")[2].encode()
    assert body.count(b"--" + boundary) == 3
    heads = [part.partition(b"\r\n\r\n")[0] for part in body.split(b"--" + boundary)[1:3]]
    assert [head.lower().count(b"content-disposition") for head in heads] == [1, 1]
    assert not any(
        line.lower().startswith(b"x-evil") for head in heads for line in head.split(b"\r\n")
    )
    assert all(b"\n" not in head.replace(b"\r\n", b"") for head in heads)
    assert heads[1].count(b'"') == 4


@pytest.mark.parametrize("text", _UNSENDABLE)
def test_parts_have_no_headers_but_their_own(
    desk: ModuleType, client: Any, server: RecordingServer, text: str
) -> None:
    for file in (
        ("a", b"", text),
        ("a", b"", "a/b", {"X-Mine": text}),
        ("a", b"", "a/b", {text: "1"}),
    ):
        with pytest.raises(desk.ArgumentError):
            client.files.upload(file=file)
    with pytest.raises(desk.ArgumentError):
        client.files.upload(file=("a", b"", "a/b", {"Content-Disposition": "form-data"}))
    assert server.requests == []


# Written in every way that some server takes for the parent.
_UPWARDS = [
    ".",
    "..",
    "../admin",
    "a/../b",
    "a/..",
    "./a",
    "..\\admin",
    "a\\..\\b",
    "..;/admin",
    "a/..;x=1/b",
]


@pytest.mark.parametrize(
    "text",
    [
        "%2e%2e",
        "%2e%2e%2fadmin",
        "a/b",
        "/",
        "//",
        "a\\b",
        "?q=1",
        "#a",
        "a;b",
        "@h",
        ":80",
        "...",
        "..a",
        *_UPWARDS,
        *_BREAKS,
    ],
)
def test_an_id_stays_one_segment(client: Any, server: RecordingServer, text: str) -> None:
    server.will(json_reply({}))
    client.cases.get(text)
    home, _, segment = server.only.target.rpartition("/")
    assert home == "/v1/cases" and unquote(segment) == text
    assert segment not in {".", ".."}
    assert set(segment) <= set(
        "%-._~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    )


def test_an_empty_id_is_no_id(desk: ModuleType, client: Any, server: RecordingServer) -> None:
    with pytest.raises(desk.ArgumentError, match="case_id must not be empty"):
        client.cases.delete("")
    with pytest.raises(desk.ArgumentError, match="id must not be empty"):
        client.request("DELETE", "/cases/{id}", path_parameters={"id": ""})
    assert server.requests == []


@pytest.mark.parametrize("text", _UPWARDS)
def test_a_path_of_the_callers_own_stays_below_the_server(
    client: Any, server: RecordingServer, text: str
) -> None:
    server.will(json_reply({}))
    client.request("GET", f"/cases/{text}/files")
    assert {".", ".."}.isdisjoint(server.only.target.split("/"))
    assert server.only.target.startswith("/v1/cases/")
