"""Takes away the component schemas that nothing in the document reaches."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .marks import DISCRIMINATOR, REFERENCE, Marks
from .schema_walk import DOCUMENT, SCHEMA, Kind, component_key, inside, pointer_of

_ENTRANCES = ("paths", "webhooks")
_NO_KEYS: frozenset[str] = frozenset()


def prune(document: Document, collector: Collector) -> Document:
    """Take a dereferenced document and return it with the component schemas that its operations
    and webhooks reach, directly or through others.
    """
    schemas = document.schemas()
    references = References.of(document)
    entrances = {key: document.content[key] for key in _ENTRANCES if key in document.content}
    todo = [*references.inside(DOCUMENT, entrances)]
    reached: set[str] = set()
    while todo:
        key = todo.pop()
        if key in reached or key not in schemas:
            continue
        reached.add(key)
        todo += references.inside(SCHEMA, schemas[key])
    if len(reached) == len(schemas):
        return document
    kept = {key: schema for key, schema in schemas.items() if key in reached}
    components = {**document.content["components"], "schemas": kept}
    return document.with_content({**document.content, "components": components})


class References:
    """The keys of the component schemas that objects and what is inside of them name, each found
    once."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        # By kind and identity, with the object, as in `Marks`.
        self._known: dict[tuple[Kind, int], tuple[Any, frozenset[str]]] = {}

    @classmethod
    def of(cls, document: Document) -> "References":
        """Those of a document's objects, and of the same ones in documents made from it."""
        found: References = document.memory.setdefault(cls, cls(Marks.of(document)))
        return found

    def inside(self, kind: Kind, value: Any) -> frozenset[str]:
        """The keys that an object and everything inside it name."""
        if not self._marks.inside(kind, value) & (REFERENCE | DISCRIMINATOR):
            return _NO_KEYS
        found = self._known.get((kind, id(value)))
        if found is None:
            own = _named(value) if kind == SCHEMA else ()
            parts = [self.inside(part, inner) for part, inner, _ in inside(kind, value)]
            found = self._known[kind, id(value)] = value, frozenset(own).union(*parts)
        return found[1]


def _named(schema: dict[str, Any]) -> list[str]:
    """The keys that a schema names itself."""
    keys = [component_key(schema)]
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, dict):
        mapping = discriminator.get("mapping", {})
        keys += [mapped_key(target) for target in mapping.values()]
    return [key for key in keys if key is not None]


def mapped_key(target: str) -> str | None:
    """The component key that a value of a discriminator's mapping names: a reference or a key."""
    return component_key({"$ref": target}) if pointer_of(target) else target
