"""What happened to each vendor, printed as text or as JSON; and the exit status."""

import json
import sys
from collections.abc import Sequence
from typing import Any

import click

from .. import terminal
from ..diagnostics import Collector, Diagnostic
from ..vendor import Vendor
from ..vendor_files import PAGE

FINE, FINDINGS, BROKEN = 0, 1, 2


class Report:
    """Gathers what happened to each vendor, prints it in the asked form, and exits."""

    def __init__(self, output_format: str, notes: bool, *, is_single: bool = False) -> None:
        self._is_json = output_format == "json"
        self._is_single = is_single
        self._notes = notes
        self._vendors: list[dict[str, Any]] = []
        self._page: str | None = None
        self.has_failed = False

    def add(
        self,
        vendor: Vendor,
        collector: Collector,
        text: str,
        *,
        has_failed: bool = False,
        lines: Sequence[str] = (),
        **facts: object,
    ) -> None:
        """Take one vendor's outcome; in text form it is printed at once, with the `lines` below."""
        self.has_failed = self.has_failed or has_failed
        found = collector.in_order()
        if self._is_json:
            diagnostics = [_as_data(diagnostic) for diagnostic in found]
            row = {"vendor": vendor.name, "status": text, "summary": text, **facts}
            self._vendors.append({**row, "diagnostics": diagnostics})
            return
        terminal.show(found, notes=self._notes)
        for line in (f"{vendor.name}: {text}", *lines):
            terminal.say(line)

    def add_page(self, text: str, *, has_failed: bool = False) -> None:
        """Take the outcome of the page about all vendors."""
        self.has_failed = self.has_failed or has_failed
        self._page = text
        if not self._is_json:
            terminal.say(f"{PAGE}: {text}")

    def finish(self, failure: int, otherwise: int = FINE) -> None:
        """Print the JSON, if that was asked for, and exit."""
        if self._is_json:
            found = self._vendors[0] if self._is_single else self._all()
            click.echo(json.dumps(found, indent=2))
        sys.exit(failure if self.has_failed else otherwise)

    def _all(self) -> dict[str, Any]:
        page = {} if self._page is None else {"page": {"file": PAGE, "status": self._page}}
        return {"vendors": self._vendors, **page}


def _as_data(diagnostic: Diagnostic) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.name.lower(),
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "pointer": diagnostic.pointer,
        "file": diagnostic.location.file,
        "line": diagnostic.location.line,
        "column": diagnostic.location.column,
    }
