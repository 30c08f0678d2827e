"""Compares with the index, uploads what it lacks, and believes only what it lists afterwards."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from packaging.utils import canonicalize_name

from ..distributions import Distribution
from ..stopping import Stopped
from .answers import Answer, Meaning
from .connection import Clock, IndexFault, Limits
from .decisions import Action, Step, at, decide
from .listing import ListedFile
from .outcome import FileResult, Outcome, Published, Release
from .reading import Listing

_FORWARDS = (
    "the index answers with the public index's page for a name that it lacks: who installs a name or"
    " version that is not here gets a stranger's; switch that off for these names"
)


class Reader(Protocol):
    """What can say what an index has."""

    def listing(self, project: str) -> Listing:
        """The files of a project; raises IndexFault."""
        ...

    def hashed(self, file: ListedFile) -> ListedFile:
        """The file with its hash; raises IndexFault."""
        ...


class Sender(Protocol):
    """What can give an index a file."""

    def upload(self, distribution: Distribution) -> Answer:
        """One attempt; raises IndexFault where no answer came."""
        ...


class Publisher:
    """Publishes releases to one index; all that it needs of the world is given to it."""

    def __init__(self, reader: Reader, sender: Sender, limits: Limits, clock: Clock) -> None:
        self._reader = reader
        self._sender = sender
        self._limits = limits
        self._clock = clock

    def publish_all(
        self, releases: Sequence[Release], *, is_dry: bool, at_work: Callable[[str], None]
    ) -> tuple[Published, ...]:
        """Publish each release, whatever becomes of the others; an interruption ends them all.

        `at_work` hears what is done now.
        """
        found: list[Published] = []
        is_interrupted = False
        for release in releases:
            files: list[FileResult] = []
            warnings: list[str] = []
            try:
                if not is_interrupted:
                    at_work(f"comparing {release.vendor} with the index")
                    steps = self._steps(release, warnings)
                    for result in self._results(steps, is_dry=is_dry, at_work=at_work):
                        files.append(result)
            except IndexFault as error:
                files += _rest(release, files, Outcome.FAILED, str(error))
            except (KeyboardInterrupt, Stopped):
                is_interrupted = True
            said = "interrupted; another run completes it" if is_interrupted else ""
            files += _rest(release, files, Outcome.UNTRIED, said)
            found.append(Published(release, tuple(files), tuple(warnings)))
        return tuple(found)

    def _steps(self, release: Release, warnings: list[str]) -> tuple[Step, ...]:
        """What is to be done with each file; raises IndexFault."""
        listing = self._reader.listing(release.project)
        if listing.forwards:
            warnings.append(_FORWARDS)
        present = [
            self._reader.hashed(file)
            for distribution in release.distributions
            if (file := at(listing.files, distribution)) is not None
        ]
        return decide(release.distributions, present)

    def _results(
        self, steps: Iterable[Step], *, is_dry: bool, at_work: Callable[[str], None]
    ) -> Iterable[FileResult]:
        """Do each step; once a file could not be uploaded the others are not tried."""
        has_failed = False
        for step in steps:
            name = step.distribution.path.name
            if step.action is not Action.UPLOAD:
                yield _settled(step)
            elif is_dry:
                yield FileResult(step.distribution, Outcome.PLANNED)
            elif has_failed:
                said = "the file before it could not be uploaded"
                yield FileResult(step.distribution, Outcome.UNTRIED, said)
            else:
                at_work(f"uploading {name}")
                result = self._upload(step.distribution)
                has_failed = not result.is_fine
                yield result

    def _upload(self, distribution: Distribution) -> FileResult:
        """Send a file until the index has it, or until there is no point in another attempt."""
        lost = ""
        for attempt in range(self._limits.attempts):
            try:
                answer = self._sender.upload(distribution)
            except IndexFault as error:
                if not error.is_passing:
                    return FileResult(distribution, Outcome.FAILED, str(error))
                lost, pause = str(error), None
            else:
                if answer.meaning is Meaning.FINAL:
                    return FileResult(distribution, Outcome.FAILED, answer.message)
                if answer.meaning is not Meaning.PASSING:
                    return self._read_back(distribution, answer, is_ours=bool(lost))
                lost, pause = answer.message, answer.retry_after
            # The file may be there all the same: nothing is sent again before that is known.
            found = self._look(distribution, self._limits.short_looks)
            if found is not None:
                return _compared(distribution, found, Outcome.UPLOADED, f"at first: {lost}")
            if attempt + 1 < self._limits.attempts:
                self._clock.sleep(self._pause(attempt, pause))
        said = f"{lost}; {self._limits.attempts} attempts, and it is not listed: run again later"
        return FileResult(distribution, Outcome.FAILED, said)

    def _pause(self, attempt: int, asked: float | None) -> float:
        usual = self._limits.pauses[min(attempt, len(self._limits.pauses) - 1)]
        return min(max(usual, asked or 0.0), self._limits.longest_pause)

    def _read_back(
        self, distribution: Distribution, answer: Answer, *, is_ours: bool
    ) -> FileResult:
        """What the index lists after it said that it has the file, or has it already."""
        found = self._look(distribution, self._limits.looks)
        is_accepted = answer.meaning is Meaning.ACCEPTED
        if found is None:
            claim = "accepted the file" if is_accepted else f"has such a file ({answer.message})"
            said = (
                f"the index says that it {claim}, but does not list it: run again later; if it stays"
                " so, compare url and publish-url, or take another version"
            )
            return FileResult(distribution, Outcome.FAILED, said)
        if is_accepted and found.sha256 != distribution.sha256:
            said = "the index lists other content than was sent to it"
            return FileResult(distribution, Outcome.FAILED, said, found.sha256)
        if is_accepted or is_ours:
            return _compared(distribution, found, Outcome.UPLOADED, "")
        return _compared(distribution, found, Outcome.SKIPPED, "it came there meanwhile")

    def _look(self, distribution: Distribution, pauses: Sequence[float]) -> ListedFile | None:
        """The file at the index, with its hash; None when it is not listed after all pauses."""
        for pause in pauses:
            self._clock.sleep(pause)
            try:
                listing = self._reader.listing(_project(distribution))
                found = at(listing.files, distribution)
                if found is not None:
                    return self._reader.hashed(found)
            except IndexFault as error:
                said = f"sent, but what the index has cannot be read: {error}; run again"
                raise IndexFault(said) from None
        return None


def _settled(step: Step) -> FileResult:
    """The result of a step that sends nothing."""
    listed = step.listed.sha256 if step.listed is not None else None
    match step.action:
        case Action.SKIP:
            return FileResult(
                step.distribution, Outcome.SKIPPED, "the same content is there", listed
            )
        case Action.REFUSE:
            return FileResult(step.distribution, Outcome.REFUSED, _OTHER_CONTENT, listed)
        case _:
            said = "another file of this version is there with other content"
            return FileResult(step.distribution, Outcome.HELD, said)


_OTHER_CONTENT = (
    "this version is there with other content; what was published stays as it is: take another"
    " version (clientsmith release)"
)


def _compared(
    distribution: Distribution, found: ListedFile, outcome: Outcome, message: str
) -> FileResult:
    """The result where the index lists a file: the outcome if it is ours, else that it is refused."""
    if found.sha256 == distribution.sha256:
        return FileResult(distribution, outcome, message, found.sha256)
    return FileResult(distribution, Outcome.REFUSED, _OTHER_CONTENT, found.sha256)


def _rest(
    release: Release, files: Sequence[FileResult], outcome: Outcome, message: str
) -> list[FileResult]:
    """Results for the files of which nothing is known yet."""
    return [
        FileResult(distribution, outcome, message)
        for distribution in release.distributions[len(files) :]
    ]


def _project(distribution: Distribution) -> str:
    return canonicalize_name(distribution.name)
