"""A server in a process of its own, and the seconds that work against it takes here."""

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..corpus.__main__ import ROOT
from ..frame import Sample


@contextmanager
def served(file: Path) -> Iterator[str]:
    """The address of a server that answers every request with a file's JSON."""
    command = [sys.executable, "-m", f"{__package__}.server", str(file)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdin is not None and running.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(running.stdout.readline())}"
        finally:
            running.stdin.close()


def sample(work: Callable[[], object], times: int) -> Sample:
    """What doing something so many times costs this process, for each time."""
    before = _now()
    for _ in range(times):
        work()
    return _since(before, times)


def async_sample(prepare: Callable[[], Callable[[], Awaitable[object]]], times: int) -> Sample:
    """The same in an event loop of its own; `prepare` makes the work there, which is done once more
    than it is measured: connections are made by the first."""

    async def measured() -> Sample:
        work = prepare()
        await work()
        before = _now()
        for _ in range(times):
            await work()
        return _since(before, times)

    return asyncio.run(measured())


def _now() -> tuple[float, float]:
    return time.process_time(), time.perf_counter()


def _since(before: tuple[float, float], times: int) -> Sample:
    cpu, wall = (end - begin for begin, end in zip(before, _now(), strict=True))
    return Sample(cpu / times, wall / times)
