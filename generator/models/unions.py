"""Which unions can be told apart by one property, as pydantic demands it of a discriminator."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..model_modules import ModelModule
from .disguise import REFERENCE, Schema, is_object, properties, target

_Owners = Mapping[str, ModelModule]


def discriminators(modules: Sequence[ModelModule]) -> dict[str, str]:
    """Component -> Python name of the discriminating field, for each union that has a usable one.

    Usable means: every member is a class of ours that requires the property, lists closed values
    for it, in place, that no other member lists, and calls it the same. Any other union is tried member by
    member, so nothing is lost but speed.
    """
    owners = {
        name: module
        for module in modules
        if module.kind != "typed_dict"
        for name in module.components
    }
    found = {}
    for name, module in owners.items():
        field = _field(module.components[name], owners)
        if field is not None:
            found[name] = field
    return found


def _field(schema: Schema, owners: _Owners) -> str | None:
    wire = (schema.get("discriminator") or {}).get("propertyName")
    members = [
        member
        for member in schema.get("oneOf") or schema.get("anyOf") or ()
        if isinstance(member, Mapping) and member.get("type") != "null"
    ]
    if not isinstance(wire, str) or len(members) < 2:
        return None
    names: set[str] = set()
    seen: set[object] = set()
    for member in members:
        known = _member(member, wire, owners)
        if known is None or seen & known[1]:
            return None
        names.add(known[0])
        seen |= known[1]
    return names.pop() if len(names) == 1 else None


def _member(member: Schema, wire: str, owners: _Owners) -> tuple[str, set[object]] | None:
    """The Python name and the values of a member's discriminating property."""
    name = target(member) if str(member.get("$ref", "")).startswith(REFERENCE) else ""
    if name not in owners or not is_object(owners[name].components[name]):
        return None
    schema = owners[name].components[name]
    values = _closed_values(schema.get("properties", {}).get(wire))
    for one in properties(name, schema, owners[name]):
        if one.wire_name == wire and one.is_required and values:
            return one.name, values
    return None


def _closed_values(schema: Any) -> set[object]:
    # Values behind a reference do not count: pydantic wants to see the Literal itself.
    if not isinstance(schema, Mapping):
        return set()
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return set(values) if all(isinstance(value, str) for value in values) else set()
