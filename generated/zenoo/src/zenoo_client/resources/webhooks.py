"""Events that the vendor sends."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from ..webhooks import WEBHOOKS, WebhookReceiver

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Options
    from ..models.webhooks import WebhookAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_CREATE: Operation[WebhookAnswer] = Operation(
    name="webhooks.create",
    method="POST",
    path="/v1/webhooks",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.WebhookCreate,
        fields=(("url", "url"), ("events", "events")),
        is_required=True,
    ),
    answers=(Answer("2XX", "application/json", lambda: models.WebhookAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Webhooks(WebhookReceiver):
    """Events that the vendor sends."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self._receiver = self._transport.receiver(WEBHOOKS)

    @cached_property
    def with_raw_response(self) -> RawWebhooks:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawWebhooks(self)

    @cached_property
    def with_streaming_response(self) -> StreamedWebhooks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedWebhooks(self)

    def create(
        self, *, url: str, events: ArrayOf[str], **options: Unpack[Options]
    ) -> WebhookAnswer:
        """Register a webhook.

        Has events sent to a URL. The URL must use https and has to answer a challenge, the form
        of which is not documented. The secret that signs the events is returned once, with this
        answer.

        Carries an idempotency key, the same for each attempt.

        Args:
            url: Where to send events; https only. A URL.
            events: Types of the events to send; `*` alone stands for all. At least 1 item.

        Returns:
            The webhook as it was registered.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/webhooks/register-webhook
        """
        return self._transport.send(_CREATE, {"url": url, "events": events}, options)


class AsyncWebhooks(WebhookReceiver):
    """Events that the vendor sends."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self._receiver = self._transport.receiver(WEBHOOKS)

    @cached_property
    def with_raw_response(self) -> AsyncRawWebhooks:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawWebhooks(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedWebhooks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedWebhooks(self)

    async def create(
        self, *, url: str, events: ArrayOf[str], **options: Unpack[Options]
    ) -> WebhookAnswer:
        """See `Webhooks.create`."""
        return await self._transport.send(_CREATE, {"url": url, "events": events}, options)


class RawWebhooks:
    """The methods of `Webhooks`, answering `RawResponse`."""

    def __init__(self, resource: Webhooks) -> None:
        self.create = raw(resource.create)


class AsyncRawWebhooks:
    """The methods of `AsyncWebhooks`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.create = async_raw(resource.create)


class StreamedWebhooks:
    """The methods of `Webhooks`, answering `StreamedResponse`."""

    def __init__(self, resource: Webhooks) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedWebhooks:
    """The methods of `AsyncWebhooks`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.create = async_streamed(resource.create)
