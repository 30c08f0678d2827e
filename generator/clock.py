"""Where the time of a run goes: seconds by what was at work, for people who ask."""

import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field

from .records import record


@record(frozen=True, slots=True)
class Seconds:
    """What something took: seconds of CPU, with those of ended child processes, and of wall time."""

    cpu: float = 0.0
    wall: float = 0.0

    def __add__(self, other: "Seconds") -> "Seconds":
        return Seconds(self.cpu + other.cpu, self.wall + other.wall)

    def __sub__(self, other: "Seconds") -> "Seconds":
        return Seconds(self.cpu - other.cpu, self.wall - other.wall)


@record(slots=True)
class Clock:
    """Adds up the time of stages, by the subject that they worked on and their name."""

    subject: str = ""
    """What stages work on from now on: a vendor."""
    spent: dict[tuple[str, str], Seconds] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Counts the block to a stage of the present subject; stages do not stand in one another."""
        place, before = (self.subject, name), now()
        try:
            yield
        finally:
            self.add(place, now() - before)

    def add(self, place: tuple[str, str], seconds: Seconds) -> None:
        """Counts what another clock has counted to a stage, by its subject and name."""
        self.spent[place] = self.spent.get(place, Seconds()) + seconds


def now() -> Seconds:
    """CPU since the program began, and the time of a clock that never goes back."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(usage.ru_utime + usage.ru_stime for usage in usages)
    return Seconds(cpu, time.monotonic())
