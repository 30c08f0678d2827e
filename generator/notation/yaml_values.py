"""YAML nodes -> plain data, by the rules of YAML 1.2's core schema."""

import math
import re
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ..diagnostics import Collector, Location
from .content import MAX_DEPTH, MAX_NODES, MOST_DUPLICATES, too_deep
from .yaml_places import Places

Pair = tuple[Node, Node]

_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_NUMBER_STARTS = frozenset("+-.0123456789")
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_MAX_DIGITS = 4000  # Python refuses to turn more digits into an int

_TAG = "tag:yaml.org,2002:"
_PLAIN_TAGS = frozenset({"plain", *(_TAG + name for name in ("null", "bool", "int", "float"))})
_TEXT_TAGS = frozenset({"text", *(_TAG + name for name in ("str", "timestamp"))})
_COLLECTION_TAGS = frozenset({"text", "plain", _TAG + "map", _TAG + "seq"})


def plain_value(text: str) -> Any:
    """The value of a scalar without quotes: null, boolean, int, float or text."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _NUMBER_STARTS:
        return text
    if len(text) <= _MAX_DIGITS and _INT.fullmatch(text):
        # YAML 1.1 took 010 for eight, 1.2 takes it for ten.
        return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
    if _FLOAT.fullmatch(text) or _NOT_FINITE.fullmatch(text):
        return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
    return text


def key_text(node: ScalarNode) -> str | None:
    """A mapping key as its author meant it: 200 is "200"; None for null, true and false."""
    text: str = node.value
    return None if node.tag in _PLAIN_TAGS and text in _WORDS else text


def _is_merge(key: Node) -> bool:
    return isinstance(key, ScalarNode) and key.tag == "plain" and key.value == "<<"


def merged(node: MappingNode, known: dict[int, list[Pair]]) -> list[Pair]:
    """The members of a mapping, after them those of its `<<` mappings that it does not have itself.

    `known` holds the mappings already answered for, by identity; without it mappings that merge one
    another many times over would cost exponential time.
    """
    if id(node) in known:
        return known[id(node)]
    known[id(node)] = []
    pairs: list[Pair] = [pair for pair in node.value if not _is_merge(pair[0])]
    own = {str(key.value) for key, _ in pairs}
    for source in (
        source for key, value in node.value if _is_merge(key) for source in sources(value)
    ):
        if isinstance(source, MappingNode):
            for key, value in merged(source, known):
                if str(key.value) not in own:
                    own.add(str(key.value))
                    pairs.append((key, value))
    known[id(node)] = pairs
    return pairs


def sources(value: Node) -> list[Node]:
    """What a `<<` key names: one mapping, or a sequence of them."""
    return list(value.value) if isinstance(value, SequenceNode) else [value]


class Converter:
    """Turns the nodes of one text into data; findings go to the collector.

    `is_refused` says that the data is unusable: too large, too deep, or within itself. `places` has
    the members of all collections, `size` is how many values there are with aliases written out.
    """

    def __init__(self, shown: str, collector: Collector) -> None:
        self._shown = shown
        self._collector = collector
        # Collections by identity: an alias names a node that was seen before. The value, how many
        # nodes it stands for once aliases are written out, and how deep it is; None while under way.
        self._done: dict[int, tuple[Any, int, int] | None] = {}
        self._merges: dict[int, list[Pair]] = {}
        self._duplicates = 0
        self.is_refused = False
        self.size = 0
        self.places = Places()

    def value(self, node: Node) -> Any:
        """The data of a node and all in it."""
        content, nodes, depth = self._convert(node)
        self.size = nodes
        if not self.is_refused and nodes > MAX_NODES:
            self._refuse(
                node,
                "too-large",
                f"with its aliases written out the text has {nodes:,} values",
                "write a '$ref' where a schema is meant again, instead of an alias",
            )
        if not self.is_refused and depth > MAX_DEPTH:
            self._refuse(node, *too_deep())
        return content

    def _convert(self, node: Node) -> tuple[Any, int, int]:
        if isinstance(node, ScalarNode):
            return self._scalar(node), 1, 0
        identity = id(node)
        if identity in self._done:
            done = self._done[identity]
            if done is None:
                self._refuse(
                    node,
                    "alias-loop",
                    "the anchor is used by an alias inside itself",
                    "write a '$ref' where a schema holds itself",
                )
                return None, 1, 0
            return done
        self._done[identity] = None
        if node.tag not in _COLLECTION_TAGS:
            self._unknown_tag(node)
        done = self._mapping(node) if isinstance(node, MappingNode) else self._sequence(node)
        self._done[identity] = done
        return done

    def _mapping(self, node: MappingNode) -> tuple[dict[str, Any], int, int]:
        content: dict[str, Any] = {}
        nodes, depth = 1, 0
        pairs: list[Pair] = node.value
        if "<<" in [key.value for key, _ in pairs]:
            pairs = self._merged(node)
        for key, child in pairs:
            text = key_text(key) if isinstance(key, ScalarNode) else None
            if text is None:
                self._no_key(key)
                continue
            if text in content:
                self._duplicate(text, key, pairs)
            content[text], child_nodes, child_depth = self._convert(child)
            nodes += child_nodes
            depth = max(depth, child_depth)
        self.places.add(content, self._keys(pairs, content))
        return content, nodes, depth + 1

    @staticmethod
    def _keys(pairs: list[Pair], content: dict[str, Any]) -> list[Node]:
        """The keys of the members that a mapping has: of one that stands there twice, the first."""
        keys = [key for key, _ in pairs]
        if len(keys) == len(content):
            return keys
        first: dict[str, Node] = {}
        for key in keys:
            text = key_text(key) if isinstance(key, ScalarNode) else None
            if text is not None:
                first.setdefault(text, key)
        return list(first.values())

    def _merged(self, node: MappingNode) -> list[Pair]:
        for source in (
            item for key, value in node.value if _is_merge(key) for item in sources(value)
        ):
            self._convert(source)  # for its findings only: loops, duplicate keys, bounds
            if not isinstance(source, MappingNode):
                self._error(source, "not-yaml", "'<<' merges mappings; this is not one")
        return [] if self.is_refused else merged(node, self._merges)

    def _sequence(self, node: Node) -> tuple[list[Any], int, int]:
        content: list[Any] = []
        nodes, depth = 1, 0
        for child in node.value:
            value, child_nodes, child_depth = self._convert(child)
            content.append(value)
            nodes += child_nodes
            depth = max(depth, child_depth)
        self.places.add(content, node.value)
        return content, nodes, depth + 1

    def _scalar(self, node: ScalarNode) -> Any:
        text: str = node.value
        if node.tag in _TEXT_TAGS:
            return text
        if node.tag not in _PLAIN_TAGS:
            self._unknown_tag(node)
            return text
        value = plain_value(text)
        if isinstance(value, float) and not math.isfinite(value):
            self._error(node, "number-not-finite", f"{text[:20]} has no place in JSON")
        return value

    def _no_key(self, key: Node) -> None:
        if not isinstance(key, ScalarNode):
            self._error(key, "key-not-text", "a key must be a text, this one is a collection")
            return
        written = key.value or "(nothing)"
        self._error(
            key,
            "key-not-text",
            f"the key {written} is not a text",
            f"write it in quotes if that is meant: '{key.value}'",
        )

    def _duplicate(self, text: str, key: Node, pairs: list[Pair]) -> None:
        self._duplicates += 1
        if self._duplicates > MOST_DUPLICATES:
            return
        first = next(other for other, _ in pairs if other.value == text)
        line = first.start_mark.line + 1
        self._error(key, "duplicate-key", f"the key {text!r} is already used in line {line}")

    def _unknown_tag(self, node: Node) -> None:
        tag = node.tag.replace(_TAG, "!!")
        self._error(node, "unknown-tag", f"the tag {tag} means nothing here", "remove the tag")

    def _refuse(self, node: Node, code: str, message: str, hint: str = "") -> None:
        self.is_refused = True
        self._error(node, code, message, hint)

    def _error(self, node: Node, code: str, message: str, hint: str = "") -> None:
        mark = node.start_mark
        at = Location(self._shown, mark.line + 1, mark.column + 1)
        self._collector.error(code, message, at=at, hint=hint)
