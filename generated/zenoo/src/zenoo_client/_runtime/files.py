"""What callers pass as a file, and how it is read: when it is sent, and piece by piece.

Light: neither pydantic nor httpx2 is imported.
"""

import io
import os
import stat
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, Protocol, TypeGuard, cast

from .errors import ArgumentError, UploadError

CHUNK = 65_536
"""The most bytes that are read, and sent, at once."""


class BinaryFile(Protocol):
    """An open binary file, or anything that is read like one."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""
        ...


FileContent = (
    bytes
    | bytearray
    | memoryview
    | os.PathLike[str]
    | BinaryFile
    | Iterable[bytes]
    | AsyncIterable[bytes]
)
"""The content of a file: bytes, a path, an open binary file, or an iterable of bytes; in an
asynchronous client also an asynchronous iterable. It is read while it is sent, and never whole.

A path is opened and closed for each attempt; an open file is read from where it stands, and stays
open. Iterables, and files that cannot seek, can be sent once: the call is not tried again after it.
"""

FileArgument = (
    FileContent
    | tuple[str, FileContent]
    | tuple[str, FileContent, str | None]
    | tuple[str, FileContent, str | None, Mapping[str, str]]
)
"""A file of a form: its content, or a tuple of name, content, media type and headers of the part,
of which the last two may be left out. The media type None is told from the name."""


class Source:
    """Content that is read when it is sent.

    Attributes:
        length: In bytes; None where only reading tells.
        may_wait: Whether reading it may take time.
        is_async: Whether it can only be read by `apieces`.
    """

    length: int | None = None
    may_wait = True
    is_async = False

    def __init__(self) -> None:
        self.is_spent = False

    @property
    def is_ready(self) -> bool:
        """Whether it can be read from its beginning, for the first time or again."""
        return not self.is_spent

    def pieces(self) -> Iterator[bytes]:
        """All of it, none of the pieces empty; closes what it has opened.

        Raises:
            UploadError: It has another length than when the call began, or holds no bytes.
            OSError: It cannot be read.
        """
        raise NotImplementedError

    def apieces(self) -> AsyncIterable[bytes]:
        """The same, of what is asynchronous."""
        raise NotImplementedError


class Buffer(Source):
    """Bytes that the caller holds, too many to be sent at once."""

    may_wait = False

    def __init__(self, content: "bytes | bytearray | memoryview[Any]") -> None:
        super().__init__()
        self._content = content
        self.length = memoryview(content).nbytes

    @property
    def is_ready(self) -> bool:
        """They are there."""
        return True

    def pieces(self) -> Iterator[bytes]:
        """Slices."""
        yield from _slices(self._content)


class _Path(Source):
    """A file by its path; opened for each attempt."""

    def __init__(self, path: os.PathLike[str]) -> None:
        super().__init__()
        self._path = path
        found = os.stat(path)
        if stat.S_ISDIR(found.st_mode):
            raise ArgumentError("a file was expected, and not a folder")
        self._is_regular = stat.S_ISREG(found.st_mode)
        self.length = found.st_size if self._is_regular else None

    @property
    def is_ready(self) -> bool:
        """A pipe is there once."""
        return self._is_regular or not self.is_spent

    def pieces(self) -> Iterator[bytes]:
        """What stands there now, if its length is what it was."""
        self.is_spent = True
        with open(self._path, "rb") as file:
            yield from _read(file.read, self.length)


class _File(Source):
    """An open file of the caller's; rewound for each attempt to where it stood."""

    def __init__(self, file: Any) -> None:
        super().__init__()
        self._file = file
        self.may_wait = not isinstance(file, io.BytesIO)
        self._start = _position(file)
        if self._start is not None:
            self._file.seek(0, os.SEEK_END)
            self.length = max(0, int(self._file.tell()) - self._start)
            self._file.seek(self._start)

    @property
    def is_ready(self) -> bool:
        """What can be rewound is."""
        return self._start is not None or not self.is_spent

    def pieces(self) -> Iterator[bytes]:
        """What is left of it."""
        self.is_spent = True
        if self._start is not None:
            self._file.seek(self._start)
        yield from _read(self._file.read, self.length)


class _Iterable(Source):
    """What only an iterator knows."""

    def __init__(self, content: Iterable[bytes]) -> None:
        super().__init__()
        self._content = content

    def pieces(self) -> Iterator[bytes]:
        """What it gives."""
        self.is_spent = True
        for piece in self._content:
            yield from _slices(_bytes(piece))


class _AsyncIterable(Source):
    """What only an asynchronous iterator knows."""

    is_async = True

    def __init__(self, content: AsyncIterable[bytes]) -> None:
        super().__init__()
        self._content = content

    async def apieces(self) -> AsyncIterable[bytes]:
        """What it gives."""
        self.is_spent = True
        async for piece in self._content:
            for part in _slices(_bytes(piece)):
                yield part


def is_content(value: object) -> TypeGuard[FileContent]:
    """Whether a value is the content of a file. A list is not: it holds several, or none."""
    if isinstance(value, (bytes, bytearray, memoryview, os.PathLike)):
        return True
    if callable(getattr(value, "read", None)):
        return True
    # Models are iterable, too: they give their fields.
    if isinstance(value, (str, Mapping, Sequence, Set)) or hasattr(type(value), "model_fields"):
        return False
    return isinstance(value, (Iterable, AsyncIterable))


def source(content: FileContent) -> bytes | Source:
    """The content of a file, or what it is read from. Nothing is read yet.

    Raises:
        ArgumentError: It is text, a folder, or closed.
        OSError: There is no such file.
    """
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content) if memoryview(content).nbytes <= CHUNK else Buffer(content)
    if isinstance(content, os.PathLike):
        return _Path(content)
    # Files of asynchronous libraries have both; their `read` must be awaited.
    if isinstance(content, AsyncIterable):
        return _AsyncIterable(content)
    if callable(getattr(content, "read", None)):
        return _File(content)
    return _Iterable(cast("Iterable[bytes]", content))


def _position(file: Any) -> int | None:
    """Where a file stands; None where it cannot be rewound.

    Raises:
        ArgumentError: It is closed, or is one of text.
    """
    if isinstance(file, io.TextIOBase):
        raise ArgumentError("a file must be opened in binary mode")
    if getattr(file, "closed", False) is True:
        raise ArgumentError("a file must be open")
    try:
        return int(file.tell()) if file.seekable() else None
    except (AttributeError, OSError):
        return None


def _read(read: Callable[[int], bytes], length: int | None) -> Iterator[bytes]:
    """What a file gives; of one whose length was announced just that many bytes."""
    if length is None:
        while piece := _bytes(read(CHUNK)):
            yield piece
        return
    left = length
    if not left:
        _check_end(read, length)
    while left:
        piece = _bytes(read(min(CHUNK, left)))
        left -= len(piece)
        if not piece:
            raise UploadError(
                f"the file became shorter while it was sent: it had {length} bytes when the call"
                f" began, and has {length - left}"
            )
        if not left:  # before the last piece goes: an incomplete request has no effect
            _check_end(read, length)
        yield piece


def _check_end(read: Callable[[int], bytes], length: int) -> None:
    if read(1):
        raise UploadError(
            f"the file became longer while it was sent: it had {length} bytes when the call began"
        )


def _bytes(piece: object) -> bytes:
    if isinstance(piece, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes | bytearray | memoryview", piece))
    raise UploadError(f"a file must give bytes, and it gave {type(piece).__name__}")


def _slices(content: "bytes | bytearray | memoryview[Any]") -> Iterator[bytes]:
    """What is sent at once: the HTTP library would copy what is left after each part it has sent."""
    if isinstance(content, bytes) and len(content) <= CHUNK:
        if content:
            yield content
        return
    whole: memoryview[Any] = memoryview(content)
    view = whole.cast("B") if whole.c_contiguous else memoryview(whole.tobytes())
    for start in range(0, len(view), CHUNK):
        yield bytes(view[start : start + CHUNK])
