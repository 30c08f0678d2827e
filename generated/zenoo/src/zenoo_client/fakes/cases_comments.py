# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesComments` and `AsyncCasesComments`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_comments import AsyncCasesComments, CasesComments


class FakeCasesComments(CasesComments):
    """`CasesComments`, whose methods can be told what they are answered."""

    @faked_pages(CasesComments.list)
    def list(self) -> None: ...

    @faked(CasesComments.create)
    def create(self) -> None: ...


class FakeAsyncCasesComments(AsyncCasesComments):
    """`AsyncCasesComments`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesComments.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesComments.create)
    def create(self) -> None: ...
