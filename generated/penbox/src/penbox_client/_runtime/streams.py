"""Answers that come piece by piece. Light: neither pydantic nor httpx2 is imported."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from .errors import ClientError, TransportError
from .events import Decoder, Event, StreamCutOff, StreamTooLarge

if TYPE_CHECKING:
    from .event_source import EventSource, Reading
    from .steps import Steps

T = TypeVar("T")

if TYPE_CHECKING:
    # A connection: how it is read, its bytes, and what closes it.
    Connection = tuple[Reading[T], Iterator[bytes], Callable[[], None]]
    AsyncConnection = tuple[Reading[T], AsyncIterator[bytes], Callable[[], Awaitable[None]]]


class Stream(Generic[T]):
    """The events of an answer, each when it comes; leaving the `with` block closes the connection.

    `timeout` limits the wait between two pieces, comments among them, not the whole stream.

    Server-sent events go on when the connection breaks or falls silent, provided that the server
    has sent an id, and that the operation may be repeated: the stream is opened again with
    `Last-Event-ID`, `max_retries` times at the most without an event in between. The pause is the
    usual one or, where that is longer, the one that the server asks for, up to the longest wait. What had
    come of half an event is thrown away. All else that breaks is an error.

    Attributes:
        status_code: The status of the connection as a number.
        headers: The headers of the connection; names in any case.
        request_id: What the vendor calls the request; None when the answer does not say.
        last_event_id: The last id that the server has sent; empty when it has sent none.
    """

    def __init__(
        self,
        source: "EventSource[T]",
        connect: "Callable[[Steps], Connection[T]]",
        connection: "Connection[T]",
    ) -> None:
        self.last_event_id = ""
        self._source, self._connect, self._is_closed = source, connect, False
        self._take(connection)
        self._events = self._read()

    def events(self) -> Iterator[Event]:
        """The events as they come, not decoded; each is given once, here or by iterating.

        Raises:
            TransportError: The connection broke, or nothing came in time.
            DecodeError: An event is larger than 16 MiB.
        """
        return self._events

    def close(self) -> None:
        """Close the connection; nothing more comes."""
        self._is_closed = True
        self._close()
        with suppress(ValueError):  # another thread reads; what it waits for has ended now
            self._events.close()

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        return self._reading.decode(next(self._events))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Stream {self.status_code}>"

    def _take(self, connection: "Connection[T]") -> None:
        self._reading, self._chunks, self._close = connection
        self.status_code = self._reading.status
        self.headers = self._reading.headers
        self.request_id = self._reading.request_id

    def _read(self) -> Generator[Event, None, None]:
        try:
            while True:
                decoder = self._reading.decoder
                try:
                    for chunk in self._chunks:
                        for event in decoder.feed(chunk):
                            self._source.came()
                            self.last_event_id = event.id
                            yield event
                    yield from decoder.end()
                    return
                except (StreamCutOff, StreamTooLarge) as broken:
                    error: ClientError = self._reading.failed(broken)
                except TransportError as broken:
                    error = broken
                self._close()
                self._go_on(error, decoder)
        finally:
            self._close()

    def _go_on(self, error: ClientError, decoder: Decoder) -> None:
        """Opens the stream again behind the last event; raises the error where that is not done."""
        self.last_event_id = decoder.last_event_id
        steps = None if self._is_closed else self._source.again(error, decoder)
        if steps is None:
            raise error
        self._take(self._connect(steps))
        if self._is_closed:  # by another thread, meanwhile
            raise error


class AsyncStream(Generic[T]):
    """The asynchronous twin of `Stream`: `async with await client.<resource>.<method>() as stream`.

    Attributes are those of `Stream`.
    """

    def __init__(
        self,
        source: "EventSource[T]",
        connect: "Callable[[Steps], Awaitable[AsyncConnection[T]]]",
        connection: "AsyncConnection[T]",
    ) -> None:
        self.last_event_id = ""
        self._source, self._connect, self._is_closed = source, connect, False
        self._take(connection)
        self._events = self._read()

    def events(self) -> AsyncIterator[Event]:
        """The events as they come, not decoded; see `Stream.events`."""
        return self._events

    async def aclose(self) -> None:
        """Close the connection; nothing more comes."""
        self._is_closed = True
        await self._close()
        with suppress(RuntimeError):  # another task reads; what it waits for has ended now
            await self._events.aclose()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        return self._reading.decode(await anext(self._events))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<AsyncStream {self.status_code}>"

    def _take(self, connection: "AsyncConnection[T]") -> None:
        self._reading, self._chunks, self._close = connection
        self.status_code = self._reading.status
        self.headers = self._reading.headers
        self.request_id = self._reading.request_id

    async def _read(self) -> AsyncGenerator[Event, None]:
        try:
            while True:
                decoder = self._reading.decoder
                try:
                    async for chunk in self._chunks:
                        for event in decoder.feed(chunk):
                            self._source.came()
                            self.last_event_id = event.id
                            yield event
                    for event in decoder.end():
                        yield event
                    return
                except (StreamCutOff, StreamTooLarge) as broken:
                    error: ClientError = self._reading.failed(broken)
                except TransportError as broken:
                    error = broken
                await self._close()
                await self._go_on(error, decoder)
        finally:
            await self._close()

    async def _go_on(self, error: ClientError, decoder: Decoder) -> None:
        """Opens the stream again behind the last event; raises the error where that is not done."""
        self.last_event_id = decoder.last_event_id
        steps = None if self._is_closed else self._source.again(error, decoder)
        if steps is None:
            raise error
        self._take(await self._connect(steps))
        if self._is_closed:  # by another task, meanwhile
            raise error
