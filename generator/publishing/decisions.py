"""Distributions and what an index lists -> what is to be done with each. Nothing is read or sent."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    parse_sdist_filename,
    parse_wheel_filename,
)

from ..distributions import Distribution
from ..records import record
from .listing import ListedFile


class Action(StrEnum):
    """What is to be done with a file."""

    UPLOAD = "upload"
    SKIP = "skip"
    REFUSE = "refuse"
    HOLD = "hold"
    """Not uploaded because another file of the same package is refused."""


@record(frozen=True, slots=True)
class Step:
    """A file, what is to be done with it, and the file that the index has in its place."""

    distribution: Distribution
    action: Action
    listed: ListedFile | None = None


def decide(distributions: Sequence[Distribution], listed: Iterable[ListedFile]) -> tuple[Step, ...]:
    """Takes the files of one package and those of its project at the index, each with its hash.

    Returns a step for each, in their order: where one would replace other content none is uploaded.
    """
    files = tuple(listed)
    steps = [_step(distribution, at(files, distribution)) for distribution in distributions]
    if any(step.action is Action.REFUSE for step in steps):
        steps = [
            replace(step, action=Action.HOLD) if step.action is Action.UPLOAD else step
            for step in steps
        ]
    return tuple(steps)


def _step(distribution: Distribution, found: ListedFile | None) -> Step:
    if found is None:
        return Step(distribution, Action.UPLOAD)
    is_same = found.sha256 == distribution.sha256
    return Step(distribution, Action.SKIP if is_same else Action.REFUSE, found)


def at(listed: Iterable[ListedFile], distribution: Distribution) -> ListedFile | None:
    """The file that the index has in the place of a distribution.

    Names are compared by what they mean, since indexes and older tools write them in other ways.
    """
    wanted = _meaning(distribution.path.name)
    return next((file for file in listed if _meaning(file.name) == wanted), None)


def _meaning(name: str) -> object:
    """What a file's name says: project, version, and for a wheel its build and tags."""
    try:
        if name.endswith(".whl"):
            return parse_wheel_filename(name)
        return parse_sdist_filename(name)
    except (InvalidSdistFilename, InvalidWheelFilename, ValueError):
        return name
