"""Events."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..inputs.events import Closed, Opened
    from ..inputs.typed_dicts import ClosedDict, OpenedDict

_CREATE: Operation[None] = Operation(
    name="events.create",
    method="POST",
    path="/events",
    body=Body(
        media_type="application/json",
        kind="json",
        argument="body",
        type=lambda: inputs.EventsCreateBody,
        is_required=True,
    ),
    answers=(Answer("204"),),
)


class Events:
    """Events."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawEvents:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawEvents(self)

    @cached_property
    def with_streaming_response(self) -> StreamedEvents:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedEvents(self)

    def create(
        self, *, body: Opened | OpenedDict | Closed | ClosedDict, **options: Unpack[Options]
    ) -> None:
        """POST /events.

        Args:
            body: Not described by the vendor.
        """
        return self._transport.send(_CREATE, {"body": body}, options)


class AsyncEvents:
    """Events."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawEvents:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawEvents(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedEvents:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedEvents(self)

    async def create(
        self, *, body: Opened | OpenedDict | Closed | ClosedDict, **options: Unpack[Options]
    ) -> None:
        """See `Events.create`."""
        return await self._transport.send(_CREATE, {"body": body}, options)


class RawEvents:
    """The methods of `Events`, answering `RawResponse`."""

    def __init__(self, resource: Events) -> None:
        self.create = raw(resource.create)


class AsyncRawEvents:
    """The methods of `AsyncEvents`, answering `RawResponse`."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.create = async_raw(resource.create)


class StreamedEvents:
    """The methods of `Events`, answering `StreamedResponse`."""

    def __init__(self, resource: Events) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedEvents:
    """The methods of `AsyncEvents`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.create = async_streamed(resource.create)
