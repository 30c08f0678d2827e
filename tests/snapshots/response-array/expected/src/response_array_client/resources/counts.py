"""Counts."""

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

_LIST: Operation[dict[str, int]] = Operation(
    name="counts.list",
    method="GET",
    path="/counts",
    answers=(Answer("200", "application/json", dict[str, int]),),
)


class Counts:
    """Counts."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCounts:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCounts(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCounts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCounts(self)

    def list(self, **options: Unpack[Options]) -> dict[str, int]:
        """GET /counts.

        Returns:
            How many.
        """
        return self._transport.send(_LIST, {}, options)


class AsyncCounts:
    """Counts."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCounts:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCounts(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCounts:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCounts(self)

    async def list(self, **options: Unpack[Options]) -> dict[str, int]:
        """See `Counts.list`."""
        return await self._transport.send(_LIST, {}, options)


class RawCounts:
    """The methods of `Counts`, answering `RawResponse`."""

    def __init__(self, resource: Counts) -> None:
        self.list = raw(resource.list)


class AsyncRawCounts:
    """The methods of `AsyncCounts`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCounts) -> None:
        self.list = async_raw(resource.list)


class StreamedCounts:
    """The methods of `Counts`, answering `StreamedResponse`."""

    def __init__(self, resource: Counts) -> None:
        self.list = streamed(resource.list)


class AsyncStreamedCounts:
    """The methods of `AsyncCounts`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCounts) -> None:
        self.list = async_streamed(resource.list)
