"""One normal form for "or null" and for alternatives, so that later passes know a single one."""

from dataclasses import field
from typing import Any

from ..diagnostics import Collector
from ..document import Document, join
from ..records import record
from .marks import REFERENCE, TYPES, UNION, Marks
from .moves import before, moved
from .schema_walk import (
    ALTERNATIVES,
    DOCUMENT,
    SCHEMA,
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
    pass_ = _Nullable(document.schemas(), Marks.of(document))
    content = pass_.visit(DOCUMENT, document.content, "")
    return moved(document, content, pass_.moves)


@record(slots=True)
class _Nullable:
    schemas: dict[str, Any]
    marks: Marks
    moves: dict[str, str] = field(default_factory=dict)  # new pointer -> old pointer
    _keys: set[str] = field(default_factory=set)  # of components that may be null
    _wanted: int = TYPES | UNION

    def __post_init__(self) -> None:
        for key, schema in self.schemas.items():
            core = split_null(_alone(schema)) if isinstance(schema, dict) else None
            if core is not None and "$ref" not in core:
                self._keys.add(key)
        if self._keys:
            self._wanted |= REFERENCE

    def visit(self, kind: Kind, value: Any, pointer: str) -> Any:
        if not self.marks.inside(kind, value) & self._wanted:
            return value
        if kind != SCHEMA or not isinstance(value, dict):
            return rebuild(kind, value, pointer, self.visit)
        schema = _alone(value)
        if schema is not value:
            self._move(pointer, join(pointer, union_of(value) or "", 0))
        if component_key(schema) in self._keys:
            return {**annotations(schema), "anyOf": [{"$ref": schema["$ref"]}, _NULL]}
        schema = self._flat(schema, pointer)
        core = split_null(schema)
        if core is None:
            return self._inside(schema, pointer)
        if component_key({"$ref": "#" + pointer}) in self._keys:
            return {**annotations(schema), **self._inside(core, pointer)}
        if _is_plain(core):
            core = {**annotations(schema), **core, "type": [*types(core), "null"]}
            return self._inside(core, pointer)
        here = join(pointer, "anyOf", 0)
        if not union_of(schema) or union_of(core):
            self._move(here, pointer)
        return {**annotations(schema), "anyOf": [self._inside(core, here), _NULL]}

    def _inside(self, schema: Schema, pointer: str) -> Schema:
        def visit(kind: Kind, value: Any, part: str) -> Any:
            is_alternative = part[len(pointer) + 1 :].partition("/")[0] in ALTERNATIVES
            if is_alternative and component_key(value) in self._keys:
                return value  # its null stands beside it already
            return self.visit(kind, value, part)

        result: Schema = rebuild(SCHEMA, schema, pointer, visit)
        return result

    def _flat(self, schema: Schema, pointer: str) -> Schema:
        """Alternatives of alternatives stand in one list, and null at most once, at its end."""
        union = union_of(schema)
        if union is None:
            return schema
        members: list[Any] = []
        places: list[str] = []
        is_nested = has_null = False
        for index, member in enumerate(schema[union]):
            here = join(pointer, union, index)
            inner = union_of(member) if isinstance(member, dict) else None
            if inner is None or set(assertions(member)) != {inner}:
                found = [(member, here)]
            else:
                is_nested = is_nested or not _is_or_null(member[inner])
                found = [(item, join(here, inner, i)) for i, item in enumerate(member[inner])]
            for item, place in found:
                has_null = has_null or is_null(item) or component_key(item) in self._keys
                if not is_null(item):
                    members.append(item)
                    places.append(place)
        # What matches two of the alternatives of one alternative must not fail now.
        keyword = "anyOf" if is_nested else union
        for index, place in enumerate(places):
            if place != join(pointer, keyword, index):
                self._move(join(pointer, keyword, index), place)
        members += [_NULL] if has_null else []
        if members == schema[union]:
            return schema
        return {**{k: v for k, v in schema.items() if k != union}, keyword: members}

    def _move(self, new: str, old: str) -> None:
        self.moves[new] = before(self.moves, old)


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
    if "type" in schema and not rest_types:
        return None
    if rest_types:
        core["type"] = rest_types[0] if len(rest_types) == 1 else rest_types
    return core


def _is_plain(schema: Schema) -> bool:
    """Whether null can simply join the types of a schema, because no class will stand for it."""
    named = {"$ref", "enum", "const", *ALTERNATIVES}
    return bool(types(schema)) and not named & {*schema} and not is_object(schema)


def _is_or_null(members: list[Any]) -> bool:
    return len(members) == 2 and any(is_null(member) for member in members)


def _alone(schema: Schema) -> Schema:
    """An alternative that stands alone is no alternative."""
    union = union_of(schema)
    if union is None or len(schema[union]) != 1 or not isinstance(schema[union][0], dict):
        return schema
    rest = {k: v for k, v in schema.items() if k not in (union, "discriminator")}
    return {**schema[union][0], **rest}
