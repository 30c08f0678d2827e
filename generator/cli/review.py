"""The commands about changes: diff and release."""

import sys
from datetime import date
from pathlib import Path

import click

from .. import terminal
from ..cache import default_cache
from ..diagnostics import Collector
from ..review.checks import table
from ..review.editions import UnknownEdition, default_base, opened
from ..review.loading import reviews
from ..review.reports import FORMATS, styled
from ..workspace import Workspace
from .report import BROKEN, FINDINGS, FINE

_EXAMPLE = "Example: clientsmith diff origin/main, or: clientsmith diff old.yaml new.yaml --format markdown"


@click.command(epilog=_EXAMPLE)
@click.argument("base", required=False)
@click.argument("head", required=False)
@click.option("--vendor", "vendors", multiple=True, help="Only this vendor; may be repeated.")
@click.option(
    "--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file.")
@click.option("--gate", is_flag=True, help="End with 1 when a version is too small.")
@click.option("--wire-only", is_flag=True, help="Compare documents only, without their packages.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day that sunsets count from.")
@click.option("--list-checks", is_flag=True, help="Print what is looked at, and how grave it is.")
@click.option(
    "--specs",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("specs"),
    show_default=True,
    help="Folder with one folder a vendor.",
)
@click.option(
    "--generated",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("generated"),
    show_default=True,
    help="Folder of the packages.",
)
def diff(
    base: str | None,
    head: str | None,
    vendors: tuple[str, ...],
    form: str,
    out: Path | None,
    gate: bool,
    wire_only: bool,
    today: object,
    list_checks: bool,
    specs: Path,
    generated: Path,
) -> None:
    """Say what changed from BASE to HEAD: on the wire, for callers, and for the version.

    Each is a file, a folder of specs, one vendor's folder, or a revision of git. HEAD is the working
    tree unless it is given, BASE the commit where this branch left the main branch.
    """
    if list_checks:
        click.echo(table())
        return
    day = today.date() if hasattr(today, "date") else date.today()
    workspace = Workspace(specs, generated)
    collector = Collector()
    try:
        with (
            opened(base or default_base(specs.parent), workspace, vendors) as old,
            opened(head, workspace, vendors) as new,
            terminal.steps() as steps,
        ):
            steps.at("comparing")
            found = reviews(old, new, default_cache(), day, collector, has_packages=not wire_only)
    except UnknownEdition as error:
        raise click.UsageError(str(error)) from None
    terminal.show(collector.in_order(), notes=False)
    if out is not None:
        out.write_text(FORMATS[form](found) + "\n", "utf-8")
    elif form == "text":
        terminal.print_styled(styled(found))
    else:
        click.echo(FORMATS[form](found))
    if collector.has_errors:
        sys.exit(BROKEN)
    is_too_small = any(not review.is_version_enough for review in found)
    sys.exit(FINDINGS if gate and is_too_small else FINE)
