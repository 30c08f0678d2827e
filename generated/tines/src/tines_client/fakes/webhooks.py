# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Webhooks` and `AsyncWebhooks`."""

from __future__ import annotations

from ..resources.webhooks import AsyncWebhooks, Webhooks


class FakeWebhooks(Webhooks):
    """`Webhooks`, whose methods can be told what they are answered."""


class FakeAsyncWebhooks(AsyncWebhooks):
    """`AsyncWebhooks`, whose methods can be told what they are answered."""
