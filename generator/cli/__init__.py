"""The command line: one command each, which alone prints and exits.

Exit status: 0 fine, 1 findings, 2 usage or broken input.
"""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from .. import output, pipeline, terminal
from ..cache import NO_CACHE, Cache, default_cache, user_cache
from ..diagnostics import Collector
from ..evidence import Survey, survey_text
from ..inspection import STAGES, inspection
from ..onboard import OnboardError, onboard
from ..pipeline import Stages, Vendor
from ..side_by_side import FILE, Page, side_by_side
from ..stopping import Stopped, stoppable
from ..workspace import UnusableName, Workspace, of_document
from .arguments import chosen, common, vendors_argument
from .build import build
from .freshness import freshness
from .publish import publish
from .report import BROKEN, FINDINGS, FINE, Report
from .review import diff, release


class _Program(click.Group):
    """Ends with one line, and a status, whatever the machine does to it."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with stoppable():
                return super().invoke(ctx)
        except Stopped as stop:
            terminal.complain(
                f"clientsmith: ended by {stop.signal.name}; what was being written is as it was, or"
                " as it was to be: run the command again"
            )
            raise
        except BrokenPipeError:
            raise  # whoever reads what we print has seen enough
        except OSError as problem:
            place = f"{problem.filename}: " if problem.filename else ""
            terminal.complain(f"clientsmith: {place}{problem.strerror or problem}")
            sys.exit(BROKEN)


@click.group(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="clientsmith")
def main() -> None:
    """Turn vendors' API descriptions into typed Python client packages."""


_document = click.Path(path_type=Path, exists=True, dir_okay=False)
_EXAMPLE = (
    "Example: clientsmith generate tines zenoo,"
    " or: clientsmith generate --from petstore.json --out ./petstore-client"
)


@main.command(epilog=_EXAMPLE)
@vendors_argument
@common
@click.option("--no-cache", is_flag=True, help="Make everything anew.")
@click.option("--from", "document", type=_document, help="A document, instead of vendors.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="With --from: the package's folder.  [default: ./<name>-client]",
)
@click.option("--name", help="With --from: what the vendor is called.  [default: as the file is]")
@click.option("--waive-all", is_flag=True, help="Leave out what cannot be generated, and list it.")
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
) -> None:
    """Write the packages of the named vendors, or of all; or of one document, with --from.

    A package is written whole or not at all; new names are added to the vendor's names.lock.
    """
    if document is None and (out is not None or name is not None):
        raise click.UsageError("--out and --name need --from")
    if document is not None and vendors:
        raise click.UsageError("--from takes a document instead of vendors")
    # A run on one document leaves nothing in the folder where it runs but the package.
    kept = default_cache if document is None else user_cache
    cache: Cache = NO_CACHE if no_cache else kept()
    report = Report(output_format, notes, is_single=document is not None)
    targets = (
        _targets(Workspace(specs, generated), vendors)
        if document is None
        else [_target(document, out, name)]
    )
    built = _generate(targets, cache, report, waives_all=waive_all)
    if document is None:
        _write_page(Workspace(specs, generated), built, cache, report)
    report.finish(BROKEN)


def _generate(
    targets: Sequence[tuple[Vendor, Path]], cache: Cache, report: Report, *, waives_all: bool
) -> dict[str, Stages]:
    """Build and write the packages; returns what was made of each vendor, by its name."""
    built: dict[str, Stages] = {}
    with terminal.steps() as steps:
        for vendor, folder in targets:
            steps.at(f"generating {vendor.name}")
            collector = Collector()
            stages = pipeline.build(vendor, collector, cache, waives_all=waives_all)
            _write(vendor, stages, folder, collector, report)
            built[vendor.name] = stages
    return built


def _write_page(
    workspace: Workspace, built: dict[str, Stages], cache: Cache, report: Report
) -> None:
    """Write the page about all vendors, unless one of them has errors: then it stays as it is."""
    page = _page(workspace, built, cache, report)
    if page is None or page.text is None:
        return
    try:
        is_changed = output.write_file(workspace.generated / FILE, page.text)
    except output.OutputError as error:
        report.add_page(f"not written: {error}", has_failed=True)
    else:
        report.add_page("changed" if is_changed else "unchanged")


def _page(
    workspace: Workspace, built: dict[str, Stages], cache: Cache, report: Report
) -> Page | None:
    """The page about all vendors; None, with the reason in the report, where it cannot be made."""
    if report.has_failed:
        report.add_page("left as it is, because of the errors above")
        return None
    page = side_by_side(workspace.vendors(), built, cache)
    if page.unreadable:
        report.add_page(f"left as it is: {', '.join(page.unreadable)} cannot be read")
    return page


def _targets(workspace: Workspace, names: Sequence[str]) -> list[tuple[Vendor, Path]]:
    return [(vendor, workspace.package(vendor)) for vendor in chosen(workspace, names)]


def _target(document: Path, out: Path | None, name: str | None) -> tuple[Vendor, Path]:
    """A document as a vendor, and where its package goes."""
    vendor = _vendor_of(document, name)
    folder = out or Path(f"{vendor.name}-client")
    try:
        output.refuse_foreign(folder, "provenance.json", document)
    except output.OutputError as error:
        raise click.UsageError(str(error)) from None
    return vendor, folder


def _vendor_of(document: Path, name: str | None) -> Vendor:
    try:
        return of_document(document, name)
    except UnusableName as error:
        raise click.UsageError(str(error)) from None


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
        changes = output.write(stages.tree, folder, along)
    except output.OutputError as error:
        report.add(vendor, collector, f"not written: {error}", has_failed=True, **counts)
        return
    waived = stages.counts.waived if stages.counts is not None else 0
    text = f"{changes}; {waived} operations left out" if waived else str(changes)
    report.add(vendor, collector, text, status="generated", **counts, **asdict(changes))


@main.command(epilog="Example: clientsmith new acme --from acme.json")
@click.argument("name", metavar="VENDOR")
@click.option("--from", "document", type=_document, required=True, help="The published document.")
@common
def new(
    name: str, document: Path, specs: Path, generated: Path, notes: bool, output_format: str
) -> None:
    """Add a vendor's folder, with the document as it is published and what else belongs there."""
    vendor = _vendor_of(document, name)
    report = Report(output_format, notes, is_single=True)
    collector = Collector()
    try:
        made = onboard(vendor, specs / name, collector)
    except OnboardError as error:
        raise click.UsageError(str(error)) from None
    if made is None:
        report.add(vendor, collector, "not added: the document cannot be read", has_failed=True)
    else:
        text = (
            f"{specs / name} holds {', '.join(made.files)} ({made.operations} operations);"
            f" next: clientsmith validate {name}"
        )
        counts = {"document": made.operations}
        report.add(vendor, collector, text, status="added", files=made.files, operations=counts)
    report.finish(BROKEN)


@main.command(epilog="Example: clientsmith check")
@vendors_argument
@common
def check(
    vendors: tuple[str, ...], specs: Path, generated: Path, notes: bool, output_format: str
) -> None:
    """Compare the packages with what generate would write; status 1 when one is stale."""
    workspace = Workspace(specs, generated)
    report = Report(output_format, notes)
    is_stale = False
    cache = default_cache()
    built: dict[str, Stages] = {}
    for vendor in chosen(workspace, vendors):
        found = freshness(vendor, workspace.package(vendor), cache)
        built[vendor.name] = found.stages
        if found.changes is None:
            report.add(vendor, found.collector, found.problem, has_failed=True)
            continue
        is_stale = is_stale or not found.is_current
        status = "current" if found.is_current else "stale"
        text = status if found.is_current else f"stale ({found.stale}): run `make generate`"
        facts = {"status": status, "is_current": found.is_current, **asdict(found.changes)}
        report.add(vendor, found.collector, text, **facts)
    page = _page(workspace, built, cache, report)
    if page is not None and page.text is not None:
        is_current = output.holds(workspace.generated / FILE, page.text)
        is_stale = is_stale or not is_current
        report.add_page("current" if is_current else "stale: run `make generate`")
    report.finish(BROKEN, FINDINGS if is_stale else FINE)


@main.command(epilog="Example: clientsmith validate tines --evidence --format json")
@vendors_argument
@common
@click.option(
    "--evidence",
    "has_evidence",
    is_flag=True,
    help="Count what is stated, shown by example, inferred and assumed; list what is assumed.",
)
def validate(
    vendors: tuple[str, ...],
    specs: Path,
    generated: Path,
    notes: bool,
    output_format: str,
    has_evidence: bool,
) -> None:
    """Report every problem of the vendors' folders; nothing is written."""
    report = Report(output_format, notes)
    surveys: dict[str, Survey] = {}
    for vendor in chosen(Workspace(specs, generated), vendors):
        collector = Collector()
        stages = pipeline.build(vendor, collector, default_cache())
        _check_accepted(vendor, collector)
        text = "has errors" if collector.has_errors else "fine"
        facts: dict[str, Any] = {}
        if has_evidence:
            found = pipeline.survey(vendor, stages)
            facts["evidence"] = None if found is None else found.as_data()
            if found is not None:
                surveys[vendor.name] = found
        report.add(vendor, collector, text, has_failed=collector.has_errors, **facts)
    if has_evidence and output_format == "text":
        terminal.say(survey_text(surveys))
    report.finish(FINDINGS)


def _check_accepted(vendor: Vendor, collector: Collector) -> None:
    """Report what is wrong with the list of accepted changes, which only a review reads."""
    if not (vendor.folder / "review.yaml").is_file():
        return
    from ..review import ACCEPTED, read_accepted  # only now: few vendors have one

    read_accepted(vendor.text(ACCEPTED, collector) or "", vendor.path(ACCEPTED), collector)


@main.command(epilog="Example: clientsmith inspect tines --stage normalized --pointer /components")
@click.argument("vendor", metavar="VENDOR")
@common
@click.option("--stage", type=click.Choice(STAGES), default="normalized", show_default=True)
@click.option("--pointer", default="", help="Only this part, as a JSON Pointer.")
def inspect(
    vendor: str,
    specs: Path,
    generated: Path,
    notes: bool,
    output_format: str,
    stage: str,
    pointer: str,
) -> None:
    """Print what a stage made of a vendor's document."""
    (found,) = chosen(Workspace(specs, generated), (vendor,))
    collector = Collector()
    stages = pipeline.build(found, collector, default_cache())
    terminal.show(collector.in_order(), notes=notes)
    try:
        text = inspection(stages, stage, pointer, as_json=output_format == "json")
    except LookupError as error:
        terminal.complain(f"clientsmith: {error.args[0]}")
        sys.exit(BROKEN)
    click.echo(text)
    sys.exit(BROKEN if collector.has_errors else FINE)


main.add_command(build)
main.add_command(diff)
main.add_command(publish)
main.add_command(release)
