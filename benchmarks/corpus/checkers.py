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
        mypy_command(client.judged, client.python, os.devnull),
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
    command = pyright_command(client.judged, client.python, scratch, client.source)
    done = run([*command, "--outputjson"], limit=limit, cwd=scratch)
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


def mypy_command(judged: Path, python: Path, cache: str) -> list[str]:
    """What checks a file or a folder by what a Python has installed, with a folder for its cache."""
    return [
        *(sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"),
        *("--python-executable", str(python), "--config-file=", "--cache-dir", cache),
        *("--no-pretty", "--no-color-output", "--explicit-package-bases", str(judged)),
    ]


def pyright_command(judged: Path, python: Path, scratch: Path, *sources: Path) -> list[str]:
    """The same; its settings are written to `scratch`. Modules are looked for in `sources` first."""
    project = scratch / "pyrightconfig.json"
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(judged)],
        "extraPaths": [str(source) for source in sources],
    }
    project.write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "basedpyright", "--project", str(project)]
    return [*command, "--pythonpath", str(python)]


def _failed(done: Run) -> Verdict:
    first = [(done.errors or done.output).strip()[-300:]]
    return Verdict(-1, first, done.cpu, stopped=done.status is None)
