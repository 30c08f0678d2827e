"""What the Acme API sends by itself: events, and their signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

from . import models
from ._runtime.webhooks import (
    Receiver,
    ReceiverSettings,
    UnknownEvent,
    WebhookDefinition,
    WebhookHeaders,
)

if TYPE_CHECKING:
    from typing import Unpack

__all__: tuple[str, ...] = (
    "ReceivedEvent",
    "UnknownEvent",
    "WebhookHeaders",
    "WebhookReceiver",
    "parse_unverified",
)

ReceivedEvent = TypeAliasType(
    "ReceivedEvent", "models.OpenedEventBody | models.ClosedEventBody | UnknownEvent"
)
"""Any event that the vendor sends."""

WEBHOOKS: WebhookDefinition[ReceivedEvent] = WebhookDefinition(
    pointer="/event/kind",
    events={"opened": "models.OpenedEventBody", "closed": "models.ClosedEventBody"},
    models=models,
)


class WebhookReceiver:
    """Reads what the vendor sends. How it is signed is not known, so nothing is verified.

    Args:
        settings: strict, on_drift and clock: see `ReceiverSettings`.
    """

    def __init__(self, **settings: Unpack[ReceiverSettings]) -> None:
        self._receiver: Receiver[ReceivedEvent] = Receiver(WEBHOOKS, None, settings)

    def parse_unverified(self, body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
        """Read the event of a request that anyone may have sent: no signature is looked at.

        Raises:
            DecodeError: The body is not JSON.
        """
        return self._receiver.parse_unverified(body, headers)


def parse_unverified(body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
    """Read the event of a request that anyone may have sent: no signature is looked at."""
    return WebhookReceiver().parse_unverified(body, headers)
