# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesChecks` and `AsyncCasesChecks`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.cases_checks import AsyncCasesChecks, CasesChecks


class FakeCasesChecks(CasesChecks):
    """`CasesChecks`, whose methods can be told what they are answered."""

    @faked_pages(CasesChecks.list)
    def list(self) -> None: ...


class FakeAsyncCasesChecks(AsyncCasesChecks):
    """`AsyncCasesChecks`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesChecks.list)
    def list(self) -> None: ...
