"""Multipart bodies (RFC 7578)."""

import json
import mimetypes
import os
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeGuard, cast

from .errors import ArgumentError
from .media_types import is_json
from .operation import Part

_BINARY = "application/octet-stream"
_JSON = "application/json"


class BinaryFile(Protocol):
    """An open file, or anything that is read like one."""

    def read(self) -> bytes:
        """All that is left."""
        ...


# What a caller may pass for a file; with a tuple also its name and media type.
FileContent = bytes | bytearray | memoryview | BinaryFile
FileArgument = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]


@dataclass(frozen=True, slots=True)
class Piece:
    """One part as it is written; a file has a name."""

    name: str
    content: bytes
    media_type: str | None = None
    filename: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


def is_file(value: object) -> TypeGuard[FileArgument]:
    """Whether a value is a file: bytes, an open binary file, or a tuple of name and either."""
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return len(parts) in (2, 3) and isinstance(parts[0], str) and is_content(parts[1])
    return is_content(value)


def read_file(content: FileContent) -> bytes:
    """The bytes of a file, all in memory, so that the request can be sent again."""
    found: object = content
    if not isinstance(content, (bytes, bytearray, memoryview)):
        found = content.read()
    if isinstance(found, (bytes, bytearray, memoryview)):
        return bytes(found)
    raise ArgumentError("a file must be opened in binary mode")


def pieces(values: Mapping[str, object], parts: Iterable[Part]) -> list[Piece]:
    """The parts of a body: one for each value, one for each item of an array.

    Takes plain JSON values and files by wire name, and how the document encodes them.

    Raises:
        ArgumentError: A value is None, or a file is no file.
    """
    by_name = {part.wire_name: part for part in parts}
    found: list[Piece] = []
    for name, value in values.items():
        part = by_name.get(name, Part(wire_name=name))
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        found += [_piece(part, item) for item in items]
    return found


def encode(found: Iterable[Piece], boundary: str | None = None) -> tuple[bytes, str]:
    """The body and its boundary."""
    boundary = boundary or secrets.token_hex(16)
    lines: list[bytes] = []
    for piece in found:
        lines += [f"--{boundary}\r\n{_head(piece)}\r\n".encode(), piece.content, b"\r\n"]
    return b"".join([*lines, f"--{boundary}--\r\n".encode()]), boundary


def scalar_text(value: object) -> str:
    """A scalar of a form as text; objects as JSON."""
    return value if isinstance(value, str) else json_text(value)


def json_text(value: object) -> str:
    """Compact JSON. Raises ArgumentError where a value has no JSON."""
    try:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):
        raise ArgumentError("the body holds what cannot be written as JSON") from None


def is_content(value: object) -> TypeGuard[FileContent]:
    """Whether a value is bytes or an open file."""
    return isinstance(value, (bytes, bytearray, memoryview)) or callable(
        getattr(value, "read", None)
    )


def _piece(part: Part, value: object) -> Piece:
    if value is None:
        raise ArgumentError(f"{part.wire_name} must not be None: a form has no null")
    # A list of media types, or a range of them, names none.
    one = part.media_type if part.media_type and not set("*,") & set(part.media_type) else None
    if is_file(value):
        return _file(part, value, one)
    is_object = isinstance(value, dict)
    media_type = one or (_JSON if is_object else None)
    text = json_text(value) if media_type and is_json(media_type) else scalar_text(value)
    return Piece(part.wire_name, text.encode(), media_type, None, part.headers)


def _file(part: Part, value: FileArgument, media_type: str | None) -> Piece:
    if isinstance(value, tuple):
        filename, content = value[0], value[1]
        media_type = value[2] if len(value) == 3 else media_type
    else:
        name: object = getattr(value, "name", None)  # of an open file: its path, or a number
        filename = os.path.basename(name) if isinstance(name, str) else part.wire_name
        content = value
    # A document that allows a range of media types leaves it to the file, which tells by its name.
    media_type = media_type or mimetypes.guess_type(filename)[0] or _BINARY
    return Piece(part.wire_name, read_file(content), media_type, filename, part.headers)


def _head(piece: Piece) -> str:
    disposition = f'Content-Disposition: form-data; name="{_quoted(piece.name)}"'
    if piece.filename is not None:
        disposition += f'; filename="{_quoted(piece.filename)}"'
    lines = [disposition]
    if piece.media_type is not None:
        lines.append(f"Content-Type: {_one_line(piece.media_type)}")
    lines += [f"{name}: {_one_line(value)}" for name, value in piece.headers]
    return "".join(f"{line}\r\n" for line in lines)


def _quoted(text: str) -> str:
    """As browsers do: what would end the quotes or the line is percent-encoded."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _one_line(text: str) -> str:
    if "\r" in text or "\n" in text:
        raise ArgumentError("a part's header must not hold a line break")
    return text
