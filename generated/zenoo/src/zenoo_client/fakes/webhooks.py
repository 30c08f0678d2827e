# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Webhooks` and `AsyncWebhooks`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.webhooks import AsyncWebhooks, Webhooks


class FakeWebhooks(Webhooks):
    """`Webhooks`, whose methods can be told what they are answered."""

    @faked(Webhooks.create)
    def create(self) -> None: ...


class FakeAsyncWebhooks(AsyncWebhooks):
    """`AsyncWebhooks`, whose methods can be told what they are answered."""

    @async_faked(AsyncWebhooks.create)
    def create(self) -> None: ...
