"""Whether a vendor's package is what `generate` would write now."""

from dataclasses import dataclass
from pathlib import Path

from .. import output, pipeline
from ..cache import Cache
from ..diagnostics import Collector
from ..output import Changes
from ..pipeline import Stages
from ..vendor import Vendor


@dataclass(frozen=True, slots=True)
class Freshness:
    """What was made of a vendor, and how its package on the disk differs from that.

    `changes` is None where the two cannot be compared; `problem` says why.
    """

    stages: Stages
    collector: Collector
    changes: Changes | None
    is_locked: bool
    problem: str = ""

    @property
    def is_current(self) -> bool:
        """Whether package and names.lock are as generate would leave them."""
        return self.changes is not None and self.is_locked and not self.changes

    @property
    def stale(self) -> str:
        """What generate would change, in words."""
        return str(self.changes) if self.is_locked else f"names.lock; package {self.changes}"


def freshness(vendor: Vendor, package: Path, cache: Cache) -> Freshness:
    """Takes a vendor and the folder of its package; nothing is written."""
    collector = Collector()
    stages = pipeline.build(vendor, collector, cache)
    if stages.tree is None or stages.lock is None:
        return Freshness(stages, collector, None, is_locked=True, problem="cannot be generated")
    try:
        changes = output.compare(stages.tree, package)
    except (output.OutputError, OSError) as error:
        return Freshness(stages, collector, None, True, f"cannot be compared: {error}")
    return Freshness(stages, collector, changes, vendor.text("names.lock") == stages.lock)
