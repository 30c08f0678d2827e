"""Runs of publish against an index of a test, without waiting for anything."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.publishing import Index, Limits, Published, Release, publish
from tests.publishing.server import State

UPLOADED = ["uploaded", "uploaded"]
SKIPPED = ["skipped", "skipped"]
Environment = dict[str, str]

# Short where a test waits for it to pass; pauses cost nothing, for the clock is not the machine's.
LIMITS = Limits(connect=5.0, read=5.0)
IMPATIENT = Limits(connect=0.5, read=0.5)


@dataclass
class Clock:
    """A clock that only sleeping moves."""

    pauses: list[float] = field(default_factory=list)

    def now(self) -> float:
        """The seconds that were slept."""
        return sum(self.pauses)

    def sleep(self, seconds: float) -> None:
        """Let that much pass at once."""
        self.pauses.append(seconds)


def run(
    index: Index,
    releases: Release | Sequence[Release],
    environment: Mapping[str, str],
    *,
    limits: Limits = LIMITS,
    clock: Clock | None = None,
    is_dry: bool = False,
) -> tuple[Published, ...]:
    """Publish once."""
    chosen = [releases] if isinstance(releases, Release) else releases
    return publish(index, chosen, environment, is_dry=is_dry, limits=limits, clock=clock or Clock())


def outcomes(published: Published) -> list[str]:
    """What became of the wheel and of the sdist."""
    return [file.outcome.value for file in published.files]


def messages(published: Published) -> str:
    """What is said of all files."""
    return "\n".join(file.message for file in published.files)


def once_each(state: State) -> bool:
    """Whether both files are there, and none was stored a second time."""
    return sorted(state.counts().values()) == [1, 1]
