"""Tries every change at every place of every document: `python -m tests.robustness [CASE]...`."""

import argparse
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .mutations import mutations_at, places
from .outcomes import Case, cases, fault

_SHOWN = 40


def _try(task: tuple[Case, str, int, int]) -> tuple[int, list[str]]:
    """Every change at a share of the places of one file."""
    case, file, part, parts = task
    tried, faults = 0, []
    with tempfile.TemporaryDirectory() as folder:
        for way in list(places(case.files[file]))[part::parts]:
            for mutation in mutations_at(case.files[file], way):
                tried += 1
                found = fault(case, {**case.files, file: mutation.content}, Path(folder) / "files")
                if found:
                    faults.append(f"{case.name} {file} {mutation}\n    {found}")
    return tried, faults


def main() -> int:
    """Prints the faults; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.robustness", description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("names", nargs="*", metavar="CASE")
    options = parser.parse_args()
    chosen = [case for case in cases() if not options.names or case.name in options.names]
    parts = 8
    tasks = [(c, file, part, parts) for c in chosen for file in c.files for part in range(parts)]
    tried, faults = 0, 0
    with ProcessPoolExecutor(options.workers) as pool:
        for (case, file, part, _), (count, found) in zip(tasks, pool.map(_try, tasks), strict=True):
            tried, faults = tried + count, faults + len(found)
            print("\n".join(found[:_SHOWN]), end="\n" * bool(found), flush=True)
            if part == parts - 1:
                print(f"{case.name} {file}: done; {tried} changes tried so far, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
