"""Avatar."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.files import FileContent
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_UPDATE: Operation[None] = Operation(
    name="avatar.update",
    method="PUT",
    path="/avatar",
    body=Body(
        media_type="application/octet-stream", kind="bytes", argument="body", is_required=True
    ),
    answers=(Answer("204"),),
)


class Avatar:
    """Avatar."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAvatar:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAvatar(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAvatar:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAvatar(self)

    def update(self, *, body: FileContent, **options: Unpack[Options]) -> None:
        """PUT /avatar.

        Args:
            body: Not described by the vendor. A path, an open binary file, bytes, or an
                iterable of bytes.
        """
        return self._transport.send(_UPDATE, {"body": body}, options)


class AsyncAvatar:
    """Avatar."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAvatar:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAvatar(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAvatar:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAvatar(self)

    async def update(self, *, body: FileContent, **options: Unpack[Options]) -> None:
        """See `Avatar.update`."""
        return await self._transport.send(_UPDATE, {"body": body}, options)


class RawAvatar:
    """The methods of `Avatar`, answering `RawResponse`."""

    def __init__(self, resource: Avatar) -> None:
        self.update = raw(resource.update)


class AsyncRawAvatar:
    """The methods of `AsyncAvatar`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAvatar) -> None:
        self.update = async_raw(resource.update)


class StreamedAvatar:
    """The methods of `Avatar`, answering `StreamedResponse`."""

    def __init__(self, resource: Avatar) -> None:
        self.update = streamed(resource.update)


class AsyncStreamedAvatar:
    """The methods of `AsyncAvatar`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAvatar) -> None:
        self.update = async_streamed(resource.update)
