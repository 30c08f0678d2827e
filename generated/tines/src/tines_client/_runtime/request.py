"""From an operation and its arguments to a request, without I/O and without credentials."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .errors import ArgumentError
from .media_types import essence
from .operation import Operation, Parameter
from .parameters import (
    checked_header,
    cookie_pairs,
    encoded_pair,
    header_value,
    path_value,
    query_pairs,
)
from .records import record
from .types import OMIT, Options

if TYPE_CHECKING:
    from .body import Content
    from .upload import Upload

_DOTS = {".": "%2E", "..": "%2E%2E"}
_PLACE = re.compile(r"\{([^{}/]*)\}")


@record(frozen=True, slots=True, repr=False)
class Call:
    """A request as it is sent, apart from its credentials; names and values are encoded."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    content: "bytes | Upload | None" = None

    def __repr__(self) -> str:
        return f"<{self.method} {self.address}>"

    @property
    def is_ready(self) -> bool:
        """Whether it can be sent: an iterator that was read cannot be read again."""
        return self.content is None or isinstance(self.content, bytes) or self.content.is_ready

    def release(self) -> None:
        """Close what an attempt has opened."""
        if self.content is not None and not isinstance(self.content, bytes):
            self.content.close()

    @property
    def address(self) -> str:
        """The URL without its query: that may hold what is nobody's business."""
        return self.url.partition("?")[0]


@record(frozen=True, slots=True)
class Position:
    """Which page is asked for: changed arguments, query parameters to replace, or a whole URL."""

    arguments: Mapping[str, object]
    query: tuple[tuple[str, str], ...] = ()
    url: str | None = None


@record(frozen=True, slots=True)
class Around:
    """What every request of a client, or of its operation, has in common; headers by their names in
    lower case."""

    base_url: str
    headers: Mapping[str, tuple[str, str]]


@record(frozen=True, slots=True)
class _Known:
    """What an operation says before any argument is known."""

    template: str
    path: tuple[Parameter, ...]
    query: tuple[Parameter, ...]
    header: tuple[Parameter, ...]
    cookie: tuple[Parameter, ...]
    accept: str


def around_operation(operation: Operation[Any], around: Around) -> Around:
    """What every request of the operation has in common: its headers above the client's."""
    headers = dict(around.headers)
    if operation.accept is None:
        headers = {"accept": ("Accept", _known(operation).accept or "*/*"), **headers}
    headers |= {name.lower(): (name, value) for name, value in operation.headers}
    return Around(around.base_url, headers)


def build(
    operation: Operation[Any],
    position: Position,
    options: Options,
    around: Around,
    idempotency_key: str | None = None,
) -> Call:
    """The request of one operation; see `around_operation`.

    Raises:
        ArgumentError: An argument cannot be sent; names it, never its value.
    """
    known, arguments, headers = _known(operation), position.arguments, around.headers
    try:
        content = _content(operation, arguments, options)
        added = _headers(operation, known, arguments, content, idempotency_key)
        for name, value in (options.get("extra_headers") or {}).items():
            added.append(checked_header(name, value, "extra_headers"))
        if operation.accept is not None:
            accept = _accept(operation, known, arguments)
            headers = {"accept": ("Accept", accept), **headers}
        if added:
            headers = {**headers, **{name.lower(): (name, value) for name, value in added}}
        return Call(
            operation.method,
            _url(known, position, options, around.base_url),
            tuple(headers.values()),
            _cookies(known, arguments) if known.cookie else (),
            None if content is None else content.content,
        )
    except ArgumentError as error:
        raise ArgumentError(f"{operation.name}: {error}") from None


def _content(
    operation: Operation[Any], arguments: Mapping[str, object], options: Options
) -> "Content | None":
    extra = options.get("extra_body") or {}
    if operation.body is None and not extra:
        return None
    from .body import encode_body  # files and forms with it

    return encode_body(operation.body, arguments, extra)


@lru_cache(maxsize=4096)
def _known(operation: Operation[Any]) -> _Known:
    def at(location: str) -> tuple[Parameter, ...]:
        return tuple(one for one in operation.parameters if one.location == location)

    # The documented media types, those of answers first; where callers choose, without the choices.
    choices = operation.accept.media_types if operation.accept else ()
    known = {essence(choice) for choice in choices}
    answers = (*operation.answers, *operation.errors)
    media_types = dict.fromkeys(
        answer.media_type
        for answer in answers
        if answer.media_type and essence(answer.media_type) not in known
    )
    # Some documents tell operations apart by a fragment, which no request ever carries.
    template, accept = operation.path.partition("#")[0], ", ".join(media_types)
    return _Known(template, at("path"), at("query"), at("header"), at("cookie"), accept)


def chosen_media_type(operation: Operation[Any], arguments: Mapping[str, object]) -> str | None:
    """The media type that the caller asks for; None where there is no choice.

    Raises:
        ArgumentError: It is none of the documented ones.
    """
    accept = operation.accept
    if accept is None:
        return None
    chosen = arguments.get(accept.argument, accept.media_types[0])
    if chosen not in accept.media_types:
        raise ArgumentError(f"{accept.argument} must be one of {', '.join(accept.media_types)}")
    return str(chosen)


def _accept(operation: Operation[Any], known: _Known, arguments: Mapping[str, object]) -> str:
    chosen = chosen_media_type(operation, arguments) or "*/*"
    return f"{chosen}, {known.accept}" if known.accept else chosen


def _url(known: _Known, position: Position, options: Options, base_url: str) -> str:
    if position.url is not None:  # the vendor's own text: it is taken as it stands
        url, _, query = position.url.partition("?")
        pairs = [pair for pair in query.split("&") if pair]
    else:
        url = base_url + _path(known, position.arguments)
        pairs = [
            f"{name}={text}"
            for parameter, value in _given(known.query, position.arguments)
            for name, text in query_pairs(parameter, value)
        ]
    if position.query:
        pairs = _replaced(pairs, dict(position.query), "page")
    if extra := options.get("extra_query"):
        pairs = _replaced(pairs, extra, "extra_query")
    if not pairs:
        return url
    return f"{url}{'&' if '?' in url else '?'}{'&'.join(pairs)}"


def _replaced(pairs: list[str], values: Mapping[str, str], argument: str) -> list[str]:
    """The pairs of a query with others for some names."""
    replaced = dict(encoded_pair(*pair, argument) for pair in values.items())
    kept = [pair for pair in pairs if pair.partition("=")[0] not in replaced]
    return [*kept, *map("=".join, replaced.items())]


def _path(known: _Known, arguments: Mapping[str, object]) -> str:
    if not known.path:
        return known.template
    texts: dict[str, str] = {}
    for parameter in known.path:
        value = arguments.get(parameter.argument, OMIT)
        if value is OMIT:
            raise ArgumentError(f"{parameter.argument} must be passed")
        texts[parameter.wire_name] = path_value(parameter, value)
    return joined_path(known.template, texts)


def joined_path(template: str, texts: Mapping[str, str]) -> str:
    """A path with its parameters, which are encoded already, in their places.

    Raises:
        ArgumentError: One of them is missing.
    """
    pieces = [*_pieces(template)]
    for index in range(1, len(pieces), 2):
        if pieces[index] not in texts:
            raise ArgumentError(f"{pieces[index]} must be passed")
        pieces[index] = texts[pieces[index]]
    path = "".join(pieces)
    if "." not in path:
        return path
    # Left as they are, these two would shorten the URL.
    return "/".join([_DOTS.get(segment, segment) for segment in path.split("/")])


@lru_cache(maxsize=4096)
def _pieces(template: str) -> tuple[str, ...]:
    """Texts and names of parameters, in turn."""
    return tuple(_PLACE.split(template))


def _given(
    parameters: Iterable[Parameter], arguments: Mapping[str, object]
) -> list[tuple[Parameter, object]]:
    return [
        (parameter, value)
        for parameter in parameters
        if (value := arguments.get(parameter.argument, OMIT)) is not OMIT
    ]


def _headers(
    operation: Operation[Any],
    known: _Known,
    arguments: Mapping[str, object],
    content: "Content | None",
    idempotency_key: str | None,
) -> list[tuple[str, str]]:
    """The headers of this call; a later one replaces what has the same name."""
    headers = [
        (parameter.wire_name, header_value(parameter, value))
        for parameter, value in _given(known.header, arguments)
    ]
    if content is not None:
        headers.append(("Content-Type", content.media_type))
    if operation.idempotency_header and idempotency_key is not None:
        name = operation.idempotency_header
        headers.append(checked_header(name, idempotency_key, "idempotency_key"))
    return headers


def _cookies(known: _Known, arguments: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    given = _given(known.cookie, arguments)
    return tuple(pair for parameter, value in given for pair in cookie_pairs(parameter, value))
