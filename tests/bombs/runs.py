"""One run of the program over a bomb in a process of its own, and what it came to."""

import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from tests.support.packages import ROOT

from .making import Bomb

SECONDS, MEBIBYTES = 20, 1024
"""What a bomb may use: of CPU, and of memory."""

# What ends a run that would take the machine with it; far above, so that a figure can be told.
_MOST_SECONDS, _MOST_BYTES = 120, 3 * 1024**3
_FINDING = re.compile(r"^(?P<place>.*?): (?P<level>error|warning)\[(?P<code>[a-z0-9-]+)\]: ", re.M)


@dataclass(frozen=True, slots=True)
class Run:
    """Exit status (negative for a signal), what was printed, and what the run used."""

    status: int
    output: str
    seconds: float
    wall: float
    mebibytes: int

    @property
    def outcome(self) -> str:
        """`client`, with the codes of warnings in brackets, or the codes of errors."""
        codes = {"error": dict[str, None](), "warning": dict[str, None]()}
        for found in _FINDING.finditer(self.output):
            codes[found["level"]][found["code"]] = None
        if self.status == 0:
            return "client" + (f" ({', '.join(codes['warning'])})" if codes["warning"] else "")
        if not codes["error"] and "Usage:" in self.output:
            return "wrong usage"
        return ", ".join(codes["error"]) or f"status {self.status}, no finding"

    @property
    def fault(self) -> str:
        """What is wrong with the way in which it ended, not regarding seconds; empty when nothing is."""
        if "Traceback" in self.output or "internal-error" in self.output:
            return "a traceback or an error of ours"
        if self.status not in (0, 1, 2):
            return f"status {self.status}"
        if self.mebibytes > MEBIBYTES:
            return f"{self.mebibytes} MiB"
        return ""


def run(bomb: Bomb) -> Run:
    """Make a bomb in a folder of its own, and generate its client there."""
    with tempfile.TemporaryDirectory(prefix="bomb-") as name:
        folder = Path(name)
        bomb.make()(folder)
        main = next((path for path in sorted(folder.iterdir()) if path.stem == "main"), None)
        alone = ["--from", str(main), "--out", str(folder / "out")] if main else ["bomb"]
        command = [sys.executable, "-m", "generator", "generate", *alone]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "CLIENTSMITH_CACHE": f"{name}/cache"}
        started = time.monotonic()
        with tempfile.TemporaryFile() as printed:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.STDOUT,
                preexec_fn=_limit,
            )
            peak = _Peak(process.pid)
            _, status, used = os.wait4(process.pid, 0)
            wall = time.monotonic() - started
            process.returncode = os.waitstatus_to_exitcode(status)
            printed.seek(0)
            output = printed.read().decode("utf-8", "replace")
    seconds = used.ru_utime + used.ru_stime
    return Run(process.returncode, output, seconds, wall, peak.end())


class _Peak:
    """Asks for the highest memory of a process until it ends; what wait4 says begins with our own."""

    def __init__(self, process: int) -> None:
        self._status = Path(f"/proc/{process}/status")
        self._mebibytes = 0
        self._ended = Event()
        self._thread = Thread(target=self._ask)
        self._thread.start()

    def end(self) -> int:
        """The most that was seen, in MiB; 0 where the system has no such file."""
        self._ended.set()
        self._thread.join()
        return self._mebibytes

    def _ask(self) -> None:
        while not self._ended.wait(0.02):
            try:
                found = re.search(r"VmHWM:\s+(\d+)", self._status.read_text())
            except OSError:
                continue
            if found:
                self._mebibytes = max(self._mebibytes, int(found[1]) // 1024)


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))
