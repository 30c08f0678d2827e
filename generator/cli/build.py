"""The command that makes wheels and source distributions: build."""

from collections.abc import Sequence
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import Any

import click

from .. import terminal
from ..cache import default_cache
from ..vendor import Vendor
from ..workspace import Workspace
from .arguments import chosen, common, vendors_argument
from .building import Building, Built, Judge, opened_gate
from .indexes import index_to_read, judge_of
from .report import BROKEN, FINDINGS, FINE, Report
from .runs import Runs

_EXAMPLE = "Example: clientsmith build tines --base v1.0.0"


@click.command(epilog=_EXAMPLE)
@vendors_argument
@common
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("dist"),
    show_default=True,
    help="Folder of the archives.",
)
@click.option("--base", help="What versions are compared with, as for diff; a published tag, say.")
@click.option("--no-gate", is_flag=True, help="Compare no versions: there is no repository, say.")
@click.option("--index", help="Compare with this index of pyproject.toml.  [default: its default]")
@click.option("--index-url", help="Compare with the simple API of an index that has no name.")
@click.option("--no-index", is_flag=True, help="Compare with no index.")
@click.option("--sbom", is_flag=True, help="Write a bill of materials of each package, too.")
def build(
    vendors: tuple[str, ...],
    specs: Path,
    generated: Path,
    notes: bool,
    output_format: str,
    out: Path,
    base: str | None,
    no_gate: bool,
    index: str | None,
    index_url: str | None,
    no_index: bool,
    sbom: bool,
) -> None:
    """Make the wheel and the source distribution of the named vendors, or of all.

    The same package gives the same bytes everywhere. It is refused, with status 1, when it is not
    what generate would write, when its version is too small for what changed since BASE (by default
    the commit where this branch left the main branch), and when the index has that version with other
    content. All files of a package are written or none; those of other versions stay.
    """
    if no_gate and base is not None:
        raise click.UsageError("--base says what the gate compares with: leave out --no-gate")
    need_tools()
    judges = _judges(index, index_url, no_index)
    workspace, cache = Workspace(specs, generated), default_cache()
    targets = chosen(workspace, vendors)
    report = Report(output_format, notes)
    with ExitStack() as stack:
        opened = nullcontext() if no_gate else opened_gate(workspace, targets, base, cache)
        gate = stack.enter_context(opened)
        building = Building(workspace, gate, judges, sbom, Runs(cache))
        is_whole = _build_all(targets, building, out, report)
    report.finish(BROKEN, FINE if is_whole else FINDINGS)


def _judges(name: str | None, url: str | None, no_index: bool) -> tuple[Judge, ...]:
    """What compares with the index that is meant, if there is one."""
    is_asked_for = name is not None or url is not None
    if (name is not None and url is not None) or (no_index and is_asked_for):
        raise click.UsageError("give one of --index, --index-url and --no-index")
    if no_index:
        return ()
    index = index_to_read(name, url)
    return () if index is None else (judge_of(index, is_asked_for=is_asked_for),)


def _build_all(targets: Sequence[Vendor], building: Building, out: Path, report: Report) -> bool:
    """Build each vendor, whatever becomes of the others; returns whether all were built."""
    is_whole = True
    with terminal.steps() as steps:
        for vendor in targets:
            steps.at(f"building {vendor.name}")
            built = building.build(vendor, out)
            is_whole = is_whole and bool(built.distributions)
            report.add(
                vendor,
                built.collector,
                built.summary,
                has_failed=built.is_broken,
                lines=(
                    *map(_line, built.distributions),
                    *([f"  {built.bill.as_posix()}"] if built.bill else []),
                ),
                **_facts(built),
            )
    return is_whole


def need_tools() -> None:
    """Raises click.UsageError where the libraries that build are not installed."""
    from ..distributions import MissingTools, require_tools

    try:
        require_tools()
    except MissingTools as error:
        raise click.UsageError(str(error)) from None


def _facts(built: Built) -> dict[str, Any]:
    """What JSON says of a vendor."""
    status = "not built" if not built.distributions else built.summary.rpartition(" ")[2]
    files = [
        {
            "path": each.path.as_posix(),
            "name": each.name,
            "version": each.version,
            "kind": each.kind,
            "sha256": each.sha256,
            "size": each.size,
        }
        for each in built.distributions
    ]
    bill = {} if built.bill is None else {"sbom": built.bill.as_posix()}
    return {"status": status, "distributions": files, **bill}


def _line(distribution: Any) -> str:
    path, size = distribution.path.as_posix(), distribution.size
    return f"  {path}  sha256:{distribution.sha256}  {size:,} bytes"
