"""Teams."""

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
    name="teams.list", method="GET", path="/teams", answers=(Answer("204"),)
)


class Teams:
    """Teams."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTeams:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTeams(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTeams:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTeams(self)

    def list(self, **options: Unpack[Options]) -> None:
        """List teams.

        See https://docs.example.com/teams
        """
        return self._transport.send(_LIST, {}, options)


class AsyncTeams:
    """Teams."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTeams:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTeams(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTeams:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTeams(self)

    async def list(self, **options: Unpack[Options]) -> None:
        """See `Teams.list`."""
        return await self._transport.send(_LIST, {}, options)


class RawTeams:
    """The methods of `Teams`, answering `RawResponse`."""

    def __init__(self, resource: Teams) -> None:
        self.list = raw(resource.list)


class AsyncRawTeams:
    """The methods of `AsyncTeams`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTeams) -> None:
        self.list = async_raw(resource.list)


class StreamedTeams:
    """The methods of `Teams`, answering `StreamedResponse`."""

    def __init__(self, resource: Teams) -> None:
        self.list = streamed(resource.list)


class AsyncStreamedTeams:
    """The methods of `AsyncTeams`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTeams) -> None:
        self.list = async_streamed(resource.list)
