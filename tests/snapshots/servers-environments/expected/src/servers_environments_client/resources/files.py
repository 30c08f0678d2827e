"""Files."""

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
    name="files.list",
    method="GET",
    path="/files",
    answers=(Answer("204"),),
    server="https://files.example.com",
)


class Files:
    """Files."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFiles(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFiles(self)

    def list(self, **options: Unpack[Options]) -> None:
        """GET /files."""
        return self._transport.send(_LIST, {}, options)


class AsyncFiles:
    """Files."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFiles(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFiles(self)

    async def list(self, **options: Unpack[Options]) -> None:
        """See `Files.list`."""
        return await self._transport.send(_LIST, {}, options)


class RawFiles:
    """The methods of `Files`, answering `RawResponse`."""

    def __init__(self, resource: Files) -> None:
        self.list = raw(resource.list)


class AsyncRawFiles:
    """The methods of `AsyncFiles`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.list = async_raw(resource.list)


class StreamedFiles:
    """The methods of `Files`, answering `StreamedResponse`."""

    def __init__(self, resource: Files) -> None:
        self.list = streamed(resource.list)


class AsyncStreamedFiles:
    """The methods of `AsyncFiles`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.list = async_streamed(resource.list)
