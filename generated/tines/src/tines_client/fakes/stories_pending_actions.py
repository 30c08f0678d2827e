# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `StoriesPendingActions` and `AsyncStoriesPendingActions`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.stories_pending_actions import AsyncStoriesPendingActions, StoriesPendingActions


class FakeStoriesPendingActions(StoriesPendingActions):
    """`StoriesPendingActions`, whose methods can be told what they are answered."""

    @faked_pages(StoriesPendingActions.list)
    def list(self) -> None: ...


class FakeAsyncStoriesPendingActions(AsyncStoriesPendingActions):
    """`AsyncStoriesPendingActions`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncStoriesPendingActions.list)
    def list(self) -> None: ...
