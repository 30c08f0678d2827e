# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesRecords` and `AsyncCasesRecords`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_records import AsyncCasesRecords, CasesRecords


class FakeCasesRecords(CasesRecords):
    """`CasesRecords`, whose methods can be told what they are answered."""

    @faked_pages(CasesRecords.list)
    def list(self) -> None: ...

    @faked(CasesRecords.add)
    def add(self) -> None: ...

    @faked(CasesRecords.get)
    def get(self) -> None: ...

    @faked(CasesRecords.remove)
    def remove(self) -> None: ...


class FakeAsyncCasesRecords(AsyncCasesRecords):
    """`AsyncCasesRecords`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesRecords.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesRecords.add)
    def add(self) -> None: ...

    @async_faked(AsyncCasesRecords.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesRecords.remove)
    def remove(self) -> None: ...
