"""A whole process as what is measured."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .row import Sample

_KILO = 1 if sys.platform == "darwin" else 1024  # in what the system tells memory


def process(
    command: Sequence[str],
    *,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    before: Callable[[], None] | None = None,
    counts_modules: bool = False,
) -> Callable[[], Sample]:
    """Measures a process from its start to its end, with the children that it waited for.

    `before` prepares each measurement, and is not measured. With `counts_modules` the last word that
    the process prints is the number of its modules. Raises SystemExit, with what it complained of,
    where the process fails.
    """

    def measured() -> Sample:
        if before is not None:
            before()
        ended = _run(command, cwd, environment, limit=None)
        if ended.status:
            raise SystemExit(f"{' '.join(command)}: {ended.printed}")
        modules = int(ended.printed.split()[-1]) if counts_modules else 0
        return replace(ended.sample, modules=modules)

    return measured


def attempt(
    command: Sequence[str],
    *,
    limit: float,
    said: Callable[[str], str],
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    before: Callable[[], None] | None = None,
) -> Callable[[], Sample]:
    """Measures a process that may fail, or take longer than `limit` seconds: the sample says so.

    `said` makes words of what it printed; it raises LookupError, with words, where nothing came of it
    whatever its exit status is.
    """

    def measured() -> Sample:
        if before is not None:
            before()
        ended = _run(command, cwd, environment, limit)
        if ended.is_stopped:
            text = f"stopped after {limit:g} s"
            return replace(ended.sample, said=text, has_failed=True)
        try:
            return replace(ended.sample, said=said(ended.printed))
        except LookupError as nothing:
            text = f"fails ({ended.status}): {nothing.args[0]}"
            return replace(ended.sample, said=text, has_failed=True)

    return measured


@dataclass(frozen=True, slots=True)
class _Ended:
    sample: Sample
    printed: str
    status: int
    is_stopped: bool


def _run(
    command: Sequence[str],
    cwd: Path | None,
    environment: Mapping[str, str] | None,
    limit: float | None,
) -> _Ended:
    begun = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=cwd,
        # As on a user's machine: what one process has compiled, the next one loads.
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=limit is not None,
    ) as running:
        assert running.stdout is not None
        stopped: list[int] = []

        def stop() -> None:
            stopped.append(running.pid)
            os.killpg(running.pid, signal.SIGKILL)

        timer = threading.Timer(limit or 0, stop)
        if limit is not None:
            timer.start()
        printed = running.stdout.read()
        _, status, used = os.wait4(running.pid, 0)  # for this child alone, in microseconds
        timer.cancel()
        running.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - begun
    sample = Sample(used.ru_utime + used.ru_stime, wall, used.ru_maxrss * _KILO)
    return _Ended(sample, printed.decode(errors="replace"), running.returncode, bool(stopped))
