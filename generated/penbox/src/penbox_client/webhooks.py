"""What the Penbox API sends by itself: events, and their signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

from . import models
from ._runtime.jwt_signatures import JwtSignature
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

ReceivedEvent = TypeAliasType("ReceivedEvent", "models.FormEvent | UnknownEvent")
"""Any event that the vendor sends."""

WEBHOOKS: WebhookDefinition[ReceivedEvent] = WebhookDefinition(
    signature=JwtSignature(
        header="x-pnbx-signature",
        algorithms=("RS256",),
        claims=(
            ("iss", "https://connect.penbox.io/"),
            ("aud", "{url}"),
            ("method", "{method}"),
            ("digest", "{digest}"),
        ),
        digest=("sha512", "base64"),
        extra="penbox-client[webhooks]",
    ),
    argument="webhook_key",
    variable="PENBOX_WEBHOOK_KEY",
    otherwise="models.FormEvent",
    models=models,
)


class WebhookReceiver:
    """Reads what the vendor sends, once its signature has been checked; needs no client.

    Args:
        secret: The key, or several while one is being replaced: one that fits is enough.
            Falls back to the environment variable PENBOX_WEBHOOK_KEY, which may hold
            several, one on each line.
        settings: strict, on_drift and clock: see `ReceiverSettings`.
    """

    def __init__(
        self, secret: str | Sequence[str] | None = None, **settings: Unpack[ReceiverSettings]
    ) -> None:
        self._receiver: Receiver[ReceivedEvent] = Receiver(WEBHOOKS, secret, settings)

    def unwrap(
        self,
        body: bytes | str,
        headers: WebhookHeaders,
        *,
        url: str,
        method: str = "POST",
        tolerance: float = 60,
    ) -> ReceivedEvent:
        """Check the signature of a request and read its event.

        Args:
            body: The body as it came: its bytes, or its text where that is UTF-8. JSON that was
                read and written again has another signature.
            headers: The headers of the request: a mapping, or pairs; names in any case.
            url: The address that was called, as the vendor was told it.
            method: The method of the request.
            tolerance: Seconds by which the clocks of sender and receiver may differ.

        Returns:
            The event; an `UnknownEvent` where the document does not describe it.

        Raises:
            WebhookSignatureError: The signature is missing, malformed, or does not fit.
            WebhookExpiredError: The signature fits, and is too old or not valid yet.
            ConfigurationError: There is no secret or key, or it cannot be used.
            DecodeError: The body is signed, and is not JSON.
        """
        return self._receiver.unwrap(body, headers, tolerance=tolerance, url=url, method=method)

    def parse_unverified(self, body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
        """Read the event of a request that anyone may have sent: no signature is looked at.

        Raises:
            DecodeError: The body is not JSON.
        """
        return self._receiver.parse_unverified(body, headers)

    def sign(
        self,
        body: bytes | str,
        *,
        url: str,
        method: str = "POST",
        key: str | None = None,
        timestamp: float | None = None,
    ) -> dict[str, str]:
        """The headers with which the vendor would send a body: for tests.

        Args:
            body: What will be sent, byte by byte.
            url: The address that will be called.
            method: The method of the request.
            key: A private key in PEM, or the secret; the receiver's own where none is given.
            timestamp: Seconds since 1970; now.
        """
        return self._receiver.sign(body, timestamp=timestamp, key=key, url=url, method=method)


def unwrap(
    body: bytes | str,
    headers: WebhookHeaders,
    *,
    url: str,
    method: str = "POST",
    secret: str | Sequence[str] | None = None,
) -> ReceivedEvent:
    """Check the signature of a request and read its event: see `WebhookReceiver`."""
    return WebhookReceiver(secret).unwrap(body, headers, url=url, method=method)


def sign(body: bytes | str, *, url: str, key: str, method: str = "POST") -> dict[str, str]:
    """The headers with which the vendor would send a body: for tests, with a private key of theirs."""
    return WebhookReceiver(key).sign(body, url=url, method=method)


def parse_unverified(body: bytes | str, headers: WebhookHeaders = ()) -> ReceivedEvent:
    """Read the event of a request that anyone may have sent: no signature is looked at."""
    return WebhookReceiver().parse_unverified(body, headers)
