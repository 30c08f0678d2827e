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

    @faked(CasesComments.get)
    def get(self) -> None: ...

    @faked(CasesComments.update)
    def update(self) -> None: ...

    @faked(CasesComments.delete)
    def delete(self) -> None: ...

    @faked(CasesComments.add_reaction)
    def add_reaction(self) -> None: ...

    @faked(CasesComments.remove_reaction)
    def remove_reaction(self) -> None: ...


class FakeAsyncCasesComments(AsyncCasesComments):
    """`AsyncCasesComments`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesComments.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesComments.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesComments.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesComments.update)
    def update(self) -> None: ...

    @async_faked(AsyncCasesComments.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncCasesComments.add_reaction)
    def add_reaction(self) -> None: ...

    @async_faked(AsyncCasesComments.remove_reaction)
    def remove_reaction(self) -> None: ...
