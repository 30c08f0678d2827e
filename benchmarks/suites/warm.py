"""Runs in which nothing has changed, or one text, or one property, beside hashing the same files."""

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from ..frame import Row, Table, process

_ROOT = Path(__file__).resolve().parents[2]
_PARTS = ("generator", "templates", "specs", "generated")
# All that a run depends on, and all that it would write.
_HASH = f"""
import hashlib, os
for part in {_PARTS!r}:
    for folder, folders, files in os.walk(part):
        folders[:] = [name for name in folders if name != "__pycache__"]
        for name in files:
            with open(os.path.join(folder, name), "rb") as file:
                hashlib.sha256(file.read()).digest()
"""


def tables(work: Path) -> Iterator[Table]:
    """`generate` and `check` on a copy of the project that is current."""
    for part in _PARTS:
        shutil.copytree(_ROOT / part, work / part, ignore=shutil.ignore_patterns("__pycache__"))
    environment = {"PYTHONPATH": str(work), "CLIENTSMITH_CACHE": str(work / "cache")}
    environment["PYTHONPYCACHEPREFIX"] = str(work / "compiled")
    program = [sys.executable, "-m", "generator"]

    def run(*command: str) -> Row:
        return Row(
            f"clientsmith {' '.join(command)}",
            process([*program, *command], cwd=work, environment=environment),
            most=1.5,
        )

    hashing = process([sys.executable, "-c", _HASH], cwd=work, environment=environment)
    process([*program, "generate"], cwd=work, environment=environment)()
    rows = [Row("Python hashes the same files", hashing), run("generate"), run("check")]
    yield Table("Nothing has changed: five vendors", rows)
    generate = [*program, "generate"]
    edits = {
        f"one text of {vendor}": process(
            generate, cwd=work, environment=environment, before=_Edit(work / "specs" / vendor)
        )
        for vendor in ("zenoo", "tines", "persona")
    }
    rows = [Row("Python hashes the same files", hashing)]
    rows += [Row(name, measured) for name, measured in edits.items()]
    yield Table("One text has changed: `clientsmith generate`", rows, rounds=3)
    added = process(
        generate, cwd=work, environment=environment, before=_Addition(work / "specs" / "persona")
    )
    rows = [Row("Python hashes the same files", hashing), Row("one property of persona", added)]
    yield Table("One property is new: `clientsmith generate`", rows, rounds=3)


class _Addition:
    """Adds a property that was never there to one of the objects of a vendor's document."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "cases.yaml"
        self._number = 0

    def __call__(self) -> None:
        self._number += 1
        text = self._path.read_text("utf-8")
        place = re.search(r"^ +properties:\n( +)(?=\w)", text, re.M)
        assert place is not None
        added = f"added-{self._number}:\n{place[1]}  type: string\n{place[1]}"
        self._path.write_text(f"{text[: place.end()]}{added}{text[place.end() :]}", "utf-8")


class _Edit:
    """Writes another description than ever before into one of a vendor's documents."""

    def __init__(self, folder: Path) -> None:
        self._path = next(path for path in sorted(folder.glob("*s.yaml")) if self._place(path))
        self._number = 0

    def __call__(self) -> None:
        self._number += 1
        text = self._path.read_text("utf-8")
        at = self._place(self._path)
        assert at is not None
        changed = f"{text[: at.end()]}Edit {self._number} {text[at.end() :]}"
        self._path.write_text(changed, "utf-8")

    @staticmethod
    def _place(path: Path) -> re.Match[str] | None:
        return re.search(
            r"^ +type: (?:string|integer)\n +description: (?=[A-Z])", path.read_text("utf-8"), re.M
        )
