"""What was found out about a document, one JSON line each, kept between runs."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

# What is known of one document; see `judge.judge` for its keys.
Result = dict[str, Any]
# All that can change a result: the generator, its templates, its pins, and what judges it.
_SHAPERS = (
    "generator",
    "templates",
    "benchmarks/corpus",
    "tests/exerciser",
    "requirements-dev.lock",
)


def version(root: Path, shapers: Iterable[str] = _SHAPERS) -> str:
    """A hash of files and of all files in folders, which are given by their paths in `root`."""
    digest = hashlib.sha256()
    places = [root / shaper for shaper in shapers]
    inside = [path for place in places for path in place.rglob("*")]
    for path in sorted([*places, *inside]):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def read(path: Path) -> list[Result]:
    """All results kept in a file, oldest first; a line that was cut off is none."""
    found = []
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        try:
            found.append(json.loads(line))
        except ValueError:
            continue
    return found


def add(path: Path, result: Result) -> None:
    """Keep one more result."""
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(result, ensure_ascii=False) + "\n")


def latest(results: Iterable[Result], version_: str | None) -> dict[str, Result]:
    """The newest result of each document by its hash, of one version or (None) of any."""
    return {
        result["sha256"]: result
        for result in results
        if version_ is None or result["version"] == version_
    }


def has_all(result: Result | None, parts: Sequence[str]) -> bool:
    """Whether a result tells about all of these parts, or has nothing to tell about."""
    return result is not None and ("files" not in result or all(part in result for part in parts))
