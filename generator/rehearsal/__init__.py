"""A release from upload to a caller's type check, with an index and environments that are thrown away.

`index` keeps the folder, the index and all processes, and ends them together; `uploads` publishes,
`installing` installs, `trying` does what callers do. Needs the extra `publish` of the program.
"""

from collections.abc import Callable, Sequence

from ..publishing import Release
from ..stopping import stoppable
from .callers import try_all, workers
from .index import RehearsalError, stage
from .installing import Candidate
from .outcome import Outcome, Step, Trial, worst
from .report import COLUMNS, as_data, lines, markdown, rows, summary
from .uploads import upload_all
from .wheel import read_wheel

__all__ = [
    "COLUMNS",
    "Outcome",
    "RehearsalError",
    "Step",
    "Trial",
    "as_data",
    "lines",
    "markdown",
    "rehearse",
    "rows",
    "summary",
    "worst",
]


def rehearse(
    releases: Sequence[Release],
    *,
    needs_network: bool,
    at_work: Callable[[str], None] = lambda text: None,
) -> tuple[Trial, ...]:
    """Takes built releases; returns what was tried with each: at the index, with pip, with uv.

    With `needs_network` it is a failure that dependencies cannot be had, else a reason to skip.
    `at_work` hears what is done now. Raises RehearsalError, and SystemExit where a signal ended it;
    nothing is left of it in any case.
    """
    with stoppable(), workers() as pool, stage() as place:
        uploaded = upload_all(place, releases, at_work)
        candidates = [
            _candidate(release)
            for release, trial in zip(releases, uploaded, strict=True)
            if trial.steps[0].outcome is Outcome.FINE
        ]
        tried = try_all(place, candidates, pool, needs_network=needs_network, at_work=at_work)
    order = [release.vendor for release in releases]
    return tuple(sorted((*uploaded, *tried), key=lambda trial: order.index(trial.vendor)))


def _candidate(release: Release) -> Candidate:
    (wheel,) = (file.path for file in release.distributions if file.kind == "wheel")
    return Candidate(release.vendor, read_wheel(wheel), release.distributions)
