# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ActionsEvents` and `AsyncActionsEvents`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.actions_events import AsyncActionsEvents, ActionsEvents


class FakeActionsEvents(ActionsEvents):
    """`ActionsEvents`, whose methods can be told what they are answered."""

    @faked_pages(ActionsEvents.list)
    def list(self) -> None: ...

    @faked(ActionsEvents.delete)
    def delete(self) -> None: ...


class FakeAsyncActionsEvents(AsyncActionsEvents):
    """`AsyncActionsEvents`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncActionsEvents.list)
    def list(self) -> None: ...

    @async_faked(AsyncActionsEvents.delete)
    def delete(self) -> None: ...
