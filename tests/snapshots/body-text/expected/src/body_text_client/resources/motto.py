"""Motto."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_UPDATE: Operation[None] = Operation(
    name="motto.update",
    method="PUT",
    path="/motto",
    body=Body(media_type="text/plain", kind="text", argument="body", is_required=True),
    answers=(Answer("204"),),
)


class Motto:
    """Motto."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawMotto:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawMotto(self)

    @cached_property
    def with_streaming_response(self) -> StreamedMotto:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedMotto(self)

    def update(self, *, body: str, **options: Unpack[Options]) -> None:
        """PUT /motto.

        Args:
            body: Not described by the vendor.
        """
        return self._transport.send(_UPDATE, {"body": body}, options)


class AsyncMotto:
    """Motto."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawMotto:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawMotto(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedMotto:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedMotto(self)

    async def update(self, *, body: str, **options: Unpack[Options]) -> None:
        """See `Motto.update`."""
        return await self._transport.send(_UPDATE, {"body": body}, options)


class RawMotto:
    """The methods of `Motto`, answering `RawResponse`."""

    def __init__(self, resource: Motto) -> None:
        self.update = raw(resource.update)


class AsyncRawMotto:
    """The methods of `AsyncMotto`, answering `RawResponse`."""

    def __init__(self, resource: AsyncMotto) -> None:
        self.update = async_raw(resource.update)


class StreamedMotto:
    """The methods of `Motto`, answering `StreamedResponse`."""

    def __init__(self, resource: Motto) -> None:
        self.update = streamed(resource.update)


class AsyncStreamedMotto:
    """The methods of `AsyncMotto`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncMotto) -> None:
        self.update = async_streamed(resource.update)
