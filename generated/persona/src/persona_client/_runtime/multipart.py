"""Multipart bodies (RFC 7578)."""

import json
import mimetypes
import os
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeGuard, cast

from .errors import ArgumentError
from .files import FileArgument, FileContent, Source, is_content, source
from .media_types import is_json
from .operation import Part
from .parameters import checked_header
from .records import record
from .upload import Upload, joined

_BINARY = "application/octet-stream"
_JSON = "application/json"


@record(frozen=True, slots=True)
class Piece:
    """One part as it is written; a file has a name."""

    name: str
    content: bytes | Source
    media_type: str | None = None
    filename: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


def is_file(value: object) -> TypeGuard[FileArgument]:
    """Whether a value is a file: its content, or a tuple that begins with its name and that."""
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return 2 <= len(parts) <= 4 and isinstance(parts[0], str) and is_content(parts[1])
    return is_content(value)


def files_of(value: object) -> FileArgument | list[FileArgument] | None:
    """The file, or the files, that a field holds; None where it holds something else."""
    if is_file(value):
        return value
    if isinstance(value, Sequence) and value:
        items = list(cast("Sequence[object]", value))
        if all(is_file(item) for item in items):
            return cast("list[FileArgument]", items)
    return None


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


def encode(found: Iterable[Piece], boundary: str | None = None) -> tuple[bytes | Upload, str]:
    """The body and its boundary."""
    boundary = boundary or secrets.token_hex(16)
    parts: list[bytes | Source] = []
    for piece in found:
        parts += [utf_8(f"--{boundary}\r\n{_head(piece)}\r\n"), piece.content, b"\r\n"]
    return joined([*parts, f"--{boundary}--\r\n".encode()]), boundary


def scalar_text(value: object) -> str:
    """A scalar of a form as text; objects as JSON."""
    return value if isinstance(value, str) else json_text(value)


def json_text(value: object) -> str:
    """Compact JSON. Raises ArgumentError where a value has no JSON."""
    try:
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):
        raise ArgumentError("the body holds what cannot be written as JSON") from None


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
    return Piece(part.wire_name, utf_8(text), media_type, None, part.headers)


def _file(part: Part, value: FileArgument, media_type: str | None) -> Piece:
    headers: object = {}
    if isinstance(value, tuple):
        filename, content, *rest = cast("tuple[str, FileContent, Any, Any]", value)
        if rest and rest[0] is not None:
            media_type = checked_header("Content-Type", rest[0], part.wire_name)[1]
        headers = rest[1] if len(rest) == 2 else headers
    else:
        filename, content = _filename(value) or part.wire_name, value
    # A document that allows a range of media types leaves it to the file, which tells by its name.
    media_type = media_type or mimetypes.guess_type(filename)[0] or _BINARY
    return Piece(part.wire_name, source(content), media_type, filename, _headers(part, headers))


def _filename(content: FileContent) -> str | None:
    """The name of a path, or of an open file that says from where it is."""
    if isinstance(content, os.PathLike):
        return os.path.basename(os.fspath(content))
    name: object = getattr(content, "name", None)  # a path, or a number
    return os.path.basename(name) if isinstance(name, str) else None


def _headers(part: Part, given: object) -> tuple[tuple[str, str], ...]:
    """The headers of a part: the document's, and in their places the caller's."""
    if not isinstance(given, Mapping):
        raise ArgumentError(f"the headers of the part {part.wire_name} must be a mapping")
    found = {name.lower(): (name, value) for name, value in part.headers}
    for name, value in cast("Mapping[str, str]", given).items():
        if name.lower() in ("content-disposition", "content-type"):
            raise ArgumentError(
                f"{name} of the part {part.wire_name} is said by its name and media type"
            )
        found[name.lower()] = checked_header(name, value, part.wire_name)
    return tuple(found.values())


def utf_8(text: str) -> bytes:
    """The text as it is sent. Raises ArgumentError where it is none."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ArgumentError("half of a surrogate pair cannot be sent") from None


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
