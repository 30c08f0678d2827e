"""Links of a server (to the next page, `Link`, `Location`) lead to where the client was sent, and nowhere
else; nor does a bookmark."""

from importlib import import_module
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

from tests.security.conftest import SECRETS
from tests.support.clients import Mode
from tests.support.server import RecordingServer, json_reply, running_server, status_reply

HOME = "https://api.desk.example/v1/cases?page=1"
ELSEWHERE = [
    "https://evil.example/",
    "//evil.example/",
    "http://api.desk.example/",  # without TLS
    "HTTP://API.DESK.EXAMPLE/",
    "https://api.desk.example:8443/",
    "https://api.desk.example:0/",
    "https://api.desk.example:80/",
    "https://api.desk.example:99999/",
    "https://api.desk.example./",  # another name to whoever compares, the same to DNS
    "https://api.desk.example.evil.example/",
    "https://desk.example/",
    "https://user:pass@api.desk.example/",
    "https://user@api.desk.example/",
    "https://:pass@api.desk.example/",
    "https://api.desk.example@evil.example/",
    "https://api.desk.example:443@evil.example/",
    "https://api.desk.example\\@evil.example/",
    "https://evil.example\\@api.desk.example/",
    "https://evil.example\\.api.desk.example/",
    "https://evil.example#@api.desk.example/",
    "https://evil.example?@api.desk.example/",
    "https://api.desk.example\uff0eevil.example/",
    "https://api\u3002desk\u3002example/",
    "https://\u24d0pi.desk.example/",
    "https://xn--pi-7ja.desk.example/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://[api.desk.example]/",
    "https://[api.desk.example/",
    "https://%61pi.desk.example/",
    "https://api.desk.example%00.evil.example/",
    "ftp://api.desk.example/",
    "file:///etc/passwd",
    "file://api.desk.example/etc/passwd",
    "javascript:alert(1)",
    "data:text/plain,x",
    "/\t/evil.example/",
    "\u2028//evil.example/\ud800",
]
HERE = [
    "/v1/cases?page=2",
    "?page=2",
    "https://api.desk.example/x",
    "HTTPS://API.DESK.EXAMPLE:443/x",
    "https://api.desk.example:/x",
    "https://@api.desk.example/x",
    "https://api.des\u212a.example/x",  # the sign of the kelvin is a k in lower case
    "https:///evil.example/",
    "https:/evil.example/",
    "https:\\\\evil.example/",
    "\\\\evil.example\\x",
    "/\\evil.example/",
    "\n//api.desk.example/x",
    "\x1b[2J/x\x07\x9b",
    "/x y\u202e\u00e9\x7f",
    "../../../..//evil.example/",
    "/x#fragment",
]


@pytest.fixture(scope="module")
def same_origin(desk: ModuleType) -> Any:
    return import_module(f"{desk.__name__}._runtime.servers").same_origin


@pytest.mark.parametrize("link", ELSEWHERE, ids=ascii)
def test_no_link_leads_elsewhere(same_origin: Any, link: str) -> None:
    assert same_origin(HOME, link) is None


@pytest.mark.parametrize("link", HERE, ids=ascii)
def test_what_is_followed_can_be_read_in_one_way_only(same_origin: Any, link: str) -> None:
    found = same_origin(HOME, link)
    assert found.startswith("https://api.desk.example/") and "#" not in found
    assert found.isascii() and found.isprintable() and not set(found) & set(" \\")
    assert urlsplit(found).hostname == httpx2.URL(found).host == "api.desk.example"
    assert httpx2.URL(found).port is None and not httpx2.URL(found).userinfo


def test_an_address_of_version_6(same_origin: Any) -> None:
    assert same_origin("http://[::1]:8080/a", "/b") == "http://[::1]:8080/b"
    assert same_origin("http://[::1]:8080/a", "http://[::1]/b") is None
    assert same_origin("http://[::1]:8080/a", "http://[0:0:0:0:0:0:0:1%25lo]:8080/b") is None


_LINKS = ["{other}/x", "//{authority}/x", "http://me:me@{authority}/x", "http:\\\\{authority}\\x"]


@pytest.mark.parametrize("kind", ["body", "header", "location"])
@pytest.mark.parametrize("written", _LINKS)
def test_nobody_else_is_asked(
    desk: ModuleType, server: RecordingServer, mode: Mode, kind: str, written: str
) -> None:
    """Whatever the client makes of the link, it opens no connection to the other server."""
    with running_server() as other:
        other.always = json_reply({})
        link = written.format(other=other.origin, authority=other.origin.removeprefix("http://"))
        if kind == "body":
            server.always = json_reply({"items": [{}], "next": link})
        elif kind == "header":
            server.always = json_reply([{}], Link=f'<{link}>; rel="next"')
        else:
            server.always = status_reply(302, Location=link)
        with pytest.raises(desk.ClientError) as raised:
            mode.call(
                desk,
                "Desk",
                lambda c: c.headed.list() if kind == "header" else c.linked.list(),
                base_url=server.origin,
                **SECRETS,
            )
        assert other.requests == []
    if "\\" not in written:  # which makes a strange path of the same server
        assert len(server.requests) == 1
    assert str(raised.value).isprintable()


def test_a_bookmark_leads_nowhere_else(
    desk: ModuleType, client: Any, server: RecordingServer
) -> None:
    """Bookmarks are no secrets, so anyone who keeps one may write another."""
    bookmarks = import_module(f"{desk.__name__}._runtime.bookmarks")
    pages = client.linked.list()
    pages.resume(bookmarks.write(f"{server.origin}/v1/linked?page=2", pages._operation))
    for link in ELSEWHERE[:-1]:
        with pytest.raises(desk.ArgumentError, match="leads to another server"):
            pages.resume(bookmarks.write(link, pages._operation))
    assert server.requests == []


def test_a_key_in_a_link_of_the_vendor_is_not_repeated(
    client: Any, server: RecordingServer
) -> None:
    server.will(
        json_reply({"items": [{}], "next": "/v1/linked?key=leaked&page=2"}),
        json_reply({"items": []}),
    )
    assert list(client.linked.list()) and server.requests[1].target == "/v1/linked?page=2"
