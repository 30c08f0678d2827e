"""The corpus: which real documents there are, and where each is published."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Source:
    """Where a document's bytes come from: a file in a package of a registry, or in the archive."""

    kind: str
    package: str
    version: str
    path: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of the corpus."""

    name: str
    file: str
    openapi: str
    operations: int
    bytes: int
    sha256: str
    source: Source


def read(path: Path, names: Sequence[str] = ()) -> tuple[Entry, ...]:
    """The documents of a manifest, smallest first; only those named, when any are.

    Raises LookupError for a name that the manifest does not hold.
    """
    entries = [_entry(given) for given in json.loads(path.read_text("utf-8"))["documents"]]
    unknown = sorted(set(names) - {entry.name for entry in entries})
    if unknown:
        raise LookupError(f"{path.name} holds no document called {', '.join(unknown)}")
    chosen = [entry for entry in entries if not names or entry.name in names]
    return tuple(sorted(chosen, key=lambda entry: (entry.bytes, entry.name)))


def _entry(given: dict[str, Any]) -> Entry:
    source = given["source"]
    is_packed = source["kind"] in ("npm", "pypi")
    return Entry(
        given["name"],
        given["file"],
        given["version"],
        given["operations"],
        given["bytes"],
        given["sha256"],
        (
            Source(source["kind"], source["package"], source["version"], source["path"])
            if is_packed
            else Source("archive", "", "", given["file"])
        ),
    )
