"""The command that reports what is wrong with vendors' folders: validate."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .. import terminal
from ..cache import default_cache
from ..diagnostics import Collector
from ..vendor import Vendor
from ..workspace import Workspace
from .arguments import chosen, common, vendors_argument
from .report import FINDINGS, Report
from .runs import Runs

if TYPE_CHECKING:
    from ..evidence import Survey


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
    runs = Runs(default_cache())
    surveys: dict[str, Survey] = {}
    for vendor in chosen(Workspace(specs, generated), vendors):
        stood = None if has_evidence else runs.stood(vendor)
        collector, facts = Collector() if stood is None else stood.collector, dict[str, Any]()
        if stood is None:
            survey = _build(vendor, collector, runs, has_evidence=has_evidence)
            if has_evidence:
                facts["evidence"] = None if survey is None else survey.as_data()
            if survey is not None:
                surveys[vendor.name] = survey
        _check_accepted(vendor, collector)
        text = "has errors" if collector.has_errors else "fine"
        report.add(vendor, collector, text, has_failed=collector.has_errors, **facts)
    if has_evidence and output_format == "text":
        from ..evidence import survey_text

        terminal.say(survey_text(surveys))
    report.finish(FINDINGS)


def _build(
    vendor: Vendor, collector: Collector, runs: Runs, *, has_evidence: bool
) -> "Survey | None":
    """Find everything that is wrong with a vendor; returns on what it rests, where that is asked."""
    from .. import pipeline  # only now: with all that it needs it takes most of a second

    stages = pipeline.build(vendor, collector, runs.cache)
    runs.keep(vendor, stages, collector)
    return pipeline.survey(vendor, stages) if has_evidence else None


def _check_accepted(vendor: Vendor, collector: Collector) -> None:
    """Report what is wrong with the list of accepted changes, which only a review reads."""
    if not (vendor.folder / "review.yaml").is_file():
        return
    from ..review import ACCEPTED, read_accepted  # only now: few vendors have one

    read_accepted(vendor.text(ACCEPTED, collector) or "", vendor.path(ACCEPTED), collector)
