"""Streams of bytes -> events: server-sent events, JSON lines and JSON text sequences, without I/O.

Light: neither pydantic nor httpx2 is imported.
"""

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from .media_types import StreamKind

_LINE_END = re.compile(rb"\r\n|\r|\n")
_MOST_DIGITS = 15
_LARGEST = 16 * 1024 * 1024  # of one event, in bytes


class StreamTooLarge(Exception):
    """One event has more bytes than fit; says how many fit."""


class StreamCutOff(Exception):
    """The stream ended in the middle of an event."""


@dataclass(frozen=True, slots=True)
class Event:
    """A piece of a stream as it came.

    Attributes:
        data: The text; lines of a server-sent event are joined by line ends.
        event: The kind of a server-sent event.
        id: The last id that the server has sent so far; empty when it has sent none.
        retry: Milliseconds after which the server wants to be asked again, as last said.
    """

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None


class Decoder(Protocol):
    """Turns the bytes of a stream into events, in whatever chunks they come.

    Attributes:
        last_event_id: The last id so far, also of what had no data and so was no event.
        retry: Milliseconds after which the server wants to be asked again; None: it does not say.
    """

    last_event_id: str
    retry: int | None

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The events that the chunk completes; raises StreamTooLarge."""
        ...

    def end(self) -> Iterator[Event]:
        """What the end of the stream completes; raises StreamCutOff."""
        ...


def decoder(kind: StreamKind, largest: int = _LARGEST, last_event_id: str = "") -> Decoder:
    """A new decoder; `largest` bounds the bytes of one event.

    `last_event_id` is the one of an earlier connection, where this one goes on with its events.
    """
    if kind == "events":
        return _Events(largest, last_event_id)
    return _JsonLines(largest) if kind == "lines" else _Records(largest)


class _Lines:
    """Cuts bytes into lines, whichever of the three line ends they have.

    A line ends with its carriage return, so that nothing waits for what may follow.
    """

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._parts = list[bytes]()
        self._size = 0
        self._after_return = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        if self._after_return and chunk.startswith(b"\n"):
            chunk, self._after_return = chunk[1:], False
        if not chunk:
            return
        self._after_return = chunk.endswith(b"\r")
        *ended, rest = _LINE_END.split(chunk)
        for part in ended:
            yield self._whole(part)
        if rest:
            self._size += len(rest)
            self._parts.append(rest)
            _check(self._size, self._largest)

    def rest(self) -> bytes:
        """What has no line end yet."""
        return self._whole(b"")

    def _whole(self, part: bytes) -> bytes:
        line = b"".join((*self._parts, part)) if self._parts else part
        self._parts.clear()
        self._size = 0
        return line


class _Events:
    """Server-sent events, as HTML describes them."""

    def __init__(self, largest: int, last_event_id: str) -> None:
        self._lines, self._largest = _Lines(largest), largest
        self._is_first = True
        self._kind, self._id = "", last_event_id
        self.last_event_id = last_event_id
        self.retry: int | None = None
        self._data = list[str]()
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[Event]:
        for line in self._lines.feed(chunk):
            if self._is_first:
                self._is_first, line = False, line.removeprefix(codecs.BOM_UTF8)
            if line:
                self._take(line)
            elif (event := self._dispatch()) is not None:
                yield event

    def end(self) -> Iterator[Event]:
        rest = self._lines.rest()
        if self._data or (rest and not rest.startswith(b":")):
            raise StreamCutOff("the stream ended in the middle of an event")
        return iter(())

    def _take(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._size += len(value) + 1  # an empty line of data takes room, too
            _check(self._size, self._largest)
            self._data.append(value.decode("utf-8", "replace"))
        elif name == b"event":
            self._kind = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) <= _MOST_DIGITS:
            self.retry = int(value)

    def _dispatch(self) -> Event | None:
        """The event that an empty line ends; without data there is none."""
        data, kind = self._data, self._kind
        self._data, self._kind, self._size = [], "", 0
        self.last_event_id = self._id
        return Event("\n".join(data), kind or "message", self._id, self.retry) if data else None


class _JsonLines:
    """One JSON text a line; empty lines mean nothing, and the last one needs no end."""

    last_event_id = ""
    retry: int | None = None

    def __init__(self, largest: int) -> None:
        self._lines = _Lines(largest)

    def feed(self, chunk: bytes) -> Iterator[Event]:
        for line in self._lines.feed(chunk):
            yield from _texts(line)

    def end(self) -> Iterator[Event]:
        return _texts(self._lines.rest())


class _Records:
    """JSON text sequences (RFC 7464): each text stands between a record separator and a line end."""

    last_event_id = ""
    retry: int | None = None

    def __init__(self, largest: int) -> None:
        self._rest, self._largest = b"", largest

    def feed(self, chunk: bytes) -> Iterator[Event]:
        *ended, self._rest = (self._rest + chunk).split(b"\x1e")
        for text in ended:
            yield from _texts(text)
        if self._rest.endswith(b"\n") and _is_json(self._rest):
            text, self._rest = self._rest, b""
            yield from _texts(text)
        _check(len(self._rest), self._largest)

    def end(self) -> Iterator[Event]:
        if self._rest.strip() and not _is_json(self._rest):
            raise StreamCutOff("the stream ended in the middle of a record")
        return _texts(self._rest)


def _texts(text: bytes) -> Iterator[Event]:
    text = text.strip()
    if text:
        yield Event(text.decode("utf-8", "replace"))


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _check(size: int, largest: int) -> None:
    if size > largest:
        raise StreamTooLarge(f"an event of the stream has more than {largest} bytes")
