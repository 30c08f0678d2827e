# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Reporting` and `AsyncReporting`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.reporting import AsyncReporting, Reporting


class FakeReporting(Reporting):
    """`Reporting`, whose methods can be told what they are answered."""

    @faked_pages(Reporting.time_saved)
    def time_saved(self) -> None: ...

    @faked_pages(Reporting.action_performance)
    def action_performance(self) -> None: ...


class FakeAsyncReporting(AsyncReporting):
    """`AsyncReporting`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncReporting.time_saved)
    def time_saved(self) -> None: ...

    @async_faked_pages(AsyncReporting.action_performance)
    def action_performance(self) -> None: ...
