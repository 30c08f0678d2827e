"""Jobs."""

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

_CREATE: Operation[None] = Operation(
    name="jobs.create", method="POST", path="/jobs", answers=(Answer("202"),)
)


class Jobs:
    """Jobs."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawJobs:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawJobs(self)

    @cached_property
    def with_streaming_response(self) -> StreamedJobs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedJobs(self)

    def create(self, **options: Unpack[Options]) -> None:
        """POST /jobs."""
        return self._transport.send(_CREATE, {}, options)


class AsyncJobs:
    """Jobs."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawJobs:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawJobs(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedJobs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedJobs(self)

    async def create(self, **options: Unpack[Options]) -> None:
        """See `Jobs.create`."""
        return await self._transport.send(_CREATE, {}, options)


class RawJobs:
    """The methods of `Jobs`, answering `RawResponse`."""

    def __init__(self, resource: Jobs) -> None:
        self.create = raw(resource.create)


class AsyncRawJobs:
    """The methods of `AsyncJobs`, answering `RawResponse`."""

    def __init__(self, resource: AsyncJobs) -> None:
        self.create = async_raw(resource.create)


class StreamedJobs:
    """The methods of `Jobs`, answering `StreamedResponse`."""

    def __init__(self, resource: Jobs) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedJobs:
    """The methods of `AsyncJobs`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncJobs) -> None:
        self.create = async_streamed(resource.create)
