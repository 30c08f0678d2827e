# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AlertsAiResearch` and `AsyncAlertsAiResearch`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.alerts_ai_research import AsyncAlertsAiResearch, AlertsAiResearch


class FakeAlertsAiResearch(AlertsAiResearch):
    """`AlertsAiResearch`, whose methods can be told what they are answered."""

    @faked(AlertsAiResearch.start)
    def start(self) -> None: ...

    @faked(AlertsAiResearch.get)
    def get(self) -> None: ...

    @faked(AlertsAiResearch.wait)
    def wait(self) -> None: ...


class FakeAsyncAlertsAiResearch(AsyncAlertsAiResearch):
    """`AsyncAlertsAiResearch`, whose methods can be told what they are answered."""

    @async_faked(AsyncAlertsAiResearch.start)
    def start(self) -> None: ...

    @async_faked(AsyncAlertsAiResearch.get)
    def get(self) -> None: ...

    @async_faked(AsyncAlertsAiResearch.wait)
    def wait(self) -> None: ...
