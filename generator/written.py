"""Document -> the text of openapi.yaml, as PyYAML's C writer prints it.

The writer takes 4 µs for each scalar and more for each collection; most scalars of a document are
equal to others, and how collections stand is simple. So the writer is asked for each scalar once, and
lines are put together here. What it folds, or writes over several lines, depends on where it stands:
that is asked by its place.

A run prints only the parts that are not as they were: the path items, the components and whatever else
stands at the top. A part is printed the same by itself, because YAML that is indented says nothing of
its neighbours.
"""

import hashlib
import json
import marshal
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache as remember
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from .cache import NO_CACHE, Cache, version
from .cache import key as key_of
from .objects import SECTIONS
from .records import record

# What holds parts; components hold them one level further down.
_HOLDERS = frozenset(
    {("paths",), ("webhooks",), *(("components", name) for name in SECTIONS.values())}
)
_HEADING = object()  # stands for the line before parts
_WIDTH = 100
_PLAIN = 2  # of marshal: the last version without references to what was written before
_NO_WIDTH = 1_000_000_000
_LONGEST_KEY = 128  # bytes; what is longer, or has line ends, is written behind a question mark
_STR, _MAP, _SEQ = (f"tag:yaml.org,2002:{name}" for name in ("str", "map", "seq"))
_LINE_END = re.compile("[\n\r\x85\u2028\u2029]")


_Where = tuple[str, ...]


def written(content: Mapping[str, Any], name: str = "", cache: Cache = NO_CACHE) -> str:
    """The YAML text of a document, in its own order; equal parts are written in full.

    `name` is whose parts `cache` is asked for.
    """
    parts = dict(_parts(content, ()))
    if cache is NO_CACHE:
        return "".join(_printed(parts).values())
    place = key_of("parts of openapi.yaml", name, _program())
    kept: dict[str, str] = json.loads(cache.get(place) or "{}")
    keys = {where: _key(where, value) for where, value in parts.items()}
    missing = {where: parts[where] for where in parts if keys[where] not in kept}
    printed = _printed(missing)
    texts = {keys[where]: printed.get(where) or kept[keys[where]] for where in parts}
    if texts.keys() != kept.keys():
        cache.put(place, json.dumps(texts))
    return "".join(texts[keys[where]] for where in parts)


def _key(where: _Where, value: Any) -> str:
    """What a part is known by."""
    told = where if value is _HEADING else (where, value)
    try:
        content = marshal.dumps(told, _PLAIN)  # in a quarter of the time that `repr` takes
    except ValueError:  # no JSON has such a value
        content = repr(told).encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()


def _parts(content: Mapping[str, Any], above: _Where) -> Iterator[tuple[_Where, Any]]:
    """Where each part stands, by names, and the part."""
    for name, value in content.items():
        here = (*above, name)
        is_open = here in _HOLDERS or here == ("components",)
        if is_open and isinstance(value, dict) and value:
            yield here, _HEADING
            yield from _parts(value, here)
        else:
            yield here, value


def _printed(parts: Mapping[_Where, Any]) -> dict[_Where, str]:
    """The lines of each part, without those of what it stands in."""
    whole = [{where[-1]: value} for where, value in parts.items() if value is not _HEADING]
    lines = _Lines(_flat(_texts(whole)))
    ends: list[int] = []
    for where, value in parts.items():
        indent = 2 * (len(where) - 1)
        if value is _HEADING:
            lines.parts.append(f"{' ' * indent}{where[-1]}:\n")
        else:
            lines.mapping({where[-1]: value}, indent, is_open=False)
        ends.append(len(lines.parts))
    texts = lines.texts()
    found = [part if isinstance(part, str) else texts[part] for part in lines.parts]
    starts = [0, *ends][: len(ends)]
    return {
        where: "".join(found[start:end])
        for where, start, end in zip(parts, starts, ends, strict=True)
    }


@remember
def _program() -> str:
    """What decides how parts are printed."""
    return key_of(version("pyyaml"), Path(__file__).read_text("utf-8"))


# A text whose form depends on where it stands: the column of its key or dash, its own, and the text.
_Place = tuple[int, int, str]


@record(slots=True)
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
