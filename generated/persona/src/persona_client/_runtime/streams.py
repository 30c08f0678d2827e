"""Answers that come piece by piece. Light: neither pydantic nor httpx2 is imported."""

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Mapping,
)
from dataclasses import dataclass
from types import TracebackType
from typing import Generic, Self, TypeVar

from .events import Decoder, Event, StreamCutOff, StreamTooLarge

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """How a stream is read; `failed` makes the error of what the decoder refuses."""

    status: int
    headers: Mapping[str, str]
    request_id: str | None
    decoder: Decoder
    decode: Callable[[Event], T]
    failed: Callable[[StreamCutOff | StreamTooLarge], Exception]


class Stream(Generic[T]):
    """The events of an answer, each when it comes; leaving the `with` block closes the connection.

    `timeout` limits the wait between two pieces, comments among them, not the whole stream. There is
    no second attempt once it is open.

    Attributes:
        status_code: The status as a number.
        headers: The answer's headers; names in any case.
        request_id: What the vendor calls this request; None when the answer does not say.
        last_event_id: The last id that the server has sent; empty when it has sent none.
    """

    def __init__(
        self, reading: Reading[T], chunks: Iterator[bytes], close: Callable[[], None]
    ) -> None:
        self.status_code = reading.status
        self.headers = reading.headers
        self.request_id = reading.request_id
        self.last_event_id = ""
        self._reading, self._close = reading, close
        self._events = self._read(chunks)

    def events(self) -> Iterator[Event]:
        """The events as they come, not decoded; each is given once, here or by iterating.

        Raises:
            TransportError: The connection broke, or nothing came in time.
            DecodeError: An event is larger than 16 MiB.
        """
        return self._events

    def close(self) -> None:
        """Close the connection; nothing more comes."""
        self._close()
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

    def _read(self, chunks: Iterator[bytes]) -> Generator[Event, None, None]:
        decoder = self._reading.decoder
        try:
            for chunk in chunks:
                for event in decoder.feed(chunk):
                    self.last_event_id = event.id
                    yield event
            yield from decoder.end()
        except (StreamCutOff, StreamTooLarge) as error:
            raise self._reading.failed(error) from None
        finally:
            self._close()


class AsyncStream(Generic[T]):
    """The asynchronous twin of `Stream`: `async with await client.<resource>.<method>() as stream`.

    Attributes are those of `Stream`.
    """

    def __init__(
        self,
        reading: Reading[T],
        chunks: AsyncIterator[bytes],
        close: Callable[[], Awaitable[None]],
    ) -> None:
        self.status_code = reading.status
        self.headers = reading.headers
        self.request_id = reading.request_id
        self.last_event_id = ""
        self._reading, self._close = reading, close
        self._events = self._read(chunks)

    def events(self) -> AsyncIterator[Event]:
        """The events as they come, not decoded; see `Stream.events`."""
        return self._events

    async def aclose(self) -> None:
        """Close the connection; nothing more comes."""
        await self._close()
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

    async def _read(self, chunks: AsyncIterator[bytes]) -> AsyncGenerator[Event, None]:
        decoder = self._reading.decoder
        try:
            async for chunk in chunks:
                for event in decoder.feed(chunk):
                    self.last_event_id = event.id
                    yield event
            for event in decoder.end():
                yield event
        except (StreamCutOff, StreamTooLarge) as error:
            raise self._reading.failed(error) from None
        finally:
            await self._close()
