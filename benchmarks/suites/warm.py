"""Runs in which nothing has changed, beside starting Python and hashing the same files."""

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
