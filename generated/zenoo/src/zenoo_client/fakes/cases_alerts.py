# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesAlerts` and `AsyncCasesAlerts`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.cases_alerts import AsyncCasesAlerts, CasesAlerts


class FakeCasesAlerts(CasesAlerts):
    """`CasesAlerts`, whose methods can be told what they are answered."""

    @faked_pages(CasesAlerts.list)
    def list(self) -> None: ...


class FakeAsyncCasesAlerts(AsyncCasesAlerts):
    """`AsyncCasesAlerts`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesAlerts.list)
    def list(self) -> None: ...
