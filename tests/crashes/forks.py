"""Runs a function in a child that something befalls; the child is a copy, so it costs little."""

import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from generator import cache, temporary

from .steps import Fault, Steps


@dataclass(frozen=True)
class Outcome:
    """How a child ended (negative: by which signal), what it printed, and its steps up to there."""

    status: int
    output: str
    steps: tuple[str, ...]


def forked(
    function: Callable[[], object], fault: Fault, befall: Callable[[], None] | None = None
) -> Outcome:
    """Calls a function in a child, where the fault comes, or `befall` is called, at its step."""
    # Through a pipe: a child may be kept from writing long files.
    receiver, sender = os.pipe()
    with tempfile.TemporaryFile() as printed, os.fdopen(receiver, "rb") as counted:
        sys.stdout.flush(), sys.stderr.flush()
        child = os.fork()
        if child == 0:
            counted.close()
            _run(function, Steps(fault, befall), printed.fileno(), sender)
        os.close(sender)
        steps = json.loads(counted.read() or b"[]")
        _, status = os.waitpid(child, 0)
        printed.seek(0)
        text = printed.read().decode("utf-8", "replace")
        return Outcome(os.waitstatus_to_exitcode(status), text, tuple(steps))


def _run(function: Callable[[], object], steps: Steps, printed: int, counted: int) -> None:
    """In the child: never returns."""
    status = 70
    try:
        os.dup2(printed, 1)
        os.dup2(printed, 2)
        # What runs in the background of a shell ignores interruptions.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
        sys.stdout, sys.stderr = os.fdopen(1, "w", 1), os.fdopen(2, "w", 1)
        # What a run does once, this one must do itself.
        cache._clear.cache_clear()
        temporary._clear.cache_clear()
        write = os.write
        steps.install()
        try:
            function()
            status = 0
        except SystemExit as error:
            status = error.code if isinstance(error.code, int) else 1
        except BaseException:
            sys.excepthook(*sys.exc_info())
        sys.stdout.flush(), sys.stderr.flush()
        write(counted, json.dumps(steps.names).encode())
    finally:
        os._exit(status)


def together(function: Callable[[], object], count: int) -> list[Outcome]:
    """Calls a function in so many children at once."""
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(lambda _: forked(function, Fault()), range(count)))
