"""Cells of a table: lists, counts, and the sign for nothing."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ..text import Prose, code, prose

NOTHING = Prose("–")


def number(count: int) -> Prose:
    """A number; a dash for none, so that a column of few is read at a glance."""
    return Prose(str(count)) if count else NOTHING


def lines(parts: Iterable[Prose]) -> Prose:
    """Several statements in one cell, each in a line of its own."""
    return Prose("<br>".join(part.text for part in parts) or NOTHING.text)


def counted(counts: Counter[str]) -> Prose:
    """Words with how often each holds, the most frequent first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return lines(prose(f"{word} ({count})") for word, count in ordered)


def codes(names: Iterable[str]) -> Prose:
    """Names as code, joined by commas."""
    return Prose(", ".join(code(name).text for name in names) or NOTHING.text)


def some(names: Sequence[str], most: int) -> Prose:
    """The first names as code, and how many there are beside them."""
    shown = codes(names[:most])
    rest = len(names) - most
    return Prose(f"{shown} and {rest} more") if rest > 0 else shown


def sentence(*parts: Prose | str) -> Prose:
    """Words of ours and values that are safe already, joined by spaces."""
    return Prose(" ".join(part if isinstance(part, str) else part.text for part in parts))
