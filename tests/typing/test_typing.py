"""The packages, and code that calls them, under mypy --strict and pyright's strict mode.

`right/` holds what a caller may write, `wrong/` what must be refused: there a comment names the
code of mypy and the rules of pyright for its line, and no other line may be refused.
"""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.support.packages import ROOT

HERE = Path(__file__).parent
VENDORS = tuple(sorted(folder.name for folder in (ROOT / "specs").iterdir() if folder.is_dir()))
SOURCES = tuple(ROOT / "generated" / vendor / "src" for vendor in VENDORS)
WRONG = tuple(sorted((HERE / "wrong").glob("*.py")))
RIGHT = tuple(sorted((HERE / "right").glob("*.py")))
_REFUSED = re.compile(r"# refused: (?P<mypy>\S+) / (?P<pyright>\S+(, \S+)*)$")
_MYPY_LINE = re.compile(r"(?P<file>.+?):(?P<line>\d+): error: .*\[(?P<code>[a-z-]+)\]$")


@dataclass(frozen=True, order=True, slots=True)
class Refusal:
    """A line that a checker does not accept, and the name of its reason."""

    file: str
    line: int
    code: str


def test_every_vendor_has_callers() -> None:
    """A new vendor needs both files."""
    assert {path.stem for path in RIGHT} == {path.stem for path in WRONG} == set(VENDORS)


def test_mypy(tmp_path: Path) -> None:
    """The packages and the right callers are clean; each wrong line is refused for its reason."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"]
    command += ["--config-file=", "--cache-dir", str(tmp_path), "--no-pretty"]
    command += ["--explicit-package-bases", "--no-error-summary", "--no-color-output"]
    search = os.pathsep.join(map(str, (*SOURCES, HERE)))
    done = subprocess.run(
        [*command, *map(str, (*SOURCES, *RIGHT, *WRONG))],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": search},
    )
    assert done.returncode in (0, 1) and not done.stderr, done.stdout + done.stderr
    lines = [line for line in done.stdout.splitlines() if ": note: " not in line]
    found = [_MYPY_LINE.fullmatch(line) for line in lines]
    assert all(found), done.stdout
    refused = [
        Refusal(_shown(ROOT / match["file"]), int(match["line"]), match["code"])
        for match in found
        if match
    ]
    _compare(refused, "mypy", done.stdout)


def test_pyright(tmp_path: Path) -> None:
    """The same for pyright's strict mode, as basedpyright implements it."""
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(path) for path in (*SOURCES, *RIGHT, *WRONG)],
        "exclude": ["**/__pycache__"],
        "extraPaths": [str(path) for path in SOURCES],
    }
    project = tmp_path / "pyrightconfig.json"
    project.write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(project)]
    done = subprocess.run(
        [*command, "--pythonpath", sys.executable], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    report = json.loads(done.stdout)
    modules = [path for folder in SOURCES for path in folder.rglob("*.py")]
    assert report["summary"]["filesAnalyzed"] == len(modules) + len(RIGHT) + len(WRONG)
    refused = [
        Refusal(_shown(Path(one["file"])), one["range"]["start"]["line"] + 1, one["rule"])
        for one in report["generalDiagnostics"]
        if one["severity"] == "error"
    ]
    _compare(refused, "pyright", done.stdout)


def _compare(refused: list[Refusal], checker: str, output: str) -> None:
    expected = [
        Refusal(_shown(path), number, code)
        for path in WRONG
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (match := _REFUSED.search(line))
        for code in match[checker].split(", ")
    ]
    missing = Counter(expected) - Counter(refused)
    surplus = Counter(refused) - Counter(expected)
    lines = [f"accepted: {one}" for one in sorted(missing)]
    lines += [f"refused: {one}" for one in sorted(surplus)]
    assert not lines, "\n".join([*lines, output])


def _shown(path: Path) -> str:
    return path.resolve().relative_to(ROOT).as_posix()
