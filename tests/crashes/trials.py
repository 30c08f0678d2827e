"""What befalls a run at each of its steps, and what is wrong afterwards."""

import errno
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .scenes import Stage, files_of
from .steps import Fault

KINDS = ("kill", "torn", "error", "signal", "mischief")
_ERRORS = ((errno.ENOSPC, True), (errno.EROFS, True), (errno.EACCES, False), (errno.EIO, False))
_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
_TAKING_PLACE = ("exchange", "rename", "replace")
_REMOVING = ("unlink", "remove", "rmdir")
_ELSEWHERE = "tmp/elsewhere"


@dataclass(frozen=True)
class Trial:
    """A fault; or, of the kind `mischief`, a place that is removed or becomes a link."""

    fault: Fault
    place: str = ""
    is_link: bool = False

    def __str__(self) -> str:
        what = f"{'link for' if self.is_link else 'without'} {self.place}" if self.place else ""
        return f"step {self.fault.step}: {self.fault.kind} {self.fault.number or ''}{what}"


def trials(stage: Stage, kind: str) -> Iterator[Trial]:
    """One of a kind for each step, or for each write; what there are several of takes turns."""
    for step, name in enumerate(stage.steps, start=1):
        if kind == "kill" or (kind == "torn" and name == "write"):
            yield Trial(Fault(step, kind))
        elif kind == "error":
            number, lasts = _ERRORS[step % len(_ERRORS)]
            yield Trial(Fault(step, kind, number, lasts))
        elif kind == "signal":
            yield Trial(Fault(step, kind, _SIGNALS[step % len(_SIGNALS)]))
        elif kind == "mischief":
            places = stage.scene.places
            place, turn = places[step % len(places)], step // len(places)
            # What is a folder of ours may lead elsewhere, if somebody wants that.
            yield Trial(Fault(step, kind), place, is_link="/" in place and turn % 2 == 1)


def sample(stage: Stage, kind: str, count: int) -> list[Trial]:
    """Where something takes its place, and as many others, the same in every run."""
    found = list(trials(stage, kind))
    near = [
        each
        for each in found
        if {*stage.steps[each.fault.step - 2 : each.fault.step]} & {*_TAKING_PLACE}
    ]
    chance = random.Random(f"{stage.scene.name} {kind}")
    chosen = {
        *chance.sample(near, min(len(near), count)),
        *chance.sample(found, min(len(found), count)),
    }
    return sorted(chosen, key=lambda each: each.fault.step)


def faults(stage: Stage, trial: Trial) -> list[str]:
    """What is wrong after a trial, and after the run that follows it."""
    folder = stage.fresh()
    outside = folder / _ELSEWHERE
    outside.mkdir()
    (outside / "mine.txt").write_text("mine")
    befall = _mischief(folder, trial) if trial.place else None
    outcome = stage.run(trial.fault, befall)
    wrong = [] if {path.name for path in outside.iterdir()} == {"mine.txt"} else ["wrote elsewhere"]
    if "Traceback" in outcome.output:
        wrong.append(outcome.output)
    if trial.place:
        _undo(folder, trial)
    else:
        wrong += _JUDGES[trial.fault.kind](stage, trial, outcome.status, outcome.output)
    shutil.rmtree(outside)
    wrong += stage.completed()
    return [f"{stage.scene.name}, {trial}: {each}" for each in wrong]


def _killed(stage: Stage, trial: Trial, status: int, output: str) -> Iterator[str]:
    """One thing after another has become new."""
    yield from stage.disorder()
    if status != -signal.SIGKILL:
        yield f"was not killed: {status} {output}"
    yield from stage.faults(leftovers=True)


def _refused(stage: Stage, trial: Trial, status: int, output: str) -> Iterator[str]:
    """A refusal is said, unless it was about something that a run can do without."""
    name = stage.steps[trial.fault.step - 1]
    has_leftovers = name in _REMOVING or trial.fault.number == errno.EROFS
    yield from stage.faults(leftovers=has_leftovers)
    if status == 0 and files_of(stage.folder) != stage.new:
        yield f"says nothing of {name}: {output}"
    if status not in (0, 1, 2) or (status and "cannot be" not in output and ": " not in output):
        yield f"ends with {status}: {output}"


def _stopped(stage: Stage, trial: Trial, status: int, output: str) -> Iterator[str]:
    yield from stage.disorder()
    yield from stage.faults(leftovers=False)
    name = signal.Signals(trial.fault.number).name
    if status != 128 + trial.fault.number or f"ended by {name}" not in output:
        yield f"ends with {status}: {output}"
    if left := [path.name for path in (stage.folder / "tmp").iterdir() if path.name != "elsewhere"]:
        yield f"temporary folders are left: {left}"


_JUDGES: dict[str, Callable[[Stage, Trial, int, str], Iterator[str]]] = {
    "kill": _killed,
    "torn": _killed,
    "error": _refused,
    "signal": _stopped,
}


def _mischief(folder: Path, trial: Trial) -> Callable[[], None]:
    place = folder / trial.place

    def befall() -> None:
        _remove(place)
        if trial.is_link and place.parent.is_dir():
            place.symlink_to(folder / _ELSEWHERE)

    return befall


def _undo(folder: Path, trial: Trial) -> None:
    """Takes away a link that nobody has replaced."""
    place = folder / trial.place
    if place.is_symlink():
        place.unlink()


def _remove(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
