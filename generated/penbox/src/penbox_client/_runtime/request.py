"""From an operation and its arguments to a request, without I/O and without credentials."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .body import Content, encode_body
from .errors import ArgumentError
from .operation import Operation, Parameter
from .parameters import (
    Pairs,
    checked_header,
    cookie_pairs,
    encoded_pair,
    header_value,
    path_value,
    query_pairs,
)
from .types import OMIT, Options

_PLACE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Call:
    """A request as it is sent, apart from its credentials; names and values are encoded."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    content: bytes | None = None

    @property
    def address(self) -> str:
        """The URL without its query: that may hold what is nobody's business."""
        return self.url.partition("?")[0]


@dataclass(frozen=True, slots=True)
class Position:
    """Which page is asked for: changed arguments, query parameters to replace, or a whole URL."""

    arguments: Mapping[str, object]
    query: tuple[tuple[str, str], ...] = ()
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What every request of a client has in common. Later headers replace earlier ones."""

    base_url: str
    headers: tuple[tuple[str, str], ...] = ()
    settings_headers: Mapping[str, str] = field(default_factory=dict[str, str])


def build(
    operation: Operation[Any],
    position: Position,
    options: Options,
    around: Around,
    idempotency_key: str | None = None,
) -> Call:
    """The request of one operation.

    Raises:
        ArgumentError: An argument cannot be sent; names it, never its value.
    """
    try:
        arguments = position.arguments
        content = encode_body(operation.body, arguments, options.get("extra_body") or {})
        return Call(
            method=operation.method,
            url=_url(operation, position, options, around.base_url),
            headers=_headers(operation, arguments, options, around, content, idempotency_key),
            cookies=tuple(
                pair
                for parameter, value in _given(operation, arguments, "cookie")
                for pair in cookie_pairs(parameter, value)
            ),
            content=None if content is None else content.content,
        )
    except ArgumentError as error:
        raise ArgumentError(f"{operation.name}: {error}") from None


def _url(operation: Operation[Any], position: Position, options: Options, base_url: str) -> str:
    extra = [
        encoded_pair(name, value, "extra_query")
        for name, value in (options.get("extra_query") or {}).items()
    ]
    if position.url is not None:
        url, _, query = position.url.partition("?")
        # The link is the vendor's own text: it is taken as it stands.
        return _with_query(url, [*filter(None, query.split("&")), *map("=".join, extra)])
    pairs: Pairs = []
    for parameter, value in _given(operation, position.arguments, "query"):
        pairs += query_pairs(parameter, value)
    for replaced in ([encoded_pair(*pair, "page") for pair in position.query], extra):
        names = {name for name, _ in replaced}
        pairs = [pair for pair in pairs if pair[0] not in names] + replaced
    url = base_url + _path(operation, position.arguments)
    return _with_query(url, map("=".join, pairs))


def _with_query(url: str, pairs: Iterable[str]) -> str:
    query = "&".join(pairs)
    return f"{url}{'&' if '?' in url else '?'}{query}" if query else url


def _path(operation: Operation[Any], arguments: Mapping[str, object]) -> str:
    texts: dict[str, str] = {}
    for parameter in operation.parameters:
        if parameter.location == "path":
            value = arguments.get(parameter.argument, OMIT)
            if value is OMIT:
                raise ArgumentError(f"{parameter.argument} must be passed")
            texts[parameter.wire_name] = path_value(parameter, value)
    return "/".join(_segment(segment, texts) for segment in operation.path.split("/"))


def _segment(template: str, texts: Mapping[str, str]) -> str:
    """One segment of a path. `.` and `..` are encoded, lest the URL be shortened by them."""
    segment = _PLACE.sub(lambda place: texts[place[1]], template)
    return segment.replace(".", "%2E") if segment in (".", "..") else segment


def _given(
    operation: Operation[Any], arguments: Mapping[str, object], location: str
) -> list[tuple[Parameter, object]]:
    return [
        (parameter, arguments[parameter.argument])
        for parameter in operation.parameters
        if parameter.location == location and arguments.get(parameter.argument, OMIT) is not OMIT
    ]


def _headers(
    operation: Operation[Any],
    arguments: Mapping[str, object],
    options: Options,
    around: Around,
    content: Content | None,
    idempotency_key: str | None,
) -> tuple[tuple[str, str], ...]:
    """All headers but those of credentials; a later layer replaces what has the same name."""
    found: dict[str, tuple[str, str]] = {}

    def put(name: str, value: str) -> None:
        found[name.lower()] = (name, value)

    put("Accept", _accept(operation))
    for name, value in around.headers:
        put(name, value)
    for name, value in around.settings_headers.items():
        put(*checked_header(name, value, "headers"))
    for name, value in operation.headers:
        put(name, value)
    for parameter, argument in _given(operation, arguments, "header"):
        put(parameter.wire_name, header_value(parameter, argument))
    if content is not None:
        put("Content-Type", content.media_type)
    if operation.idempotency_header and idempotency_key is not None:
        put(*checked_header(operation.idempotency_header, idempotency_key, "idempotency_key"))
    for name, value in (options.get("extra_headers") or {}).items():
        put(*checked_header(name, value, "extra_headers"))
    return tuple(found.values())


def _accept(operation: Operation[Any]) -> str:
    """The documented media types, those of answers first."""
    answers = (*operation.answers, *operation.errors)
    media_types = dict.fromkeys(answer.media_type for answer in answers if answer.media_type)
    return ", ".join(media_types) or "*/*"
