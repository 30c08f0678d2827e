# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesActions` and `AsyncCasesActions`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_actions import AsyncCasesActions, CasesActions


class FakeCasesActions(CasesActions):
    """`CasesActions`, whose methods can be told what they are answered."""

    @faked_pages(CasesActions.list)
    def list(self) -> None: ...

    @faked(CasesActions.create)
    def create(self) -> None: ...

    @faked(CasesActions.replace_all)
    def replace_all(self) -> None: ...

    @faked(CasesActions.get)
    def get(self) -> None: ...

    @faked(CasesActions.update)
    def update(self) -> None: ...

    @faked(CasesActions.delete)
    def delete(self) -> None: ...


class FakeAsyncCasesActions(AsyncCasesActions):
    """`AsyncCasesActions`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesActions.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesActions.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesActions.replace_all)
    def replace_all(self) -> None: ...

    @async_faked(AsyncCasesActions.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesActions.update)
    def update(self) -> None: ...

    @async_faked(AsyncCasesActions.delete)
    def delete(self) -> None: ...
