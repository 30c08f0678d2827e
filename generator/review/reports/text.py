"""A review on a terminal: grave changes first, in 80 columns."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from ...text import visible
from ..change import LEVELS, Change, Level, Review
from ..texts import shortened
from .rows import (
    Group,
    accepted_rows,
    caller_texts,
    gathered,
    headline,
    named,
    open_rows,
    place_text,
    reached,
    reason,
    version_line,
    word,
)

WIDTH = 80
_OPERATIONS = 3
_CALLERS = 4
_LONGEST_NAME = 150
_NAMES = 3
# What breaks is listed name by name, up to this many.
_LISTED = 20

Styled = tuple[str, str]
"""A line and how it looks: a level, `title`, `quiet`, `fine`, `wrong`, or empty."""


def text(reviews: Sequence[Review]) -> str:
    """The reviews of all vendors, without a line longer than the paths in them demand."""
    return "\n".join(line for line, _ in styled(reviews))


def styled(reviews: Sequence[Review]) -> list[Styled]:
    """The same lines, each with its style, for a terminal that has colours."""
    lines: list[Styled] = []
    for review in reviews:
        if lines and (review.kind == "changed" or lines[-1][0].startswith(" ")):
            lines.append(("", ""))
        lines += [(visible(line).replace("\n", " "), style) for line, style in _review(review)]
    return lines or [("nothing to compare", "")]


def _review(review: Review) -> Iterator[Styled]:
    yield f"{review.vendor}: {headline(review)}", "title"
    for level in LEVELS:
        rows = open_rows(review, level)
        if rows:
            yield "", ""
            yield f"  {word(level)} ({len(rows):,})", level
            for group in gathered(rows):
                yield from _group(group, level)
    yield from _accepted(review)
    if review.prose:
        yield "", ""
        yield from _wrapped(_prose(review), "  ", "quiet")
    if review.notices:
        yield "", ""
    for notice in review.notices:
        yield from _wrapped(f"note: {notice}", "  ", "risky")
    if review.kind == "changed":
        yield "", ""
    if review.kind != "unchanged":
        style = "fine" if review.is_version_enough else "wrong"
        yield f"  {version_line(review)}", style


def _accepted(review: Review) -> Iterator[Styled]:
    rows = accepted_rows(review)
    if rows:
        yield "", ""
        yield f"  accepted ({len(rows):,})", "title"
    for row in rows:
        yield from _wrapped(row.text, "    - ")
        yield from _wrapped(f"{row.waived} [{row.fingerprint}]", "      ", "quiet")


def _prose(review: Review) -> str:
    count = len(review.prose)
    files = {place.file: None for place in review.prose}
    return f"texts only: {count:,} in {_first(list(files), _NAMES)}"


def _group(group: Group, level: Level) -> Iterator[Styled]:
    if group.is_single:
        yield from _row(group.rows[0], level)
        return
    title = f"{group.title} ({len(group.rows):,} times):"
    if level in ("additive", "none"):
        names = _first([shortened(named(row), WIDTH - 12) for row in group.rows], _NAMES)
        yield from _wrapped(f"{title} {names}", "    - ")
        return
    yield from _wrapped(title, "    - ", _bold(level))
    yield from _reason(group.rows[0], "      ")
    for row in group.rows[:_LISTED]:
        yield from _wrapped(shortened(named(row), _LONGEST_NAME), "      - ")
        yield from _callers(row, 1, "        > ")
        yield from _wrapped(f"{place_text(row)} [{row.fingerprint}]", "        ", "quiet")
    more = len(group.rows) - _LISTED
    if more > 0:
        yield f"      and {more:,} more, which --format html and json list", "quiet"


def _row(row: Change, level: Level) -> Iterator[Styled]:
    yield from _wrapped(row.text, "    - ", _bold(level))
    if reached(row):
        yield from _wrapped(f"in {_first(reached(row), _OPERATIONS)}", "      ")
    yield from _callers(row, _CALLERS, "      > ")
    yield from _wrapped(f"{place_text(row)} {row.id} [{row.fingerprint}]", "      ", "quiet")
    yield from _reason(row, "      ")


def _bold(level: Level) -> str:
    return level if level == "breaking" else ""


def _callers(row: Change, most: int, indent: str) -> Iterator[Styled]:
    told = caller_texts(row)
    for line in told[:most]:
        yield from _wrapped(line, indent)
    if len(told) > most:
        yield f"{indent}and {len(told) - most:,} more in the package", ""


def _reason(row: Change, indent: str) -> list[Styled]:
    return _wrapped(reason(row), indent, "quiet")


def _first(names: Sequence[str], most: int) -> str:
    shown = ", ".join(shortened(name, _LONGEST_NAME) for name in names[:most])
    more = len(names) - most
    return f"{shown} and {more:,} more" if more > 0 else shown


def _wrapped(line: str, indent: str, style: str = "") -> list[Styled]:
    """Lines that begin alike; long paths are not broken."""
    lines = wrap(
        " ".join(visible(line).split()),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=" " * len(indent),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [(each, style) for each in lines]
