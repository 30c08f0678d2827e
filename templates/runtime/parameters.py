"""Parameters as text: OpenAPI's styles, percent-encoded where they stand.

The result is what goes over the wire: names and values of a query are encoded already, so nothing
that follows may encode them again.
"""

import json
import math
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import cast
from urllib.parse import quote
from uuid import UUID

from pydantic import BaseModel

from .errors import ArgumentError
from .operation import Parameter
from .records import replace

Pairs = list[tuple[str, str]]

# With `allow_reserved`: what RFC 3986 allows in a query, without what separates pairs or is read
# as a space there.
_RESERVED_IN_QUERY = ":/?@!$'()*,;="
_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"(?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?")


def path_value(parameter: Parameter, value: object) -> str:
    """The text that replaces a path parameter; everything but unreserved characters is encoded.

    Raises:
        ArgumentError: The value is empty, or cannot be written in this style.
    """
    if parameter.style == "simple" and parameter.media_type is None and parameter.type is None:
        text = str(value) if type(value) is int else value
        if type(text) is str and text.isascii() and text.isalnum():  # as most are
            return text
    plain = _plain(parameter, value)
    if parameter.media_type is not None:
        return _encode(_json(parameter, plain))
    simple = _joined(parameter, plain, ",")
    if not simple:  # it would call the operation on the collection, such as DELETE /cases/
        raise ArgumentError(f"{parameter.argument} must not be empty")
    if parameter.style == "label":
        return "." + _joined(parameter, plain, "." if parameter.explode else ",")
    return _matrix(parameter, plain) if parameter.style == "matrix" else simple


def query_pairs(parameter: Parameter, value: object) -> Pairs:
    """Encoded names and values of a query parameter. Raises ArgumentError as `path_value` does."""
    plain = _plain(parameter, value)
    name = _encode(parameter.wire_name)
    if parameter.media_type is not None:
        return [(name, _encode(_json(parameter, plain)))]
    safe = _RESERVED_IN_QUERY if parameter.allow_reserved else ""
    if not isinstance(plain, (list, dict)):
        return [(name, _encode(_text(parameter, plain), safe))]
    if parameter.style == "deepObject":
        if isinstance(plain, list):  # OpenAPI says nothing of it; servers that take it count so
            plain = {str(index): item for index, item in enumerate(cast("list[object]", plain))}
        return _deep(parameter, name, cast("dict[str, object]", plain), safe)
    if not parameter.explode:
        delimiter = _DELIMITERS.get(parameter.style, ",")
        # A comma that is kept inside a value would be read as one between values.
        flat = _flat(parameter, cast("object", plain), safe.replace(",", ""))
        if delimiter != "," and any(delimiter in text for text in flat):
            raise ArgumentError(
                f"{parameter.argument} holds a value with the delimiter of {parameter.style} in it,"
                " which nobody could tell from one between values"
            )
        return [(name, delimiter.join(flat))] if flat else []
    if isinstance(plain, dict):
        return _members(parameter, cast("dict[str, object]", plain), safe)
    return [(name, _encode(_text(parameter, item), safe)) for item in cast("list[object]", plain)]


def header_value(parameter: Parameter, value: object) -> str:
    """The value of a header parameter; not percent-encoded. Raises ArgumentError."""
    plain = _plain(parameter, value)
    if parameter.media_type is not None:
        text = _json(parameter, plain)
    elif isinstance(plain, dict):
        pairs = [(k, _text(parameter, v)) for k, v in cast("dict[str, object]", plain).items()]
        text = ",".join("=".join(p) if parameter.explode else ",".join(p) for p in pairs)
    elif isinstance(plain, list):
        text = ",".join(_text(parameter, item) for item in cast("list[object]", plain))
    else:
        text = _text(parameter, plain)
    return checked_header(parameter.wire_name, text, parameter.argument)[1]


def cookie_pairs(parameter: Parameter, value: object) -> Pairs:
    """Names and encoded values of a cookie parameter. Raises ArgumentError."""
    # What is reserved would be read as the beginning of another cookie.
    return query_pairs(replace(parameter, allow_reserved=False), value)


def checked_header(name: str, value: str, argument: str) -> tuple[str, str]:
    """The header, when it is one: no line breaks, ASCII, no space around.

    Raises:
        ArgumentError: It is not; names the argument, never the value.
    """
    if not _HEADER_NAME.fullmatch(name):
        raise ArgumentError(f"{argument} holds a name that no header can have")
    if not _HEADER_VALUE.fullmatch(value):
        raise ArgumentError(
            f"{argument} holds a value that the header {name} cannot carry: printable ASCII"
            " without line breaks, and without space at its ends, was expected"
        )
    return name, value


def encoded_pair(name: str, value: object, argument: str) -> tuple[str, str]:
    """A plain query parameter that no document describes, encoded. Raises ArgumentError."""
    parameter = Parameter(argument=argument, wire_name=name, location="query", style="form")
    return _encode(name), _encode(_text(parameter, value))


def _plain(parameter: Parameter, value: object) -> object:
    """A scalar, a list, or a dict in wire names."""
    if value is None:
        raise ArgumentError(f"{parameter.argument} must not be None")
    if parameter.type is not None:
        from .arguments import dump

        return dump(parameter.model, value, parameter.argument)
    if isinstance(value, (str, int)):  # most are: they need not pass the slow questions below
        return value
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        return {str(k): v for k, v in cast("Mapping[object, object]", value).items()}
    if isinstance(value, (Sequence, set, frozenset)) and not isinstance(value, (str, bytes)):
        return list(cast("Sequence[object]", value))
    return value


def _text(parameter: Parameter, value: object) -> str:
    """A scalar as text."""
    if type(value) is str or type(value) is int:  # most are
        return str(value)
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not math.isfinite(value):
        raise ArgumentError(f"{parameter.argument} must be a finite number")
    if isinstance(value, (int, float, Decimal, UUID)):
        return str(value)
    if isinstance(value, (date, time)):  # a datetime is a date
        text = value.isoformat()
        is_utc = isinstance(value, datetime) and text.endswith("+00:00")
        return text[:-6] + "Z" if is_utc else text
    if value is None:
        raise ArgumentError(f"{parameter.argument} must not hold None")
    kind = type(value).__name__
    raise ArgumentError(
        f"{parameter.argument} holds a {kind}, which {parameter.style} cannot carry"
    )


def _json(parameter: Parameter, value: object) -> str:
    from .arguments import dump

    try:
        return json.dumps(dump(object, value), separators=(",", ":"), allow_nan=False)
    except (ArgumentError, ValueError):
        raise ArgumentError(f"{parameter.argument} cannot be written as JSON") from None


def _encode(text: str, safe: str = "") -> str:
    if text.isascii() and text.isalnum():
        return text
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise ArgumentError("half of a surrogate pair cannot be sent") from None


def _flat(parameter: Parameter, value: object, safe: str = "") -> list[str]:
    """Items, or names and values in turn, encoded."""
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return [text for pair in _members(parameter, members, safe) for text in pair]
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return [_encode(_text(parameter, item), safe) for item in items]


def _joined(parameter: Parameter, value: object, delimiter: str) -> str:
    if isinstance(value, (str, int)):
        return _encode(_text(parameter, value))
    if parameter.explode and isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return delimiter.join(map("=".join, _members(parameter, members)))
    return delimiter.join(_flat(parameter, value))


def _matrix(parameter: Parameter, value: object) -> str:
    name = _encode(parameter.wire_name)
    if not parameter.explode:
        return f";{name}={','.join(_flat(parameter, value))}"
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return "".join(f";{key}={text}" for key, text in _members(parameter, members))
    return "".join(f";{name}={text}" for text in _flat(parameter, value))


def _members(parameter: Parameter, members: Mapping[str, object], safe: str = "") -> Pairs:
    return [(_encode(k), _encode(_text(parameter, v), safe)) for k, v in members.items()]


def _deep(parameter: Parameter, name: str, members: Mapping[str, object], safe: str) -> Pairs:
    """`name[key]=value`, to any depth. Scalars of an array repeat the key; objects are numbered."""
    pairs: Pairs = []
    for key, value in members.items():
        inner = f"{name}%5B{_encode(key)}%5D"
        if isinstance(value, Mapping):
            pairs += _deep(parameter, inner, cast("Mapping[str, object]", value), safe)
        elif isinstance(value, (list, tuple)):
            for index, item in enumerate(cast("Sequence[object]", value)):
                if isinstance(item, Mapping):
                    numbered = {str(index): cast("object", item)}
                    pairs += _deep(parameter, inner, numbered, safe)
                else:
                    pairs.append((inner, _encode(_text(parameter, item), safe)))
        else:
            pairs.append((inner, _encode(_text(parameter, value), safe)))
    return pairs
