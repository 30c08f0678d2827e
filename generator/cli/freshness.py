"""Whether a vendor's package is what `generate` would write now."""

from pathlib import Path
from typing import TYPE_CHECKING

from .. import output
from ..diagnostics import Collector
from ..output import Changes
from ..records import record
from ..vendor import Vendor
from .runs import Runs

if TYPE_CHECKING:
    from ..pipeline import Stages


@record(frozen=True, slots=True)
class Freshness:
    """What was made of a vendor, and how its package on the disk differs from that.

    `stages` is None where nothing had to be made: a run before has left the package as it is. `changes` is None where the two cannot be compared; `problem` says why.
    """

    stages: "Stages | None"
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


def freshness(vendor: Vendor, package: Path, runs: Runs) -> Freshness:
    """Takes a vendor, the folder of its package, and the runs before; nothing is written."""
    stood = runs.stands(vendor, package, is_to_write=False)
    if stood is not None:
        return Freshness(None, stood.collector, Changes(), is_locked=True)
    from .. import pipeline  # only now: with all that it needs it takes most of a second

    collector = Collector()
    stages = pipeline.build(vendor, collector, runs.cache)
    if stages.tree is None or stages.lock is None:
        return Freshness(stages, collector, None, is_locked=True, problem="cannot be generated")
    try:
        changes = output.compare(stages.tree, package)
    except (output.OutputError, OSError) as error:
        return Freshness(stages, collector, None, True, f"cannot be compared: {error}")
    runs.keep(vendor, stages, collector)
    return Freshness(stages, collector, changes, vendor.text("names.lock") == stages.lock)
