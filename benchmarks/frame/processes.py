"""A whole process as what is measured."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
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
        begun = time.perf_counter()
        with subprocess.Popen(
            command,
            cwd=cwd,
            # As on a user's machine: what one process has compiled, the next one loads.
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as running:
            assert running.stdout is not None
            printed = running.stdout.read()
            _, status, used = os.wait4(running.pid, 0)  # for this child alone, in microseconds
            running.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - begun
        if running.returncode:
            raise SystemExit(f"{' '.join(command)}: {printed.decode(errors='replace')}")
        modules = int(printed.split()[-1]) if counts_modules else 0
        return Sample(used.ru_utime + used.ru_stime, wall, used.ru_maxrss * _KILO, modules)

    return measured
