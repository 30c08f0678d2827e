"""What a person sees: findings, tables and progress, through rich."""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from .diagnostics import Diagnostic, Severity
from .text import visible

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "dim"}

# What tells rich to take something else for a terminal.
_ASKS_FOR_STYLES = ("FORCE_COLOR", "TTY_COMPATIBLE")

_STYLES_BY_NAME = {
    "title": "bold",
    "breaking": "bold red",
    "wrong": "bold red",
    "risky": "yellow",
    "additive": "green",
    "fine": "green",
    "quiet": "dim",
}


def _may_show_styles(stream: TextIO) -> bool:
    """Whether rich has anything to do: loading it takes longer than a run without changes."""
    return stream.isatty() or any(map(os.environ.get, _ASKS_FOR_STYLES))


def _console(*, is_error: bool = False) -> "Console":
    from rich.console import Console

    return Console(stderr=is_error, highlight=False, soft_wrap=True, markup=False, emoji=False)


def _print(lines: Iterable[tuple[str, str]], *, is_error: bool = False) -> None:
    """Print lines with their styles; where that is no terminal there are none."""
    stream = sys.stderr if is_error else sys.stdout
    if not _may_show_styles(stream):
        stream.writelines(f"{visible(line)}\n" for line, _ in lines)
        stream.flush()
        return
    from rich.text import Text

    console = _console(is_error=is_error)
    for line, style in lines:
        console.print(Text(visible(line), style=style))


def say(line: str) -> None:
    """Print a line to standard output; nothing in it is markup or an escape sequence."""
    _print([(line, "")])


def print_styled(lines: Iterable[tuple[str, str]]) -> None:
    """Print lines to standard output, each with the style that its name stands for.

    Where that is no terminal there are no colours, and nothing is folded anywhere.
    """
    _print((line, _STYLES_BY_NAME.get(name, "")) for line, name in lines)


def print_table(columns: Sequence[str], rows: Iterable[tuple[Sequence[str], str]]) -> None:
    """Print rows under their columns to standard output, each with the style that its name stands for.

    Where that is no terminal the columns are made even with spaces, and nothing is folded.
    """
    cells = [([visible(cell) for cell in row], _STYLES_BY_NAME.get(name, "")) for row, name in rows]
    if _may_show_styles(sys.stdout) and (console := _console()).is_terminal:
        from rich.box import SIMPLE_HEAD
        from rich.table import Table
        from rich.text import Text

        table = Table(*columns, box=SIMPLE_HEAD, show_edge=False)
        for row, style in cells:
            table.add_row(*(Text(cell, style=style) for cell in row))
        console.print(table, soft_wrap=False)
        return
    even = [list(columns), *(row for row, _ in cells)]
    widths = [max(map(len, column)) for column in zip(*even, strict=True)]
    for row in even:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        say(line.rstrip())


def complain(line: str) -> None:
    """Print a line to standard error."""
    _print([(line, "")], is_error=True)


def show(diagnostics: Iterable[Diagnostic], *, notes: bool) -> None:
    """Print findings to standard error, in order; notes only when asked for."""
    _print(
        (
            (str(found), _STYLES[found.severity])
            for found in diagnostics
            if notes or found.severity is not Severity.NOTE
        ),
        is_error=True,
    )


class Steps:
    """Names the vendor at work on a terminal; elsewhere it says nothing."""

    def __init__(self, progress: "Progress | None") -> None:
        self._progress = progress
        self._task = progress.add_task("", total=None) if progress is not None else None

    def at(self, text: str) -> None:
        """Say what is being done now."""
        if self._progress is not None and self._task is not None:
            self._progress.update(self._task, description=visible(text), refresh=True)


@contextmanager
def steps() -> Iterator[Steps]:
    """A progress line while work goes on, on a terminal only."""
    if not sys.stderr.isatty():
        yield Steps(None)
        return
    from rich.progress import Progress, TextColumn

    # No thread moves anything: beside one no second process could share the work.
    text = TextColumn("{task.description}", markup=False)
    console = _console(is_error=True)
    with Progress(text, console=console, transient=True, auto_refresh=False) as progress:
        yield Steps(progress)
