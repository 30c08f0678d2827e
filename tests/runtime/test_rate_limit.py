"""The vendor's limits, kept by the client: who waits, how long, and what counts."""

import asyncio
import bisect
import logging
import random
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from callers import Caller
from loopback import FakeClock, Reply, Server
from runtime.async_transport import AsyncTransport
from runtime.definition import ClientCredentials, Definition, RateLimit
from runtime.errors import ConfigurationError, DeadlineExceededError
from runtime.rate_limit import RateLimiter
from runtime.records import replace
from runtime.sync_transport import SyncTransport
from sample_operations import DEFINITION, DELETE, GET, KEY, LIST, Thing

Make = Callable[..., Caller]
ID = {"thing_id": 1}
TWO = RateLimit(limit=2, per=10.0)


def limited(*rules: RateLimit) -> Definition:
    return replace(DEFINITION, rate_limits=rules)


def most_within(moments: Sequence[float], per: float) -> int:
    """The largest number of moments in any span, of which the end is not part."""
    ordered = sorted(moments)
    return max(bisect.bisect_left(ordered, at + per) - n for n, at in enumerate(ordered))


@pytest.mark.parametrize("seed", range(20))
def test_no_span_holds_more_than_the_limit(seed: int) -> None:
    chance, clock = random.Random(seed), FakeClock()
    rules = (RateLimit(limit=3, per=7.0), RateLimit(limit=5, per=30.0, paths=("/a",)))
    limiter, sent = RateLimiter(rules, clock), list[tuple[str, float]]()
    for _ in range(60):
        path = chance.choice(["/a/x", "/b"])
        while (wait := limiter.take(path)) > 0:
            assert wait <= 30.0
            clock.now += wait
        sent.append((path, clock.now))
        clock.now += chance.choice([0.0, 0.0, 0.5, 9.0])
    assert most_within([at for _, at in sent], 7.0) == 3
    assert most_within([at for path, at in sent if path == "/a/x"], 30.0) <= 5


def test_a_request_waits_no_longer_than_it_must() -> None:
    clock = FakeClock()
    limiter = RateLimiter([TWO], clock)
    assert [limiter.take("/"), limiter.take("/")] == [0.0, 0.0]
    clock.now += 4
    assert [limiter.take("/"), limiter.take("/")] == [6.0, 6.0]  # who only asks takes nothing
    clock.now += 6
    assert [limiter.take("/"), limiter.take("/"), limiter.take("/")] == [0.0, 0.0, 10.0]


def test_a_limit_of_some_paths_holds_no_other_back() -> None:
    limiter = RateLimiter([RateLimit(limit=1, per=60.0, paths=("/a", "/b/{id}"))], FakeClock())
    assert [limiter.take(path) for path in ("/a/1", "/c", "/b/{id}/x", "/c")] == [0, 0, 60, 0]


def test_threads_take_no_more_than_there_is() -> None:
    limiter = RateLimiter([RateLimit(limit=100, per=60.0)], FakeClock())
    with ThreadPoolExecutor(16) as threads:
        waits = list(threads.map(lambda _: limiter.take("/"), range(800)))
    assert (waits.count(0.0), waits.count(60.0)) == (100, 700)


def pages(server: Server) -> None:
    more = b'{"data": [{"id": 1}], "next-cursor": "a%d", "has_more": true}'
    server.answer(*(Reply(body=more % n) for n in range(4)), Reply(body=b'{"data": []}'))


def test_a_client_waits_when_it_is_told_to(make: Make, server: Server) -> None:
    pages(server)
    caller = make(definition=limited(TWO), rate_limit=True)
    assert caller.items(LIST, {}) == [Thing(id=1)] * 4
    assert caller.clock.slept == [10.0, 10.0]
    for settings in ({}, {"rate_limit": False}):
        unlimited = make(definition=limited(TWO), **settings)
        pages(server)
        unlimited.items(LIST, {})
        assert unlimited.clock.slept == []


def test_each_attempt_counts_and_the_log_says_so(
    make: Make, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(Reply(500), Reply(500), Reply(body=b'{"id": 1}'))
    caller = make(definition=limited(TWO), rate_limit=True)
    with caplog.at_level(logging.INFO, "runtime"):
        caller.send(GET, ID)
    assert caller.clock.slept == [0.5, 1.0, 8.5]
    ours = [one.getMessage() for one in caplog.records if one.name == "runtime"]
    assert ours[-1] == "things.get: waits 8.500 s for the rate limit"


def test_a_wait_that_the_deadline_forbids_is_not_begun(make: Make, server: Server) -> None:
    server.answer(Reply(500))
    caller = make(definition=limited(replace(TWO, limit=1)), rate_limit=True, deadline=5.0)
    with pytest.raises(DeadlineExceededError, match="the client's own rate limit"):
        caller.send(GET, ID)
    assert (len(server.asked), caller.clock.slept) == (1, [0.5])


def test_fetching_a_token_does_not_count(make: Make, server: Server) -> None:
    scheme = ClientCredentials(
        token_url="/token", scopes=(), client_id_argument="api_key", client_id_variable="X",
        client_secret_argument="api_key", client_secret_variable="X",
    )  # fmt: skip
    server.answer(
        Reply(body=b'{"access_token": "t", "token_type": "bearer"}'), Reply(body=b'{"id": 1}')
    )
    definition = replace(limited(replace(TWO, limit=1)), schemes=(("token", scheme),))
    caller = make(definition=definition, rate_limit=True)
    assert caller.send(GET, ID) == Thing(id=1)
    assert caller.clock.slept == []


def test_copies_share_what_they_have_sent(server: Server) -> None:
    clock = FakeClock()
    definition = limited(TWO, RateLimit(limit=1, per=60.0, paths=("/other",)))
    settings: Any = {"clock": clock, "sleep": clock.sleep}
    with SyncTransport(definition, {"api_key": KEY}, None, server.url, settings) as transport:
        first, second = (transport.derived({"rate_limit": True}) for _ in range(2))
        first.send(GET, ID, {})
        second.send(GET, ID, {})
        transport.send(GET, ID, {})
        assert clock.slept == []
        first.derived({"timeout": 3.0}).send(GET, ID, {})
        assert clock.slept == [10.0]
        second.request("GET", "/other/{id}", {"id": 1}, None, {})
        second.request("GET", "/other/2", {}, None, {})
        assert clock.slept == [10.0, 60.0]


def test_tasks_of_one_client_stay_below_the_limit(server: Server) -> None:
    clock, sent = FakeClock(), list[float]()

    async def run() -> None:
        settings: Any = {
            "clock": clock, "sleep": clock.sleep_async, "rate_limit": True, "timeout": 1e6,
            "on_request": lambda told: sent.append(clock.now),
        }  # fmt: skip
        definition = limited(RateLimit(limit=7, per=10.0))
        async with AsyncTransport(
            definition, {"api_key": KEY}, None, server.url, settings
        ) as transport:
            await asyncio.gather(*(transport.send(GET, ID, {}) for _ in range(40)))

    asyncio.run(run())
    assert len(sent) == len(server.asked) == 40
    assert most_within(sent, 10.0) <= 7


def test_a_limit_of_one_environment_holds_there_only() -> None:
    servers = (("production", "https://a.test"), ("sandbox", "https://b.test"))
    rule = replace(TWO, environment="sandbox")
    definition = replace(limited(rule), servers=servers)
    settings: Any = {"rate_limit": True}
    SyncTransport(definition, {"api_key": KEY}, "sandbox", None, settings).close()
    for environment, base_url in ((None, None), ("production", None), ("sandbox", "http://c.test")):
        with pytest.raises(ConfigurationError, match="no limits of Things are known"):
            SyncTransport(definition, {"api_key": KEY}, environment, base_url, settings)


def test_a_limit_that_nobody_knows_is_not_kept_in_silence(make: Make) -> None:
    with pytest.raises(ConfigurationError, match="no limits of Things are known"):
        make(rate_limit=True).send(DELETE, ID)
