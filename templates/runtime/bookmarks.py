"""Bookmarks: places in a list as short texts that another process can go on from."""

import base64
import json
import zlib
from typing import Any

from .errors import ArgumentError
from .operation import Operation

# `zenoo_client` of `zenoo_client._runtime.bookmarks`: two vendors may have the same list.
_PACKAGE = __name__.rsplit(".", 2)[0]
_CHECK_BYTES = 4


def write(value: str | int | None, operation: Operation[Any]) -> str:
    """A place as a text of letters, digits, `-` and `_`; it is no secret, nor kept from changes."""
    content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    text = base64.urlsafe_b64encode(_check(content, operation) + content)
    return text.decode("ascii").rstrip("=")


def read(text: str, operation: Operation[Any]) -> str | int | None:
    """The place that a text stands for, from the same operation's list; spaces around it are fine.

    Raises:
        ArgumentError: It is damaged, or belongs to another list.
    """
    try:
        encoded = text.strip().encode("ascii")
        raw = base64.b64decode(encoded + b"=" * (-len(encoded) % 4), b"-_", validate=True)
        content = raw[_CHECK_BYTES:]
        value = json.loads(content) if raw == _check(content, operation) + content else ...
    except (ValueError, RecursionError, AttributeError):  # no base64, no JSON, no text
        value = ...
    if value is not None and (isinstance(value, bool) or not isinstance(value, (str, int))):
        raise ArgumentError(
            f"{operation.name}: the bookmark is damaged, or belongs to another list; take it from"
            " `.bookmark` of a walk over this list"
        )
    return value


def _check(content: bytes, operation: Operation[Any]) -> bytes:
    """A sum over a place and the list that it is in."""
    rule = type(operation.pages).__name__
    place = f"{_PACKAGE} {operation.method} {operation.path} {rule}\n".encode() + content
    return zlib.crc32(place).to_bytes(_CHECK_BYTES, "big")
