"""Puts payloads at positions of the bases: `python -m tests.hostile [BASE]...`.

With `--keep FILE` everything is tried that the file does not say was tried before, and a line is written
for each payload on a base in a mode: such a run can be stopped and begun again, or divided by bases and modes.
"""

import argparse
import contextlib
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from .groups import Groups, grouped, places_of
from .keeping import Kept, Result, code
from .payloads import PAYLOADS, Payload
from .places import MODES, Mode, Position, names
from .search import Search, Tally

_SHOWN = 60
Task = tuple[str, Mode, Payload, Groups]
_Tried = Iterable[tuple[Tally, float]]
_Map = Callable[[Callable[[Task], tuple[Tally, float]], Iterable[Task]], _Tried]


def _work_in_a_folder_of_its_own() -> None:
    os.chdir(tempfile.mkdtemp(prefix="hostile-work-"))


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
    parser.add_argument("--mode", action="append", choices=MODES, help="in the order given")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="where results are kept")
    parser.add_argument(
        "--accept", action="append", default=[], metavar="CODE", help="results of other code count"
    )
    parser.add_argument("names", nargs="*", metavar="BASE")
    options = parser.parse_args()
    if options.keep and (options.among, options.every) != (1, 1):
        parser.error("what is kept is everything: --keep goes with neither --among nor --every")
    return options


def main() -> int:
    """Prints the counts and the faults; returns the exit status."""
    options = _options()
    payloads = [one for one in PAYLOADS if not options.payload or one.name in options.payload]
    modes: list[Mode] = options.mode or list(MODES)
    kinds: list[tuple[str, Mode]] = [(n, m) for m in modes for n in options.names or names()]
    if options.keep:
        return _all(options, payloads, kinds)
    return _sample(options, payloads, kinds)


@contextlib.contextmanager
def _workers(count: int) -> Iterator[_Map]:
    """What tries tasks: in this process, or in several."""
    if count == 1:
        _work_in_a_folder_of_its_own()
        yield map
        return
    with ProcessPoolExecutor(count, initializer=_work_in_a_folder_of_its_own) as pool:
        yield pool.map


def _all(
    options: argparse.Namespace, payloads: Sequence[Payload], kinds: Sequence[tuple[str, Mode]]
) -> int:
    """Everything that was not tried before, and what came of all."""
    kept = Kept(options.keep.resolve(), options.accept)
    print(f"code {code()}, {len(kept.results)} results from before", flush=True)
    with _workers(options.workers) as mapped:
        for name, mode in kinds:
            left = [one for one in payloads if (name, mode, one.name) not in kept.results]
            if left:
                groups = kept.groups(name, mode)
                tasks = [(name, mode, payload, groups) for payload in left]
                for task, (tally, seconds) in zip(tasks, mapped(_tried, tasks), strict=True):
                    result = Result.of(name, mode, task[2].name, tally, seconds)
                    assert result.positions == groups.size, result
                    kept.add(result)
                    print("".join(f"{fault}\n" for fault in result.faults), end="", flush=True)
            print(_line(name, mode, kept), flush=True)
    return 1 if any(one.faults for one in kept.results.values()) else 0


def _line(name: str, mode: Mode, kept: Kept) -> str:
    """What came of one base in one mode so far."""
    found = [one for one in kept.results.values() if (one.base, one.mode) == (name, mode)]
    places = len(places_of(name, mode))
    return (
        f"{name} {mode}: {places} positions, {places * len(PAYLOADS)} combinations,"
        f" {sum(one.positions for one in found)} tried, {sum(one.runs for one in found)} runs,"
        f" {sum(one.packages for one in found)} packages,"
        f" {sum(one.diagnostics for one in found)} diagnostics,"
        f" {sum(len(one.faults) for one in found)} failures,"
        f" {sum(one.seconds for one in found):.0f} s of CPU"
    )


def _sample(
    options: argparse.Namespace, payloads: Sequence[Payload], kinds: Sequence[tuple[str, Mode]]
) -> int:
    """Some positions, by chance, and what came of them."""
    chance = random.Random(options.seed)
    places = [_some(places_of(*kind), chance, options.among) for kind in kinds]
    started = time.monotonic()
    total = Tally()
    with _workers(options.workers) as mapped:
        for (name, mode), chosen in zip(kinds, places, strict=True):
            found = grouped(name, mode, chosen)
            tasks = list(_tasks(name, mode, payloads, found, chance, options.every))
            total.add(_sum(f"{name} {mode}", tasks, mapped(_tried, tasks)))
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
