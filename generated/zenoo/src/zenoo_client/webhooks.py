"""What the Zenoo API sends by itself: events, and their signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

from . import models
from ._runtime.signatures import HmacSignature
from ._runtime.webhooks import (
    Receiver,
    ReceiverSettings,
    UnknownEvent,
    WebhookDefinition,
    WebhookHeaders,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

__all__: tuple[str, ...] = (
    "ReceivedEvent",
    "UnknownEvent",
    "WebhookHeaders",
    "WebhookReceiver",
    "parse_unverified",
    "sign",
    "unwrap",
)

ReceivedEvent = TypeAliasType("ReceivedEvent", "models.Event | models.FlowEvent | UnknownEvent")
"""Any event that the vendor sends."""

WEBHOOKS: WebhookDefinition[ReceivedEvent] = WebhookDefinition(
    signature=HmacSignature(
        header="X-Zenoo-Signature",
        algorithm="sha256",
        encoding="hex",
        format="sha256={signature}",
        signed="{body}",
        secret_encoding="text",
    ),
    argument="webhook_secret",
    variable="ZENOO_WEBHOOK_SECRET",
    pointer="/event_type",
    events={
        "case.created": "models.Event",
        "case.status_changed": "models.Event",
        "case.closed": "models.Event",
        "case.escalated": "models.Event",
        "alert.created": "models.Event",
        "alert.resolved": "models.Event",
        "alert.escalated": "models.Event",
        "alert.ai_research_completed": "models.Event",
        "check.completed": "models.Event",
        "check.failed": "models.Event | models.FlowEvent",
        "risk_assessment.completed": "models.Event",
        "risk_assessment.approved": "models.Event",
        "sla.warning": "models.Event",
        "sla.breached": "models.Event",
        "verification.completed": "models.FlowEvent",
        "screening.completed": "models.FlowEvent",
        "journey.abandoned": "models.FlowEvent",
        "journey.expired": "models.FlowEvent",
    },
    models=models,
)


class WebhookReceiver:
    """Reads what the vendor sends, once its signature has been checked; needs no client.

    Args:
        secret: The secret, or several while one is being replaced: one that fits is enough.
            Falls back to the environment variable ZENOO_WEBHOOK_SECRET, which may hold
            several, one on each line.
        settings: strict, on_drift and clock: see `ReceiverSettings`.
    """

    def __init__(
        self, secret: str | Sequence[str] | None = None, **settings: Unpack[ReceiverSettings]
    ) -> None:
        self._receiver: Receiver[ReceivedEvent] = Receiver(WEBHOOKS, secret, settings)

    def unwrap(self, body: bytes | str, headers: WebhookHeaders) -> ReceivedEvent:
        """Check the signature of a request and read its event.

        Args:
            body: The body as it came: its bytes, or its text where that is UTF-8. JSON that was
                read and written again has another signature.
            headers: The headers of the request: a mapping, or pairs; names in any case.

        Returns:
            The event; an `UnknownEvent` where the document does not describe it.

        Raises:
            WebhookSignatureError: The signature is missing, malformed, or does not fit.
            ConfigurationError: There is no secret or key, or it cannot be used.
            DecodeError: The body is signed, and is not JSON.
        """
        return self._receiver.unwrap(body, headers)

    def parse_unverified(self, body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
        """Read the event of a request that anyone may have sent: no signature is looked at.

        Raises:
            DecodeError: The body is not JSON.
        """
        return self._receiver.parse_unverified(body, headers)

    def sign(self, body: bytes | str) -> dict[str, str]:
        """The headers with which the vendor would send a body: for tests.

        Args:
            body: What will be sent, byte by byte.
        """
        return self._receiver.sign(body)


def unwrap(
    body: bytes | str, headers: WebhookHeaders, *, secret: str | Sequence[str] | None = None
) -> ReceivedEvent:
    """Check the signature of a request and read its event: see `WebhookReceiver`."""
    return WebhookReceiver(secret).unwrap(body, headers)


def sign(body: bytes | str, *, secret: str | None = None) -> dict[str, str]:
    """The headers with which the vendor would send a body: for tests."""
    return WebhookReceiver(secret).sign(body)


def parse_unverified(body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
    """Read the event of a request that anyone may have sent: no signature is looked at."""
    return WebhookReceiver().parse_unverified(body, headers)
