"""Signals that end the program end a block first, so that it can clean up."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(SystemExit):
    """A signal ended the program; the status is what shells give for it: 128 and its number."""

    def __init__(self, number: int) -> None:
        super().__init__(128 + number)
        self.signal = signal.Signals(number)


class _Held:
    """How many blocks must not be ended midway now, and which signal waits for their end."""

    depth = 0
    waiting: int | None = None


def _stop(number: int, frame: FrameType | None) -> None:
    if _Held.depth:
        _Held.waiting = number
    else:
        raise Stopped(number)


@contextmanager
def stoppable() -> Iterator[None]:
    """Within the block, Ctrl-C, `kill` and a closed terminal raise Stopped in the main thread.

    A signal that is ignored outside of the block, as `nohup` has it, stays ignored. In another thread
    nothing is changed.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard = [number for number in _ENDING if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, _stop) for number in heard}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def held() -> Iterator[None]:
    """What is short and must not be ended midway: inside of `stoppable`, signals wait for its end."""
    _Held.depth += 1
    try:
        yield
    finally:
        _Held.depth -= 1
        if not _Held.depth and _Held.waiting is not None:
            number, _Held.waiting = _Held.waiting, None
            raise Stopped(number)
