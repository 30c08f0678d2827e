"""What the vendor sends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..webhooks import WEBHOOKS, WebhookReceiver

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport


class Webhooks(WebhookReceiver):
    """What the vendor sends by itself."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self._receiver = self._transport.receiver(WEBHOOKS)


class AsyncWebhooks(WebhookReceiver):
    """What the vendor sends by itself."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self._receiver = self._transport.receiver(WEBHOOKS)
