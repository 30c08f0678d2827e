"""Heartbeat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.streams import AsyncStream, Stream
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_GET: Operation[str] = Operation(
    name="heartbeat.get",
    method="GET",
    path="/heartbeat",
    answers=(Answer("200", "text/event-stream", str),),
    is_stream=True,
)


class Heartbeat:
    """Heartbeat."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self, **options: Unpack[Options]) -> Stream[str]:
        """GET /heartbeat.

        Returns:
            Text. Read it in a `with` block, which closes the connection; `.events()` gives
            events undecoded.
        """
        return self._transport.stream(_GET, {}, options)


class AsyncHeartbeat:
    """Heartbeat."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self, **options: Unpack[Options]) -> AsyncStream[str]:
        """See `Heartbeat.get`."""
        return await self._transport.stream(_GET, {}, options)
