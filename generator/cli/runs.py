"""Runs for vendors that need not be made again, and how those that are made are kept."""

import hashlib
import json
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cache import Cache
from ..diagnostics import Collector, Diagnostic, Location, Severity
from ..records import record
from ..standing import Known, Record, is_idle, package, package_of, program, text_of
from ..vendor import Counts, Vendor
from ..vendor_files import PAGE
from ..workspace import Workspace

if TYPE_CHECKING:
    from ..pipeline import Stages


@record(frozen=True, slots=True)
class Stood:
    """What a run of the same inputs and the same program made and found."""

    collector: Collector
    counts: Counts
    package: str
    """The hash of the package."""


@record(frozen=True, slots=True)
class Runs:
    """Runs that `cache` keeps, by what decides them as it was when the command began."""

    cache: Cache
    known: Known = field(default_factory=Known)

    def stood(self, vendor: Vendor) -> Stood | None:
        """The run for a vendor as it is; None where it has to be made."""
        text = None if vendor.document else self.cache.get(_run(self.known, vendor))
        if text is None:
            return None
        record = Record.of(text)
        found = [_finding(row) for row in json.loads(record.findings)]
        return Stood(Collector(found), Counts(*record.counts), record.package)

    def stands(self, vendor: Vendor, folder: Path, *, is_to_write: bool) -> Stood | None:
        """The same, where the package in the folder is what that run made.

        A run that is to write has to be made, too, where another one is at work or was ended midway.
        """
        if is_to_write and not is_idle(beside=(str(folder),), within=(str(vendor.folder),)):
            return None
        stood = self.stood(vendor)
        return stood if stood is not None and package(str(folder)) == stood.package else None

    def keep(self, vendor: Vendor, stages: "Stages", collector: Collector) -> None:
        """Keep a run without errors, unless what decides it has become something else meanwhile.

        So it is where the run itself has added names: the next one begins with those.
        """
        tree, lock, counts = stages.tree, stages.lock, stages.counts
        if (
            vendor.document
            or collector.has_errors
            or tree is None
            or lock is None
            or counts is None
        ):
            return
        key = _run(self.known, vendor)
        if _has_lock(vendor, lock) and _run(Known(program()), vendor) == key:
            shown = sum(one.severity is not Severity.NOTE for one in collector.diagnostics)
            findings = json.dumps([_row(one) for one in collector.diagnostics])
            numbers = counts.document, counts.generated, counts.waived
            self.cache.put(key, str(Record(package_of(tree), numbers, shown, findings)))
            from ..pipeline import classes  # it is loaded, for it has made the stages

            self.cache.put(Known.classes(key), json.dumps(classes(stages)))

    def page_stands(self, workspace: Workspace, *, is_to_write: bool) -> bool:
        """Whether the page about all vendors is there, as these vendors give it; as for a run."""
        if is_to_write and not is_idle(beside=(str(workspace.generated / PAGE),)):
            return False
        kept = self.cache.get(_page(self.known, workspace))
        return kept is not None and kept == text_of(str(workspace.generated / PAGE))

    def keep_page(self, workspace: Workspace, text: str) -> None:
        """Keep the page that these vendors give, unless they have changed meanwhile."""
        key = _page(self.known, workspace)
        if _page(Known(program()), workspace) == key:
            self.cache.put(key, hashlib.sha256(text.encode()).hexdigest())


def _has_lock(vendor: Vendor, lock: str) -> bool:
    path = vendor.folder / "names.lock"
    return path.is_file() and path.read_bytes() == lock.encode()


def _run(known: Known, vendor: Vendor) -> str:
    return known.run(vendor.name, str(vendor.folder), vendor.shown)


def _page(known: Known, workspace: Workspace) -> str:
    vendors = workspace.vendors()
    return known.page((one.name, str(one.folder), one.shown) for one in vendors)


def _row(finding: Diagnostic) -> list[object]:
    """A finding as JSON holds it."""
    place = finding.location
    return [
        *(finding.code, finding.severity.value, finding.message, finding.hint, finding.pointer),
        *(place.file, place.line, place.column),
    ]


def _finding(row: list[Any]) -> Diagnostic:
    code, severity, message, hint, pointer, *place = row
    return Diagnostic(code, Severity(severity), message, hint, pointer, Location(*place))
