"""One of the two documents of a comparison, and how to look around in it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...document import Document, PointerError, join, lookup
from ...normalize import pointer_of
from ...records import record
from ..change import Place

Places = Mapping[tuple[str | int, ...], str]
TOGETHER = "\0"
"""Between the pointers of what is one schema here and several in the document."""


@record(frozen=True, slots=True)
class Node:
    """A value of a document and where it stands; `name` is the component that a reference led to.

    `places` are of the parts that stand elsewhere, by the way that leads to them in the value.
    """

    value: Any
    pointer: str
    name: str = ""
    places: Places | None = None

    def get(self, key: str, default: Any = None) -> Any:
        """The value under a key; the default where the node is no object or has none."""
        return self.value.get(key, default) if isinstance(self.value, Mapping) else default

    def at(self, *tokens: str | int) -> "Node":
        """A part of the value; its value is None where there is none."""
        found = self.value
        for token in tokens:
            if isinstance(found, Mapping):
                found = found.get(token)
            elif isinstance(found, list) and isinstance(token, int) and token < len(found):
                found = found[token]
            else:
                found = None
        if self.places is None:
            return Node(found, join(self.pointer, *tokens))
        count = len(tokens)
        inner = {way[count:]: place for way, place in self.places.items() if way[:count] == tokens}
        pointer = inner.pop((), join(self.pointer, *tokens))
        return Node(found, pointer, places=inner or None)

    def members(self, key: str) -> dict[str, "Node"]:
        """The values of an object under a key, by name."""
        found = self.get(key)
        names = found if isinstance(found, Mapping) else ()
        return {str(name): self.at(key, name) for name in names}

    def items(self, key: str) -> list["Node"]:
        """The values of an array under a key."""
        found = self.get(key)
        count = len(found) if isinstance(found, list) else 0
        return [self.at(key, index) for index in range(count)]


class Side:
    """A document in the words of 3.1, before anything is hoisted or merged."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root = Node(document.content, "")

    def resolve(self, node: Node) -> Node:
        """What a chain of references leads to; the node itself where it is none.

        What stands beside a reference to a schema is added to what it leads to, as 3.1 has it.
        """
        seen: set[str] = set()
        beside: dict[str, Any] = {}
        while isinstance(node.value, Mapping) and isinstance(node.value.get("$ref"), str):
            pointer = pointer_of(node.value["$ref"])
            if pointer is None or pointer in seen:
                break
            seen.add(pointer)
            beside = {**{k: v for k, v in node.value.items() if k != "$ref"}, **beside}
            try:
                found = lookup(self.document.content, pointer)
            except PointerError:
                break
            node = Node(found, pointer, pointer.rpartition("/")[2])
        if beside and isinstance(node.value, Mapping):
            return replace(node, value={**node.value, **beside})
        return node

    def place(self, pointer: str) -> Place:
        """File and line of a pointer; of several together, those of the last."""
        pointer = pointer.rpartition(TOGETHER)[2]
        location = self.document.location(pointer)
        return Place(self.document.origin(pointer), location.file, location.line)


def value_schema(node: Node) -> Node:
    """The schema of a parameter or header, which may stand under its one media type."""
    for media_type in node.members("content"):
        return node.at("content", media_type, "schema")
    return node.at("schema")
