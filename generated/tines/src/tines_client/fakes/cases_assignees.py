# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesAssignees` and `AsyncCasesAssignees`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.cases_assignees import AsyncCasesAssignees, CasesAssignees


class FakeCasesAssignees(CasesAssignees):
    """`CasesAssignees`, whose methods can be told what they are answered."""

    @faked_pages(CasesAssignees.list)
    def list(self) -> None: ...


class FakeAsyncCasesAssignees(AsyncCasesAssignees):
    """`AsyncCasesAssignees`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesAssignees.list)
    def list(self) -> None: ...
