"""What a request makes of what is there already, as far as the vendor says it."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..api import RequestBody, write_semantics
from ..document import Document

Place = tuple[str, ...]


def changed(document: Document, body: RequestBody) -> tuple[Place, Mapping[str, str]]:
    """What is said of omitted fields, null and arrays (`x-write`) of a body, and the properties that
    lead to what it is said of: none where that is the body itself.

    The outermost object that says anything counts; of alternatives, what all of them say.
    """
    schemas = document.schemas()
    level: list[tuple[Place, Any]] = [((), body.schema)]
    seen: set[str] = set()
    while level:
        objects = [
            (place, found) for place, schema in level for found in _objects(schema, schemas, seen)
        ]
        said = [(place, found) for place, each in objects if (found := write_semantics(each))]
        if said:
            first, semantics = said[0]
            same = [found for place, found in said if place == first]
            agreed = {k: v for k, v in semantics.items() if all(o.get(k) == v for o in same)}
            return first, agreed
        level = [
            ((*place, str(name)), inner)
            for place, each in objects
            for name, inner in each["properties"].items()
        ]
    return (), {}


def _objects(
    schema: Any, schemas: Mapping[str, Any], seen: set[str]
) -> Iterator[Mapping[str, Any]]:
    """The objects that a schema is, or is one of; each component once."""
    if not isinstance(schema, Mapping):
        return
    if "$ref" in schema:
        key = str(schema["$ref"]).rpartition("/")[2]
        if key not in seen:
            seen.add(key)
            yield from _objects(schemas.get(key), schemas, seen)
    for member in schema.get("anyOf") or schema.get("oneOf") or ():
        yield from _objects(member, schemas, seen)
    if isinstance(schema.get("properties"), Mapping):
        yield schema
