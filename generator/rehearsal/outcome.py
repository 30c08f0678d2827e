"""What a rehearsal finds: steps, each fine, failed or left out for a reason."""

from collections.abc import Sequence
from enum import Enum

from ..records import record


class Outcome(Enum):
    """How a step ended."""

    FINE = "fine"
    FAILED = "failed"
    SKIPPED = "skipped"


@record(frozen=True, slots=True)
class Step:
    """One thing that was tried: `said` fits in a table, `detail` is what tools printed."""

    name: str
    outcome: Outcome
    said: str
    detail: str = ""


def fine(name: str, said: str) -> Step:
    """A step that went as it should."""
    return Step(name, Outcome.FINE, said)


def failed(name: str, said: str, detail: str = "") -> Step:
    """A step that did not."""
    return Step(name, Outcome.FAILED, said, detail)


def skipped(name: str, said: str) -> Step:
    """A step that could not be tried here, and why."""
    return Step(name, Outcome.SKIPPED, said)


@record(frozen=True, slots=True)
class Trial:
    """All steps of a package at one place: `index`, or the tool that installs it."""

    vendor: str
    package: str
    place: str
    steps: tuple[Step, ...]

    @property
    def outcome(self) -> Outcome:
        """Failed where a step is; skipped where one is; else fine."""
        return worst([step.outcome for step in self.steps])


def worst(outcomes: Sequence[Outcome]) -> Outcome:
    """The gravest: what failed, then what was left out."""
    for grave in (Outcome.FAILED, Outcome.SKIPPED):
        if grave in outcomes:
            return grave
    return Outcome.FINE
