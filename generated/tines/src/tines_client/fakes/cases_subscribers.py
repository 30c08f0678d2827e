# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesSubscribers` and `AsyncCasesSubscribers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_subscribers import AsyncCasesSubscribers, CasesSubscribers


class FakeCasesSubscribers(CasesSubscribers):
    """`CasesSubscribers`, whose methods can be told what they are answered."""

    @faked_pages(CasesSubscribers.list)
    def list(self) -> None: ...

    @faked(CasesSubscribers.create)
    def create(self) -> None: ...

    @faked(CasesSubscribers.create_batch)
    def create_batch(self) -> None: ...

    @faked(CasesSubscribers.delete)
    def delete(self) -> None: ...


class FakeAsyncCasesSubscribers(AsyncCasesSubscribers):
    """`AsyncCasesSubscribers`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesSubscribers.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesSubscribers.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesSubscribers.create_batch)
    def create_batch(self) -> None: ...

    @async_faked(AsyncCasesSubscribers.delete)
    def delete(self) -> None: ...
