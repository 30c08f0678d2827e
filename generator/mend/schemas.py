"""Schemas: each keyword holds what JSON Schema expects there, or is left out."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..document import split
from ..suggestions import closest
from .lead import component_of, led_to
from .notes import WRONG, Notes
from .values import count, flag, mapping, number, objects, positive, text, texts, values

_Check = Callable[[Any], Any]
_NAMES = frozenset("array boolean integer null number object string".split())
# What people call types; a format goes with some.
_ALIASES: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(("str", "text", "char", "varchar", "enum"), ("string", "")),
    **dict.fromkeys(("date-time", "datetime", "timestamp"), ("string", "date-time")),
    **dict.fromkeys(("file", "binary"), ("string", "binary")),
    **{name: ("string", name) for name in ("date", "uuid", "uri", "email", "byte", "password")},
    **dict.fromkeys(("int", "long", "short", "bigint"), ("integer", "")),
    **{name: ("integer", name) for name in ("int32", "int64")},
    **dict.fromkeys(("decimal", "numeric"), ("number", "")),
    **{name: ("number", name) for name in ("float", "double")},
    "bool": ("boolean", ""),
    **dict.fromkeys(("dict", "map", "hash", "json"), ("object", "")),
    "list": ("array", ""),
    **dict.fromkeys(("none", "nil"), ("null", "")),
}
# Keywords and formats that mean something for values of one type only.
_OF_STRINGS = frozenset("minLength maxLength pattern contentEncoding contentMediaType".split())
_OF_ARRAYS = frozenset("minItems maxItems minContains maxContains contains".split())
_OF_NUMBERS = frozenset("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split())
_FORMATS: Mapping[str, str] = {
    **{name: name for name in _NAMES - {"null", "array", "object"}},
    **dict.fromkeys(
        "date date-time time duration email hostname ipv4 ipv6 uri url uuid byte binary password".split(),
        "string",
    ),
    **dict.fromkeys(("int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double"), "number"),
}
# What says of its own accord which values there are, or is no schema of a value by itself.
_TELLING = frozenset(
    "type $ref enum const allOf anyOf oneOf not if properties additionalProperties items prefixItems"
    " required patternProperties $dynamicRef $recursiveRef".split()
)
_CONDITIONS = frozenset({"allOf", "not", "if", "then", "else", "contains", "propertyNames"})
_BETWEEN = re.compile(r"\s*[|,/]\s*|\s+or\s+")
_EXCLUSIVE = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
_LATER = frozenset({"const", "prefixItems", "patternProperties", "if", "contains", "$defs"})


def _schema(value: Any) -> Any:
    if isinstance(value, dict | bool):
        return value
    if isinstance(value, str) and value.lower() not in ("true", "false"):
        return {"type": value} if _named(value) else WRONG
    return {"true": True, "false": False}.get(str(value).lower(), WRONG)


def meant(value: Any, version: str) -> Any:
    """A schema for what is no object: the name of a type alone is a schema of that type, nothing is
    any value, and true and false are schemas since 3.1."""
    if isinstance(value, bool) and version not in ("2.0", "3.0"):
        return value
    if value is False:
        return {"not": {}}
    return {"type": value} if isinstance(value, str) and _named(value) else {}


_CHECKS: Mapping[str, _Check] = {
    **dict.fromkeys(
        "title description pattern format contentMediaType contentEncoding $comment $anchor $id"
        " $schema $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor".split(),
        text,
    ),
    **dict.fromkeys("nullable readOnly writeOnly deprecated uniqueItems".split(), flag),
    **dict.fromkeys(
        "minLength maxLength minItems maxItems minProperties maxProperties minContains"
        " maxContains".split(),
        count,
    ),
    **dict.fromkeys(("minimum", "maximum"), number),
    "multipleOf": positive,
    "required": texts,
    "enum": values,
    **dict.fromkeys(("properties", "patternProperties", "$defs", "dependentSchemas"), mapping),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), objects),
    **dict.fromkeys(
        "additionalProperties unevaluatedProperties unevaluatedItems propertyNames contains not if"
        " then else".split(),
        _schema,
    ),
    **dict.fromkeys(("xml", "externalDocs"), mapping),
}


def mended(schema: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """Takes a schema; returns it with what each of its own keywords may hold."""
    for key, value in list(schema.items()):
        check = _CHECKS.get(key)
        if check is not None and (found := check(value)) is not value:
            schema = notes.put(schema, key, found, pointer)
        elif key in _LATER and notes.version == "3.0":
            notes.newer = notes.newer or f"{key} at {pointer}"
    for key, rule in _RULES:
        if key in schema:
            schema = rule(schema, pointer, notes)
    if not _TELLING & schema.keys() and (kind := _implied(schema, pointer)):
        notes.add("a schema has keywords of one type, and no type; it is read as of that", pointer)
        schema = {"type": kind, **schema}
    if "required" in schema and schema["required"] == [] and notes.version in ("2.0", "3.0"):
        schema = {key: value for key, value in schema.items() if key != "required"}
    for exclusive, inclusive in _EXCLUSIVE:
        if exclusive in schema:
            schema = _bound(schema, exclusive, inclusive, pointer, notes)
    return schema


def _implied(schema: Mapping[str, Any], pointer: str) -> str:
    """The type that the keywords of a schema have a meaning for, where that is one only."""
    tokens = split(pointer)
    if _CONDITIONS.intersection(
        tokens[-2:] if tokens[-1:] and tokens[-1].isdecimal() else tokens[-1:]
    ):
        return ""
    kinds = {"string"} if _OF_STRINGS & schema.keys() else set[str]()
    kinds |= {"array"} if _OF_ARRAYS & schema.keys() else set()
    known = _FORMATS.get(str(schema.get("format")), "")
    if _OF_NUMBERS & schema.keys() and known not in ("integer", "number"):
        kinds.add("number")
    kinds |= {known} if known else set()
    return kinds.pop() if len(kinds) == 1 else ""


def _properties(schema: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """`required: true` in a property, as it was said long ago, goes where it belongs."""
    reference = schema["properties"].get("$ref")
    if isinstance(reference, str):  # what all properties were meant to come from
        notes.add("a reference stands among properties; it is read as one of the schema", pointer)
        rest = {name: inner for name, inner in schema["properties"].items() if name != "$ref"}
        owner = reference.removesuffix("/properties")
        beside = schema.get("allOf", [])
        members = [{"$ref": owner}, *(beside if isinstance(beside, list) else [])]
        schema = {**schema, "properties": rest, "allOf": members}
    marked = [
        name
        for name, inner in schema["properties"].items()
        if isinstance(inner, dict) and flag(inner.get("required")) is True
    ]
    listed = schema.get("required", [])
    names = [*listed, *(name for name in marked if name not in listed)]
    return schema if names == listed else notes.put(schema, "required", names, pointer)


def _named(name: str) -> tuple[str, str] | None:
    """The type and the format that a word means, if it means a type."""
    lower = name.strip().lower()
    if lower in _ALIASES:
        return _ALIASES[lower]
    near = lower if lower in _NAMES else closest(lower, sorted(_NAMES - {"null"}))
    return (near, "") if near and not lower.startswith("any") else None


def _type(schema: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    kind = schema["type"]
    if isinstance(kind, str) and kind in _NAMES and (kind != "null" or notes.version != "3.0"):
        return schema
    if kind == "file" and notes.version == "2.0":
        return schema
    if kind == "null" or (isinstance(kind, list) and notes.version == "3.0"):
        notes.newer = notes.newer or f"type at {pointer}"
    if isinstance(kind, str):
        if component := component_of(kind, notes.content, notes.version):
            notes.add("the type is the name of a component", pointer)
            rest = {key: value for key, value in schema.items() if key in ("description", "title")}
            return {"$ref": component, **rest}
        several = [found[0] for word in _BETWEEN.split(kind.strip()) if (found := _named(word))]
        if len(several) > 1:
            return _type(notes.put(schema, "type", several, pointer), pointer, notes)
        name, format_ = _named(kind) or ("", "")
        schema = notes.put(schema, "type", name or WRONG, pointer)
        return {"format": format_, **schema} if format_ else schema
    if not isinstance(kind, list):
        return notes.put(schema, "type", "null" if kind is None else WRONG, pointer)
    names = ["null" if name is None else (_named(str(name)) or ("",))[0] for name in kind]
    names = list(dict.fromkeys(name for name in names if name))
    is_sound = names == kind and names
    return schema if is_sound else notes.put(schema, "type", names or WRONG, pointer)


def _items(schema: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    items = schema["items"]
    if isinstance(items, dict | bool):
        return schema
    if isinstance(items, str):
        return notes.put(schema, "items", meant(items, notes.version), pointer)
    if not isinstance(items, list) or len(items) < 2:
        first = items[0] if isinstance(items, list) and items else items
        return notes.put(schema, "items", first if isinstance(first, dict) else {}, pointer)
    if notes.version in ("2.0", "3.0"):
        notes.newer = notes.newer or f"items at {pointer}"
        return schema
    schema = notes.put(schema, "prefixItems", items, pointer)
    return {key: value for key, value in schema.items() if key != "items"}


def _bound(
    schema: dict[str, Any], exclusive: str, inclusive: str, pointer: str, notes: Notes
) -> dict[str, Any]:
    """`exclusiveMinimum` is a flag beside `minimum` up to 3.0, and a number of its own later."""
    is_flag, value = notes.version in ("2.0", "3.0"), schema[exclusive]
    if is_flag == isinstance(value, bool) and (is_flag or number(value) is value):
        return schema
    bound = number(schema.get(inclusive) if value is True else value)
    if value is False or bound is WRONG:
        return notes.put(schema, exclusive, WRONG, pointer)
    if is_flag:
        return {**notes.put(schema, exclusive, True, pointer), inclusive: bound}
    rest = {key: inner for key, inner in schema.items() if key != inclusive}
    return notes.put(rest, exclusive, bound, pointer)


def _discriminator(schema: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """The name of a property in 2.0, an object that has it later."""
    found = schema["discriminator"]
    name = found.get("propertyName") if isinstance(found, dict) else found
    if not isinstance(name, str):
        return notes.put(schema, "discriminator", WRONG, pointer)
    if notes.version == "2.0":
        return schema if name == found else notes.put(schema, "discriminator", name, pointer)
    if not isinstance(found, dict):
        return notes.put(schema, "discriminator", {"propertyName": name}, pointer)
    given = found.get("mapping", {})
    if not isinstance(given, dict):
        rest = {key: value for key, value in found.items() if key != "mapping"}
        return notes.put(schema, "discriminator", rest, pointer)
    led = {value: led_to(to, notes.content) for value, to in given.items()}
    known = {value: to for value, to in led.items() if to is not None}
    if known == given:
        return schema
    return notes.put(schema, "discriminator", {**found, "mapping": known}, pointer)


def _documentation(schema: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    is_sound = isinstance(schema["externalDocs"].get("url"), str)
    return schema if is_sound else notes.put(schema, "externalDocs", WRONG, pointer)


_RULES = (
    ("properties", _properties),
    ("type", _type),
    ("items", _items),
    ("discriminator", _discriminator),
    ("externalDocs", _documentation),
)
