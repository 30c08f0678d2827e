"""Makes the client run time importable as the package `runtime`, where it stands, and callable."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1] / "templates"), str(HERE)]

from callers import AsyncCaller, Caller, SyncCaller  # noqa: E402  # found by the path above
from loopback import Reply, Server, running  # noqa: E402

Make = Callable[..., Caller]
THING = Reply(body=b'{"id": 1}')


@pytest.fixture(scope="module")
def running_server() -> Iterator[Server]:
    with running() as server:
        yield server


@pytest.fixture
def server(running_server: Server) -> Server:
    running_server.answer(THING)
    return running_server


@pytest.fixture(params=[SyncCaller, AsyncCaller])
def make(request: pytest.FixtureRequest, server: Server) -> Make:
    kind: Any = request.param

    def caller(path: str = "/v1", **settings: Any) -> Caller:
        found: Caller = kind(server.url + path, **settings)
        return found

    return caller
