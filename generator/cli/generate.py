"""The command that writes packages: generate."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from .. import output, pipeline, terminal
from ..cache import NO_CACHE, Cache, default_cache, user_cache
from ..clock import Clock, now
from ..diagnostics import Collector
from ..pipeline import Stages
from ..side_by_side import FILE
from ..vendor import Vendor
from ..workspace import Workspace
from .arguments import DOCUMENT, chosen, common, vendor_of, vendors_argument
from .page import page_of
from .report import BROKEN, Report
from .timings import show_timings

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
    built = _generate(targets, cache, report, clock, waives_all=waive_all)
    if document is None:
        with clock.stage("page"):
            _write_page(Workspace(specs, generated), built, cache, report)
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


def _generate(
    targets: Sequence[tuple[Vendor, Path]],
    cache: Cache,
    report: Report,
    clock: Clock,
    *,
    waives_all: bool,
) -> dict[str, Stages]:
    """Build and write the packages; returns what was made of each vendor, by its name."""
    built: dict[str, Stages] = {}
    with terminal.steps() as steps:
        for vendor, folder in targets:
            steps.at(f"generating {vendor.name}")
            clock.subject = vendor.name
            collector = Collector()
            stages = pipeline.build(vendor, collector, cache, waives_all=waives_all, clock=clock)
            _write(vendor, stages, folder, collector, report)
            built[vendor.name] = stages
    clock.subject = ""
    return built


def _write_page(
    workspace: Workspace, built: dict[str, Stages], cache: Cache, report: Report
) -> None:
    """Write the page about all vendors, unless one of them has errors: then it stays as it is."""
    page = page_of(workspace, built, cache, report)
    if page is None or page.text is None:
        return
    try:
        is_changed = output.write_file(workspace.generated / FILE, page.text)
    except output.OutputError as error:
        report.add_page(f"not written: {error}", has_failed=True)
    else:
        report.add_page("changed" if is_changed else "unchanged")


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


def _write(
    vendor: Vendor, stages: Stages, folder: Path, collector: Collector, report: Report
) -> None:
    counts: dict[str, Any] = {}
    if stages.counts is not None:
        counts["operations"] = asdict(stages.counts)
    if stages.tree is None or stages.lock is None or collector.has_errors:
        report.add(vendor, collector, "not generated", has_failed=True, **counts)
        return
    try:
        along = {} if vendor.document else {vendor.folder / "names.lock": stages.lock}
        with stages.clock.stage("write"):
            changes = output.write(stages.tree, folder, along)
    except output.OutputError as error:
        report.add(vendor, collector, f"not written: {error}", has_failed=True, **counts)
        return
    waived = stages.counts.waived if stages.counts is not None else 0
    text = f"{changes}; {waived} operations left out" if waived else str(changes)
    report.add(vendor, collector, text, status="generated", **counts, **asdict(changes))
