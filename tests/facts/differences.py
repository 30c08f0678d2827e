"""What a spec deliberately does not say, or says otherwise, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from .statement import Statement

_KEYS = ("operation", "part", "name", "value")
_FOLDER = Path(__file__).parent / "differences"


@dataclass(frozen=True, slots=True)
class Difference:
    """Patterns that missing statements match, and why they are missing."""

    patterns: tuple[str, str, str, str]
    reason: str

    def covers(self, statement: Statement) -> bool:
        return all(map(fnmatchcase, statement, self.patterns))

    def __str__(self) -> str:
        return " | ".join(self.patterns)


def read(vendor: str) -> list[Difference]:
    """The deliberate differences of a vendor."""
    path = _FOLDER / f"{vendor}.yaml"
    entries = yaml.safe_load(path.read_text()) if path.is_file() else []
    return [_difference(entry) for entry in entries or ()]


def _difference(entry: dict[str, Any]) -> Difference:
    assert entry.keys() <= {*_KEYS, "reason"}, f"unknown keys in {entry}"
    assert str(entry.get("reason", "")).strip(), f"no reason in {entry}"
    # A bracket is a character of names here, never one of a pattern.
    patterns = (str(entry.get(key, "*")).replace("[", "[[]") for key in _KEYS)
    operation, part, name, value = patterns
    return Difference((operation, part, name, value), entry["reason"])


def unexplained(
    missing: Iterable[Statement], differences: list[Difference]
) -> tuple[list[Statement], list[Difference]]:
    """The statements that no difference covers, and the differences that cover none."""
    used: set[int] = set()
    left = []
    for statement in missing:
        covering = [n for n, each in enumerate(differences) if each.covers(statement)]
        used.update(covering)
        if not covering:
            left.append(statement)
    return left, [each for n, each in enumerate(differences) if n not in used]
