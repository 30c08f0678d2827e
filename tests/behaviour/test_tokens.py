"""Tokens of OAuth 2 client credentials in a generated package, alone and beside other credentials."""

import asyncio
import base64
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from time import sleep
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, json_reply, status_reply

SPEC = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://api.acme.example'}]
security: [{machine: ['things:read']}]
paths:
  /things:
    get: {operationId: listThings, responses: {'200': &ok {description: ok, content: {application/json: {schema: {type: object}}}}}}
    post: {operationId: createThing, security: [{machine: [], tenant: []}], responses: {'200': *ok}}
    put: {operationId: replaceThings, security: [{tenant: []}, {machine: []}], responses: {'200': *ok}}
    delete: {operationId: deleteThings, security: [], responses: {'200': *ok}}
components:
  securitySchemes:
    tenant: {type: apiKey, in: header, name: X-Tenant-Key}
    machine:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: /token, scopes: {'things:read': r, 'things:write': w}}}
"""
CLIENT = """\
credentials:
  tenant: {argument: tenant_key, variable: ACME_TENANT_KEY}
  machine:
    client_id: {argument: client_id, variable: ACME_ID}
    client_secret: {argument: client_secret, variable: ACME_SECRET}
operations:
  GET /things: things.list
  POST /things: things.create
  PUT /things: things.replace
  DELETE /things: things.delete
"""
GIVEN = {"client_id": "me", "client_secret": "s3cr3t-0123", "base_url": "http://acme.test"}


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


class Issuer:
    """Gives tokens in a row, and takes only the newest; counts what it is asked."""

    def __init__(self) -> None:
        self.asked = Counter[str]()
        self.newest = ""

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked[request.url.path] += 1
        if request.url.path == "/token":
            self.newest = f"token-{self.asked['/token']}"
            return httpx2.Response(200, json={"access_token": self.newest, "expires_in": 3600})
        is_known = request.headers["authorization"] == f"Bearer {self.newest}"
        return httpx2.Response(200 if is_known else 401, json={})


def test_one_token_for_64_threads(acme: ModuleType) -> None:
    issuer, start = Issuer(), Barrier(64)

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            sleep(0.05)  # so that the others ask for one while it is fetched
        return issuer(request)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        client = acme.Acme(**GIVEN, http_client=http)

        def call(_: int) -> None:
            start.wait(30)
            client.things.list()

        with ThreadPoolExecutor(64) as threads:
            list(threads.map(call, range(256)))
            assert issuer.asked == {"/token": 1, "/things": 256}
            issuer.newest = "revoked"  # every thread is refused, and one asks for another token
            list(threads.map(call, range(64)))
    assert issuer.asked["/token"] == 2


def test_one_token_for_1000_tasks(acme: ModuleType) -> None:
    issuer = Issuer()

    async def answer(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0)
        return issuer(request)

    async def run() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
            client = acme.AsyncAcme(**GIVEN, http_client=http)
            await asyncio.gather(*(client.things.list() for _ in range(1000)))
            assert issuer.asked == {"/token": 1, "/things": 1000}
            issuer.newest = "revoked"
            await asyncio.gather(*(client.things.list() for _ in range(1000)))

    asyncio.run(run())
    assert issuer.asked["/token"] == 2


TOKEN = json_reply({"access_token": "tok-1", "expires_in": 3600})


def test_a_token_and_a_key_together_or_one_of_them(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    def act(client: Any, name: str) -> Any:
        return getattr(client.things, name)()

    wanted = {
        "list": ("Bearer tok-1", None),
        "create": ("Bearer tok-1", "key-1"),
        "replace": (None, "key-1"),
        "delete": (None, None),
    }
    for name, (bearer, key) in wanted.items():
        server.requests.clear()
        server.will(*([TOKEN] if bearer else []), json_reply({}))
        given = {**GIVEN, "base_url": server.origin, "tenant_key": "key-1"}
        mode.call(acme, "Acme", lambda client, name=name: act(client, name), **given)
        last = server.requests[-1]
        assert (last.header("Authorization"), last.header("X-Tenant-Key")) == (bearer, key)
    with pytest.raises(acme.ConfigurationError, match=r"tenant_key= or set ACME_TENANT_KEY"):
        mode.call(acme, "Acme", lambda client: client.things.create(), **GIVEN)


def test_what_is_asked_of_the_token_endpoint(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(status_reply(503), TOKEN, json_reply({}))
    given = {**GIVEN, "base_url": server.origin}
    mode.call(acme, "Acme", lambda client: client.things.list(), **given)
    first, second, _ = server.requests
    assert (first.target, first.body) == (second.target, second.body)
    assert first.body == b"grant_type=client_credentials&scope=things%3Aread+things%3Awrite"
    encoded = base64.b64encode(b"me:s3cr3t-0123").decode()
    assert first.header("Authorization") == f"Basic {encoded}"
