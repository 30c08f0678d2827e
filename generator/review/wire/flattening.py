"""A schema written in parts (`allOf`) as one that takes exactly the same values.

The generator's own flattening may believe one of two parts that conflict; a review must not, so what
cannot be written as one schema stays as it is.
"""

from dataclasses import field, replace
from typing import Any

from ...normalize import ALTERNATIVES, ConflictError, annotations, assertions, combined
from ...records import record
from .side import TOGETHER, Node, Side

# What `combined` joins so that just the values remain which both take.
_EXACT = frozenset(
    "type enum const required uniqueItems minimum exclusiveMinimum minLength minItems minProperties"
    " maximum exclusiveMaximum maxLength maxItems maxProperties".split()
)
# Keywords that mean something by what stands beside them: they cannot come from two parts.
_BOUND = (
    frozenset(("if", "then", "else")),
    frozenset(("contains", "minContains", "maxContains")),
    frozenset(("prefixItems", "items", "unevaluatedItems")),
)
_EVALUATING = frozenset((*ALTERNATIVES, "if", "then", "else", "not", "dependentSchemas", "$ref"))
_OPEN: tuple[object, ...] = (None, True, {})


class _InexactError(ValueError):
    """Parts that no single schema stands for."""


def flattened(node: Node, side: Side) -> Node | None:
    """A schema without `allOf`, whose parts know where they stand; None where there is no such.

    A property that several parts describe is an `allOf` of these. `node` is no reference.
    """
    try:
        return _flat(node, side, frozenset())
    except (_InexactError, ConflictError):
        return None


def _flat(node: Node, side: Side, active: frozenset[str]) -> Node:
    if not isinstance(node.value, dict) or node.pointer in active or "$ref" in node.value:
        raise _InexactError
    if "allOf" not in node.value:
        return _closed(node)
    parts: list[Node] = []
    for member in node.items("allOf"):
        part = _flat(side.resolve(member), side, active | {node.pointer})
        is_reference = isinstance(member.value, dict) and "$ref" in member.value
        parts.append(_inherited(part) if is_reference else part)
    own = {key: value for key, value in node.value.items() if key != "allOf"}
    parts.append(replace(node, value=own))
    _check(parts)
    joined = _Joined()
    for part in parts:
        joined.add(part)
    return _closed(joined.as_node(node))


def _inherited(part: Node) -> Node:
    """What a component gives to those that extend it: not what chooses among them, nor its notes."""
    value = part.value
    if "properties" in value:
        value = assertions(value)
    if not set(ALTERNATIVES) & value.keys():
        value = {key: item for key, item in value.items() if key != "discriminator"}
    return replace(part, value=value)


def _check(parts: list[Node]) -> None:
    """Raises _InexactError where a part says something about what only other parts hold."""
    names = {name for part in parts for name in part.members("properties")}
    for part in parts:
        others = [other for other in parts if other is not part]
        if part.get("additionalProperties") not in _OPEN:
            is_all = part.members("properties").keys() == names
            if not is_all or any(other.get("patternProperties") for other in others):
                raise _InexactError
        if part is not parts[-1] and "unevaluatedProperties" in part.value:
            raise _InexactError
        for bound in _BOUND:
            if bound & part.value.keys() and any(bound & each.value.keys() for each in others):
                raise _InexactError


def _closed(node: Node) -> Node:
    """Where nothing is evaluated elsewhere, `additionalProperties` says what `unevaluated...` does."""
    if "unevaluatedProperties" not in node.value or _EVALUATING & node.value.keys():
        return node
    value = {key: item for key, item in node.value.items() if key != "unevaluatedProperties"}
    value.setdefault("additionalProperties", node.value["unevaluatedProperties"])
    place = node.at("unevaluatedProperties").pointer
    places = {("additionalProperties",): place, **(node.places or {})}
    return replace(node, value=value, places=places)


@record(slots=True)
class _Joined:
    """Parts that hold together: what they say, and where each keyword of it stands."""

    _value: dict[str, Any] = field(default_factory=dict)
    _places: dict[tuple[str | int, ...], str] = field(default_factory=dict)
    _properties: dict[str, list[Node]] = field(default_factory=dict)

    def add(self, part: Node) -> None:
        """Joins one part. Raises _InexactError, or ConflictError where no value satisfies all."""
        self._value |= annotations(part.value)
        for key, said in assertions(part.value).items():
            self._places.setdefault((key,), part.at(key).pointer)
            if key == "properties" and isinstance(said, dict):
                self._value[key] = {}  # in the order of the keywords; filled at the end
                for name, node in part.members(key).items():
                    self._property(name, node)
            elif key not in self._value or self._value[key] == said:
                self._value[key] = said
            elif key in _EXACT:
                self._value |= combined({key: self._value[key]}, {key: said})
            else:
                raise _InexactError

    def _property(self, name: str, node: Node) -> None:
        known = self._properties.setdefault(name, [])
        for each in node.items("allOf") if TOGETHER in node.pointer else [node]:
            if all(each.value != other.value for other in known):
                known.append(each)

    def as_node(self, node: Node) -> Node:
        """What all parts say, in the place of the schema that has them."""
        for name, nodes in self._properties.items():
            way = "properties", name
            self._value["properties"][name] = nodes[0].value
            self._places[way] = nodes[0].pointer
            if len(nodes) > 1:
                # The pointer is made of theirs and of nothing else, so that recursion ends.
                self._value["properties"][name] = {"allOf": [each.value for each in nodes]}
                self._places[way] = TOGETHER.join(sorted(each.pointer for each in nodes))
                for index, each in enumerate(nodes):
                    self._places[*way, "allOf", index] = each.pointer
        return Node(self._value, node.pointer, node.name, self._places)
