"""An object whose properties are parameters of their own on the wire, and parameters beside it."""

from collections.abc import Iterator

from .side import Node, Side, value_schema

Key = tuple[str, str]
_PLACES = ("query", "cookie")


def spread(these: dict[Key, Node], others: dict[Key, Node], side: Side) -> dict[Key, Node]:
    """Parameters of one side, with such objects replaced by their properties.

    Only where the other side has parameters of these names, and not the object.
    """
    result: dict[Key, Node] = {}
    for key, node in these.items():
        parts = dict(_parts(node, side)) if key not in others else {}
        if any(each in others and each not in these for each in parts):
            result |= {each: part for each, part in parts.items() if each not in these}
        else:
            result[key] = node
    return result


def _parts(parameter: Node, side: Side) -> Iterator[tuple[Key, Node]]:
    place = str(parameter.get("in"))
    is_form = parameter.get("style") in (None, "form") and parameter.get("explode") in (None, True)
    if place not in _PLACES or not is_form or parameter.get("content") is not None:
        return
    schema = side.resolve(value_schema(parameter))
    required = schema.get("required") or ()
    for name, node in schema.members("properties").items():
        reference = node.pointer.replace("%", "%25")
        yield (
            (place, name),
            Node(
                {
                    "name": name,
                    "in": place,
                    "required": parameter.get("required") is True and name in required,
                    "deprecated": parameter.get("deprecated"),
                    "schema": {"$ref": f"#{reference}"},
                },
                node.pointer,
            ),
        )
