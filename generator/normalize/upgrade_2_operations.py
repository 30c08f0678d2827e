"""An operation of Swagger 2.0 in the words of OpenAPI 3.0: bodies, forms, media types, styles."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..document import PointerError, join, lookup
from ..records import record
from .schema_walk import pointer_of

_JSON, _FORM, _MULTIPART = (
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
)
_OF_PARAMETERS = frozenset("name in description required allowEmptyValue deprecated".split())
# The keywords of schemas that a parameter or a header has itself; it is never an object.
_KEYWORDS = frozenset(
    "type format items default enum example maximum exclusiveMaximum minimum exclusiveMinimum"
    " maxLength minLength pattern maxItems minItems uniqueItems multipleOf x-nullable".split()
)
_SAID_ELSEWHERE = frozenset({"consumes", "produces", "schemes", "parameters", "responses"})
# 2.0's collection formats: the style, where a query or form can have it, and whether it explodes.
_STYLES: Mapping[str, tuple[str | None, bool]] = {
    "csv": (None, False),
    "multi": (None, True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "tsv": ("tabDelimited", False),  # 3.0 has no such style; `unsupported` has said so
}


@record(frozen=True, slots=True)
class Origin:
    """A parameter or response of the 2.0 document, with no reference left, and where it stands."""

    pointer: str
    value: dict[str, Any]


@record(frozen=True, slots=True)
class Source:
    """The 2.0 document, how its schemas and servers are upgraded, and the moves made so far."""

    content: dict[str, Any]
    schema: Callable[[Any, str], Any]
    moves: dict[str, str]
    servers: Callable[[dict[str, Any], Any], list[dict[str, Any]]]

    def resolve(self, value: Any, pointer: str) -> Origin | None:
        """What stands at a pointer, or what the references there lead to; None when that is nothing."""
        for _ in range(20):  # a longer chain is a cycle, which the reference check reports
            reference = value.get("$ref") if isinstance(value, dict) else None
            if not isinstance(reference, str):
                break
            pointer = pointer_of(reference) or ""
            try:
                value = lookup(self.content, pointer)
            except PointerError:
                return None
        return Origin(pointer, value) if isinstance(value, dict) else None

    def all(self, values: Any, pointer: str) -> list[Origin]:
        """What the items of an array are, those that lead nowhere apart."""
        found = [
            self.resolve(value, join(pointer, index))
            for index, value in enumerate(values if isinstance(values, list) else ())
        ]
        return [origin for origin in found if origin is not None]


def shared_parameters(
    item: dict[str, Any], pointer: str, source: Source
) -> tuple[list[dict[str, Any]], list[Origin]]:
    """The parameters of a path item that 3.0 has, too, and those that each operation's body takes."""
    found = source.all(item.get("parameters"), join(pointer, "parameters"))
    plain = [origin for origin in found if not _is_of_body(origin)]
    return (
        _parameters(plain, join(pointer, "parameters"), source),
        [origin for origin in found if _is_of_body(origin)],
    )


def operation(
    value: dict[str, Any], pointer: str, inherited: Sequence[Origin], source: Source
) -> dict[str, Any]:
    """Take an operation and the body parameters of its path item; return the operation of 3.0."""
    own = source.all(value.get("parameters"), join(pointer, "parameters"))
    named = {_identity(origin) for origin in own}
    found = [*(origin for origin in inherited if _identity(origin) not in named), *own]
    result = {key: part for key, part in value.items() if key not in _SAID_ELSEWHERE}
    parameters = [origin for origin in found if not _is_of_body(origin)]
    if parameters:
        result["parameters"] = _parameters(parameters, join(pointer, "parameters"), source)
    body = [origin for origin in found if _is_of_body(origin)]
    if body:
        consumes = _media_types(value, source.content, "consumes")
        result["requestBody"] = _body(body, consumes, join(pointer, "requestBody"), source)
    produces = _media_types(value, source.content, "produces")
    result["responses"] = _responses(value.get("responses", {}), produces, pointer, source)
    servers = source.servers(source.content, value["schemes"]) if "schemes" in value else []
    if servers and servers != source.servers(source.content, source.content.get("schemes")):
        result["servers"] = servers
    return result


def _identity(origin: Origin) -> tuple[Any, Any]:
    """What an operation's own parameter replaces: the body is one, whatever it is called."""
    place = origin.value.get("in")
    return place, None if place == "body" else origin.value.get("name")


def _is_of_body(origin: Origin) -> bool:
    return origin.value.get("in") in ("body", "formData")


def _media_types(value: dict[str, Any], content: dict[str, Any], key: str) -> list[str]:
    found = value.get(key, content.get(key))
    return [str(each) for each in found] if isinstance(found, list) and found else [_JSON]


def _parameters(origins: Sequence[Origin], pointer: str, source: Source) -> list[dict[str, Any]]:
    result = []
    for index, origin in enumerate(origins):
        new = join(pointer, index)
        source.moves[new] = origin.pointer
        result.append(_parameter(origin, new, source))
    return result


def _parameter(origin: Origin, pointer: str, source: Source) -> dict[str, Any]:
    value = origin.value
    kept = {k: v for k, v in value.items() if k in _OF_PARAMETERS or k.startswith("x-")}
    kept.pop("x-nullable", None)
    if value.get("in") == "path":
        kept["required"] = True
    is_list = value.get("type") == "array"
    style, explode = _style(value)
    if is_list and value.get("in") in ("query", "formData"):
        kept |= {"style": style or "form", "explode": explode}
    schema = join(pointer, "schema")
    source.moves[schema] = origin.pointer
    return {**kept, "schema": source.schema(_schema_of(value), schema)}


def _style(value: dict[str, Any]) -> tuple[str | None, bool]:
    return _STYLES.get(str(value.get("collectionFormat", "csv")), (None, False))


def _schema_of(value: dict[str, Any]) -> dict[str, Any]:
    """The schema whose keywords stand in a parameter or header itself."""
    schema = {key: item for key, item in value.items() if key in _KEYWORDS}
    if isinstance(schema.get("items"), dict):
        schema["items"] = _schema_of(schema["items"])
    return schema


def _body(
    origins: Sequence[Origin], consumes: Sequence[str], pointer: str, source: Source
) -> dict[str, Any]:
    whole = next((origin for origin in origins if origin.value.get("in") == "body"), None)
    if whole is None:
        return _form(origins, consumes, pointer, source)
    source.moves[pointer] = whole.pointer
    value = whole.value
    body = {k: v for k, v in value.items() if k == "description" or k.startswith("x-")}
    if value.get("required") is True:
        body["required"] = True
    schema = value.get("schema", {})
    old = join(whole.pointer, "schema")
    return {**body, "content": _content(schema, old, consumes, pointer, source)}


def _form(
    origins: Sequence[Origin], consumes: Sequence[str], pointer: str, source: Source
) -> dict[str, Any]:
    """The body that 2.0 says field by field."""
    has_files = any(origin.value.get("type") == "file" for origin in origins)
    known = [name for name in consumes if _essence(name) in (_FORM, _MULTIPART)] or [_FORM]
    if has_files:
        known = [name for name in known if _essence(name) == _MULTIPART] or [_MULTIPART]
    content: dict[str, Any] = {}
    for media_type in known:
        place = join(pointer, "content", media_type)
        properties: dict[str, Any] = {}
        encoding: dict[str, Any] = {}
        for origin in origins:
            name = str(origin.value.get("name", ""))
            new = join(place, "schema", "properties", name)
            source.moves[new] = origin.pointer
            text = {k: v for k, v in origin.value.items() if k == "description"}
            properties[name] = {**source.schema(_schema_of(origin.value), new), **text}
            if origin.value.get("type") == "array" and _essence(media_type) == _FORM:
                style, explode = _style(origin.value)
                encoding[name] = {"style": style or "form", "explode": explode}
        required = [str(o.value["name"]) for o in origins if o.value.get("required") is True]
        schema = {"type": "object", "properties": properties}
        content[media_type] = {
            "schema": {**schema, **({"required": required} if required else {})},
            **({"encoding": encoding} if encoding else {}),
        }
    is_required = any(origin.value.get("required") is True for origin in origins)
    return {"content": content, **({"required": True} if is_required else {})}


def _content(
    schema: Any, old: str, media_types: Sequence[str], pointer: str, source: Source
) -> dict[str, Any]:
    content: dict[str, Any] = {}
    for media_type in media_types:
        new = join(pointer, "content", media_type, "schema")
        source.moves[new] = old
        content[media_type] = {"schema": source.schema(schema, new)}
    return content


def _responses(
    responses: Any, produces: Sequence[str], pointer: str, source: Source
) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for status, value in responses.items() if isinstance(responses, dict) else ():
        old, new = join(pointer, "responses", status), join(pointer, "responses", status)
        origin = source.resolve(value, old) if not status.startswith("x-") else None
        if origin is None:
            result[status] = value
            continue
        if origin.pointer != new:
            source.moves[new] = origin.pointer
        result[status] = _response(origin, produces, new, source)
    return result


def _response(
    origin: Origin, produces: Sequence[str], pointer: str, source: Source
) -> dict[str, Any]:
    value = origin.value
    result = {k: v for k, v in value.items() if k not in ("schema", "headers", "examples")}
    result.setdefault("description", "")
    headers = value.get("headers")
    if isinstance(headers, dict) and headers:
        result["headers"] = {
            name: _header(header, join(origin.pointer, "headers", name), pointer, name, source)
            for name, header in headers.items()
            if isinstance(header, dict)
        }
    if "schema" in value:
        is_file = isinstance(value["schema"], dict) and value["schema"].get("type") == "file"
        types = [name for name in produces if not is_file or _essence(name) != _JSON]
        old = join(origin.pointer, "schema")
        types = types or ["application/octet-stream"]
        result["content"] = _content(value["schema"], old, types, pointer, source)
        _add_examples(value.get("examples"), result["content"])
    return result


def _add_examples(examples: Any, content: dict[str, Any]) -> None:
    for media_type, example in examples.items() if isinstance(examples, dict) else ():
        if media_type in content:
            content[media_type]["example"] = example


def _header(
    header: dict[str, Any], old: str, pointer: str, name: str, source: Source
) -> dict[str, Any]:
    new = join(pointer, "headers", name, "schema")
    source.moves[new] = old
    kept = {k: v for k, v in header.items() if k == "description" or k.startswith("x-")}
    return {**kept, "schema": source.schema(_schema_of(header), new)}


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
