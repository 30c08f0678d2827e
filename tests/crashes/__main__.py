"""Every trial of every scene: `python -m tests.crashes [--every N] [--scene NAME] [KIND]...`."""

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .scenes import SCENES, Stage
from .trials import KINDS, Trial, faults, trials

_PARTS = 8
_Task = tuple[int, tuple[str, ...], int, int]


@dataclass(frozen=True, slots=True)
class _Part:
    """What came of a part of a scene's trials: how many of each kind, and what was wrong."""

    steps: int
    tried: Counter[str]
    wrong: tuple[str, ...]


def _try(task: _Task) -> _Part:
    """All kinds in one stage: to make it takes longer than a trial."""
    number, kinds, part, every = task
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "kept").mkdir()
        stage = Stage(SCENES[number], Path(place), Path(place) / "kept")
        chosen: list[tuple[str, Trial]] = []
        for kind in kinds:
            found = list(trials(stage, kind))[::every][part::_PARTS]
            chosen += [(kind, each) for each in found]
        wrong = tuple(said for _, each in chosen for said in faults(stage, each))
        return _Part(len(stage.steps), Counter(kind for kind, _ in chosen), wrong)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.crashes", description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--every", type=int, default=1, help="only each so many-th step")
    parser.add_argument("--scene", action="append", help="only the scenes that are called so")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(KINDS)}")
    return parser.parse_args()


def main() -> int:
    """Prints the faults, counts and seconds; returns the exit status."""
    options = _options()
    wrong = 0
    kinds: Sequence[str] = options.kinds or KINDS
    with ProcessPoolExecutor(options.workers, multiprocessing.get_context("fork")) as pool:
        for number, scene in enumerate(SCENES):
            if options.scene and scene.name not in options.scene:
                continue
            began, counts, steps = time.monotonic(), Counter[str](), 0
            tasks = [(number, tuple(kinds), part, options.every) for part in range(_PARTS)]
            for made in pool.map(_try, tasks):
                counts, steps, wrong = counts + made.tried, made.steps, wrong + len(made.wrong)
                print("\n".join(made.wrong[:20]), end="\n" * bool(made.wrong), flush=True)
            said = ", ".join(f"{kind} {counts[kind]}" for kind in kinds)
            seconds = time.monotonic() - began
            print(f"{scene.name}: {steps} steps; tried: {said}; {seconds:.0f} s", flush=True)
    print(f"{wrong} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
