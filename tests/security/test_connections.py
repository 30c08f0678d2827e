"""Whom a client talks to: TLS is checked unless the caller says otherwise, and then loudly; no password of a
proxy is shown."""

import logging
import ssl
import warnings
from types import ModuleType
from typing import Any

import pytest

from tests.security.conftest import SECRETS
from tests.support.clients import Mode
from tests.support.server import RecordingServer, json_reply, unused_origin


def test_tls_is_checked(desk: ModuleType, mode: Mode) -> None:
    """Of what our own client has; `tests/faults` tries servers that nobody should believe."""
    found: list[Any] = []

    def act(client: Any) -> None:
        pool = client._transport._connections.client()._transport._pool
        found.append(pool._ssl_context)

    mode.call(desk, "Desk", act, **SECRETS)
    (context,) = found
    assert context.verify_mode == ssl.CERT_REQUIRED and context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("which", ["nothing", "no host", "no chain"])
def test_unchecked_tls_is_loud(
    desk: ModuleType, which: str, caplog: pytest.LogCaptureFixture
) -> None:
    """For each client: a warning of Python is shown once for a line, so there is one in the log, too."""
    context = ssl.create_default_context()
    context.check_hostname = False
    if which != "no host":
        context.verify_mode = ssl.CERT_NONE
    for _ in range(2):
        with pytest.warns(UserWarning, match="does not check who answers") as told:
            client = desk.Desk(ssl_context=context, **SECRETS)
        assert told[0].filename == __file__
        client.with_options(timeout=3).close()
    lines = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert [record.name for record in lines] == [desk.__name__] * 2
    assert all("does not check who answers" in record.getMessage() for record in lines)


def test_checked_tls_is_quiet(desk: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        desk.Desk(ssl_context=ssl.create_default_context(), **SECRETS).close()
        desk.Desk(**SECRETS).close()
    assert caplog.records == []


@pytest.mark.parametrize("given", ["argument", "environment"])
@pytest.mark.parametrize(
    "proxy", ["{proxy}", "socks9://me:pr0xy-s3cr3t@127.0.0.1:1", "http://me:pr0xy-s3cr3t@[x"]
)
def test_the_password_of_a_proxy_is_not_shown(
    desk: ModuleType,
    server: RecordingServer,
    mode: Mode,
    proxy: str,
    given: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    url = proxy.format(proxy=unused_origin().replace("//", "//me:pr0xy-s3cr3t@"))
    settings = {"proxy": url} if given == "argument" else {}
    if given == "environment":
        monkeypatch.setenv("HTTP_PROXY", url)
        monkeypatch.setenv("NO_PROXY", "")
    caplog.set_level(logging.DEBUG)
    with pytest.raises(desk.ClientError) as raised:
        mode.call(
            desk, "Desk", lambda c: c.public.get(), base_url="http://api.desk.example", **settings, **SECRETS
        )  # fmt: skip
    shown = "".join([str(raised.value), repr(vars(raised.value)), str(raised.value.__cause__)])
    assert "pr0xy" not in shown + "".join(record.getMessage() for record in caplog.records)


def test_a_proxy_of_the_environment_is_told_what_it_carries(
    desk: ModuleType, server: RecordingServer, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plain http lets it read all; https goes through a tunnel (tests/runtime/test_network.py)."""
    server.always = json_reply({})
    monkeypatch.setenv("HTTP_PROXY", server.origin)
    mode.call(desk, "Desk", lambda c: c.public.get(), base_url="http://api.desk.example", **SECRETS)
    assert server.only.target == "http://api.desk.example/public"
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with pytest.raises(desk.ConnectionFailedError):
        mode.call(desk, "Desk", lambda c: c.public.get(), base_url=unused_origin(), **SECRETS)
    assert len(server.requests) == 1


_NO_ADDRESSES = [
    "https://me:me@api.desk.example", "https://api.desk.example?x=1", "https://api.desk.example#x",
    "https://api.desk.example\\@evil.example", "https://api.desk.example\t", "ftp://api.desk.example",
    "https://", "https://:443", "https://api.desk.example:x", "javascript:alert(1)", "//api.desk.example",
    "https://api.desk.example\n.evil.example", "https://api.desk.example\x00",
]  # fmt: skip


@pytest.mark.parametrize("text", _NO_ADDRESSES, ids=ascii)
def test_an_address_means_one_server(
    desk: ModuleType, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(desk.ConfigurationError, match="base_url= or DESK_BASE_URL"):
        desk.Desk(base_url=text, **SECRETS)
    if "\x00" not in text:
        monkeypatch.setenv("DESK_BASE_URL", text)
        with pytest.raises(desk.ConfigurationError):
            desk.Desk(**SECRETS)
