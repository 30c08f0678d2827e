"""One thing that is measured beside others."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """What one measurement found: seconds of CPU and of wall time, and bytes of memory at most.

    `modules` is how many modules a process had loaded. 0 stands for what was not measured. `said` is
    what came of it, in words; `has_failed` says that it did not do what the other rows did.
    """

    cpu: float
    wall: float
    peak: int = 0
    modules: int = 0
    said: str = ""
    has_failed: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Something with a name that can be measured again and again.

    `most` is the budget: the ratio to the first row of the table. `size` is what the row stands for
    on the axis of a plot, such as a number of operations.
    """

    name: str
    measured: Callable[[], Sample]
    most: float | None = None
    size: float | None = None
