"""Several things that take the place of others together, or not at all."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Protocol

from .places import Beside, OutputError


class Part(Protocol):
    """Something to be replaced; its places are locked meanwhile."""

    @property
    def places(self) -> Beside:
        """Where it is made."""
        ...

    @property
    def is_touched(self) -> bool:
        """Whether there is something to replace, or to clear away."""
        ...

    def recover(self) -> None:
        """Clear away what a run has left that was ended midway."""
        ...

    def prepare(self) -> None:
        """Make the new beside the old; all that can go wrong should do so here."""
        ...

    def take_place(self) -> None:
        """Put the new where the old is."""
        ...

    def go_back(self) -> None:
        """Put the old back where the new is, as far as that has come."""
        ...


def replace(parts: Sequence[Part]) -> None:
    """Replace all parts in this order; a failure puts back those that were replaced already.

    Raises OutputError where all was replaced, but something beside it cannot be removed.
    """
    begun: list[Part] = []
    try:
        for part in parts:
            part.prepare()
        for part in parts:
            begun.append(part)
            part.take_place()
    except BaseException as problem:
        stuck = [part for part in reversed(begun) if not _goes_back(part)]
        for part in parts:
            if part not in stuck:
                with suppress(OSError):  # what stopped us matters more; the next run clears it away
                    part.recover()
        if stuck:
            places = ", ".join(str(part.places.staged) for part in stuck)
            raise OutputError(f"{problem}; what was there before is in {places}") from problem
        raise
    _clear(parts)


def _goes_back(part: Part) -> bool:
    try:
        part.go_back()
    except OSError:
        return False
    return True


def _clear(parts: Sequence[Part]) -> None:
    for part in parts:
        try:
            part.recover()
        except OSError as problem:
            raise OutputError(
                f"{part.places.path} is written, but what was there before cannot be removed from"
                f" {part.places.staged}: {problem.strerror or problem}; the next run tries again"
            ) from problem
