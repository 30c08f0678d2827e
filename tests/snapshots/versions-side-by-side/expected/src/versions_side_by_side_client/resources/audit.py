"""Audit."""

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
    name="audit.get", method="GET", path="/api/v1/audit", answers=(Answer("204"),)
)


class Audit:
    """Audit."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAudit:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAudit(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAudit:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAudit(self)

    def get(self, **options: Unpack[Options]) -> None:
        """GET /api/v1/audit."""
        return self._transport.send(_GET, {}, options)


class AsyncAudit:
    """Audit."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAudit:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAudit(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAudit:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAudit(self)

    async def get(self, **options: Unpack[Options]) -> None:
        """See `Audit.get`."""
        return await self._transport.send(_GET, {}, options)


class RawAudit:
    """The methods of `Audit`, answering `RawResponse`."""

    def __init__(self, resource: Audit) -> None:
        self.get = raw(resource.get)


class AsyncRawAudit:
    """The methods of `AsyncAudit`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAudit) -> None:
        self.get = async_raw(resource.get)


class StreamedAudit:
    """The methods of `Audit`, answering `StreamedResponse`."""

    def __init__(self, resource: Audit) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedAudit:
    """The methods of `AsyncAudit`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAudit) -> None:
        self.get = async_streamed(resource.get)
