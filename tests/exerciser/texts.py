"""Strings and numbers that fit what a schema says about them."""

import itertools
import math
import random
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument, NoSuchExample, Unsatisfiable

_MOST_TRIES = 300
_NO_MATCH = (InvalidArgument, NoSuchExample, Unsatisfiable)
_PRINTABLE = st.characters(min_codepoint=32, max_codepoint=126)
# Text that must be encoded wherever it stands; the second may stand in a header, too.
HARD = 'text {}: a/b?c=d&e#f+g%20h;["i"],\u00e9\u4e2d'
HEADER = "text-{} (a/b?c=d&e#f+g%20h)"
PLAIN = "text-{}"
# Without what the styles spaceDelimited and pipeDelimited put between values.
TIGHT = "text-{}:a/b?c=d&e#f+g%20h,\u00e9"
_BY_FORMAT: Mapping[str, Callable[[int], str]] = {
    "uuid": lambda turn: f"3c90c3cc-0d44-4b50-8888-{turn:012x}",
    "date": lambda turn: f"2026-03-{turn % 28 + 1:02}",
    "date-time": lambda turn: f"2026-03-{turn % 28 + 1:02}T15:09:26Z",
    "time": lambda turn: f"15:09:{turn % 60:02}Z",
    "duration": lambda turn: f"P{turn + 1}D",
    "email": lambda turn: f"someone+{turn}@example.com",
    "idn-email": lambda turn: f"someone+{turn}@example.com",
    "hostname": lambda turn: f"host{turn}.example.com",
    "idn-hostname": lambda turn: f"host{turn}.example.com",
    "ipv4": lambda turn: f"192.0.2.{turn % 250 + 1}",
    "ipv6": lambda turn: f"2001:db8::{turn % 9000 + 1}",
    "uri": lambda turn: f"https://example.com/a?b={turn}&c=%20#d",
    "url": lambda turn: f"https://example.com/a?b={turn}&c=%20#d",
    "uri-reference": lambda turn: f"/a/{turn}?b=c",
    "uri-template": lambda turn: f"/a/{turn}/{{b}}",
    "iri": lambda turn: f"https://example.com/\u00e9/{turn}",
    "iri-reference": lambda turn: f"/\u00e9/{turn}",
    "json-pointer": lambda turn: f"/a/{turn}",
    "relative-json-pointer": lambda turn: f"{turn}/a",
    "regex": lambda turn: f"^a{{{turn + 1}}}$",
    "byte": lambda turn: ("aGVsbG8=", "d29ybGQh", "Pz8+Pj8/")[turn % 3],
    "base64": lambda turn: ("aGVsbG8=", "d29ybGQh", "Pz8+Pj8/")[turn % 3],
}


def texts(schema: Mapping[str, Any], template: str, turn: int) -> Iterator[str]:
    """Strings to try for a schema, best first; another `turn` gives other ones."""
    made = _BY_FORMAT.get(str(schema.get("contentEncoding") or schema.get("format")))
    if made is not None:
        yield made(turn)
    least, most = int(schema.get("minLength", 0)), schema.get("maxLength")
    if "pattern" not in schema:
        for kind in dict.fromkeys((template, PLAIN)):
            text = kind.format(turn).ljust(least, "x")
            if most is None or len(text) <= most:
                yield text
        short = f"{turn}".ljust(least, "x")
        yield short if most is None else short[-int(most) :] if most else ""
    else:
        yield from _matching(schema["pattern"], least, math.inf if most is None else most, turn)


def _matching(pattern: str, least: int, most: float, turn: int) -> Iterator[str]:
    found: list[str] = []
    for _ in range(turn + 1):
        one = _match(pattern, least, most, tuple(found))
        if one is None:
            break
        found.append(one)
    yield from reversed(found)
    if not found and (short := _match(pattern, 0, math.inf, ())):
        # Long texts are seldom met by chance; most patterns repeat their last character.
        yield short.ljust(least, short[-1:])[: None if most == math.inf else int(most)]


@lru_cache(maxsize=4096)
def _match(pattern: str, least: int, most: float, without: tuple[str, ...]) -> str | None:
    """A text that matches a pattern, the same on every run; None where none was found."""
    try:
        return find(
            st.from_regex(pattern, alphabet=_PRINTABLE),
            lambda text: least <= len(text) <= most and text not in without and "\n" not in text,
            random=random.Random(0),
            settings=settings(
                database=None,
                deadline=None,
                max_examples=_MOST_TRIES,
                phases=[Phase.generate],  # shrinking takes a thousand times as long
                suppress_health_check=list(HealthCheck),
            ),
        )
    except (*_NO_MATCH, re.error, ValueError, OverflowError, RecursionError):
        return None  # no pattern that Python reads, or one that is never met


def numbers(schema: Mapping[str, Any], is_whole: bool, turn: int) -> Iterator[float]:
    """Numbers to try for a schema, best first; another `turn` gives other ones."""
    step = schema.get("multipleOf", 1)
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    starts = [1, low, above, 0, -1]
    if not is_whole and "multipleOf" not in schema:
        yield 1.5 + turn
    for start in starts:
        if start is not None:
            first = int(start // step)
            for count in range(first, first + 3):
                yield _plain((count + turn) * step)
    for end in (high, below):
        if end is not None:
            last = int(end // step)
            for count in range(last, last - 3, -1):
                yield _plain((count - turn) * step)
    ends = [value for value in (low, above, high, below) if value is not None]
    if not is_whole:
        yield from (_plain(sum(pair) / 2) for pair in itertools.combinations(ends, 2))
        yield from ends
    if turn:  # there may not be so many
        yield from numbers(schema, is_whole, 0)


def _plain(number: float) -> float:
    """Whole numbers without a fraction, as JSON writers print them."""
    return (
        number if isinstance(number, int) else int(number) if float(number).is_integer() else number
    )
