"""Pieces of work that a second process shares, where the machine has a core to spare.

The second process is a copy of this one, so it needs to be told nothing; it sends back what it made,
and nothing else of it stays. Both take one piece after another until none is left. What it does not
deliver, whatever the reason, is made here: so results, errors and their order are those of one
process. On systems other than Linux, beside other threads (whose locks a copy would hold for ever) or
on one core there is none.
"""

import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import field
from typing import Generic, TypeVar

from .clock import Clock, Seconds
from .records import record
from .stopping import held

PieceT = TypeVar("PieceT")
MadeT = TypeVar("MadeT")
_NUMBER = 2  # bytes in which the number of a piece is passed on


@contextmanager
def shared(
    work: Callable[[PieceT, Clock], MadeT], pieces: Sequence[PieceT], clock: Clock, *, pays: bool
) -> "Iterator[Callable[[], list[MadeT]]]":
    """Yields a function that returns what `work` makes of each piece, in order.

    Where it `pays` a second process begins at once, while the block does something else. `work` is
    given the clock whose stages it is to count to; it must change nothing that is read afterwards.
    At the end of the block there is no second process any more, in whichever way it ends.
    """
    if not (pays and len(pieces) > 0 and _can_fork()):
        yield lambda: [work(piece, clock) for piece in pieces]
        return
    shares = _Shares(work, pieces, clock)
    try:
        shares.begin()
        yield shares.made
    finally:
        shares.end()


def _can_fork() -> bool:
    if sys.platform != "linux":  # elsewhere the system's own libraries may not outlive a fork
        return False
    try:
        return len(os.listdir("/proc/self/task")) == 1 and len(os.sched_getaffinity(0)) > 1
    except OSError:
        return False


@record(slots=True)
class _Shares(Generic[PieceT, MadeT]):
    """Pieces and the numbers of those that nobody has taken yet, in a pipe that both read."""

    work: Callable[[PieceT, Clock], MadeT]
    pieces: Sequence[PieceT]
    clock: Clock
    process: int = 0
    queue: int = -1
    answer: int = -1
    found: dict[int, MadeT] = field(default_factory=dict)

    def begin(self) -> None:
        """Start the second process."""
        self.queue, numbers = os.pipe()
        for number in range(len(self.pieces)):
            os.write(numbers, number.to_bytes(_NUMBER))
        os.close(numbers)
        self.answer, answer = os.pipe()
        parent, process = os.getpid(), -1
        try:
            with held(), suppress(OSError):  # where there is no room for another, all is done here
                process = os.fork()
                self.process = max(process, 0)
            if process == 0:
                os.close(self.answer)  # so that nobody reads any more when the other is gone
                self._answer(answer, parent)
        finally:
            if process == 0:  # whatever stands above on the stack is not the copy's to end
                os._exit(0)
            os.close(answer)

    def _answer(self, answer: int, parent: int) -> None:
        """What the second process does."""
        clock = Clock(self.clock.subject)
        for number in self._taken():
            self.found[number] = self.work(self.pieces[number], clock)
            if os.getppid() != parent:
                return
        with os.fdopen(answer, "wb") as file:
            pickle.dump((self.found, clock.spent), file, pickle.HIGHEST_PROTOCOL)

    def made(self) -> list[MadeT]:
        """Take what pieces are left, wait for the others, and make those that do not come."""
        failed: dict[int, Exception] = {}
        for number in self._taken():
            try:
                self.found[number] = self.work(self.pieces[number], self.clock)
            except Exception as error:  # an earlier piece may fail, too
                failed[number] = error
        self._receive()
        made: list[MadeT] = []
        for number, piece in enumerate(self.pieces):
            if number in failed:
                raise failed[number]
            missing = number not in self.found
            made.append(self.work(piece, self.clock) if missing else self.found[number])
        return made

    def _taken(self) -> Iterator[int]:
        while number := os.read(self.queue, _NUMBER):
            yield int.from_bytes(number)

    def _receive(self) -> None:
        try:
            with os.fdopen(self.answer, "rb", closefd=False) as file:
                found, spent = pickle.load(file)
        except (EOFError, pickle.UnpicklingError):  # it has failed, or was ended
            return
        self.found |= found
        for place, seconds in spent.items():
            self.clock.add(place, Seconds(seconds.cpu))  # of wall time there is only one

    def end(self) -> None:
        """End the second process, if it has not ended by itself."""
        with held():
            process, self.process = self.process, 0
            if process:
                with suppress(ProcessLookupError, ChildProcessError):
                    os.kill(process, signal.SIGTERM)
                    os.waitpid(process, 0)
            for handle in (self.queue, self.answer):
                if handle >= 0:
                    os.close(handle)
