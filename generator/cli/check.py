"""The command that compares packages with what generate would write: check."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import output
from ..cache import default_cache
from ..vendor_files import PAGE
from ..workspace import Workspace
from .arguments import chosen, common, vendors_argument
from .freshness import freshness
from .page import page_of
from .report import BROKEN, FINDINGS, FINE, Report
from .runs import Runs

if TYPE_CHECKING:
    from ..pipeline import Stages


@click.command(epilog="Example: clientsmith check")
@vendors_argument
@common
def check(
    vendors: tuple[str, ...], specs: Path, generated: Path, notes: bool, output_format: str
) -> None:
    """Compare the packages with what generate would write; status 1 when one is stale."""
    workspace = Workspace(specs, generated)
    report = Report(output_format, notes)
    is_stale = False
    runs = Runs(default_cache())
    built: dict[str, Stages] = {}
    for vendor in chosen(workspace, vendors):
        found = freshness(vendor, workspace.package(vendor), runs)
        if found.stages is not None:
            built[vendor.name] = found.stages
        if found.changes is None:
            report.add(vendor, found.collector, found.problem, has_failed=True)
            continue
        is_stale = is_stale or not found.is_current
        status = "current" if found.is_current else "stale"
        text = status if found.is_current else f"stale ({found.stale}): run `make generate`"
        facts = {"status": status, "is_current": found.is_current, **asdict(found.changes)}
        report.add(vendor, found.collector, text, **facts)
    is_stale = not _is_page_current(workspace, built, runs, report) or is_stale
    report.finish(BROKEN, FINDINGS if is_stale else FINE)


def _is_page_current(
    workspace: Workspace, built: "dict[str, Stages]", runs: Runs, report: Report
) -> bool:
    """Report on the page about all vendors; where it cannot be made, nothing is said against it."""
    if not report.has_failed and runs.page_stands(workspace, is_to_write=False):
        report.add_page("current")
        return True
    page = page_of(workspace, built, runs.cache, report)
    if page is None or page.text is None:
        return True
    runs.keep_page(workspace, page.text)
    is_current = output.holds(workspace.generated / PAGE, page.text)
    report.add_page("current" if is_current else "stale: run `make generate`")
    return is_current
