"""Document -> text: what a package carries of its document, so that its fakes can judge and answer.

It holds what a validator needs and no prose, a line for each operation and each schema, so that a
change of one is a change of its line.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from .document import METHODS, Document

_SCHEMA = (
    "items",
    "additionalProperties",
    "propertyNames",
    "contains",
    "not",
    "if",
    "then",
    "else",
)
_SCHEMAS = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED_SCHEMAS = ("properties", "patternProperties")
_PLAIN = frozenset(
    "$ref type format enum const pattern minLength maxLength minimum maximum exclusiveMinimum"
    " exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties required"
    " dependentRequired readOnly writeOnly contentEncoding".split()
)
_OF_PARAMETERS = ("name", "in", "required", "style", "explode")


def carry(document: Document) -> str:
    """JSON: `operations` by `GET /path` with parameters, body and responses, and `schemas` by name."""
    operations = {
        f"{method.upper()} {path}": _operation(item[method])
        for path, item in document.content.get("paths", {}).items()
        for method in METHODS
        if method in item
    }
    components = document.content.get("components", {}).get("schemas", {})
    schemas = {name: _schema(schema) for name, schema in components.items()}
    parts = (f'"operations": {_lines(operations)}', f'"schemas": {_lines(schemas)}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(values: Mapping[str, Any]) -> str:
    rows = (f"{_compact(name)}: {_compact(value)}" for name, value in values.items())
    return "{\n" + ",\n".join(rows) + "\n}"


def _compact(value: object) -> str:
    # ASCII only: nothing in the file can be read as anything but what it is.
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True)


def _operation(operation: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if operation.get("parameters"):
        found["parameters"] = [_parameter(one) for one in operation["parameters"]]
    if "requestBody" in operation:
        body = operation["requestBody"]
        needed = {"required": True} if body.get("required") else {}
        found["requestBody"] = {"content": _content(body.get("content", {})), **needed}
    found["responses"] = {
        str(status): {"content": _content(response["content"])} if response.get("content") else {}
        for status, response in operation.get("responses", {}).items()
    }
    return found


def _parameter(parameter: Mapping[str, Any]) -> dict[str, Any]:
    found = {key: parameter[key] for key in _OF_PARAMETERS if key in parameter}
    if "content" in parameter:
        return {**found, "content": _content(parameter["content"])}
    return {**found, "schema": _schema(parameter.get("schema", True))}


def _content(content: Mapping[str, Any]) -> dict[str, Any]:
    found = {}
    for media_type, media in content.items():
        found[media_type] = {"schema": _schema(media["schema"])} if "schema" in media else {}
        encodings = {
            name: {key: one[key] for key in ("contentType", "style", "explode") if key in one}
            for name, one in media.get("encoding", {}).items()
        }
        if encodings:
            found[media_type]["encoding"] = encodings
    return found


def _schema(schema: Any) -> Any:
    return dict(_keywords(schema)) if isinstance(schema, Mapping) else schema


def _keywords(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in schema.items():
        if key in _PLAIN:
            yield key, value
        elif key in _SCHEMA:
            yield key, _schema(value)
        elif key in _SCHEMAS:
            yield key, [_schema(one) for one in value]
        elif key in _NAMED_SCHEMAS:
            yield key, {name: _schema(inner) for name, inner in value.items()}
