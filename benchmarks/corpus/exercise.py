"""Runs the exerciser on a generated package, by its command line: every operation, called and judged."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from .manifest import Entry
from .measured import run
from .results import Result

_LIMIT = 900  # CPU seconds; the largest clients take minutes
_SHOWN = 10


def spread(entries: Sequence[Entry], number: int) -> frozenset[str]:
    """The names of so many documents, evenly spread by how many operations they have.

    The smallest and the largest are among them.
    """
    ordered = sorted(entries, key=lambda entry: (entry.operations, entry.name))
    if number >= len(ordered):
        return frozenset(entry.name for entry in ordered)
    last = len(ordered) - 1
    places = (round(index * last / max(1, number - 1)) for index in range(number))
    return frozenset(ordered[place].name for place in places)


def exercise(package: Path, root: Path) -> Result:
    """What the exerciser reports of a package; `error` alone where it ended in another way."""
    done = run([sys.executable, "-m", "tests.exerciser", str(package)], limit=_LIMIT, cwd=root)
    try:
        report: Result = json.loads(done.output)
    except ValueError:
        return {"error": done.errors.strip()[-300:] or "stopped", "cpu": done.cpu}
    return {**report, "details": report["details"][:_SHOWN], "cpu": done.cpu}
