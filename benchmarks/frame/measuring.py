"""Rows of a table, measured in turn, so that a machine that is busy slows all of them down."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .row import Row, Sample


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that are compared with the first of them.

    `unit` is what seconds are told in: `s`, `ms` or `us`. `measure_of` is `cpu` or `wall`, of which
    the ratios are. `warms_up` asks for a round before all others that does not count.
    """

    title: str
    rows: Sequence[Row]
    rounds: int = 7
    unit: str = "ms"
    measure_of: str = "cpu"
    warms_up: bool = True


@dataclass(frozen=True, slots=True)
class Result:
    """What was found of a row: medians over all rounds.

    `ratio` is the median of the ratios to the first row in the same round; 0 where one of both has
    failed. `said` is what came of the last round.
    """

    name: str
    cpu: float
    wall: float
    peak: int
    modules: int
    ratio: float
    most: float | None
    size: float | None
    samples: Sequence[Sample]
    said: str = ""

    @property
    def is_within(self) -> bool | None:
        """Whether the budget is kept; None where there is none."""
        return None if self.most is None or not self.ratio else self.ratio <= self.most


def measure(table: Table, tell: Callable[[str], None], rounds: int | None = None) -> list[Result]:
    """Measures all rows in every round; returns what was found."""
    samples: list[list[Sample]] = []
    count = rounds or table.rounds
    for number in range(0 if table.warms_up else 1, count + 1):
        tell(f"{table.title}: round {number} of {count}")
        taken = [row.measured() for row in table.rows]
        if number:  # in the first one files are read and compiled
            samples.append(taken)
    return [
        _result(row, [taken[at] for taken in samples], [taken[0] for taken in samples], table)
        for at, row in enumerate(table.rows)
    ]


def _result(row: Row, own: Sequence[Sample], first: Sequence[Sample], table: Table) -> Result:
    def of(name: str) -> float:
        return statistics.median(getattr(sample, name) for sample in own)

    seconds = [
        (getattr(one, table.measure_of), getattr(other, table.measure_of))
        for one, other in zip(own, first, strict=True)
        if not (one.has_failed or other.has_failed)
    ] or [(0.0, 0.0)]
    return Result(
        name=row.name,
        cpu=of("cpu"),
        wall=of("wall"),
        peak=int(of("peak")),
        modules=int(of("modules")),
        ratio=statistics.median(mine / its if its else 0.0 for mine, its in seconds),
        said=own[-1].said,
        most=row.most,
        size=row.size,
        samples=own,
    )
