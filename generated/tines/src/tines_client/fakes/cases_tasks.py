# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesTasks` and `AsyncCasesTasks`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_tasks import AsyncCasesTasks, CasesTasks


class FakeCasesTasks(CasesTasks):
    """`CasesTasks`, whose methods can be told what they are answered."""

    @faked_pages(CasesTasks.list)
    def list(self) -> None: ...

    @faked(CasesTasks.create)
    def create(self) -> None: ...

    @faked(CasesTasks.create_batch)
    def create_batch(self) -> None: ...

    @faked(CasesTasks.get)
    def get(self) -> None: ...

    @faked(CasesTasks.update)
    def update(self) -> None: ...

    @faked(CasesTasks.delete)
    def delete(self) -> None: ...


class FakeAsyncCasesTasks(AsyncCasesTasks):
    """`AsyncCasesTasks`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesTasks.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesTasks.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesTasks.create_batch)
    def create_batch(self) -> None: ...

    @async_faked(AsyncCasesTasks.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesTasks.update)
    def update(self) -> None: ...

    @async_faked(AsyncCasesTasks.delete)
    def delete(self) -> None: ...
