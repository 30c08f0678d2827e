"""Profile."""

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
    name="profile.get", method="GET", path="/api/profile", answers=(Answer("204"),)
)


class Profile:
    """Profile."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawProfile:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawProfile(self)

    @cached_property
    def with_streaming_response(self) -> StreamedProfile:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedProfile(self)

    def get(self, **options: Unpack[Options]) -> None:
        """GET /api/profile."""
        return self._transport.send(_GET, {}, options)


class AsyncProfile:
    """Profile."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawProfile:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawProfile(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedProfile:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedProfile(self)

    async def get(self, **options: Unpack[Options]) -> None:
        """See `Profile.get`."""
        return await self._transport.send(_GET, {}, options)


class RawProfile:
    """The methods of `Profile`, answering `RawResponse`."""

    def __init__(self, resource: Profile) -> None:
        self.get = raw(resource.get)


class AsyncRawProfile:
    """The methods of `AsyncProfile`, answering `RawResponse`."""

    def __init__(self, resource: AsyncProfile) -> None:
        self.get = async_raw(resource.get)


class StreamedProfile:
    """The methods of `Profile`, answering `StreamedResponse`."""

    def __init__(self, resource: Profile) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedProfile:
    """The methods of `AsyncProfile`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncProfile) -> None:
        self.get = async_streamed(resource.get)
