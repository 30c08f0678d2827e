"""The command that reports what is wrong with vendors' folders: validate."""

from pathlib import Path
from typing import Any

import click

from .. import pipeline, terminal
from ..cache import default_cache
from ..diagnostics import Collector
from ..evidence import Survey, survey_text
from ..vendor import Vendor
from ..workspace import Workspace
from .arguments import chosen, common, vendors_argument
from .report import FINDINGS, Report


@click.command(epilog="Example: clientsmith validate tines --evidence --format json")
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
