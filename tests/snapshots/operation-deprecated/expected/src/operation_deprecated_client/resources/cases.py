# pyright: reportDeprecated=false
"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._runtime.operation import Answer, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_LIST: Operation[None] = Operation(
    name="cases.list", method="GET", path="/cases", answers=(Answer("204"),), is_deprecated=True
)
_DELETE: Operation[None] = Operation(
    name="cases.delete",
    method="DELETE",
    path="/cases",
    answers=(Answer("204"),),
    is_deprecated=True,
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

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    def list(self, **options: Unpack[Options]) -> None:
        """List cases.

        Deprecated by the vendor, to be removed on 2026-12-01.
        """
        return self._transport.send(_LIST, {}, options)

    @deprecated("Deprecated by the vendor.")
    def delete(self, **options: Unpack[Options]) -> None:
        """DELETE /cases.

        Deprecated by the vendor.
        """
        return self._transport.send(_DELETE, {}, options)


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

    @deprecated("Deprecated by the vendor, to be removed on 2026-12-01.")
    async def list(self, **options: Unpack[Options]) -> None:
        """See `Cases.list`."""
        return await self._transport.send(_LIST, {}, options)

    @deprecated("Deprecated by the vendor.")
    async def delete(self, **options: Unpack[Options]) -> None:
        """See `Cases.delete`."""
        return await self._transport.send(_DELETE, {}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = raw(resource.list)
        self.delete = raw(resource.delete)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_raw(resource.list)
        self.delete = async_raw(resource.delete)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.list = streamed(resource.list)
        self.delete = streamed(resource.delete)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.list = async_streamed(resource.list)
        self.delete = async_streamed(resource.delete)
