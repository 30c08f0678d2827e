"""What a transport is apart from its calls: construction, representation, closing, sharing."""

import asyncio
import threading
from typing import Any

import httpx2
import pytest
from loopback import Reply, running
from runtime.async_transport import AsyncTransport
from runtime.definition import ClientCredentials
from runtime.errors import ConfigurationError
from runtime.records import replace
from runtime.response import async_raw, async_raw_page, raw, raw_page
from runtime.sync_transport import SyncTransport
from runtime.types import OMIT, AsyncSettings, Settings
from sample_operations import DEFINITION, GET, KEY, LIST, Thing

URL = "https://api.things.test/v1"
KINDS = pytest.mark.parametrize("kind", [SyncTransport, AsyncTransport])
OAUTH = ClientCredentials(
    token_url="/token",
    scopes=(),
    client_id_argument="api_key",
    client_id_variable="I",
    client_secret_argument="api_key",
    client_secret_variable="S",
)


@KINDS
def test_a_representation_shows_where_but_no_key(kind: Any) -> None:
    shown = repr(kind(DEFINITION, {"api_key": KEY}, "production", None, {}))
    assert shown in (f"<Things {URL}>", f"<AsyncThings {URL}>")


@KINDS
def test_what_is_missing_is_said_at_once(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("THINGS_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match=r"pass api_key= or set THINGS_API_KEY"):
        kind(DEFINITION, {"api_key": None}, None, None, {})
    monkeypatch.setenv("THINGS_API_KEY", KEY)
    monkeypatch.setenv("THINGS_BASE_URL", "http://localhost:1/x/")
    assert repr(kind(DEFINITION, {"api_key": None}, None, None, {})).endswith("/localhost:1/x>")


def test_a_closed_client_says_so() -> None:
    transport = SyncTransport(DEFINITION, {"api_key": KEY}, None, None, Settings())
    transport.close()
    transport.close()
    with pytest.raises(ConfigurationError, match="this Things client is closed"):
        transport.send(GET, {"thing_id": 1}, {})
    own = httpx2.Client()
    own.close()
    borrowed = SyncTransport(DEFINITION, {"api_key": KEY}, None, None, {"http_client": own})
    with pytest.raises(ConfigurationError, match="closed"):
        borrowed.send(GET, {"thing_id": 1}, {})

    async def run() -> None:
        async with AsyncTransport(
            DEFINITION, {"api_key": KEY}, None, None, AsyncSettings()
        ) as twin:
            pass
        with pytest.raises(ConfigurationError, match="this Things client is closed"):
            await twin.send(GET, {"thing_id": 1}, {})

    asyncio.run(run())


def test_threads_share_one_token() -> None:
    definition = replace(DEFINITION, schemes=(("token", OAUTH),))
    with running() as server:
        server.answer(
            Reply(body=b'{"access_token": "t", "expires_in": 60}'), Reply(body=b'{"id": 1}')
        )
        with SyncTransport(definition, {"api_key": KEY}, None, server.url, {}) as transport:
            answers: list[Thing] = []

            def call() -> None:
                answers.append(transport.send(GET, {"thing_id": 1}, {}))

            threads = [threading.Thread(target=call) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert answers == [Thing(id=1)] * 8
        assert [asked.target for asked in server.asked].count("/token") == 1


def test_tasks_share_one_token() -> None:
    definition = replace(DEFINITION, schemes=(("token", OAUTH),))

    async def run(url: str) -> list[Thing]:
        async with AsyncTransport(definition, {"api_key": KEY}, None, url, {}) as transport:
            calls = [transport.send(GET, {"thing_id": 1}, {}) for _ in range(8)]
            return await asyncio.gather(*calls)

    with running() as server:
        server.answer(Reply(body=b'{"access_token": "t"}'), Reply(body=b'{"id": 1}'))
        assert asyncio.run(run(server.url)) == [Thing(id=1)] * 8
        assert [asked.target for asked in server.asked].count("/token") == 1


def test_raw_wrappers_around_methods() -> None:
    page = b'{"data": [{"id": 1}], "next-cursor": "n"}'

    async def run(url: str) -> None:
        async with AsyncTransport(DEFINITION, {"api_key": KEY}, None, url, {}) as transport:

            async def get(thing_id: int, **options: Any) -> Thing:
                return await transport.send(GET, {"thing_id": thing_id}, options)  # type: ignore[arg-type]

            def pages(**options: Any) -> Any:
                return transport.pages(LIST, {"cursor": OMIT}, options)  # type: ignore[arg-type]

            server.answer(Reply(body=b'{"id": 1}'))
            assert (await async_raw(get)(1)).parse() == Thing(id=1)
            server.answer(Reply(body=page))
            assert (await async_raw_page(pages)()).parse().next_cursor == "n"

    with running() as server:
        with SyncTransport(DEFINITION, {"api_key": KEY}, None, server.url, {}) as transport:

            def get(thing_id: int, **options: Any) -> Thing:
                return transport.send(GET, {"thing_id": thing_id}, options)  # type: ignore[arg-type]

            def pages(**options: Any) -> Any:
                return transport.pages(LIST, {"cursor": OMIT}, options)  # type: ignore[arg-type]

            server.answer(Reply(body=b'{"id": 1}'))
            assert raw(get)(1).parse() == Thing(id=1)
            server.answer(Reply(body=page))
            assert raw_page(pages)().parse().next_cursor == "n"
            assert len(server.asked) == 1
        asyncio.run(run(server.url))
