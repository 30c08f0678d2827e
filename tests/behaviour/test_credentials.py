"""Where credentials come from, where they are sent, and where they never appear."""

import base64
import logging
import traceback
from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import (
    DROP,
    RecordingServer,
    json_reply,
    running_server,
    status_reply,
    unused_origin,
)

SECRET = "s3cr3t-0123456789"
SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example/v1'}]
security: [{bearer: []}]
paths:
  /things:
    get:
      operationId: listThings
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
    post:
      operationId: createThing
      security: [{headerKey: [], queryKey: []}]
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
  /public:
    get:
      operationId: getPublic
      security: []
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
  /cookie:
    get:
      security: [{cookieKey: []}]
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
  /either:
    get:
      security: [{headerKey: []}, {basic: []}]
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer}
    basic: {type: http, scheme: basic}
    headerKey: {type: apiKey, in: header, name: X-Key}
    queryKey: {type: apiKey, in: query, name: key}
    cookieKey: {type: apiKey, in: cookie, name: sid}
"""
CLIENT = """\
credentials:
  bearer: {argument: api_key, variable: ACME_API_KEY}
  headerKey: {argument: header_key, variable: ACME_HEADER_KEY}
  queryKey: {argument: query_key, variable: ACME_QUERY_KEY}
  cookieKey: {argument: session, variable: ACME_SESSION}
  basic:
    username: {argument: user, variable: ACME_USER}
    password: {argument: password, variable: ACME_PASSWORD}
operations:
  GET /things: things.list
  POST /things: things.create
  GET /public: public.get
  GET /cookie: cookie.get
  GET /either: either.get
"""
ALL = {
    "api_key": SECRET,
    "header_key": f"h-{SECRET}",
    "query_key": f"q-{SECRET}&x=1",
    "session": f"c-{SECRET}",
    "user": "ada",
    "password": f"p-{SECRET}",
}


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


def test_bearer(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply({}))
    mode.call(acme, "Acme", lambda c: c.things.list(), api_key=SECRET, base_url=server.origin)
    assert server.only.header("Authorization") == f"Bearer {SECRET}"


def test_two_keys_at_once(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply({}))
    mode.call(acme, "Acme", lambda c: c.things.create(), base_url=server.origin, **ALL)
    assert server.only.header("X-Key") == f"h-{SECRET}"
    assert server.only.query == f"key=q-{SECRET}%26x%3D1"
    assert server.only.header("Authorization") is None


def test_cookie(acme: ModuleType, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply({}))
    mode.call(acme, "Acme", lambda c: c.cookie.get(), base_url=server.origin, **ALL)
    assert server.only.header("Cookie") == f"sid=c-{SECRET}"


def test_the_second_alternative_serves_when_the_first_is_absent(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({}))
    given = {"user": "ada", "password": "lovelace:ü", "base_url": server.origin}
    mode.call(acme, "Acme", lambda c: c.either.get(), **given)
    wanted = base64.b64encode("ada:lovelace:ü".encode()).decode()
    assert server.only.header("Authorization") == f"Basic {wanted}"


def test_an_operation_without_security_carries_no_credential(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({}))
    mode.call(acme, "Acme", lambda c: c.public.get(), base_url=server.origin, **ALL)
    for name in ("Authorization", "X-Key", "Cookie"):
        assert server.only.header(name) is None
    assert server.only.target == "/public"


def test_environment_variables(
    acme: ModuleType, server: RecordingServer, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.will(json_reply({}))
    monkeypatch.setenv("ACME_API_KEY", SECRET)
    monkeypatch.setenv("ACME_BASE_URL", f"{server.origin}/elsewhere")
    mode.call(acme, "Acme", lambda c: c.things.list())
    assert server.only.header("Authorization") == f"Bearer {SECRET}"
    assert server.only.target == "/elsewhere/things"


def test_arguments_come_before_environment_variables(
    acme: ModuleType, server: RecordingServer, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.will(json_reply({}))
    monkeypatch.setenv("ACME_API_KEY", "other-0123456789")
    monkeypatch.setenv("ACME_BASE_URL", unused_origin())
    mode.call(acme, "Acme", lambda c: c.things.list(), api_key=SECRET, base_url=server.origin)
    assert server.only.header("Authorization") == f"Bearer {SECRET}"


def test_without_any_credential_the_client_names_argument_and_variable(
    acme: ModuleType, mode: Mode
) -> None:
    with pytest.raises(acme.ConfigurationError, match=r"api_key.*ACME_API_KEY"):
        mode.call(acme, "Acme", lambda c: None)


def test_a_call_names_the_credential_that_it_lacks(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    given = {"api_key": SECRET, "base_url": server.origin}
    with pytest.raises(acme.ConfigurationError, match=r"header_key.*ACME_HEADER_KEY"):
        mode.call(acme, "Acme", lambda c: c.things.create(), **given)
    assert server.requests == []


@pytest.mark.parametrize(
    ("vendor", "name", "argument", "variable"),
    [
        ("zenoo", "Zenoo", "api_key", "ZENOO_API_KEY"),
        ("penbox", "Penbox", "api_key", "PENBOX_API_KEY"),
        ("persona", "Persona", "api_key", "PERSONA_API_KEY"),
        ("serverops", "ServerOps", "api_key", "SERVEROPS_API_KEY"),
        ("tines", "Tines", "api_key", "TINES_API_KEY"),
    ],
)
def test_the_five_vendors_say_what_is_missing(
    packages: Packages, vendor: str, name: str, argument: str, variable: str
) -> None:
    module = packages.vendor(vendor)
    with pytest.raises(module.ConfigurationError) as raised:
        getattr(module, name)(base_url="https://x.example")
    assert argument in str(raised.value) and variable in str(raised.value)


def test_tines_says_that_the_tenant_is_missing(packages: Packages) -> None:
    module = packages.vendor("tines")
    with pytest.raises(module.ConfigurationError, match="tenant.*TINES_TENANT"):
        module.Tines(api_key=SECRET)


def shown(error: BaseException) -> str:
    """Everything that a log would show of an error and of what led to it."""
    parts = [repr(error), str(error), "".join(traceback.format_exception(error))]
    inner: BaseException | None = error
    while inner is not None:
        parts.append(repr(vars(inner)))
        inner = inner.__cause__ or inner.__context__
    return "\n".join(parts)


@pytest.mark.parametrize(
    "reply",
    [
        status_reply(401),
        json_reply({"no": 1}, 500),
        json_reply({"no": 1}, 418),
        DROP,
        json_reply([]),
        status_reply(302, Location="https://elsewhere.example/"),
    ],
    ids=["401", "500", "418", "dropped", "not as documented", "redirect"],
)
def test_secrets_appear_in_no_error(
    acme: ModuleType, server: RecordingServer, mode: Mode, reply: Any
) -> None:
    server.always = reply
    with pytest.raises(acme.ClientError) as raised:
        given = {"base_url": server.origin, "strict": True, **ALL}
        mode.call(acme, "Acme", lambda c: c.things.create(), **given)
    assert "s3cr3t" not in shown(raised.value)


def test_secrets_appear_in_no_repr(acme: ModuleType, mode: Mode) -> None:
    seen: list[str] = []

    def look(client: Any) -> None:
        transport = client._transport
        seen.extend(map(repr, (client, client.things, transport, list(vars(transport).values()))))

    mode.call(acme, "Acme", look, **ALL)
    assert seen and "s3cr3t" not in "".join(seen)
    assert "Acme" in seen[0]


def test_secrets_appear_in_no_log(
    acme: ModuleType, server: RecordingServer, mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    server.will(status_reply(503, Retry_After="1"), json_reply({}))
    with caplog.at_level(logging.DEBUG):
        mode.call(acme, "Acme", lambda c: c.things.create(), base_url=server.origin, **ALL)
    assert len(server.requests) == 2
    text = "\n".join(record.getMessage() + repr(record.args) for record in caplog.records)
    assert f"q-{SECRET}" not in text and f"h-{SECRET}" not in text


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_never_follow_a_redirect_to_another_origin(
    acme: ModuleType, server: RecordingServer, mode: Mode, status: int
) -> None:
    with running_server() as other:
        other.always = json_reply({})
        server.always = status_reply(status, Location=f"{other.origin}/things")
        with pytest.raises(acme.ApiError) as raised:
            mode.call(
                acme, "Acme", lambda c: c.things.list(), base_url=server.origin, api_key=SECRET
            )
        assert other.requests == []
    assert raised.value.status == status


def test_a_redirect_on_the_same_origin_is_followed(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(status_reply(307, Location="/moved"), json_reply({"a": 1}))
    given = {"base_url": server.origin, "api_key": SECRET}
    mode.call(acme, "Acme", lambda c: c.things.list(), **given)
    assert [request.target for request in server.requests] == ["/things", "/moved"]


@pytest.mark.parametrize("key", ["a\r\nX-Evil: 1", "a\nb", "a\x00b"])
def test_a_credential_cannot_bring_in_a_header(acme: ModuleType, mode: Mode, key: str) -> None:
    with pytest.raises(acme.ConfigurationError) as raised:
        mode.call(acme, "Acme", lambda c: c.things.list(), api_key=key)
    assert "Evil" not in shown(raised.value)
