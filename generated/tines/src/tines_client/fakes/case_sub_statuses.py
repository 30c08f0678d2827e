# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CaseSubStatuses` and `AsyncCaseSubStatuses`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.case_sub_statuses import AsyncCaseSubStatuses, CaseSubStatuses


class FakeCaseSubStatuses(CaseSubStatuses):
    """`CaseSubStatuses`, whose methods can be told what they are answered."""

    @faked_pages(CaseSubStatuses.list)
    def list(self) -> None: ...

    @faked(CaseSubStatuses.create)
    def create(self) -> None: ...

    @faked(CaseSubStatuses.get)
    def get(self) -> None: ...

    @faked(CaseSubStatuses.update)
    def update(self) -> None: ...

    @faked(CaseSubStatuses.delete)
    def delete(self) -> None: ...


class FakeAsyncCaseSubStatuses(AsyncCaseSubStatuses):
    """`AsyncCaseSubStatuses`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCaseSubStatuses.list)
    def list(self) -> None: ...

    @async_faked(AsyncCaseSubStatuses.create)
    def create(self) -> None: ...

    @async_faked(AsyncCaseSubStatuses.get)
    def get(self) -> None: ...

    @async_faked(AsyncCaseSubStatuses.update)
    def update(self) -> None: ...

    @async_faked(AsyncCaseSubStatuses.delete)
    def delete(self) -> None: ...
