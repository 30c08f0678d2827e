"""A document of any size whose parts are all alike, so that only its size differs."""

from typing import Any

_JSON = "application/json"
_GROUP = 10  # things that refer to one another: in real documents, too, references stay near


def document(operations: int) -> dict[str, Any]:
    """An OpenAPI 3.1 document with so many operations, and a schema of its own for each."""
    paths: dict[str, dict[str, Any]] = {}
    schemas: dict[str, Any] = {"Problem": _object(title={"type": "string"})}
    for number in range(operations):
        thing, method = divmod(number, 5)
        name = _name(thing)
        path = f"/{name.lower()}s" + ("" if method < 2 else "/{id}")
        paths.setdefault(path, {}).update(_operation(name, method))
        schemas |= _schemas(thing, method)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1", "summary": "All alike."},
        "servers": [{"url": "https://things.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _name(thing: int) -> str:
    """A word of letters alone: `Thingaab`."""
    letters = ""
    for _ in range(4):
        thing, rest = divmod(thing, 26)
        letters = chr(ord("a") + rest) + letters
    return f"Thing{letters}"


def _operation(name: str, method: int) -> dict[str, Any]:
    at = [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}]
    filters = [
        {
            "name": word,
            "in": "query",
            "description": f"Only those with this {word}.",
            "schema": kind,
        }
        for word, kind in (("state", {"enum": ["open", "closed"]}), ("page", {"type": "integer"}))
    ]
    body = {"required": True, "content": _content(f"{name}Input")}
    plain = {"summary": f"What is done with a {name}.", "tags": [name]}
    listed = {"type": "array", "items": _ref(name)}
    return (
        {"get": plain | {"parameters": filters, "responses": _responses(listed)}},
        {"post": plain | {"requestBody": body, "responses": _responses(_ref(name))}},
        {"get": plain | {"parameters": at, "responses": _responses(_ref(f"{name}Details"))}},
        {"patch": plain | {"parameters": at, "requestBody": body, "responses": _responses({})}},
        {"delete": plain | {"parameters": at, "responses": _responses({})}},
    )[method]


def _schemas(thing: int, method: int) -> dict[str, Any]:
    """The schemas that an operation brings, which refer to things of the same group."""
    name = _name(thing)
    near = _name(thing - thing % _GROUP)
    text = {"type": "string", "description": "What people call it."}
    state = {"type": "string", "enum": ["open", "closed", f"{name.lower()}-only"]}
    parts = (
        {name: _object(id={"type": "integer"}, name=text, state=state, near=_ref(near))},
        {f"{name}Input": _object(name=text, state=state, tags={"type": "array", "items": text})},
        {f"{name}Details": _object(thing=_ref(name), size={"type": "number"}, owner=_inline())},
        {f"{name}Change": _object(by=text, at={"type": "string", "format": "date-time"})},
        {f"{name}Note": _object(text=text, change=_ref(f"{name}Change"))},
    )
    return parts[method]


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(properties)[:1], "properties": properties}


def _inline() -> dict[str, Any]:
    return _object(login={"type": "string"}, since={"type": ["string", "null"], "format": "date"})


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _content(name: str) -> dict[str, Any]:
    return {_JSON: {"schema": _ref(name)}}


def _responses(schema: dict[str, Any]) -> dict[str, Any]:
    found = {"description": "Done.", "content": {_JSON: {"schema": schema}}}
    return {"200": found, "404": {"description": "Gone.", "content": _content("Problem")}}
