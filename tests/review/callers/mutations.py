"""Random single edits of a document, each of a kind that changes what callers see."""

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

Content = Any
_TYPES = ("string", "integer", "number", "boolean")
_METHODS = ("get", "put", "post", "patch", "delete")

Step = tuple[Callable[[], None], str]
Kind = Callable[[Content], Iterator[Step]]


def mutated(content: Content, random: Random, kind: Kind) -> tuple[str, Content] | None:
    """What was done, and a copy of the document with it; None where it has no place for it."""
    head = copy.deepcopy(content)
    steps = list(kind(head))
    if not steps:
        return None
    change, what = random.choice(steps)
    change()
    return f"{kind.__name__.strip('_')} {what}", head


def _setting(owner: Any, key: Any, value: object) -> Callable[[], None]:
    def change() -> None:
        owner[key] = value

    return change


def _removing(owner: Any, key: Any) -> Callable[[], None]:
    def change() -> None:
        del owner[key]

    return change


def _type(head: Content) -> Iterator[Step]:
    for place, schema in _schemas(head):
        if schema.get("type") in _TYPES and not {"enum", "const", "format"} & schema.keys():
            for other in _TYPES:
                if other != schema["type"]:
                    yield _setting(schema, "type", other), f"{place} {other}"


def _nullable(head: Content) -> Iterator[Step]:
    for place, schema in _schemas(head):
        if schema.get("type") in _TYPES and not {"enum", "const"} & schema.keys():
            yield _setting(schema, "type", [schema["type"], "null"]), place


def _required(head: Content) -> Iterator[Step]:
    for place, schema in _schemas(head):
        for name in schema.get("properties", {}):
            before = schema.get("required", [])
            after = [one for one in before if one != name] if name in before else [*before, name]
            yield _setting(schema, "required", after), f"{place} {name}"


def _property_gone(head: Content) -> Iterator[Step]:
    for place, schema in _schemas(head):
        properties = schema.get("properties", {})
        for name in properties:
            if len(properties) > 1 and name not in schema.get("required", []):
                yield _removing(properties, name), f"{place} {name}"


def _property_new(head: Content) -> Iterator[Step]:
    for place, schema in _schemas(head):
        if schema.get("properties"):
            yield _setting(schema["properties"], "addedByUs", {"type": "string"}), place


def _value_gone(head: Content) -> Iterator[Step]:
    for place, schema in _schemas(head):
        if len(schema.get("enum", [])) > 1:
            yield _setting(schema, "enum", schema["enum"][1:]), place


def _value_new(head: Content) -> Iterator[Step]:
    for place, schema in _schemas(head):
        if schema.get("enum") and all(isinstance(one, str) for one in schema["enum"]):
            yield _setting(schema, "enum", [*schema["enum"], "ADDED"]), place


def _parameter_gone(head: Content) -> Iterator[Step]:
    for key, operation in _operations(head):
        for index, one in enumerate(operation.get("parameters", [])):
            if one.get("in") == "query":
                yield _removing(operation["parameters"], index), f"{key} {one['name']}"


def _parameter_required(head: Content) -> Iterator[Step]:
    for key, operation in _operations(head):
        for one in operation.get("parameters", []):
            if one.get("in") == "query":
                yield _setting(one, "required", not one.get("required")), f"{key} {one['name']}"


def _operation_gone(head: Content) -> Iterator[Step]:
    for key, _ in _operations(head):
        method, path = key.split(" ", 1)
        yield _removing(head["paths"][path], method), key


KINDS = (
    _type, _nullable, _required, _property_gone, _property_new, _value_gone, _value_new,
    _parameter_gone, _parameter_required, _operation_gone,
)  # fmt: skip


def _operations(head: Content) -> Iterator[tuple[str, Content]]:
    for path, item in head["paths"].items():
        yield from ((f"{method} {path}", item[method]) for method in _METHODS if method in item)


def _schemas(head: Content) -> Iterator[tuple[str, Content]]:
    for name, schema in head["components"]["schemas"].items():
        yield from _below(name, schema)
    for key, operation in _operations(head):
        for one in operation.get("parameters", []):
            yield from _below(f"{key} {one.get('name')}", one.get("schema"))


def _below(place: str, schema: Any) -> Iterator[tuple[str, Content]]:
    if isinstance(schema, dict):
        yield place, schema
        for name, one in schema.get("properties", {}).items():
            yield from _below(f"{place}.{name}", one)
        yield from _below(f"{place}[]", schema.get("items"))
