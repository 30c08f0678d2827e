"""Requests that the vendor's document does not describe: what a caller says becomes an operation."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast
from urllib.parse import quote

from .definition import Definition, Idempotency
from .errors import ArgumentError
from .operation import Answer, Body, BodyKind, Operation, Parameter, Security, Style
from .parameters import checked_header, path_value, query_pairs
from .request import Position, joined_path
from .response import RawResponse
from .types import OMIT, RequestOptions

_MEDIA_TYPES: Mapping[BodyKind, str] = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "bytes": "application/octet-stream",
}
_ARGUMENTS: Mapping[str, BodyKind] = {
    "json": "json",
    "form": "form",
    "multipart": "multipart",
    "content": "bytes",
}
# A path is the caller's own, so what may stand in one is left; `%` too, for it may be encoded.
_SAFE_IN_PATH = "/%:@!$&'()*+,;=~{}"


def free_operation(
    definition: Definition, method: str, answer: type[Any] | None, options: RequestOptions
) -> Operation[Any]:
    """The operation that a caller describes, with the credentials that most operations need.

    Raises:
        ArgumentError: There are two bodies, or the method or media type is none.
    """
    if not method.isalpha() or not method.isascii():
        raise ArgumentError("request: the method must be a word such as GET")
    given = [name for name in _ARGUMENTS if options.get(name, OMIT) is not OMIT]
    if len(given) > 1:
        raise ArgumentError(f"request: {' and '.join(given)} are two bodies, and one was expected")
    argument = given[0] if given else None
    media_type = options.get("media_type")
    if media_type:
        checked_header("Content-Type", media_type, "request: media_type")
    return _operation(
        method.upper(),
        cast("Any", answer),
        argument,
        media_type,
        definition.security,
        definition.idempotency if "idempotency_key" in options else None,
    )


def free_position(
    base_url: str, path: str, path_parameters: Mapping[str, object], options: RequestOptions
) -> Position:
    """Where a caller's request goes, and what it holds.

    Raises:
        ArgumentError: The path is none, or one of its parameters is missing.
    """
    if not path.startswith("/") or "?" in path or "#" in path:
        raise ArgumentError("request: the path must begin with / and end before the query")
    try:
        texts = {name: path_value(_in_path(name), value) for name, value in path_parameters.items()}
        url = base_url + joined_path(quote(path, safe=_SAFE_IN_PATH), texts)
        pairs = [
            "=".join(pair)
            for name, value in (options.get("query") or {}).items()
            if value is not OMIT
            for pair in query_pairs(_in_query(name, value), value)
        ]
    except ArgumentError as error:
        raise ArgumentError(f"request: {error}") from None
    bodies = {name: options.get(name) for name in _ARGUMENTS if name in options}
    return Position(bodies, url=f"{url}?{'&'.join(pairs)}" if pairs else url)


def _in_path(name: str) -> Parameter:
    return Parameter(argument=name, wire_name=name, location="path", style="simple")


def _in_query(name: str, value: object) -> Parameter:
    style: Style = "deepObject" if isinstance(value, Mapping) else "form"
    return Parameter(argument=name, wire_name=name, location="query", style=style, explode=True)


# Kept, because what is known of an operation is kept by the operation.
@lru_cache(maxsize=256)
def _operation(
    method: str,
    answer: Any,
    argument: str | None,
    media_type: str | None,
    security: Security | None,
    key: Idempotency | None,
) -> Operation[Any]:
    body = None
    if argument is not None:
        kind = _ARGUMENTS[argument]
        body = Body(media_type=media_type or _MEDIA_TYPES[kind], kind=kind, argument=argument)
    is_decoded = answer is not None and answer is not RawResponse
    answer_type = "*/*" if answer in (bytes, str, None) or not is_decoded else "application/json"
    return Operation(
        name=f"request {method}",
        method=method,
        path="",
        body=body,
        answers=(
            Answer(status="2XX", media_type=answer_type, type=answer if is_decoded else None),
        ),
        security=security,
        idempotency_header=None if key is None else key.header,
        idempotency_window=None if key is None else key.window,
    )
