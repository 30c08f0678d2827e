"""The short notation in which the facts about Tines and Penbox write objects.

`{description!, assignees: [UserV2 + id], status open|closed}` is an object with three properties: a
required one, an array of what UserV2 has and `id`, and one of two values. A name alone stands for
an object of the facts, `Name field` for a field of it, `Name without field` for the rest of it.
Whatever else stands there must be known prose; anything unknown stops the reader, so that nothing
is passed over.
"""

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

_TOKEN = re.compile(r'\s*("[^"]*"|[{}\[\]+|,:!]|[^\s{}\[\]+|,:!"]+)')
_NAME = re.compile(r"[A-Za-z_$][\w/]*")
# What says of which kind a value is, and no more.
_KINDS = frozenset(
    "string int integer integers number boolean date-time array email JSON text lower case nullable"
    " null or id as a one pair value (flat) 2.0".split()
)


@dataclass(slots=True)
class Shape:
    """What a piece of notation says about one value.

    `objects` are names of objects of the facts, each with the fields of it that are left out;
    `borrowed` are fields of such objects.
    """

    properties: dict[str, "Shape"] = field(default_factory=dict)
    items: "Shape | None" = None
    values: list[str] = field(default_factory=list)
    objects: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    borrowed: list[tuple[str, str]] = field(default_factory=list)


def parse(text: str, objects: Collection[str]) -> Shape:
    """The shape that a text describes. Raises ValueError for a word that has no known meaning."""
    parser = _Parser(text, objects)
    shape = parser.value()
    if parser.next is not None:
        raise ValueError(f"{text!r}: {parser.next!r} is left over")
    return shape


def braces(text: str) -> Iterator[str]:
    """Each outermost `{...}` of a text."""
    depth = begin = 0
    for place, character in enumerate(text):
        if character == "{":
            begin, depth = (begin if depth else place), depth + 1
        elif character == "}":
            depth -= 1
            if not depth:
                yield text[begin : place + 1]


class _Parser:
    def __init__(self, text: str, objects: Collection[str]) -> None:
        self._text, self._objects = text, objects
        self._tokens = _TOKEN.findall(text)

    @property
    def next(self) -> str | None:
        return self._tokens[0] if self._tokens else None

    def value(self) -> Shape:
        shape = Shape()
        while self.next is not None and self.next not in (",", "}", "]"):
            token = self._tokens.pop(0)
            if token == "{":
                self._fields(shape)
            elif token == "[":
                shape.items = self.value()
                self._expect("]")
            elif token == "+":
                self._sum(shape)
            elif token in self._objects:
                self._object(shape, token)
            elif self.next == "|":
                self._values(shape, token)
            elif token == "literal":
                shape.values.append(json.dumps(self._tokens.pop(0)))
            elif token not in _KINDS:
                raise ValueError(f"{self._text!r}: {token!r} has no known meaning")
        return shape

    def _fields(self, shape: Shape) -> None:
        while True:
            self._field(shape)
            if self.next != ",":
                break
            self._tokens.pop(0)
        self._expect("}")

    def _field(self, shape: Shape) -> None:
        name = self._tokens.pop(0).strip('"')
        if not _NAME.fullmatch(name):
            raise ValueError(f"{self._text!r}: {name!r} is no name of a field")
        for mark in "!", ":":
            if self.next == mark:
                self._tokens.pop(0)
        shape.properties[name] = self.value()

    def _sum(self, shape: Shape) -> None:
        if self.next in self._objects:
            self._object(shape, self._tokens.pop(0))
        else:
            self._field(shape)

    def _object(self, shape: Shape, name: str) -> None:
        if self.next == "without":
            shape.objects.append((name, frozenset({self._tokens[1]})))
            del self._tokens[:2]
        elif self.next is not None and self.next[0].isalpha() and self.next not in _KINDS:
            shape.borrowed.append((name, self._tokens.pop(0)))
        else:
            shape.objects.append((name, frozenset()))

    def _values(self, shape: Shape, first: str) -> None:
        shape.values.append(json.dumps(first))
        while self.next == "|":
            self._tokens.pop(0)
            shape.values.append(json.dumps(self._tokens.pop(0)))

    def _expect(self, token: str) -> None:
        if not self._tokens or self._tokens.pop(0) != token:
            raise ValueError(f"{self._text!r}: {token!r} is missing")
