"""Request bodies, as bytes or as what is read while it is sent."""

from collections.abc import Mapping, Sequence
from typing import cast
from urllib.parse import unquote, urlencode

from pydantic import BaseModel

from .arguments import dump
from .errors import ArgumentError
from .files import FileContent, Source, is_content, source
from .media_types import is_json
from .models import wire_names
from .multipart import Piece, encode, files_of, json_text, pieces, scalar_text, utf_8
from .operation import Body, Parameter, Part, Style
from .parameters import query_pairs
from .records import record
from .types import OMIT
from .upload import Upload, joined


@record(frozen=True, slots=True)
class Content:
    """A body as it is sent."""

    content: bytes | Upload
    media_type: str


def encode_body(
    body: Body | None, arguments: Mapping[str, object], extra: Mapping[str, object]
) -> Content | None:
    """The body of a request; None where nothing of it was passed and nothing is required.

    Raises:
        ArgumentError: A value does not fit the body; says where, never the value.
    """
    if body is None:
        return _json(dict(extra), "application/json") if extra else None
    value = _value(body, arguments)
    if value is OMIT and not extra and not body.is_required:
        return None
    if body.kind in ("bytes", "text"):
        return _raw(body, value, extra)
    if value is OMIT and body.argument is not None and not extra:
        raise ArgumentError(f"{body.argument} must be passed")
    plain = _plain(body, {} if value is OMIT else value)
    if extra:
        if not isinstance(plain, dict):
            raise ArgumentError("extra_body needs a body that is an object")
        plain = {**cast("dict[str, object]", plain), **extra}
    if body.kind == "json":
        return _json(plain, body.media_type)
    if not isinstance(plain, dict):
        raise ArgumentError("a form must be an object")
    values = cast("dict[str, object]", plain)
    return _form(body, values) if body.kind == "form" else _multipart(body, values)


def _value(body: Body, arguments: Mapping[str, object]) -> object:
    """What was passed of the body: one value, or the fields of an object; OMIT where nothing was."""
    if body.argument is not None:
        return arguments.get(body.argument, OMIT)
    given = {
        field: arguments[argument]
        for argument, field in body.fields
        if arguments.get(argument, OMIT) is not OMIT
    }
    return given or OMIT


def _plain(body: Body, value: object) -> object:
    """Plain JSON in wire names; in a multipart body files stay what they are."""
    if body.kind != "multipart":
        return dump(object if body.model is None else body.model, value, body.argument or "")
    fields = _fields(value)
    files = {name: held for name, item in fields.items() if (held := files_of(item)) is not None}
    # The model checks that nothing is missing, so each file is stood in for.
    stand_ins = {
        name: [b""] * len(item) if isinstance(item, list) else b"" for name, item in files.items()
    }
    plain = dump(
        object if body.model is None else body.model, {**fields, **stand_ins}, body.argument or ""
    )
    by_field = _wire_by_field(body)
    return {
        **cast("dict[str, object]", plain),
        **{by_field.get(name, name): item for name, item in files.items()},
    }


def _fields(value: object) -> dict[str, object]:
    if isinstance(value, BaseModel):
        return {name: getattr(value, name) for name in value.model_fields_set}
    if isinstance(value, Mapping):
        return {str(k): v for k, v in cast("Mapping[object, object]", value).items()}
    raise ArgumentError("a form must be an object")


def _wire_by_field(body: Body) -> Mapping[str, str]:
    if isinstance(body.model, type) and issubclass(body.model, BaseModel):
        return {field: wire for wire, field in wire_names(body.model).items()}
    return {}


def _json(value: object, media_type: str) -> Content:
    return Content(utf_8(json_text(value)), media_type)


def _form(body: Body, values: Mapping[str, object]) -> Content:
    """`application/x-www-form-urlencoded`: arrays repeat their name, objects are JSON.

    A property whose style the document names is written as a query parameter is.
    """
    by_name = {part.wire_name: part for part in body.parts}
    pairs: list[str] = []
    for name, value in values.items():
        part = by_name.get(name, Part(wire_name=name))
        if part.style is not None:
            pairs += map("=".join, query_pairs(_as_parameter(part, part.style), value))
        elif part.media_type is not None and is_json(part.media_type):
            pairs.append(urlencode([(name, json_text(value))]))
        else:
            pairs += _repeated(name, value)
    return Content("&".join(pairs).encode(), body.media_type)


def _as_parameter(part: Part, style: Style) -> Parameter:
    return Parameter(
        argument=part.wire_name,
        wire_name=part.wire_name,
        location="query",
        style=style,
        explode=part.explode,
        allow_reserved=part.allow_reserved,
    )


def _repeated(name: str, value: object) -> list[str]:
    found: list[str] = []
    for item in cast("list[object]", value) if isinstance(value, list) else [value]:
        if item is None:
            raise ArgumentError(f"{name} must not be None: a form has no null")
        found.append(urlencode([(name, scalar_text(item))]))
    return found


def _multipart(body: Body, values: Mapping[str, object]) -> Content:
    by_name = {part.wire_name: part for part in body.parts}
    found: list[Piece] = []
    for name, value in values.items():
        part = by_name.get(name)
        if part is None or part.style is None or files_of(value) is not None:
            found += pieces({name: value}, body.parts)
            continue
        # A part is no URL, so nothing is percent-encoded in it.
        pairs = query_pairs(_as_parameter(part, part.style), value)
        found += [Piece(unquote(key), unquote(text).encode()) for key, text in pairs]
    content, boundary = encode(found)
    return Content(content, f"{body.media_type}; boundary={boundary}")


def _raw(body: Body, value: object, extra: Mapping[str, object]) -> Content:
    if extra:
        raise ArgumentError("extra_body needs a body that is an object")
    if isinstance(value, str):
        # A charset that the document names is the document's business; otherwise it is said.
        says = body.kind == "bytes" or "charset" in body.media_type.lower()
        return Content(utf_8(value), body.media_type + ("" if says else "; charset=utf-8"))
    return Content(joined(_chunks(body, value)), body.media_type)


def _chunks(body: Body, value: object) -> list[bytes | Source]:
    """What a raw body is made of: one content, or a list of pieces, which are all there."""
    if is_content(value):
        return [source(value)]
    if isinstance(value, Sequence):
        pieces = cast("Sequence[object]", value)
        if all(isinstance(piece, (bytes, bytearray, memoryview)) for piece in pieces):
            return [source(cast("FileContent", piece)) for piece in pieces]
    raise ArgumentError(
        f"{body.argument} must be bytes, text, a path, an open binary file or an iterable of bytes"
    )
