"""Prism, the mock server: one process that answers by an OpenAPI document."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MAIN = Path(__file__).parent / "node_modules/@stoplight/prism-cli/dist/index.js"
_LISTENING = re.compile(r"listening on (http://\S+)")
_PATIENCE = (
    300.0  # seconds; of a large document it makes examples first, on a busy machine for minutes
)


def missing() -> str | None:
    """Why Prism cannot run here; None when it can."""
    if shutil.which("node") is None:
        return "Node is not installed"
    if not _MAIN.is_file():
        return "Prism is not installed: run `make node`"
    return None


@contextmanager
def serving(document: Path, log: Path) -> Iterator[str]:
    """The origin of a Prism that serves `document` on a port of its own, until the block ends.

    What it prints is written to `log`. A request that does not fit the document is refused.
    """
    command = ["node", str(_MAIN), "mock", "--errors", "--port", "0", str(document)]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "NO_COLOR": "1"},
        )
    try:
        yield _origin(process, log)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _origin(process: subprocess.Popen[bytes], log: Path) -> str:
    end = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < end:
        if found := _LISTENING.search(log.read_text("utf-8", "replace")):
            return found[1]
        time.sleep(0.05)
    raise RuntimeError(f"Prism does not listen:\n{log.read_text('utf-8', 'replace')}")
