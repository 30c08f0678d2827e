"""A body that is read while it is sent: bytes, and what comes from files between them."""

from collections.abc import AsyncGenerator, Iterable, Iterator

from .errors import ArgumentError
from .files import CHUNK, Buffer, Source
from .threads import in_thread


class Upload:
    """A body in parts, which are sent in their order.

    Attributes:
        length: In bytes; None where only reading tells.
    """

    def __init__(self, parts: Iterable[bytes | Source]) -> None:
        self._parts = tuple(parts)
        self._reading: _Reading | None = None
        lengths = [len(part) if isinstance(part, bytes) else part.length for part in self._parts]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None

    @property
    def is_ready(self) -> bool:
        """Whether it can be sent from its beginning, for the first time or again."""
        return all(isinstance(part, bytes) or part.is_ready for part in self._parts)

    def check_sync(self) -> None:
        """Raises ArgumentError where only an asynchronous client can send this."""
        if any(isinstance(part, Source) and part.is_async for part in self._parts):
            raise ArgumentError("an asynchronous iterable can be sent by the asynchronous client")

    def pieces(self) -> Iterator[bytes]:
        """All of it; raises what reading a file raises."""
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
                continue
            reading = self._reading = _Reading(part.pieces())
            while (piece := reading.next()) is not None:
                yield piece

    async def apieces(self) -> AsyncGenerator[bytes, None]:
        """The same; what may take time is read in a thread."""
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
                continue
            if part.is_async:
                async for piece in part.apieces():
                    yield piece
                continue
            reading = self._reading = _Reading(part.pieces())
            while (read := await reading.anext(part.may_wait)) is not None:
                yield read

    def close(self) -> None:
        """Close what an attempt has opened, however it ended."""
        reading, self._reading = self._reading, None
        if reading is not None:
            reading.close()


class _Reading:
    """A part while it is read; it may be closed while a thread is at it."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._is_over = False

    def next(self) -> bytes | None:
        """The next piece; None: there is none."""
        try:
            return next(self._pieces, None)
        finally:
            if self._is_over:
                self.close()

    async def anext(self, may_wait: bool) -> bytes | None:
        """The same, in a thread where it may take time."""
        return await in_thread(self.next) if may_wait else self.next()

    def close(self) -> None:
        """Close the file behind it; where a thread is reading that does so at its end."""
        self._is_over = True
        close = getattr(self._pieces, "close", None)
        try:
            if close is not None:
                close()
        except ValueError:  # the generator is running
            return


def joined(parts: Iterable[bytes | Source]) -> bytes | Upload:
    """A body of some parts: small ones together, and in one piece if that is all there is."""
    found: list[bytes | Source] = [b""]
    for part in parts:
        last = found[-1]
        if not isinstance(part, bytes):
            found.append(part)
        elif len(part) > CHUNK:
            found.append(Buffer(part))
        elif isinstance(last, bytes) and len(last) + len(part) <= CHUNK:
            found[-1] = last + part
        else:
            found.append(part)
    if len(found) == 1 and isinstance(found[0], bytes):
        return found[0]
    return Upload(part for part in found if part)
