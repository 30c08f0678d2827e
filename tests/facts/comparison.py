"""A spec beside the facts that it was written from."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

from . import differences
from .differences import Difference
from .document import load
from .statement import Statement

ROOT = Path(__file__).parents[2]
FACTS = ROOT.parent / "shared" / "vendors"
VENDORS = ("penbox", "persona", "serverops", "tines", "zenoo")


@dataclass(frozen=True, slots=True)
class Comparison:
    """How many statements were looked for, by part, and what was not found without a reason."""

    vendor: str
    statements: Mapping[str, int]
    deliberate: int
    missing: list[Statement]
    unused: list[Difference]

    def __str__(self) -> str:
        total = sum(self.statements.values())
        parts = ", ".join(f"{count} {part}" for part, count in sorted(self.statements.items()))
        return (
            f"{self.vendor}: {total} statements ({parts}), {self.deliberate} deliberately"
            f" different, {len(self.missing)} missing"
        )


def compare(vendor: str) -> Comparison:
    """Looks for everything in a vendor's facts in its spec."""
    reader: Callable[[Mapping[str, Any]], Iterator[Statement]]
    reader = import_module(f"{__package__}.{vendor}").statements
    facts = yaml.load((FACTS / f"{vendor}.yaml").read_text(), Loader=yaml.CSafeLoader)
    return compare_statements(vendor, dict.fromkeys(reader(facts)))


def compare_statements(vendor: str, statements: Mapping[Statement, None]) -> Comparison:
    """Looks for each statement in the vendor's spec."""
    document = load(ROOT / "specs" / vendor)
    missing = [statement for statement in statements if not document.holds(statement)]
    left, unused = differences.unexplained(missing, differences.read(vendor))
    counts = Counter(_kind(statement) for statement in statements)
    return Comparison(vendor, counts, len(missing) - len(left), left, unused)


def _kind(statement: Statement) -> str:
    return f"{statement.part} value" if statement.value else statement.part
