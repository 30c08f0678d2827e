"""Whether two schemas allow the same values, however they are written down."""

import json
from collections.abc import Mapping
from typing import Any

from ...document import join
from ...normalize import SCHEMA, assertions, parts, pointer_of, types
from .flattening import flattened
from .forms import unwrapped, without_null
from .side import Node, Side

_Places = tuple[str, str]
_SETS = ("/required", "/enum", "/allOf", "/anyOf", "/oneOf")


def says_nothing(schema: Any) -> bool:
    """Whether a schema has annotations only."""
    return isinstance(schema, Mapping) and not assertions(schema)


class Equality:
    """Knows which schemas of two documents say the same but for annotations.

    Recursion ends where it began: pairs inside themselves are the same unless something differs.
    """

    def __init__(self, base: Side, head: Side) -> None:
        self._base, self._head = base, head
        self._assumed: dict[_Places, None] = {}
        self._different: set[_Places] = set()

    def same(self, first: Node, second: Node) -> bool:
        """Whether a schema of the base allows the same values as one of the head."""
        first, second = unwrapped(first, self._base), unwrapped(second, self._head)
        if not isinstance(first.value, dict) or not isinstance(second.value, dict):
            return bool(first.value == second.value)
        pair = first.pointer, second.pointer
        if pair in self._different:
            return False
        if pair in self._assumed:
            return True
        self._assumed[pair] = None
        first, second = self._written_out(first, second)
        plain = without_null(first, self._base, second, self._head)
        if self.same(*plain) if plain else self._say_the_same(first, second):
            return True
        while self._assumed.popitem()[0] != pair:
            pass  # what followed from the assumption is open again
        self._different.add(pair)
        return False

    def _written_out(self, first: Node, second: Node) -> tuple[Node, Node]:
        if "allOf" not in first.value and "allOf" not in second.value:
            return first, second
        one, other = flattened(first, self._base), flattened(second, self._head)
        return (first, second) if one is None or other is None else (one, other)

    def mean_the_same(self, first: str, second: str) -> bool:
        """Whether two values of discriminators' mappings are equal, or a component's two names."""
        if first == second:
            return True
        if _target(first, self._head).value or _target(second, self._base).value:
            return False  # both names are there: another alternative is meant
        found = [_target(name, side) for name, side in ((first, self._base), (second, self._head))]
        return all(each.value is not None for each in found) and self.same(*found)

    def both_stay(self, first: str, second: str) -> bool:
        """Whether the head has what the base's reference means, and the base what the head's does."""
        return all(
            _target(name, side).value is not None
            for name, side in ((first, self._head), (second, self._base))
        )

    def _say_the_same(self, first: Node, second: Node) -> bool:
        ours, theirs = assertions(first.value), assertions(second.value)
        if ours.keys() != theirs.keys() or set(types(ours)) != set(types(theirs)):
            return False
        inner = {way for _, _, way in parts(SCHEMA, first.value, "")}
        return all(
            self._same_keyword(first.at(key), second.at(key), inner, join("", key))
            for key in ours
            if key not in ("type", "discriminator")
        ) and self._same_discriminator(first.at("discriminator"), second.at("discriminator"))

    def _same_discriminator(self, first: Node, second: Node) -> bool:
        if first.get("propertyName") != second.get("propertyName"):
            return False
        ours, theirs = first.get("mapping") or {}, second.get("mapping") or {}
        return ours.keys() == theirs.keys() and all(
            self.mean_the_same(ours[key], theirs[key]) for key in ours
        )

    def _same_keyword(self, first: Node, second: Node, inner: set[str], way: str) -> bool:
        """Whether two parts of schemas say the same; `inner` are the ways to schemas in the first."""
        if way in inner:
            return self.same(first, second)
        if isinstance(first.value, dict) and isinstance(second.value, dict):
            if first.value.keys() != second.value.keys():
                return False
            return all(
                self._same_keyword(first.at(key), second.at(key), inner, join(way, key))
                for key in first.value
            )
        if not isinstance(first.value, list) or not isinstance(second.value, list):
            return bool(first.value == second.value)
        count = len(first.value)
        if count != len(second.value):
            return False
        return all(
            any(
                self._same_keyword(first.at(index), second.at(other), inner, join(way, index))
                for other in (range(count) if way in _SETS else (index,))
            )
            for index in range(count)
        )


def _target(name: str, side: Side) -> Node:
    """The schema that a mapping names, by reference or as a component."""
    pointer = pointer_of(name)
    if pointer is not None:
        found = side.resolve(Node({"$ref": name}, ""))
        return found if found.pointer else Node(None, "")
    return side.root.at("components", "schemas", name)


def text(value: Any) -> str:
    """A value as people read it in a sentence."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
