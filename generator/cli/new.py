"""The command that adds a vendor: new."""

from pathlib import Path

import click

from ..diagnostics import Collector
from ..onboard import OnboardError, onboard
from .arguments import DOCUMENT, common, vendor_of
from .report import BROKEN, Report


@click.command(epilog="Example: clientsmith new acme --from acme.json")
@click.argument("name", metavar="VENDOR")
@click.option("--from", "document", type=DOCUMENT, required=True, help="The published document.")
@common
def new(
    name: str, document: Path, specs: Path, generated: Path, notes: bool, output_format: str
) -> None:
    """Add a vendor's folder, with the document as it is published and what else belongs there."""
    vendor = vendor_of(document, name)
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
