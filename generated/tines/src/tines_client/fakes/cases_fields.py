# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesFields` and `AsyncCasesFields`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_fields import AsyncCasesFields, CasesFields


class FakeCasesFields(CasesFields):
    """`CasesFields`, whose methods can be told what they are answered."""

    @faked_pages(CasesFields.list)
    def list(self) -> None: ...

    @faked(CasesFields.create)
    def create(self) -> None: ...

    @faked(CasesFields.get)
    def get(self) -> None: ...

    @faked(CasesFields.update)
    def update(self) -> None: ...

    @faked(CasesFields.delete)
    def delete(self) -> None: ...


class FakeAsyncCasesFields(AsyncCasesFields):
    """`AsyncCasesFields`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesFields.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesFields.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesFields.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesFields.update)
    def update(self) -> None: ...

    @async_faked(AsyncCasesFields.delete)
    def delete(self) -> None: ...
