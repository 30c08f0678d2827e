"""What an operation costs in documents of different sizes, as a whole and stage by stage.

Rows are CPU seconds for each operation, so that what grows as fast as the document is a flat line.
`CLIENTSMITH_GROWTH="1 10 20000"` measures other sizes.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..frame import Row, Table
from ..frame.row import Sample
from ..synthetic import document

_ROOT = Path(__file__).resolve().parents[2]
_SIZES = os.environ.get("CLIENTSMITH_GROWTH", "300 1000 3000")
# Of a stage that takes n log n, from 300 to 3,000 operations.
_MOST = 1.5
_ROUNDS = 2
_STAGES = (
    "source overlay check validate names normalize parse documents lower syntax format lock write"
).split()
_Costs = dict[str, tuple[float, float]]


def tables(work: Path) -> Iterator[Table]:
    """All of it, and then each stage that works on operations or schemas."""
    sizes = [int(size) for size in _SIZES.split()]
    runs = _Runs(work)
    for stage in ("all", *_STAGES):
        rows = [
            Row(f"{size:,} operations", runs.measuring(stage, size), most=_MOST, size=size)
            for size in sizes
        ]
        title = f"Growth of {stage}: CPU for an operation"
        yield Table(title, rows, rounds=_ROUNDS, warms_up=False)


@dataclass(slots=True)
class _Runs:
    """Runs on documents of each size, each made once for all the stages that are read from it."""

    work: Path
    done: dict[int, list[_Costs]] = field(default_factory=lambda: defaultdict(list))
    read: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))

    def measuring(self, stage: str, size: int) -> Callable[[], Sample]:
        """Reads a stage from the next run of a size."""

        def measured() -> Sample:
            number = self.read[stage, size]
            self.read[stage, size] += 1
            while len(self.done[size]) <= number:
                self.done[size].append(_run(self.work, size))
            cpu, wall = self.done[size][number].get(stage, (0.0, 0.0))
            return Sample(cpu / size, wall / size)

        return measured


def _run(work: Path, size: int) -> _Costs:
    """Seconds of CPU and of wall time of each stage; `all` is without what any document takes."""
    source, package = work / f"things{size}.json", work / f"package{size}"
    if not source.exists():
        source.write_text(json.dumps(document(size)), "utf-8")
    begun = time.perf_counter()
    done = subprocess.run(
        [
            *(sys.executable, "-m", "generator", "generate", "--from", str(source)),
            *("--out", str(package), "--no-cache", "--timings"),
        ],
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    wall = time.perf_counter() - begun
    if done.returncode:
        raise SystemExit(f"{size} operations: {done.stdout}{done.stderr}")
    shutil.rmtree(package)
    lines = [line.split() for line in done.stderr.splitlines()]
    found = {words[-3]: _seconds(words) for words in lines if len(words) > 3}
    cpu = sum(one[0] for name, one in found.items() if name in _STAGES)
    return {**found, "all": (cpu, wall)}


def _seconds(words: list[str]) -> tuple[float, float]:
    numbers = [float(word) if word.replace(".", "", 1).isdigit() else 0.0 for word in words[-2:]]
    return numbers[0], numbers[1]
