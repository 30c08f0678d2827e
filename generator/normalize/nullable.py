"""One normal form for "or null" and for alternatives, so that later passes know a single one."""

from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .schema_walk import (
    ALTERNATIVES,
    DOCUMENT,
    SCHEMA,
    SCHEMAS_POINTER,
    Kind,
    annotations,
    assertions,
    component_key,
    is_null,
    is_object,
    rebuild,
    types,
    union_of,
)

Schema = dict[str, Any]
_NULL: Schema = {"type": "null"}


def nullable(document: Document, collector: Collector) -> Document:
    """Take a document without `allOf` and return it with null in one place only.

    An object, enum or union that may be null becomes `anyOf: [<it without null>, {type: null}]`; a
    scalar keeps its list of types. A component that may be null becomes one that may not, and every
    reference to it says "or null", so that its class stands for the object alone.
    """
    pass_ = _Nullable(document.schemas())
    return document.with_content(pass_.visit(DOCUMENT, document.content, ""))


@dataclass(slots=True)
class _Nullable:
    schemas: dict[str, Any]
    _nullable_keys: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        for key, schema in self.schemas.items():
            core = split_null(_plain(schema)) if isinstance(schema, dict) else None
            if core is not None and "$ref" not in core:
                self._nullable_keys.add(key)

    def visit(self, kind: Kind, value: Any, pointer: str) -> Any:
        if kind != SCHEMA or not isinstance(value, dict):
            return rebuild(kind, value, pointer, self.visit)
        schema = rebuild(kind, _plain(value), pointer, self.visit)
        key = component_key(schema)
        if key in self._nullable_keys:
            return {**annotations(schema), "anyOf": [{"$ref": schema["$ref"]}, _NULL]}
        schema = _flat(schema)
        core = split_null(schema)
        if core is None:
            return schema
        if self._is_nullable_component(pointer):
            return {**annotations(schema), **core}
        if _is_plain(core):
            return {**annotations(schema), **core, "type": [*types(core), "null"]}
        return {**annotations(schema), "anyOf": [core, _NULL]}

    def _is_nullable_component(self, pointer: str) -> bool:
        return (
            pointer.startswith(SCHEMAS_POINTER)
            and component_key({"$ref": "#" + pointer}) in self._nullable_keys
        )


def split_null(schema: Schema) -> Schema | None:
    """The assertions of an object, enum or union that may be null, without null; else None."""
    union = union_of(schema)
    if union:
        members = [member for member in schema[union] if not is_null(member)]
        if len(members) == len(schema[union]):
            return None
        rest = {k: v for k, v in assertions(schema).items() if k not in (union, "type")}
        if len(members) == 1 and isinstance(members[0], dict):
            return members[0]
        return {**rest, union: members}
    if "null" not in types(schema) and None not in schema.get("enum", ()):
        return None
    if not is_object(schema) and "enum" not in schema:
        return None
    core = assertions(schema)
    if "enum" in core:
        core["enum"] = [value for value in core["enum"] if value is not None]
        if not core["enum"]:
            return None
    rest_types = [name for name in types(schema) if name != "null"]
    if rest_types:
        core["type"] = rest_types[0] if len(rest_types) == 1 else rest_types
    return core


def _is_plain(schema: Schema) -> bool:
    """Whether null can simply join the types of a schema, because no class will stand for it."""
    named = {"$ref", "enum", "const", *ALTERNATIVES}
    return bool(types(schema)) and not named & {*schema} and not is_object(schema)


def _plain(schema: Schema) -> Schema:
    """An alternative that stands alone is no alternative."""
    union = union_of(schema)
    if union is None or len(schema[union]) != 1 or not isinstance(schema[union][0], dict):
        return schema
    rest = {k: v for k, v in schema.items() if k not in (union, "discriminator")}
    return {**schema[union][0], **rest}


def _flat(schema: Schema) -> Schema:
    """Alternatives of alternatives stand in one list, and null at most once, at its end."""
    union = union_of(schema)
    if union is None:
        return schema
    members: list[Any] = []
    has_null = False
    for member in schema[union]:
        inner = union_of(member) if isinstance(member, dict) else None
        is_bare = inner is not None and set(assertions(member)) == {inner}
        for item in member[inner] if inner is not None and is_bare else [member]:
            if is_null(item):
                has_null = True
            else:
                members.append(item)
    members = [*members, _NULL] if has_null else members
    if members == schema[union]:
        return schema
    return {**schema, union: members}
