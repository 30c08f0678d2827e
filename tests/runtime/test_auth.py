"""Credentials: which ones are chosen, where they stand, and that they show nowhere else."""

import base64

import pytest
from runtime.auth import Credentials
from runtime.definition import ApiKey, Basic, Bearer, ClientCredentials, Definition, Scheme
from runtime.errors import ConfigurationError, DecodeError
from runtime.tokens import Token, TokenStore, read_token, token_call

SCHEMES: tuple[tuple[str, Scheme], ...] = (
    ("bearer", Bearer(argument="api_key", variable="X_API_KEY")),
    ("header", ApiKey(location="header", wire_name="X-Key", argument="key", variable="X_KEY")),
    ("query", ApiKey(location="query", wire_name="k y", argument="q", variable="X_Q")),
    ("cookie", ApiKey(location="cookie", wire_name="sid", argument="c", variable="X_C")),
    (
        "basic",
        Basic(
            username_argument="user",
            username_variable="X_USER",
            password_argument="password",
            password_variable="X_PASSWORD",
        ),
    ),
    (
        "oauth",
        ClientCredentials(
            token_url="/oauth/token",
            scopes=("read", "write"),
            client_id_argument="client_id",
            client_id_variable="X_ID",
            client_secret_argument="client_secret",
            client_secret_variable="X_SECRET",
        ),
    ),
)
DEFINITION = Definition(name="X", servers=(), base_url_variable="X_BASE_URL", schemes=SCHEMES)


def credentials(variables: dict[str, str] | None = None, **values: str | None) -> Credentials:
    return Credentials(DEFINITION, values, variables or {})


def test_each_scheme_has_its_place() -> None:
    known = credentials(
        api_key="A1", key="B2", q="C 3".replace(" ", "&"), c="D;4", user="u", password="p:é"
    )
    assert known.placement((("bearer", ()),), {}).headers == (("Authorization", "Bearer A1"),)
    both = known.placement((("header", ()), ("query", ()), ("cookie", ())), {})
    assert both.headers == (("X-Key", "B2"),)
    assert both.query == (("k%20y", "C%263"),)
    assert both.cookies == (("sid", "D%3B4"),)
    ((name, value),) = known.placement((("basic", ()),), {}).headers
    assert name == "Authorization"
    assert base64.b64decode(value.removeprefix("Basic ")).decode() == "u:p:é"


def test_the_environment_stands_in_for_arguments() -> None:
    known = credentials({"X_API_KEY": "env"}, api_key=None)
    assert known.placement((("bearer", ()),), {}).headers == (("Authorization", "Bearer env"),)
    known = credentials({"X_API_KEY": "env"}, api_key="arg")
    assert known.placement((("bearer", ()),), {}).headers == (("Authorization", "Bearer arg"),)


def test_the_first_alternative_that_can_be_met_is_taken() -> None:
    header, pair = (("header", ("s",)),), (("bearer", ()), ("cookie", ()))
    assert credentials(key="k").choose((pair, header)) == header
    assert credentials(key="k", api_key="a", c="c").choose((pair, header)) == pair
    assert credentials(key="k").choose(((), pair)) == ()
    assert credentials(key="k").choose(((), header)) == header
    assert credentials(key="k").choose(()) == credentials(key="k").choose(None) == ()
    with pytest.raises(ConfigurationError, match=r"pass c= or set X_C"):
        credentials(api_key="a").choose((pair,))
    with pytest.raises(ConfigurationError, match="'mutual'"):
        credentials(api_key="a").choose(((("mutual", ()),),))


def test_a_client_without_any_credential_is_refused_at_once() -> None:
    with pytest.raises(ConfigurationError, match=r"pass api_key= or set X_API_KEY$"):
        credentials(user="only half of it")
    assert (
        Credentials(Definition(name="Y", servers=(), base_url_variable="Y"), {}, {}).choose(())
        == ()
    )


@pytest.mark.parametrize("key", ["a\n", "a b", "é", "a\x00"])
def test_a_key_that_no_header_can_carry_is_refused_without_being_shown(key: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        credentials(api_key="secret" + key)
    assert "api_key= or X_API_KEY" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_secrets_do_not_show() -> None:
    known = credentials(api_key="sk_secret", user="name", password="pa55word")
    assert repr(known) == "Credentials(['bearer', 'basic'])"
    placement = known.placement((("bearer", ()),), {})
    assert "sk_secret" not in repr(placement)
    assert known.redact("bad key sk_secret of pa55word") == "bad key *** of ***"
    assert known.redact("token tok_1234", ["tok_1234"]) == "token ***"
    assert known.redact("Basic bmFtZTpwYTU1d29yZA==") == "Basic ***"
    assert credentials(api_key="a/b+c").redact("?key=a%2Fb%2Bc&a/b%2Bc") == "?key=***&***"


def test_the_request_for_a_token() -> None:
    known = credentials(client_id="i d", client_secret="s:&")
    call = token_call(known.client("oauth"), "https://a.test/v1")
    assert (call.method, call.url) == ("POST", "https://a.test/oauth/token")
    assert call.content == b"grant_type=client_credentials&scope=read+write"
    placement = known.client_placement("oauth", {})
    encoded = dict(placement.headers)["Authorization"].removeprefix("Basic ")
    assert base64.b64decode(encoded) == b"i+d:s%3A%26"  # RFC 6749, 2.3.1


def test_a_token_is_used_until_shortly_before_its_end() -> None:
    store = TokenStore()
    assert store.fresh("oauth", 0.0) is None
    store.put("oauth", read_token(b'{"access_token": "t", "expires_in": 3600}', 100.0))
    assert store.fresh("oauth", 3669.0) == "t"
    assert store.fresh("oauth", 3671.0) is None
    store.put("oauth", read_token(b'{"access_token": "s", "expires_in": "10"}', 100.0))
    assert (store.fresh("oauth", 104.0), store.fresh("oauth", 106.0)) == ("s", None)
    store.put("oauth", read_token(b'{"access_token": "for-ever"}', 100.0))
    assert store.fresh("oauth", 1e9) == "for-ever"


def test_only_the_refused_token_is_dropped() -> None:
    store = TokenStore()
    store.put("oauth", Token("new", 10.0))
    store.drop("oauth", "old")
    assert store.fresh("oauth", 0.0) == "new"
    store.drop("oauth", "new")
    assert store.fresh("oauth", 0.0) is None
    assert "new" not in repr(Token("new", 10.0))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b'{"access_token": 1}',
        b'{"access_token": ""}',
        b'{"access_token": "a b"}',
        b"<html>",
    ],
)
def test_an_answer_without_a_token(content: bytes) -> None:
    with pytest.raises(DecodeError, match="access_token"):
        read_token(content, 0.0)
