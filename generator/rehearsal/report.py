"""A rehearsal as rows of a table, as lines, and as data."""

from collections.abc import Iterator, Sequence
from typing import Any

from ..publishing import Release
from .outcome import Outcome, Step, Trial, worst

_MARKS = {Outcome.FINE: "fine", Outcome.FAILED: "FAILED", Outcome.SKIPPED: "skipped"}
_STYLES = {Outcome.FINE: "fine", Outcome.FAILED: "wrong", Outcome.SKIPPED: "risky"}
COLUMNS = ("package", "where", "", "tried")


def rows(trials: Sequence[Trial]) -> Iterator[tuple[tuple[str, ...], str]]:
    """A row for each trial under COLUMNS, with the name of its style; a package is named once."""
    last = ""
    for trial in trials:
        name = trial.package if trial.package != last else ""
        last = trial.package
        cells = (name, trial.place, _MARKS[trial.outcome], "; ".join(map(_cell, trial.steps)))
        yield cells, _STYLES[trial.outcome]


def _cell(step: Step) -> str:
    return step.said if step.outcome is Outcome.FINE else f"{step.name} {step.outcome.value}"


def lines(trials: Sequence[Trial]) -> Iterator[tuple[str, str]]:
    """What failed, and what could not be tried, with what the tools said; then the sum."""
    for trial in trials:
        for step in trial.steps:
            if step.outcome is Outcome.FINE:
                continue
            yield f"{trial.package}, {trial.place}, {step.name}: {step.said}", _STYLES[step.outcome]
            for line in step.detail.splitlines():
                yield f"  {line}", "quiet"
    yield summary(trials), "title"


def summary(trials: Sequence[Trial]) -> str:
    """One line: how many steps there were, and how they ended."""
    outcomes = [step.outcome for trial in trials for step in trial.steps]
    said = ", ".join(f"{outcomes.count(each)} {each.value}" for each in Outcome if each in outcomes)
    packages = len({trial.vendor for trial in trials})
    return f"rehearsed {packages} package{'' if packages == 1 else 's'}: {said}"


def markdown(trials: Sequence[Trial], releases: Sequence[Release]) -> str:
    """A page for the summary of a job: what was tried, and the hashes of what was tried."""
    names = [("package", "where", "", "tried"), *(cells for cells, _ in rows(trials))]
    files = [("file", "sha256")]
    files += [
        (f"`{file.path.name}`", f"`{file.sha256}`")
        for release in releases
        for file in release.distributions
    ]
    said = [f"- {line}" for line, _ in lines(trials) if not line.startswith(" ")]
    parts = ("## Rehearsed", "\n".join(said), _table(names), _table(files))
    return "\n\n".join(parts) + "\n"


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([head, "|---" * len(rows[0]) + "|", *body])


def as_data(trials: Sequence[Trial], releases: Sequence[Release]) -> dict[str, Any]:
    """The whole as JSON has it."""
    return {
        "outcome": worst([trial.outcome for trial in trials]).value,
        "packages": [_package(release, trials) for release in releases],
    }


def _package(release: Release, trials: Sequence[Trial]) -> dict[str, Any]:
    files = [
        {"file": file.path.name, "sha256": file.sha256, "size": file.size}
        for file in release.distributions
    ]
    found = [trial for trial in trials if trial.vendor == release.vendor]
    return {
        "vendor": release.vendor,
        "distribution": release.project,
        "version": release.version,
        "files": files,
        "trials": [
            {"at": trial.place, "steps": [_step(each) for each in trial.steps]} for trial in found
        ],
    }


def _step(step: Step) -> dict[str, str]:
    return {
        "name": step.name,
        "outcome": step.outcome.value,
        "said": step.said,
        "detail": step.detail,
    }
