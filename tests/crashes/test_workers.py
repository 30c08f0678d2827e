"""Processes that make models end with the program, even when it is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from tests.architecture.modules import ROOT

_PATIENCE = 60
_PROGRAM = """
import os, sys, time
from generator.models.workers import shared
from generator.stopping import stoppable

def work(seconds):
    print(os.getpid(), flush=True)
    time.sleep(seconds)

if __name__ == "__main__":
    with stoppable():
        shared(work, [600, 600, 600, 600], 2)
"""


@pytest.mark.parametrize(
    ("number", "status"),
    [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGTERM, 143), (signal.SIGINT, 130)],
)
def test_no_process_outlives_the_program(
    number: signal.Signals, status: int, tmp_path: object
) -> None:
    file = f"{tmp_path}/program.py"
    with open(file, "w", encoding="utf-8") as program:
        program.write(_PROGRAM)
    with subprocess.Popen(
        [sys.executable, file],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_hears_signals,
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        workers = [int(process.stdout.readline()) for _ in range(2)]
        # As a terminal does it: the signal comes to all processes of the group.
        os.killpg(process.pid, number) if number == signal.SIGINT else process.send_signal(number)
        assert process.wait(_PATIENCE) == status
        _until(lambda: not any(map(_is_alive, workers)))
        assert "Traceback" not in process.stderr.read()


def _hears_signals() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def _is_alive(pid: int) -> bool:
    """Whether a process runs; one that has ended, and that nobody has asked about, does not."""
    try:
        os.kill(pid, 0)
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
            return stat.read().rpartition(")")[2].split()[0] not in "ZX"
    except ProcessLookupError:
        return False
    except FileNotFoundError:  # no /proc: it is there as long as it has a number
        return os.path.isdir("/proc/self") is False
