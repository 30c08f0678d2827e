"""Search."""

from __future__ import annotations

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

_GET: Operation[None] = Operation(
    name="search.get", method="GET", path="/api/search", answers=(Answer("204"),)
)


class Search:
    """Search."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawSearch:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawSearch(self)

    @cached_property
    def with_streaming_response(self) -> StreamedSearch:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedSearch(self)

    def get(self, **options: Unpack[Options]) -> None:
        """GET /api/search."""
        return self._transport.send(_GET, {}, options)


class AsyncSearch:
    """Search."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawSearch:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawSearch(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedSearch:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedSearch(self)

    async def get(self, **options: Unpack[Options]) -> None:
        """See `Search.get`."""
        return await self._transport.send(_GET, {}, options)


class RawSearch:
    """The methods of `Search`, answering `RawResponse`."""

    def __init__(self, resource: Search) -> None:
        self.get = raw(resource.get)


class AsyncRawSearch:
    """The methods of `AsyncSearch`, answering `RawResponse`."""

    def __init__(self, resource: AsyncSearch) -> None:
        self.get = async_raw(resource.get)


class StreamedSearch:
    """The methods of `Search`, answering `StreamedResponse`."""

    def __init__(self, resource: Search) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedSearch:
    """The methods of `AsyncSearch`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncSearch) -> None:
        self.get = async_streamed(resource.get)
