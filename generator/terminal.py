"""What a person sees: findings, tables and progress, through rich."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn
from rich.table import Table
from rich.text import Text

from .diagnostics import Diagnostic, Severity
from .text import visible

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}

_STYLES_BY_NAME = {
    "title": "bold",
    "breaking": "bold red",
    "wrong": "bold red",
    "risky": "yellow",
    "additive": "green",
    "fine": "green",
    "quiet": "dim",
}


def _console(*, is_error: bool = False) -> Console:
    return Console(stderr=is_error, highlight=False, soft_wrap=True, markup=False, emoji=False)


def say(line: str) -> None:
    """Print a line to standard output; nothing in it is markup or an escape sequence."""
    _console().print(Text(visible(line)))


def print_styled(lines: Iterable[tuple[str, str]]) -> None:
    """Print lines to standard output, each with the style that its name stands for.

    Where that is no terminal there are no colours, and nothing is folded anywhere.
    """
    console = _console()
    for line, name in lines:
        console.print(Text(visible(line), style=_STYLES_BY_NAME.get(name, "")))


def print_table(columns: Sequence[str], rows: Iterable[tuple[Sequence[str], str]]) -> None:
    """Print rows under their columns to standard output, each with the style that its name stands for.

    Where that is no terminal the columns are made even with spaces, and nothing is folded.
    """
    cells = [([visible(cell) for cell in row], _STYLES_BY_NAME.get(name, "")) for row, name in rows]
    console = _console()
    if console.is_terminal:
        table = Table(*columns, box=SIMPLE_HEAD, show_edge=False)
        for row, style in cells:
            table.add_row(*(Text(cell, style=style) for cell in row))
        console.print(table, soft_wrap=False)
        return
    even = [list(columns), *(row for row, _ in cells)]
    widths = [max(map(len, column)) for column in zip(*even, strict=True)]
    for row in even:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        console.print(Text(line.rstrip()))


def complain(line: str) -> None:
    """Print a line to standard error."""
    _console(is_error=True).print(Text(visible(line)))


def show(diagnostics: Iterable[Diagnostic], *, notes: bool) -> None:
    """Print findings to standard error, in order; notes only when asked for."""
    console = _console(is_error=True)
    for diagnostic in diagnostics:
        if notes or diagnostic.severity is not Severity.NOTE:
            console.print(Text(visible(str(diagnostic)), style=_STYLES[diagnostic.severity]))


class Steps:
    """Names the vendor at work on a terminal; elsewhere it says nothing."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=None) if progress is not None else None

    def at(self, text: str) -> None:
        """Say what is being done now."""
        if self._progress is not None and self._task is not None:
            self._progress.update(self._task, description=visible(text))


@contextmanager
def steps() -> Iterator[Steps]:
    """A progress line while work goes on, on a terminal only."""
    if not sys.stderr.isatty():
        yield Steps(None)
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=_console(is_error=True), transient=True) as progress:
        yield Steps(progress)
