"""What people write into Swagger 2.0 documents that 2.0 has no words for, or other ones."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..document import join
from . import schemas, security
from .notes import WRONG, Notes
from .values import texts

# Marks the API key that stands for a scheme of HTTP, which 2.0 lacks; `normalize` reads it.
_HTTP = "x-clientsmith-scheme"

_HOST = re.compile(r"(?:[A-Za-z]+://)?([^{}/ :\\]+(?::\d+)?)(/[^?#]*)?/*")
_SCHEMES = ("http", "https", "ws", "wss")
_FORMATS = frozenset({"csv", "ssv", "tsv", "pipes", "multi"})
_TYPES = frozenset({"string", "number", "integer", "boolean", "array"})
# The keywords of a schema that 2.0 has in a parameter or a header itself.
_OF_SCHEMA = frozenset(
    "type format items default enum minimum maximum exclusiveMinimum exclusiveMaximum minLength"
    " maxLength pattern minItems maxItems uniqueItems multipleOf".split()
)


def mended(kind: str, part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """Takes an object of a 2.0 document that is no reference; returns it in words of 2.0."""
    for key in ("consumes", "produces", "schemes"):
        if kind in ("document", "operation") and key in part:
            found = texts(part[key])
            if key == "schemes" and found is not WRONG:
                known = [name.lower() for name in found if name.lower() in _SCHEMES]
                found = part[key] if known == part[key] else known or WRONG
            if found is not part[key]:
                part = notes.put(part, key, found, pointer)
    rule = _RULES.get(kind)
    return part if rule is None else rule(part, pointer, notes)


def _document(document: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """A host without scheme and path, and a base path that begins with a slash."""
    host, base = document.get("host"), document.get("basePath")
    match = _HOST.fullmatch(host.strip()) if isinstance(host, str) else None
    if host is not None and (match is None or match[1] != host):
        document = notes.put(document, "host", match[1] if match else WRONG, pointer)
        if match and (match[2] or "").strip("/") and not str(base or "").strip("/"):
            base = document["basePath"] = match[2]
    schemes = document.get("securityDefinitions")
    usable = security.usable(schemes, join(pointer, "securityDefinitions"), notes)
    if usable is not schemes:
        document = {**document, "securityDefinitions": usable}
    if base is not None and not (isinstance(base, str) and base.startswith("/")):
        found = f"/{base.strip()}" if isinstance(base, str) else WRONG
        document = notes.put(document, "basePath", found, pointer)
    return document


def _operation(operation: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """The body is one parameter: neither what 3.0 calls so, nor several."""
    body = operation.get("requestBody")
    if not isinstance(body, dict):
        return _one_body(operation, pointer, notes)
    notes.add("an operation of Swagger 2.0 has a request body as OpenAPI 3 has it", pointer)
    content = _mapping(body.get("content"))
    parameter = {
        "name": "body",
        "in": "body",
        **({"required": True} if body.get("required") is True else {}),
        "schema": _first_schema(content),
    }
    rest = {key: value for key, value in operation.items() if key != "requestBody"}
    if content and "consumes" not in rest:
        rest["consumes"] = list(content)
    shared = rest.get("parameters")
    return {**rest, "parameters": [*(shared if isinstance(shared, list) else []), parameter]}


def _one_body(operation: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """Several bodies are meant as the fields of one."""
    listed = operation.get("parameters")
    given = listed if isinstance(listed, list) else []
    found = [each for each in given if isinstance(each, dict)]
    bodies = [each for each in found if each.get("in") == "body"]
    fields = [each for each in found if each.get("in") in ("body", "formData")]
    if not bodies or len(fields) < 2:
        return operation
    notes.add("an operation has several bodies; they are read as the fields of one", pointer)
    properties = {
        str(field.get("name")): (
            field["schema"]
            if isinstance(field.get("schema"), dict)
            else {key: value for key, value in field.items() if key in _OF_SCHEMA}
        )
        for field in fields
    }
    required = [str(field.get("name")) for field in fields if field.get("required") is True]
    schema = {"type": "object", "properties": properties}
    schema |= {"required": required} if required else {}
    body = {"name": "body", "in": "body", "schema": schema, "required": bool(required)}
    return {**operation, "parameters": [*(each for each in given if each not in fields), body]}


def _response(response: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    content = response.get("content")
    if not isinstance(content, dict) or "schema" in response:
        return response
    notes.add("a response of Swagger 2.0 has content as OpenAPI 3 has it", pointer)
    rest = {key: value for key, value in response.items() if key != "content"}
    return {**rest, "schema": _first_schema(content)} if content else rest


def _first_schema(content: Mapping[str, Any]) -> Any:
    """The schema of JSON, or else of the first media type."""
    name = next((name for name in content if "json" in name), next(iter(content), ""))
    return _mapping(_mapping(content.get(name)).get("schema"))


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _parameter(parameter: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    if parameter.get("in") == "body":
        if isinstance(parameter.get("schema"), dict):
            return parameter
        schema = {key: value for key, value in parameter.items() if key in _OF_SCHEMA}
        notes.add("a body has no schema; it is read from what stands beside", pointer)
        rest = {key: value for key, value in parameter.items() if key not in schema}
        return {**rest, "schema": schema}
    return _plain(parameter, pointer, notes)


def _plain(part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """A header, or a parameter that is no body: its schema is in itself, and never an object."""
    inner = part.get("schema")
    if isinstance(inner, dict):
        notes.add("a parameter or a header has a schema; its keywords belong beside it", pointer)
        found = {key: value for key, value in inner.items() if key in _OF_SCHEMA}
        rest = {key: value for key, value in part.items() if key != "schema"}
        part = {**found, **rest}
    part = _typed(part, pointer, notes)
    form = part.get("collectionFormat")
    if form is not None and str(form) not in _FORMATS:
        part = notes.put(part, "collectionFormat", WRONG, pointer)
    return part


def _typed(part: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    keywords = {key: value for key, value in part.items() if key in _OF_SCHEMA}
    found = schemas.mended(keywords, pointer, notes)
    if found is not keywords:
        part = {key: value for key, value in part.items() if key not in keywords} | found
    kind = part.get("type")
    if str(kind) not in _TYPES and not (kind == "file" and part.get("in") == "formData"):
        wanted = "array" if "items" in part else "string"
        what = "no type" if kind is None else f"the type {kind!r}"
        notes.add(f"a parameter or a header has {what}; it is read as {wanted!r}", pointer)
        part = {**part, "type": wanted}
    if part["type"] != "array":
        return part
    items = part.get("items")
    if not isinstance(items, dict) or "$ref" in items or not items:
        return notes.put(part, "items", {"type": "string"}, pointer)
    inner = _typed(items, join(pointer, "items"), notes)
    return part if inner is items else {**part, "items": inner}


def _security_scheme(scheme: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    kind = scheme.get("type")
    name = str(scheme.get("scheme", kind)).lower()
    kind = "bearer" if kind == "jwt" else kind
    if kind in ("http", "bearer") and name in ("basic", "bearer"):
        notes.add(f"a security scheme of Swagger 2.0 has the type {kind!r} of OpenAPI 3", pointer)
        kept = {k: v for k, v in scheme.items() if k == "description" or k.startswith("x-")}
        if name == "basic":
            return {"type": "basic", **kept}
        return {"type": "apiKey", "name": "Authorization", "in": "header", **kept, _HTTP: name}
    if kind == "apiKey":
        if "in" in scheme and scheme["in"] not in ("header", "query"):
            scheme = notes.put(scheme, "in", "header", pointer)
        missing = {"name": "Authorization", "in": "header"}
        return _completed(scheme, missing, pointer, notes)
    return _flow(scheme, pointer, notes) if kind == "oauth2" else scheme


def _flow(scheme: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    urls = {
        "implicit": ("authorizationUrl",),
        "password": ("tokenUrl",),
        "application": ("tokenUrl",),
        "accessCode": ("authorizationUrl", "tokenUrl"),
    }
    known = {"authorizationCode": "accessCode", "clientCredentials": "application"}
    flow = scheme.get("flow")
    if not isinstance(flow, str) or flow not in urls:
        guessed = "password" if "authorizationUrl" not in scheme else "implicit"
        scheme = notes.put(scheme, "flow", known.get(str(flow), guessed), pointer)
    missing: dict[str, Any] = dict.fromkeys(urls[scheme["flow"]], "")
    if not isinstance(scheme.get("scopes", {}), dict):
        scheme = notes.put(scheme, "scopes", {}, pointer)
    return _completed(scheme, {**missing, "scopes": {}}, pointer, notes)


def _completed(
    scheme: dict[str, Any], needed: Mapping[str, Any], pointer: str, notes: Notes
) -> dict[str, Any]:
    missing = {key: value for key, value in needed.items() if key not in scheme}
    for key in missing:
        notes.add(f"a security scheme has no {key}", pointer)
    return {**scheme, **missing} if missing else scheme


_RULES: Mapping[str, Callable[[dict[str, Any], str, Notes], dict[str, Any]]] = {
    "document": _document,
    "operation": _operation,
    "parameter": _parameter,
    "header": _plain,
    "response": _response,
    "security scheme": _security_scheme,
}
