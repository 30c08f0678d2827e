"""Makes every discriminator say in full which value stands for which component."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document, join
from .marks import DISCRIMINATOR, change_schemas
from .place_names import constants
from .prune import mapped_key
from .schema_walk import SCHEMAS_POINTER, component_key, reference_to, union_of

_PROSE = ("title", "description", "deprecated", "readOnly", "writeOnly")


def discriminate(document: Document, collector: Collector) -> Document:
    """Take a hoisted document and return it with a full `mapping` in each discriminator.

    A mapping that the document leaves out means the components' keys, unless the components
    themselves confine the property to other values; keys will change, values may not. Where the
    values cannot be known the discriminator goes: the alternatives are tried in order instead.
    """
    schemas = document.schemas()
    own = {key for key in schemas if is_own(document, key)}
    told: dict[str, dict[str, list[str]]] = {}

    def completed(value: dict[str, Any]) -> dict[str, Any]:
        if "discriminator" not in value:
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
        for tag, target in mapping.items():
            told.setdefault(mapped_key(target) or "", {}).setdefault(name, []).append(tag)
        return {**rest, "discriminator": {"propertyName": name, "mapping": mapping}}

    document = change_schemas(document, DISCRIMINATOR, completed)
    if not told:
        return document
    components = document.content["components"]
    confined = {key: _confined(components["schemas"][key], tags) for key, tags in told.items()}
    components = {**components, "schemas": {**components["schemas"], **confined}}
    return document.with_content({**document.content, "components": components})


def _confined(schema: dict[str, Any], tags: dict[str, list[str]]) -> dict[str, Any]:
    """An object whose discriminating properties are required, and hold what the mapping says.

    Documents often leave the property a plain string: then only the mapping tells what a value of
    the alternative looks like.
    """
    properties = dict(schema["properties"])
    for name, values in tags.items():
        if not constants(schema, name):
            told = {key: v for key, v in properties[name].items() if key in _PROSE}
            properties[name] = {**told, "type": "string", "enum": sorted(set(values))}
    required = dict.fromkeys([*schema.get("required", ()), *tags])
    return {**schema, "properties": properties, "required": list(required)}


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
