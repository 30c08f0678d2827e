# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Events` and `AsyncEvents`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.events import AsyncEvents, Events


class FakeEvents(Events):
    """`Events`, whose methods can be told what they are answered."""

    @faked_pages(Events.list)
    def list(self) -> None: ...

    @faked(Events.get)
    def get(self) -> None: ...

    @faked(Events.reemit)
    def reemit(self) -> None: ...


class FakeAsyncEvents(AsyncEvents):
    """`AsyncEvents`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncEvents.list)
    def list(self) -> None: ...

    @async_faked(AsyncEvents.get)
    def get(self) -> None: ...

    @async_faked(AsyncEvents.reemit)
    def reemit(self) -> None: ...
