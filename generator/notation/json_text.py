"""JSON text -> plain data, by the standard library.

The library's reader is fast but keeps no positions, so they are found only on demand: a pointer is
followed by scanning the members of one object or array at a time.
"""

import json
import math
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]
from typing import Any

from ..diagnostics import Collector, Location
from ..document import split
from .content import MAX_DEPTH, MOST_DUPLICATES, Parsed, too_deep

_SPACE = re.compile(r"[ \t\n\r]*")
_YAML = re.compile(r"(---\s|%YAML|[A-Za-z_][\w-]*:(\s|$))")
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


MAX_ROOM = 640 * 1024 * 1024
"""Bytes that what a text says may take in memory, as far as it can be known before it is read."""
_OF_COLLECTION, _OF_MEMBER = 200, 50


def _has_room(text: str) -> bool:
    """Whether a text's content fits into MAX_ROOM."""
    # Brackets and commas of descriptions count only where there are that many of all.
    return _room(text) <= MAX_ROOM or _room(_STRING.sub("", text)) <= MAX_ROOM


def _room(text: str) -> int:
    """About how many bytes collections and members take, where what stands in quotes has none."""
    collections = text.count("{") + text.count("[")
    return collections * _OF_COLLECTION + text.count(",") * _OF_MEMBER


class _Reader:
    """Reads one text; remembers whether an object repeated a key."""

    def __init__(self) -> None:
        self.has_duplicates = False

    def read(self, text: str) -> Any:
        """The content; raises ValueError, of which JSONDecodeError is one, or RecursionError."""
        return json.loads(
            text,
            object_pairs_hook=self._object,
            parse_constant=_refuse_constant,
            parse_float=_finite,
        )

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        content = dict(pairs)
        if len(content) < len(pairs):
            self.has_duplicates = True
        return content


class _NotFinite(ValueError):
    """A number that JSON cannot hold."""


def _refuse_constant(text: str) -> Any:
    raise _NotFinite(text)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _NotFinite(text)
    return value


def read(text: str, shown: str, collector: Collector) -> Parsed | None:
    """Plain data and locations of a JSON text; None, with diagnostics, when it is not JSON."""
    reader = _Reader()
    start = Location(shown)
    if not _has_room(text):
        collector.error(
            "too-large",
            f"the text holds more values than fit into {MAX_ROOM >> 20} MiB",
            at=start,
            hint="leave out of it what the client does not need, or cut it into several documents",
        )
        return None
    content = None
    try:
        content = reader.read(text)
        is_too_deep = _is_too_deep(content)
        if not is_too_deep and _SURROGATE.search(text):
            json.dumps(content, ensure_ascii=False).encode()
    except RecursionError:
        is_too_deep = True
    except JSONDecodeError as problem:
        at = Location(shown, problem.lineno, problem.colno)
        message = problem.msg[0].lower() + problem.msg[1:]
        hint = _hint(text, problem.pos)
        collector.error("not-json", f"not JSON: {message}", at=at, hint=hint)
        return None
    except _NotFinite as problem:
        number = str(problem)
        found = re.search(rf"[\[:,]\s*{re.escape(number)}", text)
        at = _Positions(text, shown).at(found.end() - len(number)) if found else start
        collector.error("number-not-finite", f"{number[:20]} has no place in JSON", at=at)
        return None
    except UnicodeEncodeError:
        collector.error("not-json", "not JSON: an escape names half a surrogate pair", at=start)
        return None
    except ValueError:  # Python's own bound on the digits of an int
        collector.error("not-json", "a number has too many digits", at=start)
        return None
    if is_too_deep:
        collector.error(*too_deep(), at=start)
        return None
    positions = _Positions(text, shown)
    if reader.has_duplicates:
        _report_duplicates(positions, collector)
    return Parsed(content, positions.locate)


def _hint(text: str, offset: int) -> str:
    """How to mend what commonly keeps a text from being JSON."""
    rest, before = text[offset:].lstrip(), text[:offset].rstrip()
    if not text.strip():
        return "the file is empty"
    if rest.startswith(("//", "/*", "#")):
        return "JSON has no comments: remove them"
    if before.endswith(",") and rest[:1] in ("}", "]"):
        return "JSON has no comma after the last member: remove it"
    if rest.startswith("'"):
        return "JSON has texts in double quotes only"
    if text.lstrip().startswith("<"):
        return "this looks like a web page: fetch the document itself"
    if not before and _YAML.match(rest):
        return "this looks like YAML: let the name of the file end in .yaml"
    return ""


def _is_too_deep(content: Any) -> bool:
    level = [content]
    for _ in range(MAX_DEPTH):
        level = [
            child
            for parent in level
            if isinstance(parent, dict | list)
            for child in (parent.values() if isinstance(parent, dict) else parent)
        ]
    return any(isinstance(parent, dict | list) for parent in level)


class _Positions:
    """Finds where members stand in a valid JSON text."""

    def __init__(self, text: str, shown: str) -> None:
        self._text = text
        self._shown = shown
        self._skip = json.JSONDecoder().raw_decode
        self.members: Callable[[int], tuple[tuple[str, int, int], ...]] = cache(self._members)
        self._by_token = cache(self._of)  # asked for as often as there are findings
        self._lines: list[int] = []
        self.start = self._next(0)

    def locate(self, pointer: str) -> Location:
        """The location of what a pointer names, else of its nearest ancestor."""
        place = value = self.start
        for token in split(pointer):
            found = self._by_token(value).get(token)
            if found is None:
                break
            place, value = found
        return self.at(place)

    def at(self, offset: int) -> Location:
        """The location of an offset into the text."""
        if not self._lines:
            lengths = (len(line) + 1 for line in self._text.split("\n"))
            self._lines = list(accumulate(lengths, initial=0))
        line = bisect_right(self._lines, offset)
        return Location(self._shown, line, offset - self._lines[line - 1] + 1)

    def _of(self, offset: int) -> dict[str, tuple[int, int]]:
        """Where each member stands; of a key that stands there twice, the last."""
        return {token: (place, value) for token, place, value in self.members(offset)}

    def _members(self, offset: int) -> tuple[tuple[str, int, int], ...]:
        """(token, where its key or item stands, where its value stands) of an object or array."""
        if self._text[offset] == "{":
            return tuple(self._object(offset))
        return tuple(self._array(offset)) if self._text[offset] == "[" else ()

    def _object(self, offset: int) -> Iterator[tuple[str, int, int]]:
        offset = self._next(offset + 1)
        while self._text[offset] != "}":
            key, end = scanstring(self._text, offset + 1)
            value = self._next(self._next(end) + 1)
            yield key, offset, value
            offset = self._after(value)

    def _array(self, offset: int) -> Iterator[tuple[str, int, int]]:
        offset, index = self._next(offset + 1), 0
        while self._text[offset] != "]":
            yield str(index), offset, offset
            offset, index = self._after(offset), index + 1

    def _after(self, value: int) -> int:
        """Where the next member, or the closing bracket, stands."""
        offset = self._next(self._skip(self._text, value)[1])
        return self._next(offset + 1) if self._text[offset] == "," else offset

    def _next(self, offset: int) -> int:
        found = _SPACE.match(self._text, offset)
        return found.end() if found else offset


def _report_duplicates(positions: _Positions, collector: Collector) -> None:
    queue, left = [positions.start], MOST_DUPLICATES
    while queue and left:
        lines: dict[str, int] = {}
        for key, place, value in positions.members(queue.pop()):
            at = positions.at(place)
            if key in lines and left:
                left -= 1
                collector.error(
                    "duplicate-key", f"the key {key!r} is already used in line {lines[key]}", at=at
                )
            lines.setdefault(key, at.line)
            queue.append(value)
