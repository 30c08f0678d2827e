# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Workbench` and `AsyncWorkbench`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.workbench import AsyncWorkbench, Workbench


class FakeWorkbench(Workbench):
    """`Workbench`, whose methods can be told what they are answered."""

    @faked_pages(Workbench.list)
    def list(self) -> None: ...

    @faked(Workbench.get)
    def get(self) -> None: ...


class FakeAsyncWorkbench(AsyncWorkbench):
    """`AsyncWorkbench`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncWorkbench.list)
    def list(self) -> None: ...

    @async_faked(AsyncWorkbench.get)
    def get(self) -> None: ...
