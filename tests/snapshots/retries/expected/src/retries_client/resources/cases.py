"""Cases."""

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

_LIST: Operation[None] = Operation(
    name="cases.list",
    method="GET",
    path="/cases",
    answers=(Answer("204"),),
    retry_statuses=((404, "passing"),),
)
_CREATE: Operation[None] = Operation(
    name="cases.create",
    method="POST",
    path="/cases",
    answers=(Answer("204"),),
    retry="rate_limited",
)
_REPLACE: Operation[None] = Operation(
    name="cases.replace", method="PUT", path="/cases", answers=(Answer("204"),), retry="never"
)
_UPDATE: Operation[None] = Operation(
    name="cases.update", method="PATCH", path="/cases", answers=(Answer("204"),), retry="idempotent"
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
        """GET /cases."""
        return self._transport.send(_LIST, {}, options)

    def create(self, **options: Unpack[Options]) -> None:
        """POST /cases.

        Sent again by itself only where the vendor refused it.
        """
        return self._transport.send(_CREATE, {}, options)

    def replace(self, **options: Unpack[Options]) -> None:
        """PUT /cases.

        Never sent again by itself.
        """
        return self._transport.send(_REPLACE, {}, options)

    def update(self, **options: Unpack[Options]) -> None:
        """PATCH /cases.

        Sent again by itself like a call that only reads.
        """
        return self._transport.send(_UPDATE, {}, options)


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

    async def create(self, **options: Unpack[Options]) -> None:
        """See `Cases.create`."""
        return await self._transport.send(_CREATE, {}, options)

    async def replace(self, **options: Unpack[Options]) -> None:
        """See `Cases.replace`."""
        return await self._transport.send(_REPLACE, {}, options)

    async def update(self, **options: Unpack[Options]) -> None:
        """See `Cases.update`."""
        return await self._transport.send(_UPDATE, {}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.replace = raw(resource.replace)
        self.update = raw(resource.update)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.replace = async_raw(resource.replace)
        self.update = async_raw(resource.update)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.replace = streamed(resource.replace)
        self.update = streamed(resource.update)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed(resource.list)
        self.create = async_streamed(resource.create)
        self.replace = async_streamed(resource.replace)
        self.update = async_streamed(resource.update)
