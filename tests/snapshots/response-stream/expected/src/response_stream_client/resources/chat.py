"""Chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.streams import AsyncStream, Stream
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.chat import ChatGetAnswer

_GET: Operation[ChatGetAnswer] = Operation(
    name="chat.get",
    method="GET",
    path="/chat",
    answers=(Answer("200", "text/event-stream", lambda: models.ChatGetAnswer),),
    is_stream=True,
)


class Chat:
    """Chat."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self, **options: Unpack[Options]) -> Stream[ChatGetAnswer]:
        """Listen.

        Returns:
            Events of two kinds. Read it in a `with` block, which closes the connection;
            `.events()` gives events undecoded.
        """
        return self._transport.stream(_GET, {}, options)


class AsyncChat:
    """Chat."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self, **options: Unpack[Options]) -> AsyncStream[ChatGetAnswer]:
        """See `Chat.get`."""
        return await self._transport.stream(_GET, {}, options)
