"""What surrounds schemas: documents, operations, parameters, responses and what they hold."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..document import METHODS, join, split
from ..suggestions import closest
from . import bodies, security
from .notes import WRONG, Notes
from .servers import servers
from .values import flag, mapping, objects, text, texts

Rule = Callable[[dict[str, Any], str, Notes], dict[str, Any]]
_STATUS = re.compile(r"([1-5])(\d\d|xx)\b", re.IGNORECASE)
# The keywords of a schema that stand in a parameter or a header itself, as in Swagger 2.0.
_OF_SCHEMA = frozenset(
    "type format items enum default minimum maximum exclusiveMinimum exclusiveMaximum minLength"
    " maxLength pattern minItems maxItems uniqueItems multipleOf".split()
)
_STYLES: Mapping[str, frozenset[str]] = {
    "path": frozenset({"simple", "label", "matrix"}),
    "query": frozenset({"form", "spaceDelimited", "pipeDelimited", "deepObject"}),
    "header": frozenset({"simple"}),
    "cookie": frozenset({"form", "cookie"}),
}
# Places that are not among these in this or that version.
_OTHER_PLACES = frozenset({"body", "formData", "querystring"})
_PROSE = {"summary": text, "description": text}
_CHECKS: Mapping[str, Mapping[str, Callable[[Any], Any]]] = {
    "document": {"security": security.requirements},
    "path item": {**_PROSE, "parameters": objects},
    "operation": {
        **_PROSE,
        "parameters": objects,
        "security": security.requirements,
        "tags": texts,
        "operationId": text,
        "deprecated": flag,
        "externalDocs": mapping,
    },
    "parameter": {
        **_PROSE,
        "name": text,
        "required": flag,
        "deprecated": flag,
        "explode": flag,
        "allowReserved": flag,
        "allowEmptyValue": flag,
    },
    "header": {**_PROSE, "required": flag, "deprecated": flag, "explode": flag},
    "request body": {**_PROSE, "required": flag},
    "response": _PROSE,
    "security scheme": _PROSE,
}
# An empty array says something in these, or at least is no mistake.
_MAY_BE_EMPTY = frozenset({"parameters", "servers", "security", "tags"})


def mended(kind: str, part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """Takes an object of a kind that is no reference; returns it with what its members may hold."""
    if kind in ("path item", "operation") and "parameters" in part:
        found = bodies.parameters(
            part["parameters"], _path(pointer), join(pointer, "parameters"), notes
        )
        part = part if found is part["parameters"] else {**part, "parameters": found}
    for key, check in _CHECKS.get(kind, {}).items():
        if key in part and not (part[key] == [] and key in _MAY_BE_EMPTY):
            found = check(part[key])
            if found is not part[key]:
                part = notes.put(part, key, found, pointer)
    if kind in ("document", "path item", "operation") and "servers" in part:
        found = servers(part["servers"], join(pointer, "servers"), notes)
        part = part if found is part["servers"] else notes.put(part, "servers", found, pointer)
    rule = _RULES.get(kind)
    return part if rule is None else rule(part, pointer, notes)


def _document(document: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    info, at = _info(document.get("info"), notes), join(pointer, "info")
    if info != document.get("info"):
        document = {**document, "info": info}
    tags = document.get("tags", [])
    if not isinstance(tags, list):
        return notes.put(document, "tags", WRONG, at)
    known = [tag for tag in tags if isinstance(tag, dict) and isinstance(tag.get("name"), str)]
    known = list({tag["name"]: tag for tag in reversed(known)}.values())[::-1]
    return document if len(known) == len(tags) else notes.put(document, "tags", known, pointer)


def _info(info: Any, notes: Notes) -> dict[str, Any]:
    found = dict(info) if isinstance(info, dict) else {}
    for key, otherwise in (("title", "API"), ("version", "0")):
        value = text(found.get(key))
        if value is WRONG:
            notes.add(f"the document has no {key}; it is read as {otherwise!r}", "/info")
            found[key] = otherwise
        elif value is not found[key]:
            found = notes.put(found, key, value, "/info")
    for key in ("description", "termsOfService", "summary"):
        if key in found and text(found[key]) is not found[key]:
            found = notes.put(found, key, text(found[key]), "/info")
    found.pop("$ref", None)
    for key in ("contact", "license"):
        part = found.get(key, {})
        is_sound = isinstance(part, dict) and all(isinstance(item, str) for item in part.values())
        if not is_sound or (part and key == "license" and "name" not in part):
            found = notes.put(found, key, WRONG, "/info")
    return found


def _components(components: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    schemes = components.get("securitySchemes")
    found = security.usable(schemes, join(pointer, "securitySchemes"), notes)
    return components if found is schemes else {**components, "securitySchemes": found}


def _path_item(item: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """Methods in small letters, each with an object; parameters that say where they belong."""
    result: dict[str, Any] = {}
    for key, value in item.items():
        name = key.lower()
        if name not in METHODS or (name != key and name in item):
            result[key] = value
        elif not isinstance(value, dict):
            notes.add("nothing that is an operation stands where one is expected", pointer)
        else:
            result[name] = value
            if name != key:
                notes.add(f"the method {key} is read as {name}", join(pointer, key))
    return item if [*result] == [*item] else result


def _path(pointer: str) -> str:
    """The path of what stands at a pointer."""
    tokens = split(pointer)
    return tokens[1] if len(tokens) > 1 and tokens[0] == "paths" else ""


def _operation(operation: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    if notes.version != "2.0":
        operation = bodies.body_of_parameters(operation, pointer, notes)
    responses = operation.get("responses")
    if not isinstance(responses, dict) or not responses:
        notes.add("an operation has no responses; any answer is expected", pointer)
        return {**operation, "responses": {"default": {"description": ""}}}
    if all(_is_status(status) for status in responses):
        body = operation.get("requestBody")
        is_empty = isinstance(body, dict) and not (
            {"$ref", "schema"} & body.keys() or _has_content(body)
        )
        if not is_empty or notes.version == "2.0":
            return operation
        notes.add("a request body has no content; it is left out", pointer)
        return {key: value for key, value in operation.items() if key != "requestBody"}
    found: dict[str, Any] = {}
    for status, response in responses.items():
        plain = _status(status)
        if plain is None:
            notes.add(f"a response is called {status!r}, which is no status; left out", pointer)
        elif plain in found or (plain != status and plain in responses):
            notes.add(f"the response {status!r} says {plain} a second time; left out", pointer)
        else:
            if plain != status:
                notes.add(f"the response {status!r} is read as {plain!r}", pointer)
            found[plain] = response
    return _operation({**operation, "responses": found}, pointer, notes)


def _has_content(body: Mapping[str, Any]) -> bool:
    content = body.get("content")
    return isinstance(content, dict) or (isinstance(content, str) and "/" in content)


def _is_status(status: str) -> bool:
    return _status(status) == status


def _status(status: str) -> str | None:
    """The key of a response, as the specification writes it; None when it means no status."""
    if status.startswith("x-"):
        return status
    if status.lower() == "default":
        return "default"
    match = _STATUS.match(status)
    return match.group().upper() if match else None


def _parameter(parameter: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    place = parameter.get("in")
    if isinstance(place, str) and place not in {*_STYLES, *_OTHER_PLACES}:
        plain = place.strip().lower()
        near = plain if plain in _STYLES else closest(plain, sorted(_STYLES))
        if near is not None:
            parameter = notes.put(parameter, "in", near, pointer)
            place = near
    if place == "path" and parameter.get("required") is not True:
        notes.add("a path parameter is not marked as required, which it always is", pointer)
        parameter = {**parameter, "required": True}
    styles = _STYLES.get(str(place), frozenset())
    if notes.version != "2.0" and styles and str(parameter.get("style", "")) not in {"", *styles}:
        parameter = notes.put(parameter, "style", WRONG, pointer)
    return _with_schema(parameter, pointer, notes)


def _with_schema(part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """A parameter or a header with exactly one of schema and content."""
    if notes.version == "2.0":
        return part
    if "schema" in part and "content" in part:
        return notes.put(part, "content", WRONG, pointer)
    if "schema" in part or part.get("content"):
        return part
    schema = {key: value for key, value in part.items() if key in _OF_SCHEMA}
    notes.add("a parameter or a header has no schema; it is read from what stands beside", pointer)
    rest = {key: value for key, value in part.items() if key not in {*_OF_SCHEMA, "content"}}
    return {**rest, "schema": schema}


def _response(response: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    if notes.version != "2.0":
        response = bodies.with_content(response, pointer, notes)
    if "description" in response:
        return response
    notes.add("a response has no description", pointer)
    return {"description": "", **response}


def _security_scheme(scheme: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    if notes.version != "2.0":
        return security.scheme(scheme, pointer, notes)
    place = scheme.get("in")
    if isinstance(place, str) and place != place.lower():
        scheme = notes.put(scheme, "in", place.lower(), pointer)
    return scheme


def _media_type(found: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    return found if notes.version == "2.0" else bodies.media_type(found, pointer, notes)


def _request_body(body: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    if notes.version == "2.0":
        return body
    body = bodies.with_content(body, pointer, notes)
    return body if _has_content(body) else notes.put(body, "content", {}, pointer)


_RULES: Mapping[str, Rule] = {
    "document": _document,
    "components": _components,
    "path item": _path_item,
    "operation": _operation,
    "parameter": _parameter,
    "header": _with_schema,
    "request body": _request_body,
    "response": _response,
    "media type": _media_type,
    "security scheme": _security_scheme,
}
