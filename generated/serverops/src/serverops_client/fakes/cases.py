# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Cases` and `AsyncCases`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases import AsyncCases, Cases


class FakeCases(Cases):
    """`Cases`, whose methods can be told what they are answered."""

    @faked_pages(Cases.list)
    def list(self) -> None: ...

    @faked(Cases.get)
    def get(self) -> None: ...

    @faked(Cases.update)
    def update(self) -> None: ...


class FakeAsyncCases(AsyncCases):
    """`AsyncCases`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCases.list)
    def list(self) -> None: ...

    @async_faked(AsyncCases.get)
    def get(self) -> None: ...

    @async_faked(AsyncCases.update)
    def update(self) -> None: ...
