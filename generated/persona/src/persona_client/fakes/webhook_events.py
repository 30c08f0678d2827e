# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `WebhookEvents` and `AsyncWebhookEvents`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.webhook_events import AsyncWebhookEvents, WebhookEvents


class FakeWebhookEvents(WebhookEvents):
    """`WebhookEvents`, whose methods can be told what they are answered."""

    @faked_pages(WebhookEvents.search)
    def search(self) -> None: ...


class FakeAsyncWebhookEvents(AsyncWebhookEvents):
    """`AsyncWebhookEvents`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncWebhookEvents.search)
    def search(self) -> None: ...
