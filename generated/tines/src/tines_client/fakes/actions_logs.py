# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ActionsLogs` and `AsyncActionsLogs`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.actions_logs import AsyncActionsLogs, ActionsLogs


class FakeActionsLogs(ActionsLogs):
    """`ActionsLogs`, whose methods can be told what they are answered."""

    @faked_pages(ActionsLogs.list)
    def list(self) -> None: ...

    @faked(ActionsLogs.delete)
    def delete(self) -> None: ...


class FakeAsyncActionsLogs(AsyncActionsLogs):
    """`AsyncActionsLogs`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncActionsLogs.list)
    def list(self) -> None: ...

    @async_faked(AsyncActionsLogs.delete)
    def delete(self) -> None: ...
