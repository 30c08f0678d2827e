# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Alerts` and `AsyncAlerts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.alerts import AsyncAlerts, Alerts

if TYPE_CHECKING:
    from .alerts_ai_research import FakeAlertsAiResearch, FakeAsyncAlertsAiResearch
    from .alerts_bulk import FakeAlertsBulk, FakeAsyncAlertsBulk


class FakeAlerts(Alerts):
    """`Alerts`, whose methods can be told what they are answered."""

    @cached_property
    def bulk(self) -> FakeAlertsBulk:
        """The fake of `AlertsBulk`."""
        from .alerts_bulk import FakeAlertsBulk

        return FakeAlertsBulk(self._transport)

    @cached_property
    def ai_research(self) -> FakeAlertsAiResearch:
        """The fake of `AlertsAiResearch`."""
        from .alerts_ai_research import FakeAlertsAiResearch

        return FakeAlertsAiResearch(self._transport)

    @faked_pages(Alerts.list)
    def list(self) -> None: ...

    @faked(Alerts.resolve)
    def resolve(self) -> None: ...

    @faked(Alerts.escalate)
    def escalate(self) -> None: ...


class FakeAsyncAlerts(AsyncAlerts):
    """`AsyncAlerts`, whose methods can be told what they are answered."""

    @cached_property
    def bulk(self) -> FakeAsyncAlertsBulk:
        """The fake of `AlertsBulk`."""
        from .alerts_bulk import FakeAsyncAlertsBulk

        return FakeAsyncAlertsBulk(self._transport)

    @cached_property
    def ai_research(self) -> FakeAsyncAlertsAiResearch:
        """The fake of `AlertsAiResearch`."""
        from .alerts_ai_research import FakeAsyncAlertsAiResearch

        return FakeAsyncAlertsAiResearch(self._transport)

    @async_faked_pages(AsyncAlerts.list)
    def list(self) -> None: ...

    @async_faked(AsyncAlerts.resolve)
    def resolve(self) -> None: ...

    @async_faked(AsyncAlerts.escalate)
    def escalate(self) -> None: ...
