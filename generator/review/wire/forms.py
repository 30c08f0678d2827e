"""Two ways to write one schema: alone or in an allOf, null as a type or as an alternative."""

from dataclasses import replace

from ...normalize import ALTERNATIVES, assertions, is_null, types
from .side import Node, Side


def unwrapped(node: Node, side: Side) -> Node:
    """The only member of an allOf that has nothing beside it; what is no such allOf, itself.

    What annotates the allOf annotates the member.
    """
    node = side.resolve(node)
    while isinstance(node.value, dict) and assertions(node.value).keys() == {"allOf"}:
        members = node.items("allOf")
        if len(members) != 1:
            break
        beside = {key: value for key, value in node.value.items() if key != "allOf"}
        inner = side.resolve(members[0])
        if not isinstance(inner.value, dict):
            break
        node = replace(inner, value={**inner.value, **beside})
    return node


def or_null(node: Node, side: Side) -> Node | None:
    """What a union of one schema and null takes beside null; None for other schemas."""
    for union in ALTERNATIVES:
        if assertions(node.value).keys() == {union}:
            members = [side.resolve(member) for member in node.items(union)]
            rest = [member for member in members if not is_null(member.value)]
            if len(members) == 2 and len(rest) == 1 and isinstance(rest[0].value, dict):
                beside = {key: value for key, value in node.value.items() if key != union}
                return replace(rest[0], value={**rest[0].value, **beside})
    return None


def type_or_null(node: Node) -> Node | None:
    """A schema of a type and null without the null; None for other schemas."""
    names = [name for name in types(node.value) if name != "null"]
    if not names or len(names) == len(types(node.value)):
        return None
    kind = names[0] if len(names) == 1 else names
    return replace(node, value={**node.value, "type": kind})


def without_null(one: Node, base: Side, other: Node, head: Side) -> tuple[Node, Node] | None:
    """Two schemas that take null, each in its own way, without it; None for other pairs."""
    left, right = or_null(one, base), type_or_null(other)
    if left is None or right is None:
        left, right = type_or_null(one), or_null(other, head)
    return None if left is None or right is None else (left, right)


def absorbed(schema: Node, side: Side) -> Node:
    """A bare text for `anyOf` of known texts and any text: the first says nothing that limits.

    Only where all alternatives are of one type, and one of them takes every value of it.
    """
    if assertions(schema.value).keys() != {"anyOf"}:
        return schema
    members = [unwrapped(member, side) for member in schema.items("anyOf")]
    if not all(isinstance(member.value, dict) for member in members):
        return schema
    bare = next((one for one in members if assertions(one.value).keys() == {"type"}), None)
    if bare is None or len(types(bare.value)) != 1:
        return schema
    if any(types(member.value) != types(bare.value) for member in members):
        return schema
    beside = {key: value for key, value in schema.value.items() if key != "anyOf"}
    return Node({**bare.value, **beside}, schema.pointer, schema.name)
