"""The packages, their READMEs, and code that calls them, under mypy --strict and pyright's strict mode.

`right/` holds what callers of each vendor may write, `wrong/` what must be refused: there a comment
names the code of mypy and the rules of pyright for its line, and no other line may be refused.
`uses/` holds the same for a package of one document with everything that callers notice (`desk/`),
one use in a numbered function that says what it shows.
"""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.vendor import Vendor
from tests.support.packages import ROOT, Packages
from tests.support.readmes import written

HERE = Path(__file__).parent
VENDORS = tuple(sorted(folder.name for folder in (ROOT / "specs").iterdir() if folder.is_dir()))
SOURCES = tuple(ROOT / "generated" / vendor / "src" for vendor in VENDORS)
WRONG = tuple(sorted((HERE / "wrong").glob("*.py")))
RIGHT = tuple(sorted((HERE / "right").glob("*.py")))
WRONG_USES = tuple(sorted((HERE / "uses" / "wrong").glob("*.py")))
RIGHT_USES = tuple(sorted((HERE / "uses" / "right").glob("*.py")))
CALLERS = (*RIGHT, *WRONG, *RIGHT_USES, *WRONG_USES)
USES_AT_LEAST = 60
_REFUSED = re.compile(r"# refused: (?P<mypy>\S+) / (?P<pyright>\S+(, \S+)*)$")
_MYPY_LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+): error: .*\[(?P<code>[a-z-]+)\]$")
_USE = re.compile(r"(?P<kind>[rw])(?P<number>\d+)_\w+")


@dataclass(frozen=True, order=True, slots=True)
class Refusal:
    """A line that a checker does not accept, and the name of its reason."""

    file: str
    line: int
    code: str


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Path, ...]:
    """Where the packages are: those of the vendors, and that of `desk/`, generated now."""
    desk = Packages(tmp_path).folder_of(Vendor("desk", HERE / "desk", "tests/typing/desk"))
    return (*SOURCES, desk / "src")


def test_every_vendor_has_callers() -> None:
    """A new vendor needs both files."""
    assert {path.stem for path in RIGHT} == {path.stem for path in WRONG} == set(VENDORS)


@pytest.mark.parametrize(("kind", "files"), [("r", RIGHT_USES), ("w", WRONG_USES)])
def test_uses_are_numbered_and_many(
    kind: str, files: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """One number for each, none left out; a wrong use has a line that must be refused."""
    numbers: list[int] = []
    for path, use, lines in _uses(files):
        match = _USE.fullmatch(use.name)
        if match is None:
            assert ast.get_docstring(use), f"{path}: {use.name} is no use, and does not say what"
            continue
        assert match["kind"] == kind, f"{path}: {use.name}"
        refused = [line for line in lines if _REFUSED.search(line)]
        assert bool(refused) == (kind == "w"), f"{path}: {use.name}"
        numbers.append(int(match["number"]))
    with capsys.disabled():
        print(f"\n{len(numbers)} {'right' if kind == 'r' else 'wrong'} uses")
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert len(numbers) >= USES_AT_LEAST


def test_mypy(tmp_path: Path, sources: tuple[Path, ...]) -> None:
    """The packages and the right callers are clean; each wrong line is refused for its reason."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"]
    command += ["--config-file=", "--cache-dir", str(tmp_path / "mypy"), "--no-pretty"]
    command += ["--explicit-package-bases", "--no-error-summary", "--no-color-output"]
    search = os.pathsep.join(map(str, (*sources, HERE)))
    done = subprocess.run(
        [*command, *map(str, (*sources, *CALLERS, *_of_readmes(sources, tmp_path)))],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": search},
    )
    assert done.returncode in (0, 1) and not done.stderr, done.stdout + done.stderr
    lines = [line for line in done.stdout.splitlines() if ": note: " not in line]
    found = [_MYPY_LINE.fullmatch(line) for line in lines]
    assert all(found), done.stdout
    refused = {
        Refusal(_shown(ROOT / match["file"]), int(match["line"]), match["code"])
        for match in found
        if match
    }
    _compare(refused, "mypy", done.stdout)


def test_pyright(tmp_path: Path, sources: tuple[Path, ...]) -> None:
    """The same for pyright's strict mode, as basedpyright implements it."""
    readmes = _of_readmes(sources, tmp_path)
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(path) for path in (*sources, *CALLERS, *readmes)],
        "exclude": ["**/__pycache__"],
        "extraPaths": [str(path) for path in sources],
    }
    project = tmp_path / "pyrightconfig.json"
    project.write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(project)]
    done = subprocess.run(
        [*command, "--pythonpath", sys.executable], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    report = json.loads(done.stdout)
    modules = [path for folder in sources for path in folder.rglob("*.py")]
    assert report["summary"]["filesAnalyzed"] == len(modules + readmes) + len(CALLERS)
    refused = {
        Refusal(_shown(Path(one["file"])), one["range"]["start"]["line"] + 1, one["rule"])
        for one in report["generalDiagnostics"]
        if one["severity"] == "error"
    }
    _compare(refused, "pyright", done.stdout)


def _of_readmes(sources: tuple[Path, ...], folder: Path) -> list[Path]:
    """What the READMEs of the packages, and that of the project, show."""
    return [
        path.rename(path.with_name(f"{home.name}_{path.name}"))
        for home in (ROOT, *(source.parent for source in sources))
        for path in written((home / "README.md").read_text("utf-8"), folder / "readmes" / home.name)
    ]


def _uses(
    files: tuple[Path, ...],
) -> Iterator[tuple[Path, ast.FunctionDef | ast.AsyncFunctionDef, list[str]]]:
    """The functions of callers' modules, with their lines."""
    for path in files:
        text = path.read_text("utf-8")
        for one in ast.parse(text).body:
            if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield path, one, text.splitlines()[one.lineno - 1 : one.end_lineno]


def _compare(refused: set[Refusal], checker: str, output: str) -> None:
    expected = {
        Refusal(_shown(path), number, code)
        for path in CALLERS
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (match := _REFUSED.search(line))
        for code in match[checker].split(", ")
    }
    lines = [f"accepted: {one}" for one in sorted(expected - refused)]
    lines += [f"refused: {one}" for one in sorted(refused - expected)]
    assert not lines, "\n".join([*lines, output])


def _shown(path: Path) -> str:
    """A path of the project as a text; of the package that is made for the test the whole path."""
    found = path.resolve()
    return found.relative_to(ROOT).as_posix() if found.is_relative_to(ROOT) else found.as_posix()
