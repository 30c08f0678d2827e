"""What became of each file of each vendor."""

from enum import StrEnum

from ..distributions import Distribution
from ..records import record


@record(frozen=True, slots=True)
class Release:
    """A vendor's version as files; `project` is the normalized name under which indexes list it."""

    vendor: str
    project: str
    version: str
    distributions: tuple[Distribution, ...]


class Outcome(StrEnum):
    """What became of a file."""

    UPLOADED = "uploaded"
    SKIPPED = "skipped"
    PLANNED = "would upload"
    """What a dry run says where a run would upload."""
    REFUSED = "refused"
    HELD = "held back"
    FAILED = "failed"
    UNTRIED = "not tried"


_FINE = frozenset({Outcome.UPLOADED, Outcome.SKIPPED, Outcome.PLANNED})


@record(frozen=True, slots=True)
class FileResult:
    """A file, what became of it and why; `listed` is the hash of what the index has in its place."""

    distribution: Distribution
    outcome: Outcome
    message: str = ""
    listed: str | None = None

    @property
    def is_fine(self) -> bool:
        """Whether the index has the file now, or would have it after a run that is not dry."""
        return self.outcome in _FINE


@record(frozen=True, slots=True)
class Published:
    """What became of one vendor's files, with what people should know besides."""

    release: Release
    files: tuple[FileResult, ...]
    warnings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_fine(self) -> bool:
        """Whether all files are, or would be, at the index."""
        return all(file.is_fine for file in self.files)

    @property
    def status(self) -> str:
        """One word for all of its files: the gravest, else whether anything was new."""
        outcomes = {file.outcome for file in self.files}
        for outcome, word in _STATUSES:
            if outcome in outcomes:
                return word
        return "unchanged"


_STATUSES = (
    (Outcome.REFUSED, "refused"),
    (Outcome.FAILED, "failed"),
    (Outcome.UNTRIED, "not tried"),
    (Outcome.PLANNED, "would be published"),
    (Outcome.UPLOADED, "published"),
)
