"""Gives what is read and what is written schemas of their own where they differ.

Read: enums are open, unknown properties are kept, `writeOnly` properties are not there.
Written: enums are closed, `readOnly` properties are not there.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Any

from ..diagnostics import Collector
from ..document import METHODS, Document, join
from ..records import record
from .marks import UNION, Marks
from .moves import moved
from .prune import References, mapped_key
from .schema_walk import (
    DOCUMENT,
    OPERATION,
    PARAMETER,
    REQUEST_BODY,
    SCHEMA,
    SCHEMAS_POINTER,
    Kind,
    annotations,
    component_key,
    inside,
    is_object,
    rebuild,
    reference_to,
    remake,
    types,
    union_of,
)

Schema = dict[str, Any]
WRITE = ":write"
_CLOSERS = ("additionalProperties", "unevaluatedProperties")
_SCALARS = {str: "string", bool: "boolean", int: "integer", float: "number"}


def direction(document: Document, collector: Collector) -> Document:
    """Take a hoisted document and return it with a component `<Key>:write` for each component
    that is both read and written and is not the same both ways; one that is only written has no
    other.

    An object never is: a written model refuses unknown keys, a read one keeps them. Bodies and
    parameters of operations are written; answers, webhooks and callbacks are read.
    """
    pass_ = _Direction(document)
    content = dict(document.content)
    for section in ("paths", "webhooks"):
        if section in content:
            content[section] = pass_.path_items(content[section], section == "webhooks")
    schemas, moves = pass_.components()
    if schemas:
        content["components"] = {**content.get("components", {}), "schemas": schemas}
    return moved(document, content, moves)


@record(slots=True)
class _Direction:
    document: Document
    schemas: dict[str, Any] = field(default_factory=dict)
    _references: References = field(init=False)
    # What was made of an object, by its identity: answers are the same for many operations.
    _made: dict[tuple[str, Kind, int], Any] = field(default_factory=dict)
    _forms: dict[tuple[str, bool], Any] = field(default_factory=dict)  # of components
    _closed: set[tuple[str, str]] = field(default_factory=set)  # (key, property) that tell apart
    _read: set[str] = field(default_factory=set)  # keys
    _written: set[str] = field(default_factory=set)
    _split: set[str] = field(default_factory=set)  # keys of components that get a written copy
    _copied: set[str] = field(default_factory=set)  # those, and what is only written

    def __post_init__(self) -> None:
        self.schemas = self.document.schemas()
        self._references = References.of(self.document)
        self._closed = set(_telling_properties(self.document, self.schemas))
        read, written = self._roots()
        self._read = self._reached(read, is_written=False)
        self._written = self._reached(written, is_written=True)
        self._split = self._differing(self._read & self._written)
        self._copied = self._split | (self._written - self._read)

    # -- which components go which way ------------------------------------------------------------

    def _roots(self) -> tuple[list[str], list[str]]:
        read: list[str] = []
        written: list[str] = []
        content = self.document.content
        for section in ("paths", "webhooks"):
            for item in content.get(section, {}).values():
                for is_written, part in _sides(item, section == "webhooks"):
                    found = self._references.inside(OPERATION, part)
                    (written if is_written else read).extend(found)
        return read, written

    def _reached(self, roots: Iterable[str], *, is_written: bool) -> set[str]:
        todo = list(roots)
        reached: set[str] = set()
        while todo:
            key = todo.pop()
            if key not in reached and key in self.schemas:
                reached.add(key)
                todo += self._named(key, is_written=is_written)
        return reached

    def _named(self, key: str, *, is_written: bool) -> frozenset[str]:
        """The keys that a component names, one way."""
        return self._references.inside(SCHEMA, self._one_way(key, is_written=is_written))

    def _differing(self, candidates: set[str]) -> set[str]:
        referrers: dict[str, list[str]] = defaultdict(list)
        todo: list[str] = []
        for key in candidates:
            read, written = (self._one_way(key, is_written=way) for way in (False, True))
            if is_object(self.schemas[key]) or read != written:
                todo.append(key)
            for target in self._named(key, is_written=True):
                referrers[target].append(key)
        split: set[str] = set()
        while todo:
            key = todo.pop()
            if key not in split:
                split.add(key)
                todo += referrers[key]
        return split

    # -- the two forms of a schema ----------------------------------------------------------------

    def components(self) -> tuple[dict[str, Any], dict[str, str]]:
        """The final components, and where the written copies came from."""
        result: dict[str, Any] = {}
        moves: dict[str, str] = {}
        for key in self.schemas:
            if key in self._split or key not in self._copied:
                result[key] = self._final(key, is_written=False)
            if key in self._copied:
                result[key + WRITE] = self._final(key, is_written=True)
                moves[join(SCHEMAS_POINTER, key + WRITE)] = join(SCHEMAS_POINTER, key)
        return result, moves

    def _final(self, key: str, *, is_written: bool) -> Any:
        schema = self._one_way(key, is_written=is_written)
        return self._redirected(SCHEMA, schema) if is_written else schema

    def path_items(self, items: Mapping[str, Any], is_received: bool) -> dict[str, Any]:
        """Path items with parameters and bodies as written, and everything else as read."""
        return {path: self._path_item(item, is_received) for path, item in items.items()}

    def _path_item(self, item: Any, is_received: bool) -> Any:
        if not isinstance(item, dict):
            return item
        return {
            key: (
                remake(OPERATION, value, self._received if is_received else self._exchanged)
                if key in METHODS
                else value
            )
            for key, value in item.items()
        }

    def _exchanged(self, kind: Kind, value: Any) -> Any:
        if kind not in (PARAMETER, REQUEST_BODY):
            return self._received(kind, value)
        place = "written", kind, id(value)
        if place not in self._made:
            written = self._written_part(kind, value)
            self._made[place] = self._redirected(kind, written)
        return self._made[place]

    def _received(self, kind: Kind, value: Any) -> Any:
        place = "read", kind, id(value)
        if place not in self._made:
            self._made[place] = (
                self._read_form(value, "")
                if kind == SCHEMA
                else remake(kind, value, self._received)
            )
        return self._made[place]

    def _written_part(self, kind: Kind, value: Any) -> Any:
        return (
            self._written_form(value) if kind == SCHEMA else remake(kind, value, self._written_part)
        )

    def _one_way(self, key: str, *, is_written: bool) -> Any:
        if (key, is_written) not in self._forms:
            schema = self.schemas[key]
            self._forms[key, is_written] = (
                self._written_form(schema) if is_written else self._read_form(schema, key)
            )
        return self._forms[key, is_written]

    def _read_form(self, schema: Any, key: str) -> Any:
        if not isinstance(schema, dict):
            return schema
        schema = self._without(schema, "writeOnly")

        def visit(kind: Kind, part: Any, pointer: str) -> Any:
            is_tag = pointer.startswith("/properties/") and (key, pointer[12:]) in self._closed
            return part if is_tag else self._read_form(part, "")

        schema = rebuild(SCHEMA, schema, "", visit)
        if any(schema.get(keyword) is False for keyword in _CLOSERS):
            schema = {k: v for k, v in schema.items() if not (k in _CLOSERS and v is False)}
        if "oneOf" in schema and "anyOf" not in schema:
            # Open alternatives overlap: what matches several is read as the first of them.
            schema = {("anyOf" if k == "oneOf" else k): v for k, v in schema.items()}
        return schema if (key, "") in self._closed else _opened(_spliced(schema))

    def _written_form(self, schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        schema = self._without(schema, "readOnly")
        return remake(SCHEMA, schema, lambda kind, part: self._written_form(part))

    def _without(self, schema: Schema, flag: str) -> Schema:
        """An object without the properties that bear a flag, themselves or through a reference."""
        properties = schema.get("properties")
        if not isinstance(properties, dict):
            return schema
        gone = {name for name, value in properties.items() if self._bears(value, flag)}
        if not gone:
            return schema
        kept = {name: value for name, value in properties.items() if name not in gone}
        result = {**schema, "properties": kept}
        if "required" in schema:
            result["required"] = [name for name in schema["required"] if name not in gone]
        return result

    def _bears(self, schema: Any, flag: str) -> bool:
        if not isinstance(schema, dict):
            return False
        target = self.schemas.get(component_key(schema) or "")
        return schema.get(flag) is True or (isinstance(target, dict) and target.get(flag) is True)

    def _redirected(self, kind: Kind, value: Any) -> Any:
        """References to components that have a written copy lead to the copy."""
        value = remake(kind, value, self._redirected)
        if kind != SCHEMA or not isinstance(value, dict):
            return value
        key = component_key(value)
        if key in self._copied and key is not None:
            value = {**value, "$ref": reference_to(key + WRITE)}
        if isinstance(value.get("discriminator"), dict):
            value = {**value, "discriminator": self._remapped(value["discriminator"])}
        return value

    def _remapped(self, discriminator: Schema) -> Schema:
        mapping = {
            value: (
                reference_to(key + WRITE)
                if (key := mapped_key(target)) in self._copied and key is not None
                else target
            )
            for value, target in discriminator.get("mapping", {}).items()
        }
        return {**discriminator, "mapping": mapping}


def _sides(item: Any, is_received: bool) -> Iterator[tuple[bool, Any]]:
    """The parts of a path item's operations, each as (is written, part)."""
    for method, operation in item.items() if isinstance(item, dict) else ():
        if method not in METHODS or not isinstance(operation, dict):
            continue
        written = {k: operation[k] for k in ("parameters", "requestBody") if k in operation}
        read = {k: operation[k] for k in ("responses", "callbacks") if k in operation}
        yield not is_received, written
        yield False, read


def _spliced(schema: Schema) -> Schema:
    """Alternatives without alternatives of their own, which opening a nullable enum has made."""
    members = schema.get("anyOf")
    if not isinstance(members, list) or not any(_is_bare(member) for member in members):
        return schema
    flat = [
        part for member in members for part in (member["anyOf"] if _is_bare(member) else [member])
    ]
    return {**schema, "anyOf": flat}


def _is_bare(schema: Any) -> bool:
    return isinstance(schema, dict) and set(schema) == {"anyOf"}


def _opened(schema: Schema) -> Schema:
    """An enum or constant to which the vendor may add; other schemas stay as they are."""
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if not isinstance(values, list):
        return schema
    known = [value for value in values if value is not None]
    kinds = {_SCALARS.get(type(value), "") for value in known}
    if kinds not in ({"string"}, {"integer"}):
        return schema
    kind = kinds.pop()
    alternatives: list[Schema] = [{"type": kind, "enum": known}, {"type": kind}]
    if "null" in types(schema) or (None in values and "type" not in schema):
        alternatives.append({"type": "null"})
    return {**annotations(schema), "anyOf": alternatives}


def _telling_properties(
    document: Document, schemas: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Where a closed value tells the alternatives of a union apart: (component key, property).

    The property's own component, if it has one, comes as (key, "").
    """
    for value in _unions(document, schemas):
        union = union_of(value) or ""
        keys = [key for member in value[union] if (key := component_key(member)) is not None]
        tag = value.get("discriminator", {}).get("propertyName")
        for key in keys if len(keys) > 1 else ():
            properties = schemas.get(key, {}).get("properties", {})
            for name, prop in properties.items():
                target = component_key(prop)
                inner = schemas.get(target, prop) if target else prop
                if _is_closed(inner) if name == tag else tag is None and _single_value(inner):
                    yield key, name.replace("~", "~0").replace("/", "~1")
                    if target is not None:
                        yield target, ""


def _unions(document: Document, schemas: Mapping[str, Any]) -> Iterator[Schema]:
    """Every schema of a document that lists alternatives, once."""
    marks, seen = Marks.of(document), set[tuple[Kind, int]]()
    everything = {**document.content, "components": {"schemas": schemas}}
    waiting: list[tuple[Kind, Any]] = [(DOCUMENT, everything)]
    while waiting:
        kind, value = waiting.pop()
        if (kind, id(value)) in seen or not marks.inside(kind, value) & UNION:
            continue
        seen.add((kind, id(value)))
        if kind == SCHEMA and union_of(value) is not None:
            yield value
        waiting += [(part, inner) for part, inner, _ in inside(kind, value)]


def _is_closed(schema: Any) -> bool:
    return isinstance(schema, dict) and ("const" in schema or bool(schema.get("enum")))


def _single_value(schema: Any) -> bool:
    return isinstance(schema, dict) and ("const" in schema or len(schema.get("enum", ())) == 1)
