# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesActivities` and `AsyncCasesActivities`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_activities import AsyncCasesActivities, CasesActivities


class FakeCasesActivities(CasesActivities):
    """`CasesActivities`, whose methods can be told what they are answered."""

    @faked_pages(CasesActivities.list)
    def list(self) -> None: ...

    @faked(CasesActivities.get)
    def get(self) -> None: ...


class FakeAsyncCasesActivities(AsyncCasesActivities):
    """`AsyncCasesActivities`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesActivities.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesActivities.get)
    def get(self) -> None: ...
