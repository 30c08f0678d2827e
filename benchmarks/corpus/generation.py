"""Runs the generator on one document as its users do, by its command line, and reads its report."""

import json
import re
import shutil
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .manifest import Entry
from .measured import Run, run


@dataclass(frozen=True, slots=True)
class Generation:
    """What the generator did with a document.

    `status` is generated, partly (operations were waived), refused (diagnostics say why), crashed
    (it ended in any other way) or stopped (it took longer than it may).
    """

    status: str
    diagnostics: dict[str, int]
    first: list[str]
    waived: int
    run: Run


def generate(
    entry: Entry, document: Path, package: Path, *, limit: float, root: Path
) -> Generation:
    """Takes a document and the folder that its package shall have; returns what happened."""
    copy = named(entry, document, package.parent / "document")
    done = run(
        [
            *(sys.executable, "-m", "generator", "generate", "--from", str(copy)),
            *("--out", str(package), "--waive-all", "--format", "json", "--no-cache"),
        ],
        limit=limit,
        cwd=root,
    )
    if done.status is None:
        return Generation("stopped", {}, [], 0, done)
    try:
        report = json.loads(done.output)
        diagnostics = report["diagnostics"]
    except (ValueError, KeyError):
        return Generation("crashed", {}, [done.errors.strip()[-1000:]], 0, done)
    errors = [one for one in diagnostics if one["severity"] == "error"]
    waived = int(report.get("operations", {}).get("waived", 0))
    status = "refused" if not package.exists() else "partly" if waived else "generated"
    if status == "refused" and not errors:
        status = "crashed"
    counts = Counter(one["code"] for one in diagnostics)
    return Generation(status, dict(sorted(counts.items())), _shown(errors), waived, done)


def named(entry: Entry, document: Path, folder: Path) -> Path:
    """A copy of a document in a new folder, called as people would call it."""
    folder.mkdir(parents=True)
    name = re.sub(r"[^a-z0-9]+", "-", entry.name.lower()).strip("-")
    copy = folder / f"{name}{document.suffix}"
    shutil.copyfile(document, copy)
    return copy


def _shown(errors: Sequence[dict[str, Any]]) -> list[str]:
    return [f"{one['code']} {one['pointer']}: {one['message']}"[:300] for one in errors[:5]]
