"""What a client can do beside its resources: other settings, undescribed requests, open answers."""

import asyncio
import importlib
import ssl
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, json_reply, status_reply

GIVEN: dict[str, Any] = {"api_key": "k-0123456789"}
CASE: dict[str, Any] = {"data": {"token": "cas_1", "status": "OPEN", "new": {"a": 1.0, "b": None}}}


def test_other_settings_over_the_same_connections(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    module = packages.vendor("zenoo")
    server.will(status_reply(500), json_reply(CASE), json_reply(CASE))

    def act(client: Any) -> Any:
        other = client.with_options(max_retries=0, headers={"X-Two": "2"})
        assert type(other) is type(client) and other.cases is not client.cases
        return other.cases.get("cas_1")

    with pytest.raises(module.ServerError):
        mode.call(module, "Zenoo", act, **GIVEN, base_url=server.origin, headers={"X-One": "1"})
    (first,) = server.requests
    assert {("X-One", "1"), ("X-Two", "2")} <= set(first.headers)
    mode.call(module, "Zenoo", lambda c: c.cases.get("cas_1"), **GIVEN, base_url=server.origin)
    assert "X-Two" not in dict(server.requests[-1].headers)


def test_one_is_closed_with_the_other(packages: Packages, server: RecordingServer) -> None:
    module = packages.vendor("zenoo")
    client = module.Zenoo(**GIVEN, base_url=server.origin)
    client.with_options(timeout=1.0).close()
    with pytest.raises(module.ConfigurationError, match="closed"):
        client.cases.get("cas_1")

    async def close() -> None:
        waiting = module.AsyncZenoo(**GIVEN, base_url=server.origin)
        await waiting.with_options(timeout=1.0).aclose()
        with pytest.raises(module.ConfigurationError, match="closed"):
            await waiting.cases.get("cas_1")

    asyncio.run(close())
    assert server.requests == []


def test_an_unknown_setting_is_an_error(packages: Packages, mode: Mode) -> None:
    module = packages.vendor("zenoo")
    with pytest.raises(TypeError, match="'retries'"):
        mode.call(module, "Zenoo", lambda c: c.with_options(retries=1), **GIVEN)


def test_a_request_of_ones_own(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    module = packages.vendor("zenoo")
    server.will(status_reply(429, Retry_After="1"), json_reply(CASE))

    def act(client: Any) -> Any:
        return client.request(
            "POST", "/v2/cases/{token}/merge", path_parameters={"token": "a/b"}, json={"with": "c"},
            answer=module.models.CaseAnswer,
        )  # fmt: skip

    answer = mode.call(module, "Zenoo", act, **GIVEN, base_url=server.origin)
    assert isinstance(answer, module.models.CaseAnswer) and answer.data.token == "cas_1"
    assert [request.target for request in server.requests] == ["/v2/cases/a%2Fb/merge"] * 2
    assert ("X-API-KEY", "k-0123456789") in server.requests[0].headers


def test_what_came_goes_out_again(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    module = packages.vendor("zenoo")
    server.will(json_reply(CASE))
    case = mode.call(
        module, "Zenoo", lambda c: c.cases.get("cas_1"), **GIVEN, base_url=server.origin
    )
    assert case.to_dict() == CASE
    assert type(case).model_validate_json(case.to_json()) == case
    assert case.to_json(indent=2).startswith('{\n  "data": {\n')


def test_an_answer_is_saved_as_it_comes(
    packages: Packages, server: RecordingServer, mode: Mode, tmp_path: Path
) -> None:
    module = packages.vendor("zenoo")
    server.will(json_reply(CASE))
    target = tmp_path / "case.json"

    async def save_async(client: Any) -> int:
        async with await client.cases.with_streaming_response.get("cas_1") as response:
            return int(await response.save(target))

    def act(client: Any) -> Any:
        if mode.is_async:
            return save_async(client)
        with client.cases.with_streaming_response.get("cas_1") as response:
            return response.save(target)

    size = mode.call(module, "Zenoo", act, **GIVEN, base_url=server.origin)
    assert target.stat().st_size == size > 0
    assert b"cas_1" in target.read_bytes()


def test_a_context_that_verifies_nothing_warns_where_the_client_is_made(packages: Packages) -> None:
    module = packages.vendor("zenoo")
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    for name in ("Zenoo", "AsyncZenoo"):
        with pytest.warns(UserWarning, match="does not check who answers") as caught:
            getattr(module, name)(**GIVEN, ssl_context=context)
        assert [one.filename for one in caught] == [__file__]


def test_fakes_take_what_says_how_the_network_is_reached(packages: Packages) -> None:
    testing = importlib.import_module(f"{packages.vendor('zenoo').__name__}.testing")
    settings = {"ssl_context": ssl.create_default_context(), "proxy": "http://proxy.invalid"}
    with testing.FakeZenoo(**settings) as fake:
        assert fake.cases.get("cas_1") is not None
