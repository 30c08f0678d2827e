"""Writes schemas that are `true` or `false` as objects, so that later stages meet one form only."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .marks import BOOLEAN, CLOSERS, Marks
from .schema_walk import ALTERNATIVES, DOCUMENT, SCHEMA, Kind, rebuild

_IMPOSSIBLE: dict[str, Any] = {"not": {}}


def booleans(document: Document, collector: Collector) -> Document:
    """Take a document without allOf and return it with `{}` for `true`, and nothing for `false`:
    a property that may not be there is left out, and so is an alternative that no value fits."""
    marks = Marks.of(document)

    def visit(kind: Kind, value: Any, pointer: str) -> Any:
        if not marks.inside(kind, value) & BOOLEAN:
            return value
        if kind == SCHEMA and isinstance(value, bool):
            return {} if value else _IMPOSSIBLE
        if kind != SCHEMA:
            return rebuild(kind, value, pointer, visit)
        value = _without_impossible(value)
        kept = {key: value[key] for key in (*CLOSERS, "items") if isinstance(value.get(key), bool)}
        rebuilt = rebuild(kind, value, pointer, visit)
        if kept.get("items") is True:
            del kept["items"]
        return {**rebuilt, **kept} if kept else rebuilt

    return document.with_content(visit(DOCUMENT, document.content, ""))


def _without_impossible(schema: dict[str, Any]) -> dict[str, Any]:
    properties = schema.get("properties")
    if isinstance(properties, dict) and any(inner is False for inner in properties.values()):
        possible = {name: inner for name, inner in properties.items() if inner is not False}
        schema = {**schema, "properties": possible}
    for key in ALTERNATIVES:
        members = schema.get(key)
        if isinstance(members, list) and any(member is False for member in members):
            schema = {**schema, key: [member for member in members if member is not False]}
    return schema
