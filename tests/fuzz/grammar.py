"""Documents, overlays and names in the shape of such, with whatever bytes say in each place."""

from typing import Any

from .drawing import Draw

_KEYS = ("A", "B", "C", "a b", "class", "List", "")
_FIELDS = ("id", "type", "a", "A", "self", "model_", "é", "a-b")
_TYPES = ("object", "string", "array", "integer", "number", "boolean", "null")
_FORMATS = ("date", "date-time", "binary", "byte", "uuid", "int64", "odd")
_METHODS = ("get", "post", "put", "delete", "patch", "head", "query", "x-odd")
_MEDIA = (
    "application/json",
    "text/plain",
    "multipart/form-data",
    "text/event-stream",
    "*/*",
    "odd",
)
_VERSIONS = ("3.1.0", "3.0.3", "3.2.0")
_DEEPEST = 5
_BOUNDS = ("minimum", "maxLength", "minItems", "multipleOf", "exclusiveMinimum", "maxProperties")


def value(draw: Draw, depth: int = 0) -> Any:
    """Any value that JSON has."""
    kind = draw.below(8)
    if kind == 0 or depth > _DEEPEST:
        return draw.text()
    if kind == 1:
        return draw.one((0, 1, -1, 2**53, 10**30, 0.5, -1e300, 1e-9))
    if kind == 2:
        return draw.one((True, False, None))
    if kind == 3:
        return [value(draw, depth + 1) for _ in range(draw.below(4))]
    if kind == 4:
        return {draw.text(4): value(draw, depth + 1) for _ in range(draw.below(4))}
    return draw.one(("", "A", "2026-11-26", "#/components/schemas/A"))


def schema(draw: Draw, depth: int = 0) -> Any:
    """A schema, most of the time."""
    if depth > _DEEPEST:
        return {}
    found: dict[str, Any] = {}
    for _ in range(1 + draw.below(4)):
        key, part = _keyword(draw, depth)
        found[key] = part
    return draw.one(
        (found, found, found, found, True, found, found, value(draw))[: 4 + draw.below(5)]
    )


def _keyword(draw: Draw, depth: int) -> tuple[str, Any]:
    kind, inner = draw.below(16), depth + 1
    if kind < 4:
        fields = {draw.one(_FIELDS): schema(draw, inner) for _ in range(draw.below(4))}
        return "properties", fields
    if kind < 6:
        return "$ref", f"#/components/schemas/{draw.one(_KEYS).replace(' ', '%20')}"
    if kind < 9:
        members = [schema(draw, inner) for _ in range(draw.below(4))]
        return draw.one(("allOf", "oneOf", "anyOf", "prefixItems")), members
    if kind == 9:
        key = draw.one(("items", "additionalProperties", "not", "contains", "propertyNames"))
        return key, schema(draw, inner)
    return _plain_keyword(draw, kind)


def _plain_keyword(draw: Draw, kind: int) -> tuple[str, Any]:
    match kind:
        case 10:
            listed = [value(draw) for _ in range(draw.below(4))]
            return draw.one(("enum", "required", "examples")), listed
        case 11:
            return draw.one(("const", "default", "example", "title", "description")), value(draw)
        case 12:
            return draw.one(_BOUNDS), draw.one((0, 1, 2, -1, 10**20, 0.1, "1"))
        case 13:
            told = {"propertyName": draw.one(_FIELDS), "mapping": {"a": draw.one(_KEYS)}}
            return "discriminator", told
        case 14:
            said = draw.one((*_FORMATS, "(a+)+$", "["))
            return draw.one(("format", "pattern", "contentEncoding")), said
    if kind == 15 and draw.below(2):
        flags = ("nullable", "readOnly", "writeOnly", "deprecated", "x-odd")
        return draw.one(flags), draw.one((True, 1))
    return "type", draw.one((*_TYPES, ["string", "null"], ["object", "array"]))


def document(draw: Draw) -> dict[str, Any]:
    """A document with a few operations and component schemas."""
    schemas = {draw.one(_KEYS): schema(draw) for _ in range(draw.below(5))}
    paths = {_path(draw): _item(draw) for _ in range(1 + draw.below(3))}
    found: dict[str, Any] = {
        "openapi": draw.one(_VERSIONS),
        "info": {"title": "Fuzz", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
    if draw.below(4) == 3:
        found[draw.one(("webhooks", "tags", "security", "servers", "components"))] = value(draw)
    return found


def _path(draw: Draw) -> str:
    parts = ("a", "b", "{id}", "{a}", "v1", "a.b", "class", "{a}-{b}", draw.text(5))
    return "/" + "/".join(draw.one(parts) for _ in range(1 + draw.below(4)))


def _item(draw: Draw) -> Any:
    return {draw.one(_METHODS): _operation(draw) for _ in range(1 + draw.below(2))}


def _operation(draw: Draw) -> Any:
    found: dict[str, Any] = {"responses": {draw.one(("200", "default", "4XX")): _answer(draw)}}
    if draw.below(2):
        found["requestBody"] = {"content": _content(draw)}
    if draw.below(2):
        found["parameters"] = [_parameter(draw) for _ in range(1 + draw.below(3))]
    if draw.below(4) == 3:
        key = draw.one(("operationId", "summary", "description", "tags", "callbacks", "deprecated"))
        found[key] = value(draw)
    return found


def _parameter(draw: Draw) -> Any:
    place = draw.one(("path", "query", "header", "cookie"))
    found = {"name": draw.one((*_FIELDS, draw.text(4))), "in": place, "schema": schema(draw, 2)}
    if place == "path":
        found["required"] = True
    if draw.below(3) == 2:
        found |= {"style": draw.one(("form", "deepObject", "simple", "label")), "explode": True}
    return found


def _answer(draw: Draw) -> Any:
    return {"description": "", "content": _content(draw)}


def _content(draw: Draw) -> Any:
    return {draw.one(_MEDIA): {"schema": schema(draw, 1)} for _ in range(1 + draw.below(2))}


def overlay(draw: Draw) -> dict[str, Any]:
    """An overlay with a few actions."""
    actions = [_action(draw) for _ in range(1 + draw.below(4))]
    return {"overlay": "1.1.0", "info": {"title": "x", "version": "1"}, "actions": actions}


def _action(draw: Draw) -> dict[str, Any]:
    action: dict[str, Any] = {"target": _target(draw), "description": "because"}
    verb = draw.one(("update", "remove", "copy", "update"))
    said = {"update": value(draw), "remove": True, "copy": _target(draw)}
    return action | {verb: said[verb]}


def _target(draw: Draw) -> str:
    steps = (".paths", ".*", "['a']", "..schema", "[0]", "[-1]", "..*", "[?@.in=='path']", ".info")
    more = (".components.schemas", "[?match(@.name,'a*')]", "[1:3]", draw.text(6))
    return "$" + "".join(draw.one((*steps, *more)) for _ in range(draw.below(5)))


def names(draw: Draw) -> dict[str, Any]:
    """A plain document in which every name is any text."""
    schemas, paths = {}, {}
    for _ in range(1 + draw.below(4)):
        field, key = draw.text(), draw.text() or "A"
        schemas[key] = {"type": "object", "properties": {field: {"enum": [draw.text(), "b"]}}}
        reference = key.replace("~", "~0").replace("/", "~1").replace("%", "%25")
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{reference}"}}}
        name = draw.text()
        operation: dict[str, Any] = {
            "parameters": [{"name": name, "in": "query", "schema": {"type": "string"}}],
            "responses": {"200": {"description": "", "content": content}},
        }
        if draw.below(2):
            operation["operationId"] = draw.text()
        paths["/" + draw.text().replace("{", "").replace("}", "")] = {"get": operation}
    return {
        "openapi": "3.1.0",
        "info": {"title": draw.text() or "x", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }
