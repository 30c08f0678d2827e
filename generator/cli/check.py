"""The command that compares packages with what generate would write: check."""

from dataclasses import asdict
from pathlib import Path

import click

from .. import output
from ..cache import default_cache
from ..pipeline import Stages
from ..side_by_side import FILE
from ..workspace import Workspace
from .arguments import chosen, common, vendors_argument
from .freshness import freshness
from .page import page_of
from .report import BROKEN, FINDINGS, FINE, Report


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
    page = page_of(workspace, built, cache, report)
    if page is not None and page.text is not None:
        is_current = output.holds(workspace.generated / FILE, page.text)
        is_stale = is_stale or not is_current
        report.add_page("current" if is_current else "stale: run `make generate`")
    report.finish(BROKEN, FINDINGS if is_stale else FINE)
