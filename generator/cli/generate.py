"""The command that writes packages: generate."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import output, terminal
from ..cache import NO_CACHE, Cache, default_cache, user_cache
from ..clock import Clock, now
from ..diagnostics import Collector
from ..garbage import many_objects
from ..output import Changes
from ..records import record
from ..vendor import Counts, Vendor
from ..vendor_files import PAGE
from ..workspace import Workspace
from .arguments import DOCUMENT, chosen, common, vendor_of, vendors_argument
from .page import page_of
from .report import BROKEN, Report
from .runs import Runs
from .timings import show_timings

if TYPE_CHECKING:
    from ..pipeline import Stages

_EXAMPLE = (
    "Example: clientsmith generate tines zenoo,"
    " or: clientsmith generate --from petstore.json --out ./petstore-client"
)


@click.command(epilog=_EXAMPLE)
@vendors_argument
@common
@click.option("--no-cache", is_flag=True, help="Make everything anew.")
@click.option("--from", "document", type=DOCUMENT, help="A document, instead of vendors.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="With --from: the package's folder.  [default: ./<name>-client]",
)
@click.option("--name", help="With --from: what the vendor is called.  [default: as the file is]")
@click.option("--waive-all", is_flag=True, help="Leave out what cannot be generated, and list it.")
@click.option("--timings", is_flag=True, help="Print the seconds of each stage to standard error.")
def generate(
    vendors: tuple[str, ...],
    specs: Path,
    generated: Path,
    notes: bool,
    output_format: str,
    no_cache: bool,
    document: Path | None,
    out: Path | None,
    name: str | None,
    waive_all: bool,
    timings: bool,
) -> None:
    """Write the packages of the named vendors, or of all; or of one document, with --from.

    A package is written whole or not at all; new names are added to the vendor's names.lock.
    """
    _refuse(vendors, document, out, name)
    # A run on one document leaves nothing in the folder where it runs but the package.
    kept = default_cache if document is None else user_cache
    cache: Cache = NO_CACHE if no_cache else kept()
    report = Report(output_format, notes, is_single=document is not None)
    targets = (
        _targets(Workspace(specs, generated), vendors)
        if document is None
        else [_target(document, out, name)]
    )
    clock, begun = Clock(), now()
    runs = None if waive_all or document is not None else Runs(cache)
    run = _Run(cache, report, clock, waive_all, runs)
    built = run.generate(targets)
    if document is None:
        with clock.stage("page"):
            run.write_page(Workspace(specs, generated), built)
    if timings:
        show_timings(clock, begun)
    report.finish(BROKEN)


def _refuse(
    vendors: Sequence[str], document: Path | None, out: Path | None, name: str | None
) -> None:
    """Raises click.UsageError where options do not go together."""
    if document is None and (out is not None or name is not None):
        raise click.UsageError("--out and --name need --from")
    if document is not None and vendors:
        raise click.UsageError("--from takes a document instead of vendors")


@record(frozen=True, slots=True)
class _Run:
    """What a run has in hand; `runs` are those before it, where they count."""

    cache: Cache
    report: Report
    clock: Clock
    waives_all: bool
    runs: Runs | None

    def generate(self, targets: Sequence[tuple[Vendor, Path]]) -> "dict[str, Stages]":
        """Build and write the packages that do not stand; returns what was made, by vendor."""
        built: dict[str, Stages] = {}
        with many_objects(), terminal.steps() as steps:
            for vendor, folder in targets:
                self.clock.subject = vendor.name
                steps.at(f"generating {vendor.name}")
                if not self._stands(vendor, folder):
                    built[vendor.name] = self._build(vendor, folder)
        self.clock.subject = ""
        return built

    def _stands(self, vendor: Vendor, folder: Path) -> bool:
        """Report a package that is as the run before left it."""
        with self.clock.stage("hash"):
            runs = self.runs
            stood = None if runs is None else runs.stands(vendor, folder, is_to_write=True)
        if stood is None:
            return False
        self._tell(vendor, stood.collector, stood.counts, Changes())
        return True

    def _build(self, vendor: Vendor, folder: Path) -> "Stages":
        from .. import pipeline  # only now: with all that it needs it takes most of a second

        collector = Collector()
        stages = pipeline.build(
            vendor, collector, self.cache, waives_all=self.waives_all, clock=self.clock
        )
        counts: dict[str, Any] = (
            {} if stages.counts is None else {"operations": asdict(stages.counts)}
        )
        if stages.tree is None or stages.lock is None or collector.has_errors:
            self.report.add(vendor, collector, "not generated", has_failed=True, **counts)
            return stages
        along = {} if vendor.document else {vendor.folder / "names.lock": stages.lock}
        try:
            with self.clock.stage("write"):
                changes = output.write(stages.tree, folder, along)
        except output.OutputError as error:
            text = f"not written: {error}"
            self.report.add(vendor, collector, text, has_failed=True, **counts)
            return stages
        self._tell(vendor, collector, stages.counts, changes)
        if self.runs is not None:
            with self.clock.stage("hash"):
                self.runs.keep(vendor, stages, collector)
        return stages

    def _tell(
        self, vendor: Vendor, collector: Collector, counts: Counts | None, changes: Changes
    ) -> None:
        waived = counts.waived if counts is not None else 0
        text = f"{changes}; {waived} operations left out" if waived else str(changes)
        facts: dict[str, Any] = {} if counts is None else {"operations": asdict(counts)}
        self.report.add(vendor, collector, text, status="generated", **facts, **asdict(changes))

    def write_page(self, workspace: Workspace, built: "dict[str, Stages]") -> None:
        """Write the page about all vendors, unless one has errors: then it stays as it is."""
        runs = None if self.report.has_failed else self.runs
        if runs is not None and runs.page_stands(workspace, is_to_write=True):
            self.report.add_page("unchanged")
            return
        page = page_of(workspace, built, self.cache, self.report)
        if page is None or page.text is None:
            return
        try:
            is_changed = output.write_file(workspace.generated / PAGE, page.text)
        except output.OutputError as error:
            self.report.add_page(f"not written: {error}", has_failed=True)
            return
        self.report.add_page("changed" if is_changed else "unchanged")
        if runs is not None:
            runs.keep_page(workspace, page.text)


def _targets(workspace: Workspace, names: Sequence[str]) -> list[tuple[Vendor, Path]]:
    return [(vendor, workspace.package(vendor)) for vendor in chosen(workspace, names)]


def _target(document: Path, out: Path | None, name: str | None) -> tuple[Vendor, Path]:
    """A document as a vendor, and where its package goes."""
    vendor = vendor_of(document, name)
    folder = out or Path(f"{vendor.name}-client")
    try:
        output.refuse_foreign(folder, "provenance.json", document)
    except output.OutputError as error:
        raise click.UsageError(str(error)) from None
    return vendor, folder
