"""What it costs callers to type-check: a small program, and all of a client, with those of others.

For a program the client is installed, with what it needs and no more: checkers then read what it
declares, and report nothing inside. Nothing kept means a new cache; pyright keeps none. For all of a
client, its modules are what is checked. The whole takes a quarter of an hour with `--rounds 1`.
"""

import itertools
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ..clients.installed import environment
from ..clients.programs import Program, programs, why_not
from ..corpus.checkers import mypy_command, pyright_command
from ..corpus.package import Client
from ..frame import Row, Table, attempt

_LIMIT = 600  # seconds of wall time
_VERDICT = re.compile(r"^(?:Found (\d+) errors?|Success: |(\d+) errors?, \d+ warn)", re.MULTILINE)
_CUT = "errors prevented further checking"


def tables(work: Path) -> Iterator[Table]:
    """Programs first, of all documents, and then whole clients."""
    documents = list(programs())
    for name, given in documents:
        written = [_written(one, _empty(work / name / one.name)) for one in given]
        for how, row in _PROGRAM.items():
            rows = [row(one) for one in written if one is not None]
            yield Table(f"A program that calls {name}: {how}", rows, rounds=3, unit="s")
    for name, given in documents:
        clients = [(one.name, one.client) for one in given if not one.is_by_hand]
        for how, whole in _WHOLE.items():
            title = f"All of {name}'s client: {how}"
            rows = [whole(one, client, _empty(work / title / one)) for one, client in clients]
            yield Table(title, rows, rounds=1, unit="s", warms_up=False)


@dataclass(frozen=True, slots=True)
class _Written:
    """A program in a folder of its own, and the Python that has what it calls."""

    name: str
    text: str
    folder: Path
    python: Path

    @property
    def file(self) -> Path:
        return self.folder / "program.py"


def _written(program: Program, folder: Path) -> _Written | None:
    """The program, ready to be checked; None, with a word on stderr, where its client is no Python."""
    python = environment(program.client, folder / "environment")
    if said := why_not(program, python):
        print(f"left out: a program with {program.name}: {said}", file=sys.stderr)
        return None
    made = _Written(program.name, program.text, _empty(folder / "program"), python)
    made.file.write_text(made.text, "utf-8")
    return made


def _empty(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def _afresh(program: _Written) -> Row:
    cache = program.folder / "fresh"
    return _mypy(program, cache, partial(shutil.rmtree, cache, ignore_errors=True))


def _edited(program: _Written) -> Row:
    numbers = itertools.count()

    def edit() -> None:
        program.file.write_text(f"{program.text}# Edit {next(numbers)}\n", "utf-8")

    return _mypy(program, program.folder / "kept", edit)


def _mypy(program: _Written, cache: Path, before: Callable[[], None]) -> Row:
    command = mypy_command(program.file, program.python, str(cache))
    return _row(program.name, command, program.folder, before=before)


def _pyright(program: _Written) -> Row:
    command = pyright_command(program.file, program.python, program.folder)
    return _row(program.name, command, program.folder)


def _mypy_whole(name: str, client: Client, place: Path) -> Row:
    command = mypy_command(client.judged, client.python, str(place / "cache"))
    return _row(name, command, client.source, {"MYPYPATH": str(client.source)})


def _pyright_whole(name: str, client: Client, place: Path) -> Row:
    command = pyright_command(client.judged, client.python, place, client.source)
    return _row(name, command, place)


def _row(
    name: str,
    command: list[str],
    cwd: Path,
    environment: Mapping[str, str] | None = None,
    before: Callable[[], None] | None = None,
) -> Row:
    measured = attempt(
        command, limit=_LIMIT, said=errors, cwd=cwd, environment=environment, before=before
    )
    return Row(name, measured)


def errors(printed: str) -> str:
    """How many errors a checker found in all that it was given."""
    found = _VERDICT.search(printed)
    if found is None or _CUT in printed:
        raise LookupError(" ".join(printed.split())[-200:])
    count = int(found[1] or found[2] or 0)
    return f"{count:,} error{'' if count == 1 else 's'}"


_PROGRAM: Mapping[str, Callable[[_Written], Row]] = {
    "mypy --strict, nothing kept": _afresh,
    "mypy --strict, one line edited": _edited,
    "basedpyright, strict": _pyright,
}
_WHOLE: Mapping[str, Callable[[str, Client, Path], Row]] = {
    "mypy --strict, nothing kept": _mypy_whole,
    "basedpyright, strict": _pyright_whole,
}
