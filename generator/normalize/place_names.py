"""Names made from the place of an inline schema: whose it is, and what it is there."""

import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ..document import split
from ..media_types import word
from ..naming import class_name
from ..records import record
from .schema_walk import SCHEMAS_POINTER, component_key, is_object, types

VARIANT = "x-clientsmith-variant"
"""Names the component that an alternative was made from, for `hoist` to call it after."""

_STRUCTURE = frozenset(
    "components schemas paths properties items content schema responses parameters requestBodies"
    " requestBody allOf anyOf oneOf headers $defs application/json".split()
)
_WHOLE_BODIES = ("Body", "Request", "Input")
_WHOLE_ANSWERS = ("Answer", "Response", "Error", "Errors")


@record(frozen=True, slots=True)
class Place:
    """Where a schema stands: the name it would have, and the slot in which equal ones are one."""

    name: str
    slot: str

    def inside(self, name: str) -> "Place":
        """The place of a property."""
        return Place(self.name + class_name(name), name)

    def part(self, kind: str) -> "Place":
        """The place of what a list, map or union holds: it shares its holder's slot."""
        return Place(self.name + class_name(kind), f"{self.slot} {kind}")

    def called(self, name: str, slot: str = "") -> "Place":
        """The same kind of place under another name."""
        return Place(name, slot or self.slot)


def operation_name(operation: Mapping[str, Any], pointer: str) -> str:
    """CapWords of an operation: its Python name, else its operationId, else method and path."""
    dotted = operation.get("x-clientsmith-name")
    if isinstance(dotted, str):
        return "".join(class_name(word) for word in dotted.split("."))
    identifier = operation.get("operationId")
    if isinstance(identifier, str):
        return class_name(identifier)
    section, path, method, *_ = split(pointer)
    return class_name(path) + class_name(method if section == "paths" else "event")


def shared_name(origin: str) -> str | None:
    """The name of the component (not a schema) from which something was put here, if any."""
    tokens = split(origin)
    if tokens[:1] in (("parameters",), ("responses",)):  # of Swagger 2.0
        tokens = ("components", *tokens)
    if len(tokens) < 3 or tokens[0] != "components" or origin.startswith(SCHEMAS_POINTER):
        return None
    name = class_name(tokens[2])
    status = re.fullmatch(r"([0-9]{3}|[1-5]XX)(.*)", tokens[2])
    if tokens[1] == "responses" and status is not None:  # "404Error", or "404" alone
        return (class_name(status[2]) if status[2].strip("-_ ") else "Answer") + status[1]
    if tokens[1] == "requestBodies" and not name.endswith(_WHOLE_BODIES):
        return name + "Body"
    if tokens[1] == "responses" and not name.endswith(_WHOLE_ANSWERS):
        return name + "Answer"
    return name


def free_key(pointer: str, taken: Collection[str | None]) -> str:
    """A component key made of the telling words of a pointer, and not taken."""
    tokens = [token for token in split(pointer) if token not in _STRUCTURE]
    wanted = "".join(class_name(token) for token in tokens if not token.isdecimal()) or "Schema"
    key, number = wanted, 1
    while key in taken:
        number += 1
        key = f"{wanted}{number}"
    return key


def media_suffixes(content: Mapping[str, Any]) -> dict[str, str]:
    """What tells the media types of one body apart in a name; JSON, or else the first by name, has
    nothing."""
    plain = min(content, key=lambda name: ("json" not in name, len(name), name), default="")
    return {name: "" if name == plain else class_name(word(name)) for name in content}


def status_suffixes(responses: Mapping[str, Any]) -> dict[str, str]:
    """What tells the answers of one operation apart; the first success has nothing."""
    successes = sorted(status for status in responses if status[:1] == "2")
    plain = successes[0] if successes else "default"
    return {
        status: "" if status == plain else status if status[:1].isdigit() else class_name(status)
        for status in responses
    }


def variant_names(
    members: Sequence[Any], discriminator: str | None, schemas: Mapping[str, Any]
) -> list[str]:
    """What each alternative of a union is called after the union's own name, best first:

    the value by which it is told apart, the component it extends, its title, a property that only
    it requires or has, its type; a letter when nothing tells it apart.
    """
    resolved = [schemas.get(component_key(member) or "", member) for member in members]
    tag = discriminator or _telling_property(resolved)
    names = [_variant(index, resolved, tag) for index in range(len(members))]
    # Letters follow what alternatives say, not where they stand.
    nameless = [index for index, name in enumerate(names) if not name]
    texts = {index: json.dumps(members[index], sort_keys=True, default=str) for index in nameless}
    for place, index in enumerate(sorted(nameless, key=lambda index: texts[index])):
        names[index] = f"Variant{_letters(place)}"
    return names


def _variant(index: int, members: list[Any], tag: str | None) -> str:
    member = members[index] if isinstance(members[index], dict) else {}
    values = constants(member, tag) if tag else []
    if values:
        return class_name(" ".join(str(value) for value in sorted(values, key=str)[:2]))
    for key in (VARIANT, "title"):
        if isinstance(member.get(key), str):
            return class_name(member[key])
    others = [m for i, m in enumerate(members) if i != index and isinstance(m, dict)]
    for key in ("required", "properties"):
        for name in sorted(map(str, member.get(key, ()))):
            if not any(name in other.get(key, ()) for other in others):
                return "Variant" + class_name(name)
    kind = types(member)
    if kind and not is_object(member) and not any(types(other) == kind for other in others):
        return class_name(" ".join(sorted(kind)))
    return ""


def constants(schema: Any, name: str) -> list[Any]:
    """The values that a property of an object is confined to; empty when it is not."""
    prop = schema.get("properties", {}).get(name) if isinstance(schema, dict) else None
    if not isinstance(prop, dict):
        return []
    if "const" in prop:
        return [prop["const"]]
    return [value for value in prop.get("enum", ()) if value is not None]


def _telling_property(members: Sequence[Any]) -> str | None:
    """A property that is confined to other values in each member."""
    first = members[0] if members and isinstance(members[0], dict) else {}
    for name in sorted(first.get("properties", {})):
        values = [constants(member, name) for member in members]
        seen = [str(value) for group in values for value in group]
        if all(len(group) == 1 for group in values) and len(set(seen)) == len(seen):
            return str(name)
    return None


def _letters(index: int) -> str:
    letter = chr(ord("A") + index % 26)
    return letter if index < 26 else _letters(index // 26 - 1) + letter
