# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesLinkedCases` and `AsyncCasesLinkedCases`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_linked_cases import AsyncCasesLinkedCases, CasesLinkedCases


class FakeCasesLinkedCases(CasesLinkedCases):
    """`CasesLinkedCases`, whose methods can be told what they are answered."""

    @faked_pages(CasesLinkedCases.list)
    def list(self) -> None: ...

    @faked(CasesLinkedCases.create)
    def create(self) -> None: ...

    @faked(CasesLinkedCases.create_batch)
    def create_batch(self) -> None: ...

    @faked(CasesLinkedCases.delete)
    def delete(self) -> None: ...


class FakeAsyncCasesLinkedCases(AsyncCasesLinkedCases):
    """`AsyncCasesLinkedCases`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesLinkedCases.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesLinkedCases.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesLinkedCases.create_batch)
    def create_batch(self) -> None: ...

    @async_faked(AsyncCasesLinkedCases.delete)
    def delete(self) -> None: ...
