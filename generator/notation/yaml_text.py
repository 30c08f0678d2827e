"""YAML text -> plain data, by PyYAML's C parser.

Nodes are turned into data here rather than by PyYAML's constructors: theirs follow YAML 1.1 (`no` is
false, 2026-11-22 a date), keep the last of duplicate keys, and are slower. They are not kept: what is
kept of them is where members stand.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

import yaml
from yaml._yaml import CParser
from yaml.nodes import Node

from ..diagnostics import Collector, Location
from .content import MAX_DEPTH, Parsed, too_deep
from .yaml_places import Places
from .yaml_values import Converter

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


class _TooDeep(Exception):
    """Nesting beyond the bound: stops the composer, whose recursion in C would end the process."""


class _TooMany(Exception):
    """More values than memory is for: a node takes 300 bytes, however short its text is."""


MAX_VALUES = 2_000_000


class _Composer(CParser):
    """Composes nodes; a scalar without a tag is tagged `plain` or `text`, resolved later."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = self._count = 0

    def resolve(self, kind: type[Node], value: object, implicit: object) -> str:
        """The tag of an untagged node (called by the composer)."""
        return "plain" if isinstance(implicit, tuple) and implicit[0] else "text"

    def descend_resolver(self, parent: object, index: object) -> None:
        """Counts nodes and nesting (called by the composer on its way down)."""
        self._count += 1
        if self._count > MAX_VALUES:
            raise _TooMany
        self._depth += 1
        if self._depth > MAX_DEPTH + 1:  # the document itself is level 0
            raise _TooDeep

    def ascend_resolver(self) -> None:
        """Counts nesting (called by the composer on its way up)."""
        self._depth -= 1


def compose(text: str) -> Node | None:
    """The node tree of a text; None when it is empty. Raises yaml.YAMLError."""
    return _Composer(text).get_single_node()


def read(text: str, shown: str, collector: Collector) -> Parsed | None:
    """Plain data and locations of a YAML text; None, with diagnostics, when it is not YAML."""
    if (bad := _FORBIDDEN.search(text)) is not None:
        collector.error(
            "not-yaml",
            f"the character U+{ord(bad[0]):04X} may not stand in YAML",
            at=_location_of_offset(text, bad.start(), shown),
            hint='write it as an escape in a double-quoted text, such as "\\x00"',
        )
        return None
    try:
        node = compose(text)
    except _TooDeep:
        collector.error(*too_deep(), at=Location(shown))
        return None
    except _TooMany:
        collector.error(
            "too-large",
            f"the text has more than {MAX_VALUES:,} values, keys among them",
            at=Location(shown),
            hint="save the document as JSON, of which more can be read",
        )
        return None
    except yaml.YAMLError as problem:
        _report(problem, text, shown, collector)
        return None
    if node is None:
        return Parsed(None, lambda _: Location(shown))
    converter = Converter(shown, collector)
    content = converter.value(node)
    if converter.is_refused:
        return None
    mark = node.start_mark
    start = Location(shown, mark.line + 1, mark.column + 1)
    locate = _locator(content, converter.places, start)
    return Parsed(content, locate, converter.size)


def _locator(content: Any, places: Places, start: Location) -> Callable[[str], Location]:
    """A function from JSON Pointer to location; the content itself is at `start`."""

    @cache
    def locate(pointer: str) -> Location:
        found = places.find(content, pointer)
        return start if found is None else Location(start.file, found[0] + 1, found[1] + 1)

    return locate


def _location_of_offset(text: str, offset: int, shown: str) -> Location:
    before = text[:offset]
    return Location(shown, before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1)


def _report(problem: yaml.YAMLError, text: str, shown: str, collector: Collector) -> None:
    mark: Any = getattr(problem, "problem_mark", None)
    line, column = (mark.line, mark.column) if mark is not None else (0, 0)
    said = [getattr(problem, name, None) for name in ("context", "problem")]
    what = ", ".join(str(part) for part in said if part) or "the text cannot be read"
    lines = text.splitlines()
    hint = ""
    if line < len(lines) and lines[line][column:].startswith("\t"):
        hint = "YAML indents with spaces; there is a tab here"
    elif "mapping values are not allowed" in what:
        hint = "quote a text that contains ': '"
    elif "another document" in what:
        hint = "keep one document in the file: remove the line '---' between them"
    collector.error(
        "not-yaml", f"not YAML: {what}", at=Location(shown, line + 1, column + 1), hint=hint
    )
