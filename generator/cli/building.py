"""From a vendor to its archives: what is refused is found first, and all of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import notation, output
from ..cache import Cache, default_cache
from ..diagnostics import Collector, Location
from ..records import record
from ..temporary import temporary_folder
from ..vendor import Vendor
from ..workspace import Workspace
from .freshness import freshness
from .runs import Runs

if TYPE_CHECKING:
    from ..distributions import Distribution

_CLIENT = "client.yaml"
# Looks at what was built before it is written; what speaks against it goes to the collector.
Judge = Callable[["Vendor", "Sequence[Distribution]", Location, Collector], None]


@record(frozen=True, slots=True)
class Built:
    """What became of one vendor: its archives, or none and the reason.

    `has_changed` says whether archives were written that were not there before, `is_broken` that the
    cause is no state of the package but an input, a tool or the disk.
    """

    collector: Collector
    summary: str
    distributions: "tuple[Distribution, ...]" = ()
    has_changed: bool = False
    is_broken: bool = False
    bill: Path | None = None


@record(frozen=True, slots=True)
class Gate:
    """Says why a vendor's version is too small since `base`, in a sentence; empty where it is not."""

    base: str | None
    sentence: Callable[[Vendor, Collector], str]


@contextmanager
def opened_gate(
    workspace: Workspace, targets: Sequence[Vendor], base: str | None, cache: Cache
) -> Iterator[Gate]:
    """The gate of `diff` for these vendors; raises click.UsageError where nothing can be compared."""
    from .. import review

    def sentence(vendor: Vendor, collector: Collector) -> str:
        loading = review.Loading(cache, date.today(), Collector())
        reviews = loading.reviews(old.only((vendor.name,)), new.only((vendor.name,)))
        known = collector.diagnostics
        known += [each for each in loading.collector.diagnostics if each not in known]
        return " ".join(filter(None, map(review.verdict, reviews)))

    try:
        names = [vendor.name for vendor in targets]
        with review.opened(base, None, workspace, names) as (old, new):
            yield Gate(base, sentence)
    except review.UnknownEdition as error:
        raise click.UsageError(
            f"versions cannot be compared: {error}; --base names what was published last,"
            " --no-gate builds without"
        ) from None


@record(frozen=True, slots=True)
class Building:
    """Builds vendors of a workspace; `gate` and `judges` may refuse what could be built.

    With `has_bills` each package has a bill of materials. `owners` gathers whose each archive is, by
    its name.
    """

    workspace: Workspace
    gate: Gate | None = None
    judges: Sequence[Judge] = ()
    has_bills: bool = False
    runs: Runs = field(default_factory=lambda: Runs(default_cache()))
    owners: dict[str, str] = field(default_factory=dict)

    def build(self, vendor: Vendor, into: Path) -> Built:
        """Writes both archives of a vendor's package to a folder, or none of them.

        Everything that speaks against it is in the collector of what is returned.
        """
        from ..distributions import BuildError, refuse_small_version, refuse_stale
        from ..distributions import build as build_archives

        package = self.workspace.package(vendor)
        found = freshness(vendor, package, self.runs)
        collector, at = found.collector, _place_of_version(vendor)
        if self.gate is not None and (said := self.gate.sentence(vendor, collector)):
            refuse_small_version(vendor.name, said, self.gate.base, at, collector)
        if found.changes is None:
            return Built(collector, f"not built: {found.problem}", is_broken=True)
        if not found.is_current:
            refuse_stale(vendor.name, package, found.stale, collector)
            return Built(collector, "not built")
        with temporary_folder() as place:
            try:
                made = build_archives(package, place)
            except BuildError as error:
                collector.diagnostics += error.diagnostics
                return Built(collector, "not built", is_broken=True)
            except output.OutputError as error:
                return Built(collector, f"not built: {error}", is_broken=True)
            for judge in (self._judge_names, *self.judges):
                judge(vendor, made, at, collector)
            if collector.has_errors:
                return Built(collector, "not built")
            return _written(made, into, collector, has_bill=self.has_bills)

    def _judge_names(
        self, vendor: Vendor, made: "Sequence[Distribution]", at: Location, collector: Collector
    ) -> None:
        """Refuse what would replace another vendor's archives of this run."""
        from ..distributions import refuse_same_name

        wheel = made[0]
        other = self.owners.setdefault(wheel.path.name, vendor.name)
        if other != vendor.name:
            refuse_same_name(vendor.name, wheel, other, at, collector)


def _written(
    made: "tuple[Distribution, ...]", into: Path, collector: Collector, *, has_bill: bool
) -> Built:
    """Put archives, and their bill, where they are wanted, all of them or none."""
    from ..distributions import bill_of

    bills = dict([bill_of(made)]) if has_bill else {}
    try:
        files = {each.path.name: each.path.read_bytes() for each in made} | bills
        changed = output.put(files, into)
    except (output.OutputError, OSError) as error:
        return Built(collector, f"not written: {error}", is_broken=True)
    there = tuple(replace(each, path=into / each.path.name) for each in made)
    word = "built" if changed else "unchanged"
    said = f"{made[0].name} {made[0].version} {word}"
    place = into / next(iter(bills)) if bills else None
    return Built(collector, said, there, bool(changed), bill=place)


def _place_of_version(vendor: Vendor) -> Location:
    """Where client.yaml says the version, or would."""
    shown = vendor.path(_CLIENT)
    parsed = notation.read(vendor.text(_CLIENT) or "", shown, Collector())
    return Location(shown) if parsed is None else parsed.locate("/package/version")
