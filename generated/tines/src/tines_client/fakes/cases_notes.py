# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesNotes` and `AsyncCasesNotes`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_notes import AsyncCasesNotes, CasesNotes


class FakeCasesNotes(CasesNotes):
    """`CasesNotes`, whose methods can be told what they are answered."""

    @faked_pages(CasesNotes.list)
    def list(self) -> None: ...

    @faked(CasesNotes.create)
    def create(self) -> None: ...

    @faked(CasesNotes.get)
    def get(self) -> None: ...

    @faked(CasesNotes.update)
    def update(self) -> None: ...

    @faked(CasesNotes.delete)
    def delete(self) -> None: ...

    @faked(CasesNotes.append)
    def append(self) -> None: ...


class FakeAsyncCasesNotes(AsyncCasesNotes):
    """`AsyncCasesNotes`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesNotes.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesNotes.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesNotes.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesNotes.update)
    def update(self) -> None: ...

    @async_faked(AsyncCasesNotes.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncCasesNotes.append)
    def append(self) -> None: ...
