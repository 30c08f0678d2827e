"""Puts everything but schemas in the place of the references to it."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from ..diagnostics import Collector
from ..document import Document, PointerError, join, lookup
from ..records import record
from .marks import OTHER_REFERENCE, Marks
from .moves import moved
from .place_names import free_key
from .schema_walk import (
    DOCUMENT,
    PATH_ITEM,
    SCHEMA,
    SCHEMAS_POINTER,
    Kind,
    component_key,
    pointer_of,
    rebuild,
    reference_to,
)

_KEPT_COMPONENTS = ("schemas", "securitySchemes")


def dereference(document: Document, collector: Collector) -> Document:
    """Take a 3.1 document and return it with no reference left but those to component schemas.

    A reference into the middle of a schema gets a component schema of its own.
    """
    pass_ = _Dereference(document.content, Marks.of(document))
    content = dict(pass_.visit(DOCUMENT, document.content, ""))
    components = {
        key: value
        for key, value in content.get("components", {}).items()
        if key in _KEPT_COMPONENTS or key.startswith("x-")
    }
    if pass_.extracted:
        components["schemas"] = {**components.get("schemas", {}), **pass_.extracted}
    if "components" in content or pass_.extracted:
        content["components"] = components
    moves = {new: old for new, old in pass_.moves.items() if not _is_emptied(new)}
    return moved(document, content, moves)


def _is_emptied(pointer: str) -> bool:
    tokens = pointer.split("/", 3)
    return tokens[1] == "components" and tokens[2] not in _KEPT_COMPONENTS


@record(slots=True)
class _Dereference:
    content: Mapping[str, Any]
    marks: Marks
    moves: dict[str, str] = field(default_factory=dict)  # new pointer -> old pointer
    extracted: dict[str, Any] = field(default_factory=dict)  # component key -> schema
    _keys: dict[str, str] = field(default_factory=dict)  # pointer into a schema -> component key
    _results: dict[tuple[Kind, str], tuple[Any, dict[str, str]]] = field(default_factory=dict)
    _active: list[str] = field(default_factory=list)

    def visit(self, kind: Kind, value: Any, pointer: str) -> Any:
        if not self.marks.inside(kind, value) & OTHER_REFERENCE:
            return value
        if kind == SCHEMA:
            return self._schema(value, pointer)
        reference = value.get("$ref") if isinstance(value, dict) else None
        target = pointer_of(reference) if isinstance(reference, str) else None
        if target is None or target in self._active:
            return rebuild(kind, value, pointer, self.visit)
        resolved, places = self._target(kind, target)
        for suffix, place in places.items():
            self.moves[pointer + suffix] = place
        if not isinstance(resolved, dict):
            return resolved
        beside = {key: item for key, item in value.items() if key != "$ref"}
        if kind == PATH_ITEM:
            beside = rebuild(kind, beside, pointer, self.visit)
        return {**resolved, **beside} if beside else resolved

    def _target(self, kind: Kind, target: str) -> tuple[Any, dict[str, str]]:
        """What stands at a pointer, dereferenced once for all its uses, and where its parts are."""
        if (kind, target) not in self._results:
            try:
                found = lookup(self.content, target)
            except PointerError:  # reported by the reference check
                return {}, {}
            outer, self.moves = self.moves, {}
            self._active.append(target)
            resolved = self.visit(kind, found, target)
            self._active.pop()
            inner, self.moves = self.moves, outer
            places = {"": target}
            places |= {p[len(target) :]: old for p, old in inner.items() if p.startswith(target)}
            self._results[kind, target] = resolved, places
        return self._results[kind, target]

    def _schema(self, value: Any, pointer: str) -> Any:
        value = rebuild(SCHEMA, value, pointer, self.visit)
        reference = value.get("$ref") if isinstance(value, dict) else None
        target = pointer_of(reference) if isinstance(reference, str) else None
        if target is None or component_key(value) is not None:
            return value
        return {**value, "$ref": reference_to(self._extract(target))}

    def _extract(self, target: str) -> str:
        if target not in self._keys:
            schemas = self.content.get("components", {}).get("schemas", {})
            key = free_key(target, {*schemas, *self._keys.values()})
            self._keys[target] = key
            try:
                found = lookup(self.content, target)
            except PointerError:  # reported by the reference check
                found = {}
            self.extracted[key] = self.visit(SCHEMA, found, target)
            self.moves[join(SCHEMAS_POINTER, key)] = target
        return self._keys[target]
