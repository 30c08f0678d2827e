"""Puts payloads at positions of the bases: `python -m tests.hostile [BASE]...`."""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from .payloads import PAYLOADS, Payload
from .places import MODES, Mode, Position, names
from .search import Groups, Search, Tally, grouped, places_of

_SHOWN = 60
_Kind = tuple[str, Mode, Sequence[Position]]
Task = tuple[str, Mode, Payload, Groups]


def _work_in_a_folder_of_its_own() -> None:
    os.chdir(tempfile.mkdtemp(prefix="hostile-work-"))


def _grouped(task: _Kind) -> Groups:
    return grouped(*task)


def _tried(task: Task) -> tuple[Tally, float]:
    name, mode, payload, groups = task
    started = time.process_time()
    return Search(name, mode, payload).run(groups), time.process_time() - started


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--among", type=int, default=1, help="one of so many positions, by chance")
    parser.add_argument(
        "--every", type=int, default=1, help="of these one of so many for a payload"
    )
    parser.add_argument("--seed", type=int, default=1, help="which chance that is")
    parser.add_argument("--payload", action="append", help="only those that are called so")
    parser.add_argument("--mode", action="append", choices=MODES)
    parser.add_argument("names", nargs="*", metavar="BASE")
    return parser.parse_args()


def main() -> int:
    """Prints the counts and the faults; returns the exit status."""
    options = _options()
    payloads = [one for one in PAYLOADS if not options.payload or one.name in options.payload]
    modes: list[Mode] = [mode for mode in MODES if mode in (options.mode or MODES)]
    kinds: list[tuple[str, Mode]] = [(n, m) for n in options.names or names() for m in modes]
    chance = random.Random(options.seed)
    places = [_some(places_of(*kind), chance, options.among) for kind in kinds]
    asked: list[_Kind] = [
        (name, mode, found) for (name, mode), found in zip(kinds, places, strict=True)
    ]
    started = time.monotonic()
    total = Tally()
    with ProcessPoolExecutor(options.workers, initializer=_work_in_a_folder_of_its_own) as pool:
        for name, mode, chosen in asked:
            found = pool.submit(_grouped, (name, mode, chosen)).result()
            tasks = list(_tasks(name, mode, payloads, found, chance, options.every))
            total.add(_sum(f"{name} {mode}", tasks, pool.map(_tried, tasks)))
    count = sum(map(len, places))
    everything = sum(len(places_of(*kind)) for kind in kinds)
    print(
        f"{count} of {everything} positions x {len(payloads)} payloads = {count * len(payloads)}, of which {total.tried}"
        f" tried in {total.runs} runs: {total.packages} in packages, {total.diagnostics} refused by a"
        f" diagnostic, {len(total.faults)} failures; {time.monotonic() - started:.0f} s"
    )
    return 1 if total.faults else 0


def _some(places: Sequence[Position], chance: random.Random, among: int) -> list[Position]:
    return sorted(chance.sample(places, max(1, len(places) // among)), key=places.index)


def _tasks(
    name: str,
    mode: Mode,
    payloads: Iterable[Payload],
    groups: Groups,
    chance: random.Random,
    every: int,
) -> Iterator[Task]:
    """A task for each payload, with those groups that chance lets it have."""
    for payload in payloads:
        yield name, mode, payload, groups.some(lambda: chance.randrange(every) == 0)


def _sum(title: str, tasks: list[Task], results: Iterable[tuple[Tally, float]]) -> Tally:
    total, seconds = Tally(), 0.0
    for tally, took in results:
        total.add(tally)
        seconds += took
    assert total.tried == sum(groups.size for *_, groups in tasks)
    print(
        f"{title}: {total.tried} tried, {total.runs} runs, {total.packages} packages,"
        f" {total.diagnostics} diagnostics, {len(total.faults)} failures, {seconds:.0f} s of CPU",
        flush=True,
    )
    for fault in total.faults[:_SHOWN]:
        print(fault, flush=True)
    return total


if __name__ == "__main__":
    sys.exit(main())
