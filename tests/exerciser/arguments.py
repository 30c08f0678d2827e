"""The arguments of a call, made from what the package's `openapi.yaml` says about it."""

import dataclasses
import fnmatch
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from pydantic import TypeAdapter

from .answers import Answer
from .document import Document, Documented, Schema
from .texts import HEADER, TIGHT
from .values import Unmakeable, Values

# What is sent where the body is neither JSON nor a form, whatever the schema says.
_BYTES = b"\x00\xff\r\n--raw bytes \x80"
_TEXT = 'line 1\r\nline 2: <"\u00e9"> & \u4e2d'


@dataclass(frozen=True, slots=True)
class Call:
    """Arguments by name, and what must go over the wire for them.

    `parameters` are wire values by location and name. `body` is the body in wire names; raw ones are
    bytes. `skipped` says why an optional argument was not made.
    """

    arguments: Mapping[str, Any]
    parameters: Mapping[tuple[str, str], Any]
    body: Any
    has_body: bool
    skipped: tuple[str, ...] = field(default=())
    asked: str | None = None


def call_of(operation: Any, described: Documented, values: Values, *, with_models: bool) -> Call:
    """Arguments for an operation of a package.

    Takes nested objects as models of the package (`with_models`), or as plain dicts in Python names.

    Raises:
        Unmakeable: A required argument has no value.
    """
    arguments: dict[str, Any] = {}
    wires: dict[tuple[str, str], Any] = {}
    skipped: list[str] = []
    documented = {
        (parameter["in"], str(parameter["name"])): parameter
        for parameter in reversed(described.content.get("parameters", ()))
    }
    for parameter in operation.parameters:
        place = (parameter.location, parameter.wire_name)
        is_required = documented[place].get("required") or parameter.location == "path"
        if not is_required and not values.is_full:
            continue
        schema = schema_of(documented[place])
        try:
            wires[place] = wire = _parameter(parameter, schema, values)
        except Unmakeable as why:
            if is_required:
                raise Unmakeable(f"{parameter.location} {parameter.wire_name}: {why}") from None
            skipped.append(f"{parameter.location} {parameter.wire_name}: {why}")
            continue
        arguments[parameter.argument] = _parameter_in_python(
            values.document, parameter.model, schema, wire, with_models
        )
    body, passed = None, {}
    has_body = operation.body is not None and (
        operation.body.is_required
        or values.is_full
        or _has_required_fields(_media(described, operation.body.media_type), values)
    )
    if has_body:
        body, passed = _body(operation.body, described, values, with_models)
    assert not arguments.keys() & passed.keys(), f"{operation.name}: an argument stands for two"
    return Call(arguments | passed, wires, body, has_body, (*skipped, *values.skipped))


def asking(operation: Any, call: Call, answer: Answer) -> Call:
    """The call, asking for the media type in which the answer will come, where there is a choice."""
    if operation.accept is None:
        return call
    usual, *others = operation.accept.media_types
    came = (answer.content_type or "").partition(";")[0].strip().lower()
    fits = (one for one in others if fnmatch.fnmatch(came, one.partition(";")[0].strip().lower()))
    asked = None if answer.error else next(fits, None)
    chosen = {} if asked is None else {operation.accept.argument: asked}
    return dataclasses.replace(call, arguments={**call.arguments, **chosen}, asked=asked or usual)


def schema_of(parameter: Mapping[str, Any]) -> Schema:
    """The schema of a parameter, wherever it stands."""
    if "content" in parameter:
        (media,) = parameter["content"].values()
        return media.get("schema", True)  # type: ignore[no-any-return]
    return parameter.get("schema", True)  # type: ignore[no-any-return]


def _parameter(parameter: Any, schema: Schema, values: Values) -> Any:
    values = dataclasses.replace(values, is_odd=False)  # no style has a null
    if parameter.location == "header":
        values = dataclasses.replace(values, template=HEADER)
    elif parameter.style in ("spaceDelimited", "pipeDelimited"):
        values = dataclasses.replace(values, template=TIGHT)
    wire = values.of(schema)
    if wire in ([], {}):  # no style has a form for these
        wire = dataclasses.replace(values, is_full=True).of(schema)
    if wire is None or wire in ([], {}, ""):
        raise Unmakeable(f"{wire!r} cannot be sent as a parameter")
    if parameter.media_type is None and not _can_carry(parameter.style, wire):
        raise Unmakeable(f"the style {parameter.style} is not defined for nested values")
    return wire


def _can_carry(style: str, wire: Any) -> bool:
    """OpenAPI defines styles for scalars, and for arrays and objects of scalars; brackets nest."""
    if style == "deepObject":
        return not _holds_null(wire)
    inner = wire.values() if isinstance(wire, dict) else wire if isinstance(wire, list) else ()
    return not any(item is None or isinstance(item, (dict, list)) for item in inner)


def _holds_null(wire: Any) -> bool:
    inner = wire.values() if isinstance(wire, dict) else wire if isinstance(wire, list) else ()
    return wire is None or any(map(_holds_null, inner))


def _parameter_in_python(
    document: Document, type_: Any, schema: Schema, wire: Any, with_models: bool
) -> Any:
    if type_ is not None:
        return _in_python(type_, wire, with_models)
    schema = document.resolved(schema)
    if not isinstance(schema, Mapping):
        return wire
    if isinstance(wire, list):
        items = schema.get("items", True)
        return [_parameter_in_python(document, None, items, item, with_models) for item in wire]
    if isinstance(wire, str) and schema.get("format") in ("date", "date-time"):
        kind = date if schema["format"] == "date" else datetime
        return kind.fromisoformat(wire)
    return wire


def _has_required_fields(media: Mapping[str, Any], values: Values) -> bool:
    """Whether a body asks for fields: their arguments are required, even if the body itself is not."""
    schema = values.document.resolved(media.get("schema", True))
    return isinstance(schema, Mapping) and bool(schema.get("properties") and schema.get("required"))


def _body(
    body: Any, described: Documented, values: Values, with_models: bool
) -> tuple[Any, dict[str, Any]]:
    """The body on the wire, and the arguments for it."""
    schema = _media(described, body.media_type).get("schema", True)
    if body.kind in ("bytes", "text"):
        raw: Any = _TEXT if body.kind == "text" else _BYTES
        return raw.encode() if body.kind == "text" else raw, {body.argument: raw}
    if body.kind in ("form", "multipart"):
        values = dataclasses.replace(values, is_odd=False)  # a form has no null
    wire = values.of(schema)
    if not body.fields:
        return wire, {body.argument: _in_python(body.model, wire, with_models)}
    whole = TypeAdapter(body.model).validate_python(wire, by_alias=True, by_name=False)
    plain = whole.model_dump(by_alias=False, exclude_unset=True)
    passed = {
        argument: getattr(whole, field) if with_models else plain[field]
        for argument, field in body.fields
        if field in whole.model_fields_set
    }
    extra = {name: wire[name] for name in whole.model_extra or ()}
    return wire, {**passed, **({"extra_body": extra} if extra else {})}


def _media(described: Documented, media_type: str) -> Mapping[str, Any]:
    """The documented media type that a body is sent as: itself, or the range that it is in."""
    content: Mapping[str, Mapping[str, Any]] = described.content["requestBody"]["content"]
    if media_type in content:
        return content[media_type]
    return next(media for range_, media in content.items() if fnmatch.fnmatch(media_type, range_))


def _in_python(type_: Any, wire: Any, with_models: bool) -> Any:
    if type_ is None:
        return wire
    adapter = TypeAdapter(type_)
    value = adapter.validate_python(wire, by_alias=True, by_name=False)
    if with_models:
        return value
    return adapter.dump_python(value, by_alias=False, exclude_unset=True)
