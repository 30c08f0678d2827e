"""Runs a command under a limit, and measures it with all the processes that it starts."""

import contextlib
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_EVERY = 0.2  # seconds between two looks
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = resource.getpagesize()
_IDLE = 120  # seconds in which a command that is not stuck gets some CPU, on any machine
_SLOW = 20  # a command may take this many times its CPU limit


@dataclass(frozen=True, slots=True)
class Run:
    """What a command did: its exit status (None when it was stopped), output, and cost.

    `peak` is the largest sum of resident memory over all its processes, in bytes; pages that
    processes share count for each.
    """

    status: int | None
    output: str
    errors: str
    cpu: float
    seconds: float
    peak: int


def run(
    command: Sequence[str], *, limit: float, cwd: Path, environment: Mapping[str, str] | None = None
) -> Run:
    """Takes a command and its limit in CPU seconds over all its processes; returns what it did."""
    start = time.monotonic()
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            start_new_session=True,
        )
        status, cost, peak = _watch(process.pid, limit, start + _SLOW * limit)
        process.returncode = status  # it has been waited for
        return Run(
            status if status >= 0 else None,
            _text(output),
            _text(errors),
            round(cost, 2),
            round(time.monotonic() - start, 2),
            peak,
        )


def _watch(pid: int, limit: float, until: float) -> tuple[int, float, int]:
    """Wait for a process; returns its status (negative when stopped), CPU seconds and peak."""
    peak = 0
    cost, moved = 0.0, time.monotonic()
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            used = usage.ru_utime + usage.ru_stime
            return os.waitstatus_to_exitcode(status), used, max(peak, _bytes(usage.ru_maxrss))
        cpu, memory = _session(pid)
        peak = max(peak, memory)
        now = time.monotonic()
        if cpu > cost:
            cost, moved = cpu, now
        if cpu > limit or now > until or now - moved > _IDLE:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)
        time.sleep(_EVERY)


def _session(leader: int) -> tuple[float, int]:
    """CPU seconds and resident bytes of all processes of a session; zero where /proc is absent."""
    ticks = pages = 0
    for place in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = place.read_text("utf-8", "replace").rpartition(")")[2].split()
            if int(fields[3]) == leader:
                ticks += sum(map(int, fields[11:15]))  # its own, and of children that have ended
                pages += int(fields[21])
    return ticks / _TICKS, pages * _PAGE


def _bytes(maxrss: int) -> int:
    return maxrss if sys.platform == "darwin" else maxrss * 1024


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")
