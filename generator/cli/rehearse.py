"""What `publish --rehearse` prints: a table, what went wrong, and the exit status."""

import importlib.util
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import output, terminal
from .report import BROKEN, FINDINGS, FINE

if TYPE_CHECKING:
    from ..publishing import Release

_NEEDED = ("markdown_it", "mypy", "pypiserver", "uv")


def need_rehearsal() -> None:
    """Raises click.UsageError where a library that rehearses is not installed."""
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise click.UsageError(
            f"{', '.join(missing)}: not installed; run: pip install 'clientsmith[publish]'"
        )


def rehearsed(releases: "Sequence[Release]", form: str, summary: Path | None) -> int:
    """Rehearse releases, print what was found, and return the exit status.

    Where CI is set it is a failure when dependencies cannot be had, elsewhere a reason to skip.
    Raises click.UsageError where the summary cannot be written.
    """
    from .. import rehearsal

    try:
        with terminal.steps() as steps:
            trials = rehearsal.rehearse(
                releases, needs_network=bool(os.environ.get("CI")), at_work=steps.at
            )
    except rehearsal.RehearsalError as error:
        terminal.complain(f"clientsmith: {error}")
        return BROKEN
    if form == "json":
        click.echo(json.dumps(rehearsal.as_data(trials, releases), indent=2))
    else:
        terminal.print_table(rehearsal.COLUMNS, rehearsal.rows(trials))
        terminal.print_styled(rehearsal.lines(trials))
    if summary is not None:
        _write(summary, rehearsal.markdown(trials, releases))
    has_failed = rehearsal.worst([trial.outcome for trial in trials]) is rehearsal.Outcome.FAILED
    return FINDINGS if has_failed else FINE


def _write(path: Path, text: str) -> None:
    try:
        output.write_file(path, text)
    except output.OutputError as error:
        raise click.UsageError(str(error)) from None
