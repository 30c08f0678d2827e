"""The command that prints what a stage made: inspect."""

import sys
from pathlib import Path

import click

from .. import pipeline, terminal
from ..cache import default_cache
from ..diagnostics import Collector
from ..inspection import STAGES, inspection
from ..workspace import Workspace
from .arguments import chosen, common
from .report import BROKEN, FINE


@click.command(epilog="Example: clientsmith inspect tines --stage normalized --pointer /components")
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
