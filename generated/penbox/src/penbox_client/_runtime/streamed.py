"""Answers that the caller reads as they come: downloads, and anything too large for memory.

Light: neither pydantic nor httpx2 is imported.
"""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Generic, ParamSpec, Self, TypeVar

from .records import record
from .threads import in_thread
from .wrapped import STREAMED, asking, async_asking

if TYPE_CHECKING:
    from .pagination import AsyncPages, Pages

T = TypeVar("T")
ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")
P = ParamSpec("P")

Target = str | os.PathLike[str] | BinaryIO


@record(frozen=True, slots=True)
class Opened(Generic[T]):
    """An answer whose content is still to come: how it is decoded, and the error of a broken one."""

    status: int
    headers: Mapping[str, str]
    request_id: str | None
    parse: Callable[[bytes], T]
    failed: Callable[[str], Exception]


class _Received(Generic[T]):
    """What is the same for both kinds, and needs no waiting.

    Attributes:
        status_code: The status as a number.
        headers: The answer's headers; names in any case.
        request_id: What the vendor calls this request; None when the answer does not say.
    """

    def __init__(self, opened: Opened[T]) -> None:
        self.status_code = opened.status
        self.headers = opened.headers
        self.request_id = opened.request_id
        self._opened = opened
        self._content: bytes | None = None
        self._has_begun = False

    def _begin(self) -> None:
        if self._has_begun:
            raise RuntimeError("the content of this answer was read already")
        self._has_begun = True

    def _check_size(self, size: int) -> None:
        """A size that was announced for what has been written."""
        announced = self.headers.get("content-length", "")
        if self.headers.get("content-encoding") or not announced.isdecimal():
            return  # what was announced is the size before decoding, or nothing
        if int(announced) != size:
            raise self._opened.failed(f"{size} bytes came of {announced}")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"


class StreamedResponse(_Received[T]):
    """An answer whose content is read as it comes; leaving the `with` block closes the connection.

    `timeout` limits the wait between two pieces, not the whole content. The content can be had once:
    in pieces, whole, or saved.

    Attributes:
        status_code: The status as a number.
        headers: The answer's headers; names in any case.
        request_id: What the vendor calls this request; None when the answer does not say.
    """

    def __init__(
        self, opened: Opened[T], chunks: Iterator[bytes], close: Callable[[], None]
    ) -> None:
        super().__init__(opened)
        self._chunks, self._close = chunks, close

    def iter_bytes(self) -> Iterator[bytes]:
        """The pieces of the content, decompressed.

        Raises:
            TransportError: The connection broke, or nothing came in time.
        """
        self._begin()
        try:
            yield from self._chunks
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole content; read once and kept. Raises like `iter_bytes`."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def parse(self) -> T:
        """The decoded answer; raises what the method itself would raise."""
        return self._opened.parse(self.read())

    def save(self, target: Target) -> int:
        """Write the content to a path, or to an open binary file, and return its size in bytes.

        A path holds the whole content or is left as it was.

        Raises:
            TransportError: The connection broke, or fewer bytes came than were announced.
            OSError: The file cannot be written.
        """
        if not isinstance(target, (str, os.PathLike)):
            return self._write(target)
        part = _part(target)
        try:
            with open(part, "xb") as file:
                size = self._write(file)
            os.replace(part, target)
        except BaseException:
            _remove(part)
            raise
        return size

    def close(self) -> None:
        """Close the connection; nothing more comes."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _write(self, file: BinaryIO) -> int:
        size = 0
        for chunk in self.iter_bytes():
            _write(file, chunk)
            size += len(chunk)
        self._check_size(size)
        return size


class AsyncStreamedResponse(_Received[T]):
    """The asynchronous twin of `StreamedResponse`: `async with await ... as response`.

    Attributes are those of `StreamedResponse`.
    """

    def __init__(
        self, opened: Opened[T], chunks: AsyncIterator[bytes], close: Callable[[], Awaitable[None]]
    ) -> None:
        super().__init__(opened)
        self._chunks, self._close = chunks, close

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The pieces of the content, decompressed; raises like `StreamedResponse.iter_bytes`."""
        self._begin()
        try:
            async for chunk in self._chunks:
                yield chunk
        finally:
            await self.aclose()

    async def read(self) -> bytes:
        """The whole content; read once and kept. Raises like `iter_bytes`."""
        if self._content is None:
            self._content = b"".join([chunk async for chunk in self.iter_bytes()])
        return self._content

    async def parse(self) -> T:
        """The decoded answer; raises what the method itself would raise."""
        return self._opened.parse(await self.read())

    async def save(self, target: Target) -> int:
        """Write the content to a path, or to an open binary file, and return its size in bytes.

        A path holds the whole content or is left as it was. It is written in threads. Raises like
        `StreamedResponse.save`.
        """
        if not isinstance(target, (str, os.PathLike)):
            return await self._write(target)
        part = _part(target)
        try:
            with open(part, "xb") as file:
                size = await self._write(file)
            os.replace(part, target)
        except BaseException:
            _remove(part)
            raise
        return size

    async def aclose(self) -> None:
        """Close the connection; nothing more comes."""
        await self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _write(self, file: BinaryIO) -> int:
        size = 0
        async for chunk in self.iter_bytes():
            await in_thread(_write, file, chunk)
            size += len(chunk)
        self._check_size(size)
        return size


def streamed(method: Callable[P, T]) -> Callable[P, StreamedResponse[T]]:
    """The method, returning its answer before the content has come."""
    return asking(method, STREAMED)


def async_streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, AsyncStreamedResponse[T]]]:
    """The asynchronous method, returning its answer before the content has come."""
    return async_asking(method, STREAMED)


def streamed_page(
    method: "Callable[P, Pages[ItemT, PageT]]",
) -> Callable[P, StreamedResponse[PageT]]:
    """The method, returning its first page before the content has come."""
    return asking(method, STREAMED)


def async_streamed_page(
    method: "Callable[P, AsyncPages[ItemT, PageT]]",
) -> Callable[P, Coroutine[Any, Any, AsyncStreamedResponse[PageT]]]:
    """The asynchronous method, returning its first page before the content has come."""
    return async_asking(method, STREAMED)


def _write(file: BinaryIO, content: bytes) -> None:
    """All of it: a file without a buffer may take a part at a time."""
    left = memoryview(content)
    while left:
        written: Any = file.write(left)
        if written is None:  # what does not say took all
            return
        if not written:
            raise OSError("the file takes nothing more")
        left = left[written:]


def _part(target: str | os.PathLike[str]) -> str:
    """Where the content is written until it is whole: beside the target, by a name of its own."""
    return f"{os.fspath(target)}.{os.urandom(4).hex()}.part"


def _remove(path: str) -> None:
    try:
        os.remove(path)
    except FileNotFoundError:
        return
