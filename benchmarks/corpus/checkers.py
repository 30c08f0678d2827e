"""Runs type checkers over a generated package, at their strictest."""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from .measured import run

_LIMIT = 900  # CPU seconds; the largest clients take minutes
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many errors a checker found, the first of them, and what it cost; -1 when it failed."""

    errors: int
    first: list[str]
    cpu: float


def mypy(package: Path, scratch: Path) -> Verdict:
    """`mypy --strict` over all modules."""
    source = package / "src"
    done = run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"),
            *("--config-file=", "--cache-dir", os.devnull, "--no-error-summary"),
            *("--no-pretty", "--no-color-output", "--explicit-package-bases", str(source)),
        ],
        limit=_LIMIT,
        cwd=source,
        environment={"MYPYPATH": str(source)},
    )
    errors = [line for line in done.output.splitlines() if ": error:" in line]
    if done.status not in (0, 1) or (done.status == 1 and not errors):
        return Verdict(-1, [(done.errors or done.output).strip()[-300:]], done.cpu)
    return Verdict(len(errors), errors[:_SHOWN], done.cpu)


def pyright(package: Path, scratch: Path) -> Verdict:
    """pyright's strict mode over all modules, as basedpyright implements it."""
    source = package / "src"
    project = scratch / "pyrightconfig.json"
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": [str(source)]}
    project.write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(project)]
    done = run([*command, "--pythonpath", sys.executable], limit=_LIMIT, cwd=scratch)
    try:
        found = json.loads(done.output)["generalDiagnostics"]
    except (ValueError, KeyError):
        return Verdict(-1, [(done.errors or done.output).strip()[-300:]], done.cpu)
    errors = [
        f"{Path(one['file']).relative_to(source.resolve())}:{one['range']['start']['line'] + 1}:"
        f" {one['message']} [{one.get('rule', '')}]"
        for one in found
        if one["severity"] == "error"
    ]
    return Verdict(len(errors), errors[:_SHOWN], done.cpu)
