"""Tags."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_LIST: Operation[builtins.list[str]] = Operation(
    name="tags.list",
    method="GET",
    path="/tags",
    answers=(Answer("200", "application/json", list[str]),),
)


class Tags:
    """Tags."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTags:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTags(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTags:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTags(self)

    def list(self, **options: Unpack[Options]) -> builtins.list[str]:
        """GET /tags.

        Returns:
            All tags.
        """
        return self._transport.send(_LIST, {}, options)


class AsyncTags:
    """Tags."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTags:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTags(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTags:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTags(self)

    async def list(self, **options: Unpack[Options]) -> builtins.list[str]:
        """See `Tags.list`."""
        return await self._transport.send(_LIST, {}, options)


class RawTags:
    """The methods of `Tags`, answering `RawResponse`."""

    def __init__(self, resource: Tags) -> None:
        self.list = raw(resource.list)


class AsyncRawTags:
    """The methods of `AsyncTags`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTags) -> None:
        self.list = async_raw(resource.list)


class StreamedTags:
    """The methods of `Tags`, answering `StreamedResponse`."""

    def __init__(self, resource: Tags) -> None:
        self.list = streamed(resource.list)


class AsyncStreamedTags:
    """The methods of `AsyncTags`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTags) -> None:
        self.list = async_streamed(resource.list)
