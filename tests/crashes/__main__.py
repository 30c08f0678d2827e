"""Every trial of every scene: `python -m tests.crashes [--every N] [KIND]...`."""

import argparse
import multiprocessing
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .scenes import SCENES, Stage
from .trials import KINDS, faults, trials

_PARTS = 8


def _try(task: tuple[int, str, int, int]) -> tuple[int, int, list[str]]:
    """How many steps a scene has, how many trials a part of them are, and what was wrong."""
    number, kind, part, every = task
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "kept").mkdir()
        stage = Stage(SCENES[number], Path(place), Path(place) / "kept")
        found = list(trials(stage, kind))[::every][part::_PARTS]
        return (
            len(stage.steps),
            len(found),
            [said for each in found for said in faults(stage, each)],
        )


def main() -> int:
    """Prints the faults, counts and seconds; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.crashes", description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--every", type=int, default=1, help="only each so many-th step")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(KINDS)}")
    options = parser.parse_args()
    wrong = 0
    with ProcessPoolExecutor(options.workers, multiprocessing.get_context("fork")) as pool:
        for number, scene in enumerate(SCENES):
            for kind in options.kinds or KINDS:
                began = time.monotonic()
                tasks = [(number, kind, part, options.every) for part in range(_PARTS)]
                done = list(pool.map(_try, tasks))
                said = [each for _, _, found in done for each in found]
                wrong += len(said)
                print("\n".join(said[:20]), end="\n" * bool(said))
                tried, seconds = sum(count for _, count, _ in done), time.monotonic() - began
                print(
                    f"{scene.name}: {done[0][0]} steps; {kind}: {tried} tried, {len(said)} faults,"
                    f" {seconds:.0f} s",
                    flush=True,
                )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
