"""Runs type checkers over a generated client, at their strictest."""

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from .measured import Run, run
from .package import Client

LIMIT = 900.0  # CPU seconds; the largest clients take minutes
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Verdict:
    """How many errors a checker found, the first of them, and what it cost.

    `errors` is -1 when the checker failed; `stopped` says that it took longer than it may.
    """

    errors: int
    first: list[str]
    cpu: float
    stopped: bool = False


def mypy(client: Client, scratch: Path, limit: float = LIMIT) -> Verdict:
    """`mypy --strict` over all modules."""
    done = run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"),
            *("--python-executable", str(client.python)),
            *("--config-file=", "--cache-dir", os.devnull, "--no-error-summary"),
            *("--no-pretty", "--no-color-output", "--explicit-package-bases", str(client.judged)),
        ],
        limit=limit,
        cwd=client.source,
        environment={"MYPYPATH": str(client.source)},
    )
    errors = [line for line in done.output.splitlines() if ": error:" in line]
    if done.status not in (0, 1) or (done.status == 1 and not errors):
        return _failed(done)
    return Verdict(len(errors), errors[:_SHOWN], done.cpu)


def pyright(client: Client, scratch: Path, limit: float = LIMIT) -> Verdict:
    """pyright's strict mode over all modules, as basedpyright implements it."""
    project = scratch / "pyrightconfig.json"
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(client.judged)],
        "extraPaths": [str(client.source)],
    }
    project.write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(project)]
    done = run([*command, "--pythonpath", str(client.python)], limit=limit, cwd=scratch)
    try:
        found = json.loads(done.output)["generalDiagnostics"]
    except (ValueError, KeyError):
        return _failed(done)
    errors = [
        f"{Path(one['file']).relative_to(client.source.resolve())}:{one['range']['start']['line'] + 1}:"
        f" {one['message']} [{one.get('rule', '')}]"
        for one in found
        if one["severity"] == "error"
    ]
    return Verdict(len(errors), errors[:_SHOWN], done.cpu)


def _failed(done: Run) -> Verdict:
    first = [(done.errors or done.output).strip()[-300:]]
    return Verdict(-1, first, done.cpu, stopped=done.status is None)
