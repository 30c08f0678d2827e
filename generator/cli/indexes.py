"""Which index a command means, and what it has of the vendors' versions."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import terminal
from ..diagnostics import Collector, Location
from ..vendor import Vendor
from .building import Judge
from .report import BROKEN

if TYPE_CHECKING:
    from ..distributions import Distribution
    from ..publishing import Index, Indexes


def configured() -> "Indexes":
    """The indexes of the project in the working directory; what is wrong with them ends the run."""
    from .. import publishing

    file, collector = Path(publishing.FILE), Collector()
    text = file.read_text("utf-8", "replace") if file.is_file() else ""
    found = publishing.read(text, file.as_posix(), collector)
    terminal.show(collector.in_order(), notes=False)
    if collector.has_errors:
        sys.exit(BROKEN)
    return found


def index_to_read(name: str | None, url: str | None) -> "Index | None":
    """The index of a name or an address; without both the project's default, or None if it has none.

    Raises click.UsageError.
    """
    from .. import publishing

    try:
        if url is not None:
            return publishing.index(None, url, url)  # nothing is sent there
        indexes = configured()
        return None if name is None and indexes.default is None else indexes.named(name)
    except publishing.UnusableIndex as error:
        raise click.UsageError(str(error)) from None


def judge_of(index: "Index", *, is_asked_for: bool) -> Judge:
    """What refuses a version that an index has with other content.

    Where the index cannot be read a build is refused only if comparing was asked for: whoever has a
    default index builds without a network, too, and publishing compares in any case.
    """
    from .. import publishing
    from ..distributions import refuse_published, report_unread

    shown = index.name or index.url

    def judge(
        vendor: Vendor, made: "Sequence[Distribution]", at: Location, collector: Collector
    ) -> None:
        wanted = publishing.Wanted(vendor.name, made[0].name, made[0].version)
        release = publishing.release(wanted, made)
        try:
            (found,) = publishing.publish(index, (release,), os.environ, is_dry=True)
        except publishing.UnreadableCredentials as error:
            report_unread(shown, str(error), at, collector, is_error=is_asked_for)
            return
        for file in found.files:
            if file.outcome is publishing.Outcome.REFUSED:
                there = file.listed or "no hash"
                refuse_published(vendor.name, file.distribution, there, shown, at, collector)
        faults = {f.message for f in found.files if f.outcome is publishing.Outcome.FAILED}
        for said in sorted(faults):
            report_unread(shown, said, at, collector, is_error=is_asked_for)

    return judge
