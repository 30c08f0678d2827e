"""Where things stand inside an OpenAPI 3.1 document: the only table of it, used by every pass."""

from collections.abc import Callable, Iterator, Mapping
from operator import is_
from typing import Any
from urllib.parse import unquote

from ..document import METHODS, join

Kind = str
Change = Callable[[Kind, Any, str], Any]

ONE, MANY, NAMED = "one", "many", "named"
SCHEMA, PARAMETER, HEADER, RESPONSE = "schema", "parameter", "header", "response"
DOCUMENT, COMPONENTS, PATHS, PATH_ITEM, OPERATION = (
    "document",
    "components",
    "paths",
    "path item",
    "operation",
)
REQUEST_BODY, RESPONSES, MEDIA_TYPE, CALLBACK = (
    "request body",
    "responses",
    "media type",
    "callback",
)
LINK, EXAMPLE, ENCODING, SECURITY_SCHEME = "link", "example", "encoding", "security scheme"

SCHEMAS_POINTER = "/components/schemas"
_TO_SCHEMAS = f"#{SCHEMAS_POINTER}/"
ALTERNATIVES = ("oneOf", "anyOf")
_ANNOTATIONS = frozenset(
    "title description examples example default deprecated readOnly writeOnly externalDocs xml"
    " $comment".split()
)

SHAPES: Mapping[Kind, Mapping[str, tuple[str, Kind]]] = {
    DOCUMENT: {
        "paths": (ONE, PATHS),
        "webhooks": (NAMED, PATH_ITEM),
        "components": (ONE, COMPONENTS),
    },
    COMPONENTS: {
        "schemas": (NAMED, SCHEMA),
        "responses": (NAMED, RESPONSE),
        "parameters": (NAMED, PARAMETER),
        "examples": (NAMED, EXAMPLE),
        "requestBodies": (NAMED, REQUEST_BODY),
        "headers": (NAMED, HEADER),
        "securitySchemes": (NAMED, SECURITY_SCHEME),
        "links": (NAMED, LINK),
        "callbacks": (NAMED, CALLBACK),
        "pathItems": (NAMED, PATH_ITEM),
        "mediaTypes": (NAMED, MEDIA_TYPE),
    },
    PATHS: {"*": (ONE, PATH_ITEM)},
    CALLBACK: {"*": (ONE, PATH_ITEM)},
    PATH_ITEM: {"parameters": (MANY, PARAMETER)} | {method: (ONE, OPERATION) for method in METHODS},
    OPERATION: {
        "parameters": (MANY, PARAMETER),
        "requestBody": (ONE, REQUEST_BODY),
        "responses": (ONE, RESPONSES),
        "callbacks": (NAMED, CALLBACK),
    },
    RESPONSES: {"*": (ONE, RESPONSE)},
    RESPONSE: {"headers": (NAMED, HEADER), "content": (NAMED, MEDIA_TYPE), "links": (NAMED, LINK)},
    REQUEST_BODY: {"content": (NAMED, MEDIA_TYPE)},
    MEDIA_TYPE: {
        "schema": (ONE, SCHEMA),
        "itemSchema": (ONE, SCHEMA),
        "examples": (NAMED, EXAMPLE),
        "encoding": (NAMED, ENCODING),
    },
    ENCODING: {"headers": (NAMED, HEADER)},
    **{
        kind: {
            "schema": (ONE, SCHEMA),
            "content": (NAMED, MEDIA_TYPE),
            "examples": (NAMED, EXAMPLE),
        }
        for kind in (PARAMETER, HEADER)
    },
    SCHEMA: {
        **{key: (MANY, SCHEMA) for key in ("allOf", "oneOf", "anyOf", "prefixItems")},
        **{
            key: (NAMED, SCHEMA)
            for key in ("properties", "patternProperties", "dependentSchemas", "$defs")
        },
        **{
            key: (ONE, SCHEMA)
            for key in (
                "items",
                "additionalProperties",
                "unevaluatedItems",
                "unevaluatedProperties",
                "contains",
                "propertyNames",
                "contentSchema",
                "not",
                "if",
                "then",
                "else",
            )
        },
    },
    LINK: {},
    EXAMPLE: {},
    SECURITY_SCHEME: {},
}


def parts(kind: Kind, value: Any, pointer: str) -> Iterator[tuple[Kind, Any, str]]:
    """Everything directly inside an object, as (kind, value, pointer)."""
    shape = SHAPES[kind]
    if not isinstance(value, dict) or _is_leaf(shape, value):
        return
    star = shape.get("*")
    for key, inner in value.items():
        found = shape.get(key)
        if found is None:
            if star is None or key.startswith("x-"):
                continue
            found = star
        form, part = found
        if form == ONE:
            yield part, inner, join(pointer, key)
        elif form == MANY and isinstance(inner, list):
            for index, item in enumerate(inner):
                yield part, item, join(pointer, key, index)
        elif form == NAMED and isinstance(inner, dict):
            for name, item in inner.items():
                yield part, item, join(pointer, key, name)


def inside(kind: Kind, value: Any) -> Iterator[tuple[Kind, Any, str]]:
    """Everything directly inside an object, as (kind, value, the keyword that holds it)."""
    shape = SHAPES[kind]
    if not isinstance(value, dict) or _is_leaf(shape, value):
        return
    star = shape.get("*")
    for key, inner in value.items():
        found = shape.get(key)
        if found is None:
            if star is None or key.startswith("x-"):
                continue
            found = star
        form, part = found
        if form == ONE:
            yield part, inner, key
        elif form == MANY and isinstance(inner, list):
            for item in inner:
                yield part, item, key
        elif form == NAMED and isinstance(inner, dict):
            for item in inner.values():
                yield part, item, key


def walk(kind: Kind, value: Any, pointer: str) -> Iterator[tuple[Kind, Any, str]]:
    """An object and everything inside it, from the outside in."""
    yield kind, value, pointer
    for part in parts(kind, value, pointer):
        yield from walk(*part)


def rebuild(kind: Kind, value: Any, pointer: str, change: Change) -> Any:
    """An object with everything directly inside it changed; itself when nothing did change."""
    shape = SHAPES[kind]
    if not isinstance(value, dict) or _is_leaf(shape, value):
        return value
    star = shape.get("*")
    result: dict[str, Any] | None = None
    for key, inner in value.items():
        found = shape.get(key)
        if found is None:
            if star is None or key.startswith("x-"):
                continue
            found = star
        form, part = found
        changed = inner
        if form == ONE:
            changed = change(part, inner, join(pointer, key))
        elif form == MANY and isinstance(inner, list):
            changed = _items(part, inner, f"{pointer}/{key}", change)
        elif form == NAMED and isinstance(inner, dict):
            changed = _values(part, inner, f"{pointer}/{key}", change)
        if changed is not inner:
            result = dict(value) if result is None else result
            result[key] = changed
    return value if result is None else result


def remake(kind: Kind, value: Any, change: Callable[[Kind, Any], Any]) -> Any:
    """The same, where it does not matter where something stands: making pointers takes its time."""
    shape = SHAPES[kind]
    if not isinstance(value, dict) or _is_leaf(shape, value):
        return value
    star = shape.get("*")
    result: dict[str, Any] | None = None
    for key, inner in value.items():
        found = shape.get(key)
        if found is None:
            if star is None or key.startswith("x-"):
                continue
            found = star
        form, part = found
        changed = inner
        if form == ONE:
            changed = change(part, inner)
        elif form == MANY and isinstance(inner, list):
            items = [change(part, item) for item in inner]
            changed = inner if all(map(is_, items, inner)) else items
        elif form == NAMED and isinstance(inner, dict):
            values = {name: change(part, item) for name, item in inner.items()}
            changed = inner if all(map(is_, values.values(), inner.values())) else values
        if changed is not inner:
            result = dict(value) if result is None else result
            result[key] = changed
    return value if result is None else result


def _is_leaf(shape: Mapping[str, tuple[str, Kind]], value: Mapping[str, Any]) -> bool:
    """Whether an object holds no others, as most schemas do."""
    return shape.keys().isdisjoint(value) and "*" not in shape


def _items(kind: Kind, items: list[Any], pointer: str, change: Change) -> list[Any]:
    changed = [change(kind, item, f"{pointer}/{index}") for index, item in enumerate(items)]
    return items if all(map(is_, changed, items)) else changed


def _values(kind: Kind, values: dict[str, Any], pointer: str, change: Change) -> dict[str, Any]:
    changed = {key: change(kind, item, join(pointer, key)) for key, item in values.items()}
    return values if all(map(is_, changed.values(), values.values())) else changed


def is_annotation(key: str) -> bool:
    """Whether a keyword of a schema says something to people only, and nothing about values."""
    return key in _ANNOTATIONS or key.startswith("x-")


def annotations(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords of a schema that only annotate it."""
    return {key: value for key, value in schema.items() if is_annotation(key)}


def assertions(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords of a schema that say which values it takes."""
    return {key: value for key, value in schema.items() if not is_annotation(key)}


def types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """The `type` of a schema as a tuple; empty when it has none."""
    found = schema.get("type", ())
    return (found,) if isinstance(found, str) else tuple(found)


def component_key(schema: Any) -> str | None:
    """The key of the component schema that a schema refers to, if it is such a reference."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    if not isinstance(reference, str) or not reference.startswith(_TO_SCHEMAS):
        return None
    key = reference[len(_TO_SCHEMAS) :]
    return None if "/" in key else _decoded(key)


def reference_to(key: str) -> str:
    """The `$ref` of a component schema."""
    return "#" + join(SCHEMAS_POINTER, key)


def pointer_of(reference: str) -> str | None:
    """The pointer that a local `$ref` holds (it may be percent-encoded); None when not local."""
    return _decoded_pointer(reference[1:]) if reference.startswith("#/") else None


def is_null(schema: Any) -> bool:
    """Whether a schema takes null and nothing else."""
    return isinstance(schema, dict) and types(schema) == ("null",)


def is_object(schema: Mapping[str, Any]) -> bool:
    """Whether a schema describes an object with known properties."""
    return bool(schema.get("properties")) and "object" in (types(schema) or ("object",))


def union_of(schema: Mapping[str, Any]) -> str | None:
    """The keyword, oneOf or anyOf, under which a schema lists its alternatives."""
    return next((key for key in ALTERNATIVES if isinstance(schema.get(key), list)), None)


def _decoded(token: str) -> str:
    if "~" not in token and "%" not in token:
        return token
    return _decoded_pointer(token).replace("~1", "/").replace("~0", "~")


def _decoded_pointer(text: str) -> str:
    return unquote(text) if "%" in text else text
