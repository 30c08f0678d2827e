"""Document -> the text of openapi.yaml, as PyYAML's C writer prints it.

The writer takes 4 µs for each scalar and more for each collection; most scalars of a document are
equal to others, and how collections stand is simple. So the writer is asked for each scalar once, and
lines are put together here. What it folds, or writes over several lines, depends on where it stands:
that is asked by its place.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_WIDTH = 100
_NO_WIDTH = 1_000_000_000
_LONGEST_KEY = 128  # bytes; what is longer, or has line ends, is written behind a question mark
_STR, _MAP, _SEQ = (f"tag:yaml.org,2002:{name}" for name in ("str", "map", "seq"))
_LINE_END = re.compile("[\n\r\x85\u2028\u2029]")


def written(content: Mapping[str, Any]) -> str:
    """The YAML text of a document, in its own order; equal parts are written in full."""
    lines = _Lines(_flat(_texts(content)))
    lines.mapping(content, 0, is_open=False)
    texts = lines.texts()
    return "".join([part if isinstance(part, str) else texts[part] for part in lines.parts])


# A text whose form depends on where it stands: the column of its key or dash, its own, and the text.
_Place = tuple[int, int, str]


@dataclass(slots=True)
class _Lines:
    """The lines of a document; in `flat` stand texts as they are where a line has no end."""

    flat: Mapping[str, str]
    parts: list[str | _Place] = field(default_factory=list)
    others: dict[tuple[type, str], str] = field(default_factory=dict)

    def mapping(self, value: Mapping[Any, Any], indent: int, *, is_open: bool) -> None:
        """A mapping that is not empty; `is_open` says that its first line has been begun."""
        pad, add = " " * indent, self.parts.append
        for key, inner in value.items():
            text = self._key(key)
            if text is None:
                lines = _nested({key: inner}, indent)
                add(lines[indent:] if is_open else lines)
            else:
                add(f"{text}:" if is_open else f"{pad}{text}:")
                # A sequence in a mapping stands no deeper than it.
                self._value(inner, indent, indent + len(text) + 2, is_below=True)
            is_open = False

    def _sequence(self, value: Iterable[Any], indent: int, *, is_open: bool) -> None:
        pad = " " * indent
        for inner in value:
            self.parts.append("-" if is_open else f"{pad}-")
            self._value(inner, indent, indent + 2, is_below=False)
            is_open = False

    def _value(self, value: Any, indent: int, column: int, *, is_below: bool) -> None:
        """What stands behind a key or a dash in a column."""
        kind, add = type(value), self.parts.append
        if kind is str:
            text = self.flat.get(value)
            if text is None or (column + len(text) > _WIDTH and " " in value):
                self.parts += (" ", (indent, column, value), "\n")
            else:
                add(f" {text}\n")
        elif kind is dict and value:
            add("\n" if is_below else " ")
            self.mapping(value, indent + 2, is_open=not is_below)
        elif kind is list and value:
            add("\n" if is_below else " ")
            self._sequence(value, indent if is_below else indent + 2, is_open=not is_below)
        else:
            add(f" {self._other(value)}\n")

    def _key(self, key: Any) -> str | None:
        """The text of a key; None where it is too long for a line with its value, or nearly."""
        if type(key) is not str:
            return self._other(key)
        text = self.flat.get(key, "")
        return text if 0 < len(text) <= _LONGEST_KEY and len(key.encode()) <= _LONGEST_KEY else None

    def _other(self, value: Any) -> str:
        place = type(value), repr(value)
        if place not in self.others:
            self.others[place] = _dump([value], _WIDTH)[2:-1]
        return self.others[place]

    def texts(self) -> dict[str | _Place, str]:
        """What stands at each place."""
        found: dict[str | _Place, str] = {}
        by_indent: dict[tuple[int, bool], dict[_Place, None]] = {}
        for part in self.parts:
            if not isinstance(part, str):
                indent, column, _ = part
                by_indent.setdefault((indent, column == indent + 2), {})[part] = None
        for (indent, is_item), places in by_indent.items():
            begin = re.compile(rf"^ {{{indent}}}(?=\S)", re.MULTILINE)
            text = _dump(_stand_in(indent, places, is_item=is_item), _WIDTH)
            starts = [match.start() for match in begin.finditer(text)][-len(places) :]
            for place, start, stop in zip(places, starts, [*starts[1:], len(text)], strict=True):
                found[place] = text[start + place[1] : stop - 1]
        return found


def _texts(content: Any) -> set[str]:
    """Every text of a document without a line end in it, keys and values."""
    found: set[str] = set()
    waiting = [content]
    for value in waiting:  # grows while it is read
        if type(value) is dict:
            found.update(key for key in value if type(key) is str)
            inner: Iterable[Any] = value.values()
        else:
            inner = value
        for one in inner:
            kind = type(one)
            if kind is str:
                found.add(one)
            elif kind is dict or kind is list:
                waiting.append(one)
    return {text for text in found if not _LINE_END.search(text)}


def _flat(texts: Iterable[str]) -> dict[str, str]:
    """Each text as it stands in a line without end."""
    ordered = list(texts)
    lines = _dump(ordered, _NO_WIDTH).split("\n") if ordered else []
    return {text: line[2:] for text, line in zip(ordered, lines, strict=False)}


def _nested(value: Mapping[Any, Any], indent: int) -> str:
    """The lines of a mapping at a column, as the writer prints them there."""
    inside: Any = value
    for _ in range(indent // 2):
        inside = {"a": inside}
    return _dump(inside, _WIDTH).split("\n", indent // 2)[-1]


def _stand_in(indent: int, places: Iterable[_Place], *, is_item: bool) -> Node:
    """Texts at their columns, behind dashes or keys of the length that it takes."""
    node: Node
    if is_item:
        items = [ScalarNode(_STR, text) for _, _, text in places]
        node = SequenceNode(_SEQ, items, flow_style=False)
        node = MappingNode(_MAP, [(ScalarNode(_STR, "a"), node)], flow_style=False)
    else:
        keys = (ScalarNode(_STR, "a" * (column - indent - 2)) for _, column, _ in places)
        values = (ScalarNode(_STR, text) for _, _, text in places)
        node = MappingNode(_MAP, list(zip(keys, values, strict=True)), flow_style=False)
    for _ in range(indent // 2):
        node = MappingNode(_MAP, [(ScalarNode(_STR, "a"), node)], flow_style=False)
    return node


def _dump(value: Any, width: int) -> str:
    text: str = yaml.dump(value, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=width)
    return text


class _Plain(yaml.CSafeDumper):
    """Writes equal parts in full: anchors would be names without meaning."""

    def represent_data(self, data: Any) -> Node:
        """The node of plain data; PyYAML looks for anchors and styles, which there are none of."""
        kind = type(data)
        if kind is str:
            return ScalarNode(_STR, data)
        if kind is dict:
            pairs = [(self.represent_data(k), self.represent_data(v)) for k, v in data.items()]
            return MappingNode(_MAP, pairs, flow_style=False)
        if kind is list:
            return SequenceNode(_SEQ, [*map(self.represent_data, data)], flow_style=False)
        if isinstance(data, Node):
            return data
        return super().represent_data(data)

    def ignore_aliases(self, data: object) -> bool:
        return True
