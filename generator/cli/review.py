"""The commands about changes: diff and release."""

import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import output, terminal
from ..cache import default_cache
from ..clock import now
from ..diagnostics import Collector
from ..workspace import Workspace
from .report import BROKEN, FINDINGS, FINE
from .timings import show_timings

if TYPE_CHECKING:
    from ..review import Loading, Release, Review

# Those of `review.FORMATS`, which is imported only when something is compared.
FORMATS = ("text", "markdown", "html", "json", "github", "sarif")
_EXAMPLE = (
    "Examples: clientsmith diff origin/main --gate, or: clientsmith diff old.yaml new.yaml --format"
    " markdown"
)
_Command = Callable[..., None]


def _workspace(command: _Command) -> _Command:
    """The options that say where specs and packages are, and which day it is."""
    for decorate in (
        click.option(
            "--today",
            type=click.DateTime(["%Y-%m-%d"]),
            default=lambda: date.today().isoformat(),
            help="The day that ends of operations and of acceptances count from.",
        ),
        click.option(
            "--generated",
            type=click.Path(path_type=Path, file_okay=False),
            default=Path("generated"),
            show_default=True,
            help="Folder of the packages.",
        ),
        click.option(
            "--specs",
            type=click.Path(path_type=Path, file_okay=False),
            default=Path("specs"),
            show_default=True,
            help="Folder with one folder a vendor.",
        ),
    ):
        command = decorate(command)
    return command


@click.command(epilog=_EXAMPLE)
@click.argument("base", required=False)
@click.argument("head", required=False)
@click.option("--vendor", "vendors", multiple=True, help="Only this vendor; may be repeated.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file.")
@click.option("--gate", is_flag=True, help="End with 1 when a version is too small.")
@click.option("--wire-only", is_flag=True, help="Compare documents only, without their packages.")
@click.option("--timings", is_flag=True, help="Print the seconds of each stage to standard error.")
@click.option("--list-checks", is_flag=True, help="Print what is looked at, and how grave it is.")
@_workspace
def diff(
    base: str | None,
    head: str | None,
    vendors: tuple[str, ...],
    form: str,
    out: Path | None,
    gate: bool,
    wire_only: bool,
    timings: bool,
    list_checks: bool,
    today: datetime,
    specs: Path,
    generated: Path,
) -> None:
    """Say what changed from BASE to HEAD: on the wire, for callers, and for the version.

    Each is a file, a folder of specs, one vendor's folder, or a revision of git. HEAD is the working
    tree unless it is given, BASE the commit where this branch left the main branch.
    """
    from .. import review  # only now: no other command needs it

    if list_checks:
        click.echo(review.table())
        return
    loading = _loading(today, has_packages=not wire_only)
    begun = now()
    found = _reviews(loading, base, head, vendors, Workspace(specs, generated))
    if timings:
        show_timings(loading.clock, begun)
    _print(found, form, out, has_errors=loading.collector.has_errors)
    verdicts = [said for each in found if (said := review.verdict(each))] if gate else []
    for said in verdicts:
        terminal.complain(said)
    if loading.collector.has_errors:
        sys.exit(BROKEN)
    sys.exit(FINDINGS if verdicts else FINE)


def _print(found: "tuple[Review, ...]", form: str, out: Path | None, *, has_errors: bool) -> None:
    from .. import review

    if out is not None:
        _print_to(out, review.FORMATS[form](found) + "\n")
    elif form == "text" and not found and has_errors:
        terminal.complain("clientsmith: nothing is compared, because of the errors above")
    elif form == "text":
        terminal.print_styled(review.styled(found))
    else:
        click.echo(review.FORMATS[form](found))


def _loading(today: datetime, *, has_packages: bool = True) -> "Loading":
    from ..review import Loading

    return Loading(default_cache(), today.date(), Collector(), has_packages)


def _reviews(
    loading: "Loading",
    base: str | None,
    head: str | None,
    vendors: tuple[str, ...],
    workspace: Workspace,
) -> "tuple[Review, ...]":
    """The reviews; what is wrong is printed, and what cannot be compared at all ends the run."""
    from ..review import UnknownEdition, opened

    try:
        with opened(base, head, workspace, vendors) as (old, new), terminal.steps() as steps:
            steps.at("comparing")
            found = loading.reviews(old, new)
    except UnknownEdition as error:
        raise click.UsageError(str(error)) from None
    terminal.show(loading.collector.in_order(), notes=False)
    return found


def _print_to(path: Path, text: str) -> None:
    try:
        output.write_file(path, text)
    except output.OutputError as error:
        raise click.UsageError(str(error)) from None


@click.command(epilog="Example: clientsmith release tines --dry-run")
@click.argument("vendors", nargs=-1, metavar="[VENDOR]...")
@click.option("--base", help="What to compare with, as for diff; a tag of the last release, say.")
@click.option("--dry-run", is_flag=True, help="Print what would be written.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@_workspace
def release(
    vendors: tuple[str, ...],
    base: str | None,
    dry_run: bool,
    form: str,
    today: datetime,
    specs: Path,
    generated: Path,
) -> None:
    """Write the version that each package needs into client.yaml, and what changed into CHANGELOG.md.

    Compares the working tree with BASE, by default the commit where this branch left the main
    branch. All files are written or none. Packages stay as they are until `generate` runs.
    """
    from ..review import ReleaseError, files_of, planned

    workspace = Workspace(specs, generated)
    loading = _loading(today)
    found = _reviews(loading, base, None, vendors, workspace)
    if loading.collector.has_errors:
        terminal.complain("clientsmith: nothing is written, because of the errors above")
        sys.exit(BROKEN)
    try:
        folders = {vendor.name: vendor for vendor in workspace.vendors()}
        plans = {
            each.vendor: planned(folders[each.vendor], each)
            for each in found
            if each.vendor in folders
        }
        releases = [plan for plan in plans.values() if plan is not None and plan.files]
        if not dry_run:
            output.put_all(files_of(releases), [folders[name].folder for name in plans])
    except (ReleaseError, output.OutputError) as error:
        terminal.complain(f"clientsmith: nothing is written: {error}")
        sys.exit(BROKEN)
    if form == "json":
        rows = [_as_data(name, plan) for name, plan in plans.items()]
        click.echo(json.dumps({"vendors": rows}, indent=2, ensure_ascii=False))
    else:
        _say(plans, releases, is_dry=dry_run)
    sys.exit(FINE)


def _as_data(name: str, plan: "Release | None") -> dict[str, Any]:
    if plan is None:
        return {"vendor": name, "version": None, "entry": {}, "files": []}
    return {
        "vendor": name,
        "version": {"base": plan.base_version, "head": plan.version},
        "entry": plan.lines,
        "files": [plan.vendor.path(file) for file in plan.files],
    }


def _say(plans: "dict[str, Release | None]", releases: "list[Release]", *, is_dry: bool) -> None:
    for name, plan in plans.items():
        if plan is None:
            terminal.say(f"{name}: nothing to release")
        elif not plan.files:
            terminal.say(f"{name}: {plan.version}, as it is written already")
        else:
            files = " and ".join(sorted(plan.files))
            verb = "would be written" if is_dry else "written"
            terminal.say(f"{name}: {plan.base_version} -> {plan.version}; {files} {verb}")
        if is_dry and plan is not None:
            for section, lines in plan.lines.items():
                terminal.say(f"  {section}")
                for line in lines:
                    terminal.say(f"  - {line}")
    if releases:
        names = " ".join(release.vendor.name for release in releases)
        terminal.say(f"next: clientsmith generate {names}")
