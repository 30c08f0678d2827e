# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Apps` and `AsyncApps`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.apps import AsyncApps, Apps


class FakeApps(Apps):
    """`Apps`, whose methods can be told what they are answered."""

    @faked_pages(Apps.list)
    def list(self) -> None: ...

    @faked(Apps.submit)
    def submit(self) -> None: ...


class FakeAsyncApps(AsyncApps):
    """`AsyncApps`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncApps.list)
    def list(self) -> None: ...

    @async_faked(AsyncApps.submit)
    def submit(self) -> None: ...
