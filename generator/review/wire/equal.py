"""Whether two schemas allow the same values, however they are written down."""

import json
from collections.abc import Mapping
from typing import Any

from ...normalize.schema_walk import SCHEMA, assertions, parts, types
from .side import Node, Side

_SETS = ("required", "enum", "allOf", "anyOf", "oneOf")


def allow_the_same(base: Side, first: Node, head: Side, second: Node) -> bool:
    """Whether two schemas say the same but for annotations; recursion ends where it began."""
    return _Comparison(base, head).same(first, second)


def says_nothing(schema: Any) -> bool:
    """Whether a schema has annotations only."""
    return isinstance(schema, Mapping) and not assertions(schema)


class _Comparison:
    def __init__(self, base: Side, head: Side) -> None:
        self._base, self._head = base, head
        self._assumed: set[tuple[str, str]] = set()

    def same(self, first: Node, second: Node) -> bool:
        first, second = self._base.resolve(first), self._head.resolve(second)
        if not isinstance(first.value, dict) or not isinstance(second.value, dict):
            return bool(first.value == second.value)
        pair = first.pointer, second.pointer
        if pair in self._assumed:
            return True
        self._assumed.add(pair)
        ours, theirs = assertions(first.value), assertions(second.value)
        if ours.keys() != theirs.keys() or set(types(ours)) != set(types(theirs)):
            return False
        inner = {pointer for _, _, pointer in parts(SCHEMA, first.value, first.pointer)}
        return all(
            self._same_keyword(first.at(key), second.at(key), inner, key in _SETS)
            for key in ours
            if key != "type"
        )

    def _same_keyword(self, first: Node, second: Node, inner: set[str], is_set: bool) -> bool:
        if first.pointer in inner:
            return self.same(first, second)
        if isinstance(first.value, dict) and isinstance(second.value, dict):
            if first.value.keys() != second.value.keys():
                return False
            return all(
                self._same_keyword(first.at(key), second.at(key), inner, False)
                for key in first.value
            )
        if not isinstance(first.value, list) or not isinstance(second.value, list):
            return bool(first.value == second.value)
        if len(first.value) != len(second.value):
            return False
        pairs = [
            (
                first.at(index),
                [second.at(other) for other in self._candidates(index, second, is_set)],
            )
            for index in range(len(first.value))
        ]
        return all(
            any(self._same_keyword(one, other, inner, False) for other in others)
            for one, others in pairs
        )

    @staticmethod
    def _candidates(index: int, second: Node, is_set: bool) -> range:
        return range(len(second.value)) if is_set else range(index, index + 1)


def text(value: Any) -> str:
    """A value as people read it in a sentence."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
