"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_LIST: Operation[None] = Operation(
    name="cases.list", method="GET", path="/api/v2/cases", answers=(Answer("204"),)
)
_UPDATE: Operation[None] = Operation(
    name="cases.update",
    method="PUT",
    path="/api/v2/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)


class Cases:
    """Cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCases(self)

    def list(self, **options: Unpack[Options]) -> None:
        """GET /api/v2/cases."""
        return self._transport.send(_LIST, {}, options)

    def update(self, id: int, **options: Unpack[Options]) -> None:
        """PUT /api/v2/cases/{id}.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_UPDATE, {"id": id}, options)


class AsyncCases:
    """Cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    async def list(self, **options: Unpack[Options]) -> None:
        """See `Cases.list`."""
        return await self._transport.send(_LIST, {}, options)

    async def update(self, id: int, **options: Unpack[Options]) -> None:
        """See `Cases.update`."""
        return await self._transport.send(_UPDATE, {"id": id}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw(resource.list)
        self.update = raw(resource.update)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw(resource.list)
        self.update = async_raw(resource.update)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed(resource.list)
        self.update = streamed(resource.update)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed(resource.list)
        self.update = async_streamed(resource.update)
