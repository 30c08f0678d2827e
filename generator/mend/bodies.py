"""Request bodies and responses of OpenAPI 3: what belongs into their content, wherever it stands."""

from collections.abc import Mapping
from typing import Any

from ..document import join
from .notes import Notes

_JSON, _FORM, _MULTIPART = (
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
)
# What a schema says that a media type, a body and a response have no keys for.
_OF_SCHEMA = frozenset("type properties items allOf oneOf anyOf additionalProperties enum".split())
_OF_PARAMETERS = frozenset("name in required description deprecated schema example".split())


def with_content(holder: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """A request body or a response of OpenAPI 3 whose schema stands in its content."""
    content = holder.get("content")
    if isinstance(content, dict):
        plain = _media_types(content)
        if plain != content:
            notes.add("the content is a schema, without a media type; it is read as JSON", pointer)
        return holder if plain == content else {**holder, "content": plain}
    if content is not None or not isinstance(holder.get("schema"), dict):
        return holder
    notes.add("a schema stands outside of the content; it is read as that of JSON", pointer)
    rest = {key: value for key, value in holder.items() if key not in ("schema", "content")}
    return {**rest, "content": {_JSON: {"schema": holder["schema"]}}}


def _media_types(content: dict[str, Any]) -> dict[str, Any]:
    """Content by media types, also where it is one media type itself."""
    schema = content.get("schema")
    is_one = isinstance(schema, dict) and not any("/" in name for name in content)
    return {_JSON: {"schema": schema}} if is_one else content


def media_type(found: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """A media type whose schema stands under that key."""
    keywords = {key: value for key, value in found.items() if key in _OF_SCHEMA}
    if not keywords or {"schema", "itemSchema"} & found.keys():
        return found
    notes.add("a media type has keywords of a schema; they are read as its schema", pointer)
    rest = {key: value for key, value in found.items() if key not in keywords}
    return {**rest, "schema": keywords}


def body_of_parameters(operation: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """An operation of OpenAPI 3 whose parameters include its body, as those of Swagger 2.0 do."""
    given = operation.get("parameters")
    given = given if isinstance(given, list) else []
    found = [each for each in given if isinstance(each, dict)]
    whole = next((each for each in found if each.get("in") == "body"), None)
    fields = [each for each in found if each.get("in") == "formData"]
    if whole is None and not fields:
        return operation
    notes.add("an operation has its body among its parameters, as in Swagger 2.0", pointer)
    rest = [each for each in given if each is not whole and each not in fields]
    operation = {**operation, "parameters": rest}
    if "requestBody" in operation:
        return operation
    if whole is not None:
        content = {_JSON: {"schema": _schema(whole)}}
        is_required = whole.get("required") is True
    else:
        content, is_required = _form(fields)
    body = {"content": content, **({"required": True} if is_required else {})}
    return {**operation, "requestBody": body}


def _form(fields: list[dict[str, Any]]) -> tuple[dict[str, Any], bool]:
    has_files = any("file" in (each.get("type"), _schema(each).get("type")) for each in fields)
    required = [str(each.get("name")) for each in fields if each.get("required") is True]
    schema = {
        "type": "object",
        "properties": {str(each.get("name")): _schema(each) for each in fields},
        **({"required": required} if required else {}),
    }
    return {_MULTIPART if has_files else _FORM: {"schema": schema}}, bool(required)


def _schema(parameter: Mapping[str, Any]) -> dict[str, Any]:
    schema = parameter.get("schema")
    if isinstance(schema, dict):
        return schema
    return {key: value for key, value in parameter.items() if key not in _OF_PARAMETERS}


def parameters(value: Any, path: str, pointer: str, notes: Notes) -> Any:
    """Parameters that say what they are called and where they belong, as far as that is clear.

    A map of parameters has their names as keys. One without a name cannot be sent, and is left out.
    """
    if isinstance(value, dict) and "name" not in value and "$ref" not in value:
        value = [{"name": name, **each} for name, each in value.items() if isinstance(each, dict)]
        notes.add("parameters are a map, and read as an array", pointer)
    if not isinstance(value, list):
        return value
    if any(isinstance(each, list) for each in value):
        notes.add("an array stands among parameters; they are read as one array", pointer)
        value = [
            each for inner in value for each in (inner if isinstance(inner, list) else [inner])
        ]
    found = [_placed(each, path, join(pointer, index), notes) for index, each in enumerate(value)]
    kept = [each for each in found if each is not None]
    return value if kept == value else kept


def _placed(parameter: Any, path: str, pointer: str, notes: Notes) -> Any:
    if not isinstance(parameter, dict):
        notes.add("a parameter is no object: left out", pointer)
        return None
    if "$ref" in parameter:
        return parameter
    if "in" in parameter and parameter["in"] == "body" and "name" not in parameter:
        return {"name": "body", **parameter}
    name = parameter.get("name")
    if name is None or isinstance(name, dict | list):
        notes.add("a parameter has no name, and cannot be sent: left out", pointer)
        return None
    if isinstance(parameter.get("in"), str):
        return parameter
    place = "path" if f"{{{name}}}" in path else "query"
    notes.add(
        f"a parameter does not say where it belongs; it is read as one of the {place}", pointer
    )
    return {**parameter, "in": place}
