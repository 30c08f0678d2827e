"""Makes every discriminator say in full which value stands for which component."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document, join
from .place_names import constants
from .prune import mapped_key
from .schema_walk import (
    DOCUMENT,
    SCHEMA,
    SCHEMAS_POINTER,
    Kind,
    component_key,
    rebuild,
    reference_to,
    union_of,
)


def discriminate(document: Document, collector: Collector) -> Document:
    """Take a hoisted document and return it with a full `mapping` in each discriminator.

    A mapping that the document leaves out means the components' keys, unless the components
    themselves confine the property to other values; keys will change, values may not. Where the
    values cannot be known the discriminator goes: the alternatives are tried in order instead.
    """
    schemas = document.schemas()
    own = {key for key in schemas if is_own(document, key)}

    def visit(kind: Kind, value: Any, pointer: str) -> Any:
        value = rebuild(kind, value, pointer, visit)
        if kind != SCHEMA or not isinstance(value, dict) or "discriminator" not in value:
            return value
        rest = {key: item for key, item in value.items() if key != "discriminator"}
        union, discriminator = union_of(value), value["discriminator"]
        name = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        if union is None or not isinstance(name, str):
            return rest
        explicit = _explicit(discriminator, value[union])
        mapping = _completed(name, explicit, value[union], schemas, own)
        if mapping is None:
            return rest
        return {**rest, "discriminator": {"propertyName": name, "mapping": mapping}}

    return document.with_content(visit(DOCUMENT, document.content, ""))


def is_own(document: Document, key: str) -> bool:
    """Whether a component schema has had its key since the source document."""
    pointer = join(SCHEMAS_POINTER, key)
    return document.origin(pointer) in (pointer, join("/definitions", key))


def _explicit(discriminator: dict[str, Any], members: list[Any]) -> dict[str, str]:
    keys = {component_key(member) for member in members}
    mapping = discriminator.get("mapping", {})
    found = {value: mapped_key(target) for value, target in mapping.items()}
    return {value: key for value, key in found.items() if key is not None and key in keys}


def _completed(
    name: str, explicit: dict[str, str], members: list[Any], schemas: dict[str, Any], own: set[str]
) -> dict[str, str] | None:
    """The mapping from every value to a reference; None where it cannot be known."""
    mapping = {value: reference_to(key) for value, key in explicit.items()}
    for member in members:
        key = component_key(member)
        if key is None or name not in schemas.get(key, {}).get("properties", {}):
            return None
        if key in explicit.values():
            continue
        values = constants(_resolved(schemas[key], name, schemas), name)
        if not values and key in own:
            values = [key]
        if not values or any(str(value) in mapping for value in values):
            return None
        mapping |= {str(value): reference_to(key) for value in values}
    return mapping


def _resolved(schema: dict[str, Any], name: str, schemas: dict[str, Any]) -> dict[str, Any]:
    """An object in which a property that refers to an enum has that enum in place."""
    key = component_key(schema["properties"][name])
    return schema if key is None else {"properties": {name: schemas.get(key, {})}}
