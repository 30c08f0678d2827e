"""Where the members of YAML collections stand, kept beside the data in a few bytes each."""

from array import array
from collections.abc import Iterable
from typing import Any

from yaml.nodes import Node

from ..document import split

_COLUMNS = 32  # bits of a place that hold the column


class Places:
    """Line and column of every member, by the identity of the data that holds it.

    Data must neither change nor go away while places are asked for. Nodes are not kept: they take
    thirty times the room, and composing the text again takes as long as reading it did.
    """

    def __init__(self) -> None:
        self._first: dict[int, int] = {}
        self._places = array("Q")
        self._indexes: dict[int, dict[str, int]] = {}  # of mappings that were looked into

    def add(self, content: dict[str, Any] | list[Any], nodes: Iterable[Node]) -> None:
        """Notes where the members of a collection begin, in the order in which it holds them."""
        self._first[id(content)] = len(self._places)
        for node in nodes:
            mark = node.start_mark
            self._places.append(mark.line << _COLUMNS | mark.column)

    def find(self, content: Any, pointer: str) -> tuple[int, int] | None:
        """Line and column, from nought, of what a pointer names, else of its nearest ancestor.

        A member of a mapping stands where its key does. None for the content itself.
        """
        place = None
        for token in split(pointer):
            index = self._index(content, token)
            if index is None:
                break
            place = self._places[self._first[id(content)] + index]
            content = content[token] if isinstance(content, dict) else content[index]
        return None if place is None else (place >> _COLUMNS, place & (1 << _COLUMNS) - 1)

    def _index(self, content: Any, token: str) -> int | None:
        if isinstance(content, dict):
            if id(content) not in self._indexes:
                self._indexes[id(content)] = {key: index for index, key in enumerate(content)}
            return self._indexes[id(content)].get(token)
        if isinstance(content, list) and token.isdecimal() and int(token) < len(content):
            return int(token)
        return None
