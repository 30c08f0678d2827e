"""Processes that share the work, and that end with the program, whatever ends it."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import connection, get_context
from threading import Thread
from typing import Any, TypeVar

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


def shared(
    function: Callable[[_Given], _Made], given: Iterable[_Given], count: int
) -> list[_Made]:  # fmt: skip
    """What a function makes of each, in order, by so many processes; an error ends them at once."""
    context = get_context("spawn")
    pipe: tuple[Any, Any] = context.Pipe(duplex=False)  # of another class on each system
    theirs, ours = pipe
    pool = ProcessPoolExecutor(count, context, initializer=_begin, initargs=(theirs,))
    try:
        with _uninterrupted():
            # Not by `map`: what that cancels after an error, a pool without processes stumbles over.
            futures = [pool.submit(function, each) for each in given]
        return [future.result() for future in futures]
    except BaseException:
        ours.close()
        raise
    finally:
        pool.shutdown()
        ours.close()
        theirs.close()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Processes that start here never hear Ctrl-C; the program hears it afterwards, and tells."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(program: Any) -> None:
    """In each process: nobody outlives the program, however that ends.

    The pool's own queue says nothing when the program was killed: each process holds both its ends.
    """
    Thread(target=_end_with, args=(program,), daemon=True).start()


def _end_with(program: Any) -> None:
    connection.wait([program])
    os._exit(1)
