"""An operation as data: the expression that the run time reads."""

import re
from collections.abc import Mapping, Sequence

from ..api import Encoding, Operation, Response, Schema
from ..config import Config, Pagination
from ..media_types import body_kind
from ..text import Expression, call, literal, sequence
from .answers import answer_type, event_type
from .arguments import Named, object_body
from .imports import Needed
from .types import Typed, Types

# The run time's names that an operation's expression uses.
RUNTIME_NAMES = (
    "AcceptChoice Answer Body CursorPages HeaderLinkPages LinkPages NumberPages OffsetPages Operation"
    " Parameter Part Polling"
).split()


def operation_expression(
    operation: Operation,
    arguments: Sequence[Named],
    types: Types,
    config: Config,
    fields: Mapping[str, Mapping[str, str]],
    needed: Needed,
    pages: Expression | None,
) -> Expression:
    """`Operation(...)` with only what differs from the defaults; `needed` learns its imports."""
    parts: dict[str, Expression] = {
        "name": literal(operation.name),
        "method": literal(operation.method.upper()),
        "path": literal(operation.path),
    }
    parameters = [_parameter(named, types, needed) for named in arguments if named.slot.parameter]
    of_answer = event_type if operation.is_stream else answer_type
    answers = [
        _answer(one, of_answer(one, types, list_="list"), needed) for one in operation.answers
    ]
    errors = [
        _answer(one, answer_type(one, types, list_="list"), needed) for one in operation.errors
    ]
    optional = {
        "parameters": sequence(parameters) if parameters else None,
        "body": _body(operation, arguments, types, fields, needed),
        "answers": sequence(answers) if answers else None,
        "accept": _accept(operation, arguments),
        "is_stream": literal(True) if operation.is_stream else None,
        "errors": needed.constant("_ERRORS", sequence(errors)) if errors else None,
        "security": (
            needed.constant("_SECURITY", literal(operation.security))
            if operation.security
            else None
        ),
        "server": literal(operation.server) if operation.server else None,
        **_idempotency(operation, config),
        "retry": _retry(operation, config),
        "retry_statuses": _retry_statuses(operation, config),
        "pages": pages,
        "is_draft": literal(True) if operation.is_draft else None,
        "is_deprecated": literal(True) if operation.is_deprecated else None,
    }
    parts.update({name: value for name, value in optional.items() if value is not None})
    return call("Operation", **parts)


def _parameter(named: Named, types: Types, needed: Needed) -> Expression:
    parameter = named.slot.parameter
    assert parameter is not None
    what = named.name.text, parameter.wire_name, parameter.location, parameter.style
    parts: dict[str, Expression] = {}
    if parameter.explode:
        parts["explode"] = literal(True)
    if parameter.allow_reserved:
        parts["allow_reserved"] = literal(True)
    if parameter.media_type:
        parts["media_type"] = literal(parameter.media_type)
    if types.mentions_models(parameter.schema):
        parts["type"] = needed.evaluate(type_expression(parameter.schema, types))
    return call("Parameter", *map(literal, what), **parts)


def type_expression(schema: Schema, types: Types) -> Typed:
    """The type that is evaluated at run time: models without their typed dicts."""
    return types.read(schema, list_="list")


def _body(
    operation: Operation,
    arguments: Sequence[Named],
    types: Types,
    fields: Mapping[str, Mapping[str, str]],
    needed: Needed,
) -> Expression | None:
    body = operation.body
    if body is None:
        return None
    kind = body_kind(body.media_type)
    parts: dict[str, Expression] = {"media_type": literal(body.media_type), "kind": literal(kind)}
    key = object_body(operation, types)
    if key is not None:
        pairs = [
            sequence([literal(named.name.text), literal(fields[key][named.slot.wire_name])])
            for named in arguments
            if named.slot.kind == "field"
        ]
        parts["type"] = needed.evaluate(types.read({"$ref": f"#/{key}"}))
        parts["fields"] = sequence(pairs)
    else:
        whole = next(named for named in arguments if named.slot.kind == "body")
        parts["argument"] = literal(whole.name.text)
        if kind in ("json", "form", "multipart"):
            parts["type"] = needed.evaluate(type_expression(body.schema, types))
    if body.is_required:
        parts["is_required"] = literal(True)
    if body.encodings:
        parts["parts"] = sequence([_part(encoding) for encoding in body.encodings])
    return call("Body", **parts)


def _part(encoding: Encoding) -> Expression:
    parts = {"wire_name": literal(encoding.wire_name)}
    if encoding.media_type is not None:
        parts["media_type"] = literal(encoding.media_type)
    if encoding.style is not None:
        parts["style"] = literal(encoding.style)
    if encoding.explode:
        parts["explode"] = literal(True)
    if encoding.allow_reserved:
        parts["allow_reserved"] = literal(True)
    return call("Part", **parts)


def _accept(operation: Operation, arguments: Sequence[Named]) -> Expression | None:
    for named in arguments:
        if named.slot.kind == "accept":
            media_types = literal(operation.accept)
            return call("AcceptChoice", argument=literal(named.name.text), media_types=media_types)
    return None


def _answer(response: Response, typed: Typed | None, needed: Needed) -> Expression:
    parts = [literal("default" if response.status == "DEFAULT" else response.status)]
    if response.media_type is not None:
        parts.append(literal(response.media_type))
        if typed is not None:
            parts.append(needed.evaluate(typed))
    return call("Answer", *parts)


def _idempotency(operation: Operation, config: Config) -> dict[str, Expression]:
    rule = config.idempotency
    if rule is None or not operation.takes_idempotency_key:
        return {}
    return {
        "idempotency_header": literal(rule.header),
        "idempotency_window": literal(float(rule.window)),
    }


def _retry(operation: Operation, config: Config) -> Expression | None:
    rule = config.retries.operations.get(operation.key)
    return literal(rule) if rule else None


def _retry_statuses(operation: Operation, config: Config) -> Expression | None:
    statuses = config.retries.operation_statuses.get(operation.key)
    return literal(tuple(statuses.items())) if statuses else None


_MEMBER = re.compile(r"([^\[\]]+)\[([^\[\].]+)\]")
_PAGES = {
    "cursor": "CursorPages",
    "page_number": "NumberPages",
    "offset": "OffsetPages",
    "link": "LinkPages",
    "link_header": "HeaderLinkPages",
}


def pages_expression(rule: Pagination, arguments: Sequence[Named]) -> Expression:
    """`CursorPages(...)` and its like; wire names of parameters become argument names."""
    named = {
        part: _argument(wire_name, arguments)
        for part, wire_name in (("argument", rule.argument), ("size", rule.size))
        if wire_name is not None
    }
    pointers = {"next": rule.next, "more": rule.more, "last": rule.last, "items": rule.items}
    given = {part: text for part, text in (named | pointers).items() if text is not None}
    return call(_PAGES[rule.style], **{part: literal(text) for part, text in given.items()})


def _argument(wire_name: str, arguments: Sequence[Named]) -> str:
    """The argument of a query parameter; `page[after]` may be a member of a deepObject one."""
    by_wire = {named.slot.wire_name: named for named in arguments}
    if wire_name in by_wire:
        return by_wire[wire_name].name.text
    found = _MEMBER.fullmatch(wire_name)
    outer = by_wire.get(found[1]) if found else None
    parameter = outer.slot.parameter if outer else None
    if found is None or outer is None or parameter is None or parameter.style != "deepObject":
        raise LookupError(wire_name)
    return f"{outer.name}.{found[2]}"
