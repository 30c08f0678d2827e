"""Takes away the component schemas that nothing in the document reaches."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .schema_walk import DOCUMENT, SCHEMA, component_key, pointer_of, walk

_ENTRANCES = ("paths", "webhooks")


def prune(document: Document, collector: Collector) -> Document:
    """Take a dereferenced document and return it with the component schemas that its operations
    and webhooks reach, directly or through others.
    """
    schemas = document.schemas()
    entrances = {key: document.content[key] for key in _ENTRANCES if key in document.content}
    todo = [key for part in walk(DOCUMENT, entrances, "") for key in references(part[1], part[0])]
    reached: set[str] = set()
    while todo:
        key = todo.pop()
        if key in reached or key not in schemas:
            continue
        reached.add(key)
        todo += [
            target
            for kind, value, _ in walk(SCHEMA, schemas[key], "")
            for target in references(value, kind)
        ]
    if len(reached) == len(schemas):
        return document
    kept = {key: schema for key, schema in schemas.items() if key in reached}
    components = {**document.content["components"], "schemas": kept}
    return document.with_content({**document.content, "components": components})


def references(value: Any, kind: str) -> list[str]:
    """The keys of the component schemas that a schema names itself, not counting its parts."""
    if kind != SCHEMA or not isinstance(value, dict):
        return []
    keys = [component_key(value)]
    discriminator = value.get("discriminator")
    if isinstance(discriminator, dict):
        mapping = discriminator.get("mapping", {})
        keys += [mapped_key(target) for target in mapping.values()]
    return [key for key in keys if key is not None]


def mapped_key(target: str) -> str | None:
    """The component key that a value of a discriminator's mapping names: a reference or a key."""
    return component_key({"$ref": target}) if pointer_of(target) else target
