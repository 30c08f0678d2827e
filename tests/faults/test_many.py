"""One client for many threads or tasks: nothing is lost or mixed up, and nothing is left behind."""

import asyncio
import gc
import json
import os
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.faults.server import FaultServer, Peer
from tests.faults.servers import running
from tests.faults.table import KEY
from tests.support.packages import shared_packages

THREADS = 64
TASKS = 1_000
CALLS = 10_000  # whose growth is measured, together for both clients
GROWTH = 64 * 1024  # bytes, which is 13 for each call
# The JSON parser keeps short texts that it has met, up to a bound of its own.
IDS = 100

# What is not closed, or not awaited, is a fault of ours.
pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    with shared_packages(tmp_path_factory.getbasetemp(), is_worker) as packages:
        yield packages.vendor("serverops")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaultServer]:
    with running(tmp_path_factory.mktemp("certificates")) as found:
        yield found["plain"]


def echo(peer: Peer) -> None:
    """Answers each id with a file of that id, after a wait that mixes the order up."""
    while request := peer.request():
        name = request.target.rpartition("/")[2]
        peer.play.over.wait(sum(name.encode()) % 7 / 2_000)
        peer.answer(json.dumps({"id": name, "filename": f"of {name}"}).encode())


def settings(server: FaultServer) -> Mapping[str, Any]:
    return {"api_key": KEY, "base_url": server.origin, "timeout": 60}


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_threads(package: ModuleType, server: FaultServer) -> None:
    """64 threads with one client, half of them through a copy with other settings."""
    before = open_files() if os.path.isdir("/proc/self/fd") else None
    together = threading.Barrier(THREADS)
    with server.playing(echo) as play, package.ServerOps(**settings(server)) as client:

        def call(number: int) -> list[tuple[str, str]]:
            mine = client.with_options(max_retries=0) if number % 2 else client
            together.wait(30)
            names = [f"{number}-{turn}" for turn in range(10)]
            return [(name, mine.media.get(name).id) for name in names]

        with ThreadPoolExecutor(THREADS) as threads:
            pairs = [pair for found in threads.map(call, range(THREADS)) for pair in found]
        assert pairs == [(asked, asked) for asked, _ in pairs]
        assert len(set(pairs)) == len(play.requests) == THREADS * 10
    _all_closed(before)


def test_tasks(package: ModuleType, server: FaultServer) -> None:
    """1,000 tasks with one client."""
    before = open_files() if os.path.isdir("/proc/self/fd") else None
    with server.playing(echo) as play:

        async def main() -> list[str]:
            async with package.AsyncServerOps(**settings(server)) as client:
                calls = (client.media.get(str(number)) for number in range(TASKS))
                return [file.id for file in await asyncio.gather(*calls)]

        assert asyncio.run(main()) == [str(number) for number in range(TASKS)]
        assert len(play.requests) == TASKS
    _all_closed(before)


def silent(peer: Peer) -> None:
    """Answers nothing."""
    if peer.request():
        peer.wait()


def acts(client: Any) -> list[Callable[[], Any]]:
    """One that is repeated when it breaks, and one that is not."""
    read, write = client.media.get, client.members.invite
    return [lambda: read("f_1"), lambda: write("o_1", email="a@b.example", role_id="r_1")]


def closed_within(waits: Callable[[], bool]) -> None:
    """Returns when it is so, within seconds and long before any timeout."""
    ends = time.monotonic() + 10
    while not waits():
        assert time.monotonic() < ends, "it hangs"
        time.sleep(0.01)


def test_closing_ends_what_threads_wait_for(package: ModuleType, server: FaultServer) -> None:
    errors = list[BaseException]()
    with server.playing(silent) as play:
        client = package.ServerOps(**settings(server))

        def call(number: int) -> None:
            try:
                while True:
                    acts(client)[number % 2]()
            except package.ClientError as error:
                errors.append(error)

        threads = [threading.Thread(target=call, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        closed_within(lambda: len(play.requests) == 8)
        client.close()
        closed_within(lambda: len(errors) == len(threads))
        closed_within(lambda: not play.kept)
    assert {type(error) for error in errors} == {package.ConfigurationError}


def test_closing_ends_what_tasks_wait_for(package: ModuleType, server: FaultServer) -> None:
    async def call(client: Any, number: int) -> None:
        while True:
            await acts(client)[number % 2]()

    async def main() -> list[BaseException | None]:
        client = package.AsyncServerOps(**settings(server))
        tasks = [asyncio.ensure_future(call(client, number)) for number in range(8)]
        await asyncio.to_thread(closed_within, lambda: len(play.requests) == 8)
        await client.aclose()
        return await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 10)

    with server.playing(silent) as play:
        errors = asyncio.run(main())
        closed_within(lambda: not play.kept)
    assert {type(error) for error in errors} == {package.ConfigurationError}


def test_nothing_grows(package: ModuleType) -> None:
    """10,000 calls keep no memory: what the first hundreds have filled is not filled further."""
    transport = httpx2.MockTransport(
        lambda request: httpx2.Response(200, json={"id": request.url.path.rpartition("/")[2]})
    )
    with httpx2.Client(transport=transport) as carrier:
        client = package.ServerOps(api_key=KEY, http_client=carrier)
        grown = _growth(lambda number: client.media.get(str(number % IDS)))
    assert grown < GROWTH, f"the client grew by {grown} bytes"

    async def main() -> int:
        async with httpx2.AsyncClient(transport=transport) as carrier:
            client = package.AsyncServerOps(api_key=KEY, http_client=carrier)
            for number in range(500):
                await client.media.get(str(number % IDS))
            before = _held()
            for number in range(CALLS // 2):
                await client.media.get(str(number % IDS))
            return _held() - before

    tracemalloc.start()
    try:
        grown = asyncio.run(main())
    finally:
        tracemalloc.stop()
    assert grown < GROWTH, f"the async client grew by {grown} bytes"


def _growth(call: Callable[[int], object]) -> int:
    """Bytes that are held after many calls and were not before."""
    tracemalloc.start()
    try:
        for number in range(500):
            call(number)
        before = _held()
        for number in range(CALLS // 2):
            call(number)
        return _held() - before
    finally:
        tracemalloc.stop()


def _held() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def _all_closed(before: int | None) -> None:
    """The client has no file open any more, where the system tells."""
    gc.collect()
    if before is not None:
        assert open_files() <= before
