"""Logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.streams import AsyncStream, Stream
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.shared_line import Line

_ERRORS = (Answer("429", "application/json", lambda: models.Problem),)
_TAIL: Operation[Line] = Operation(
    name="logs.tail",
    method="POST",
    path="/logs/tail",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.LogsTailBody,
        fields=(("level", "level"),),
    ),
    answers=(Answer("200", "text/event-stream", lambda: models.Line),),
    is_stream=True,
    errors=_ERRORS,
)
_EXPORT: Operation[Line] = Operation(
    name="logs.export",
    method="GET",
    path="/logs/export",
    answers=(Answer("200", "application/jsonl", lambda: models.Line),),
    is_stream=True,
)


class Logs:
    """Logs."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def tail(self, *, level: str | Omit = OMIT, **options: Unpack[Options]) -> Stream[Line]:
        """Follow the log.

        Args:
            level: Not described by the vendor.

        Returns:
            The lines of the log. Read it in a `with` block, which closes the connection;
            `.events()` gives events undecoded.

        Raises:
            RateLimitError: Too many.
        """
        return self._transport.stream(_TAIL, {"level": level}, options)

    def export(self, **options: Unpack[Options]) -> Stream[Line]:
        """Export the log.

        Returns:
            One line for each event. Read it in a `with` block, which closes the connection;
            `.events()` gives events undecoded.
        """
        return self._transport.stream(_EXPORT, {}, options)


class AsyncLogs:
    """Logs."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def tail(
        self, *, level: str | Omit = OMIT, **options: Unpack[Options]
    ) -> AsyncStream[Line]:
        """See `Logs.tail`."""
        return await self._transport.stream(_TAIL, {"level": level}, options)

    async def export(self, **options: Unpack[Options]) -> AsyncStream[Line]:
        """See `Logs.export`."""
        return await self._transport.stream(_EXPORT, {}, options)
