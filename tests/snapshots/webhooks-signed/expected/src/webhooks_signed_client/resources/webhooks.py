"""Webhooks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from ..webhooks import WEBHOOKS, WebhookReceiver

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.webhooks import Hook

_LIST: Operation[Hook] = Operation(
    name="webhooks.list",
    method="GET",
    path="/webhooks",
    answers=(Answer("200", "application/json", lambda: models.Hook),),
)
_SIGN_: Operation[None] = Operation(
    name="webhooks.sign_", method="POST", path="/webhooks/sign", answers=(Answer("204"),)
)


class Webhooks(WebhookReceiver):
    """Webhooks."""

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

    def list(self, **options: Unpack[Options]) -> Hook:
        """GET /webhooks.

        Returns:
            Hooks.
        """
        return self._transport.send(_LIST, {}, options)

    def sign_(self, **options: Unpack[Options]) -> None:
        """POST /webhooks/sign."""
        return self._transport.send(_SIGN_, {}, options)


class AsyncWebhooks(WebhookReceiver):
    """Webhooks."""

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

    async def list(self, **options: Unpack[Options]) -> Hook:
        """See `Webhooks.list`."""
        return await self._transport.send(_LIST, {}, options)

    async def sign_(self, **options: Unpack[Options]) -> None:
        """See `Webhooks.sign_`."""
        return await self._transport.send(_SIGN_, {}, options)


class RawWebhooks:
    """The methods of `Webhooks`, answering `RawResponse`."""

    def __init__(self, resource: Webhooks) -> None:
        self.list = raw(resource.list)
        self.sign_ = raw(resource.sign_)


class AsyncRawWebhooks:
    """The methods of `AsyncWebhooks`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.list = async_raw(resource.list)
        self.sign_ = async_raw(resource.sign_)


class StreamedWebhooks:
    """The methods of `Webhooks`, answering `StreamedResponse`."""

    def __init__(self, resource: Webhooks) -> None:
        self.list = streamed(resource.list)
        self.sign_ = streamed(resource.sign_)


class AsyncStreamedWebhooks:
    """The methods of `AsyncWebhooks`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.list = async_streamed(resource.list)
        self.sign_ = async_streamed(resource.sign_)
