"""What the Acme API sends by itself: events, and their signatures."""

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

ReceivedEvent = TypeAliasType(
    "ReceivedEvent", "models.CaseEvent | models.AcmePingEventBody | UnknownEvent"
)
"""Any event that the vendor sends."""

WEBHOOKS: WebhookDefinition[ReceivedEvent] = WebhookDefinition(
    signature=HmacSignature(
        header="webhook-signature",
        algorithm="sha256",
        encoding="base64",
        format="v1,{signature}",
        separator=" ",
        signed="{id}.{timestamp}.{body}",
        places=(("id", "webhook-id"), ("timestamp", "webhook-timestamp")),
        secret_prefix="whsec_",
        secret_encoding="base64",
    ),
    argument="webhook_secret",
    variable="WEBHOOKS_SIGNED_WEBHOOK_SECRET",
    pointer="/type",
    events={
        "case.opened": "models.CaseEvent",
        "case.moved": "models.CaseEvent",
        "case.closed": "models.CaseEvent",
        "ping": "models.AcmePingEventBody",
    },
    models=models,
)


class WebhookReceiver:
    """Reads what the vendor sends, once its signature has been checked; needs no client.

    Args:
        secret: The secret, or several while one is being replaced: one that fits is enough.
            Falls back to the environment variable WEBHOOKS_SIGNED_WEBHOOK_SECRET, which may
            hold several, one on each line.
        settings: strict, on_drift and clock: see `ReceiverSettings`.
    """

    def __init__(
        self, secret: str | Sequence[str] | None = None, **settings: Unpack[ReceiverSettings]
    ) -> None:
        self._receiver: Receiver[ReceivedEvent] = Receiver(WEBHOOKS, secret, settings)

    def unwrap(
        self, body: bytes | str, headers: WebhookHeaders, *, tolerance: float | None = 300
    ) -> ReceivedEvent:
        """Check the signature of a request and read its event.

        Args:
            body: The body as it came: its bytes, or its text where that is UTF-8. JSON that was
                read and written again has another signature.
            headers: The headers of the request: a mapping, or pairs; names in any case.
            tolerance: Seconds by which the signed time may differ from now; None does not look
                at it, and an old request can be sent again.

        Returns:
            The event; an `UnknownEvent` where the document does not describe it.

        Raises:
            WebhookSignatureError: The signature is missing, malformed, or does not fit.
            WebhookExpiredError: The signature fits, and is too old or not valid yet.
            ConfigurationError: There is no secret or key, or it cannot be used.
            DecodeError: The body is signed, and is not JSON.
        """
        return self._receiver.unwrap(body, headers, tolerance=tolerance)

    def parse_unverified(self, body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
        """Read the event of a request that anyone may have sent: no signature is looked at.

        Raises:
            DecodeError: The body is not JSON.
        """
        return self._receiver.parse_unverified(body, headers)

    def sign(
        self, body: bytes | str, *, timestamp: float | None = None, identifier: str = "msg_1"
    ) -> dict[str, str]:
        """The headers with which the vendor would send a body: for tests.

        Args:
            body: What will be sent, byte by byte.
            timestamp: Seconds since 1970; now.
            identifier: What the vendor calls the message.
        """
        return self._receiver.sign(body, timestamp=timestamp, identifier=identifier)


def unwrap(
    body: bytes | str,
    headers: WebhookHeaders,
    *,
    tolerance: float | None = 300,
    secret: str | Sequence[str] | None = None,
) -> ReceivedEvent:
    """Check the signature of a request and read its event: see `WebhookReceiver`."""
    return WebhookReceiver(secret).unwrap(body, headers, tolerance=tolerance)


def sign(body: bytes | str, *, secret: str | None = None) -> dict[str, str]:
    """The headers with which the vendor would send a body: for tests."""
    return WebhookReceiver(secret).sign(body)


def parse_unverified(body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
    """Read the event of a request that anyone may have sent: no signature is looked at."""
    return WebhookReceiver().parse_unverified(body, headers)
