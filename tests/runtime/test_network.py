"""Certificates, mutual TLS and proxies, with real TLS on 127.0.0.1."""

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from authority import Authority, Proxy, SecureServer, serving
from callers import AsyncCaller, Caller, SyncCaller
from loopback import Server
from runtime.errors import ConfigurationError, ConnectionFailedError
from sample_operations import GET

ID = {"thing_id": 1}
To = Callable[..., Caller]
_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")


@pytest.fixture(params=[SyncCaller, AsyncCaller])
def to(request: pytest.FixtureRequest) -> To:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def trusting(authority: Authority, client: Path | None = None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=authority.ca)
    if client is not None:
        context.load_cert_chain(client)
    return context


def failure(caller: Caller) -> str:
    """The text of the one failed attempt of a call."""
    with pytest.raises(ConnectionFailedError) as caught:
        caller.send(GET, ID)
    assert caller.clock.slept == []  # no second attempt would end otherwise
    return str(caught.value)


def test_an_authority_of_ones_own(
    to: To, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(SecureServer(authority.issue("127.0.0.1"))) as server:
        assert to(server.url, ssl_context=trusting(authority)).send(GET, ID) is not None
        text = failure(to(server.url))
        assert "CERTIFICATE_VERIFY_FAILED" in text
        assert text.endswith("name its file in the variable SSL_CERT_FILE, or pass ssl_context=")
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca))
        assert to(server.url).send(GET, ID) is not None
        assert len(server.asked) == 2


def test_a_certificate_for_another_host(to: To, authority: Authority) -> None:
    for hosts in (("things.test",), ("127.0.0.2",)):
        with serving(SecureServer(authority.issue(*hosts))) as server:
            text = failure(to(server.url, ssl_context=trusting(authority)))
            assert text.endswith(
                "the server's certificate is for another host: look at the address"
            )
            assert server.asked == []


def test_mutual_tls(to: To, authority: Authority) -> None:
    certificate, client = authority.issue("127.0.0.1"), authority.issue("client.test")
    with serving(SecureServer(certificate, clients=authority.ca)) as server:
        assert to(server.url, ssl_context=trusting(authority, client)).send(GET, ID) is not None
        with pytest.raises(ConnectionFailedError):
            to(server.url, ssl_context=trusting(authority)).send(GET, ID)
        assert len(server.asked) == 1


def test_a_missing_certificate_of_the_client_is_named(to: To, authority: Authority) -> None:
    # With TLS 1.3 a server refuses the client behind the handshake, and may hang up on its alert.
    made = SecureServer(authority.issue("127.0.0.1"), authority.ca, newest=ssl.TLSVersion.TLSv1_2)
    with serving(made) as server:
        text = failure(to(server.url, ssl_context=trusting(authority)))
        assert text.endswith("a certificate of the client: load it into ssl_context=")
        assert server.asked == []


def test_a_proxy_by_argument(to: To) -> None:
    with serving(Proxy()) as proxy:
        caller = to("http://things.test/v1", proxy=proxy.url.replace("//", "//ada:pass@"))
        assert caller.send(GET, ID).id == 7
        (head,) = proxy.asked
    assert head.startswith("GET http://things.test/v1/things/1 HTTP/1.1\r\n")
    assert "proxy-authorization: basic ywrhonbhc3m=" in head.lower()


def test_a_tunnel_for_tls(to: To, authority: Authority) -> None:
    with serving(SecureServer(authority.issue("things.test"))) as server, serving(Proxy()) as proxy:
        url = f"https://things.test:{server.server_port}"
        caller = to(url, proxy=proxy.url, ssl_context=trusting(authority))
        assert caller.send(GET, ID) is not None
        (head,) = proxy.asked
        assert head.startswith(f"CONNECT things.test:{server.server_port} HTTP/1.1\r\n")
        assert "authorization" not in head.lower()  # the vendor's credential is behind TLS
        assert server.asked[0].headers["Authorization"].startswith("Bearer ")


def test_proxies_of_the_environment(
    to: To, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(Proxy()) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1,other.test")
        assert to("http://things.test").send(GET, ID).id == 7
        assert to(server.url).send(GET, ID).id == 1
        assert [head.split()[1] for head in proxy.asked] == ["http://things.test/things/1"]


def test_tls_through_a_proxy_of_the_environment(
    to: To, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(SecureServer(authority.issue("things.test"))) as server, serving(Proxy()) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca))
        assert to(f"https://things.test:{server.server_port}").send(GET, ID) is not None
        assert len(proxy.asked) == len(server.asked) == 1


def test_a_proxy_that_wants_to_know_who_asks(to: To) -> None:
    with serving(Proxy(status=407)) as proxy:
        text = failure(to("https://things.test", proxy=proxy.url))
    assert text.endswith("user and password belong into the URL of the proxy")


@pytest.mark.parametrize(
    ("settings", "variables"),
    [
        ({"proxy": "ftp://ada:pass@proxy.test"}, {}),
        ({"proxy": "proxy.test:8080"}, {}),
        ({}, {"ALL_PROXY": "ftp://ada:pass@proxy.test"}),
        ({}, {"SSL_CERT_FILE": "no-such-file.pem"}),
    ],
)
def test_what_cannot_be_used_is_a_configuration_error(
    to: To, monkeypatch: pytest.MonkeyPatch, settings: Any, variables: dict[str, str]
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE and their like: .") as caught:
        to("https://things.test", **settings).send(GET, ID)
    assert "pass@" not in str(caught.value)


def test_settings_for_another_client_are_refused(to: To) -> None:
    with httpx2.Client(trust_env=False) as client:
        for settings in ({"proxy": "http://x.test"}, {"ssl_context": ssl.create_default_context()}):
            (name,) = settings
            with pytest.raises(ConfigurationError, match=f"^{name}= is for"):
                to("https://things.test", http_client=client, **settings).send(GET, ID)


def test_no_verification_is_said_aloud(to: To, authority: Authority) -> None:
    unnamed, unverified = trusting(authority), ssl.create_default_context()
    unnamed.check_hostname = unverified.check_hostname = False
    unverified.verify_mode = ssl.CERT_NONE
    with serving(SecureServer(authority.issue("other.test"))) as server:
        for context in (unnamed, unverified):
            with pytest.warns(UserWarning, match="^Things: this ssl_context does not check who"):
                assert to(server.url, ssl_context=context).send(GET, ID) is not None
