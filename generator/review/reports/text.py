"""A review on a terminal: grave changes first, in 80 columns."""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from ..change import LEVELS, Change, Place, Review, worst
from ..texts import caller_text

WIDTH = 80
_SHOWN_OPERATIONS = 3


def text(reviews: Sequence[Review]) -> str:
    """The reviews of all vendors, without a line longer than the paths in them demand."""
    return "\n".join(line for review in reviews for line in _review(review)) or "nothing to compare"


def _review(review: Review) -> Iterator[str]:
    yield f"{review.vendor}: {_headline(review)}"
    for level in LEVELS:
        rows = [row for row in review.changes if not row.waived and grave(row) == level]
        if rows:
            yield ""
            yield f"  {level} ({len(rows)})"
            for row in rows:
                yield from _row(row)
    waived = [row for row in review.changes if row.waived]
    if waived:
        yield ""
        yield f"  accepted ({len(waived)})"
        for row in waived:
            yield from _wrapped(f"{row.text} {row.waived}", "    ")
    if review.prose:
        yield ""
        yield f"  texts only: {len(review.prose)} changed"
    for notice in review.notices:
        yield from _wrapped(notice, "  ")
    if review.kind == "changed":
        yield ""
        yield f"  {version_line(review)}"


def grave(row: Change) -> str:
    """The graver of a row's two levels."""
    return worst((row.wire, row.caller))


def _headline(review: Review) -> str:
    if review.kind in ("added", "removed", "unchanged"):
        return review.kind
    counts = {level: 0 for level in LEVELS}
    for row in review.changes:
        if not row.waived:
            counts[worst((row.wire, row.caller))] += 1
    return ", ".join(f"{count} {level}" for level, count in counts.items() if count) or "texts only"


def version_line(review: Review) -> str:
    """What the package's version needs, and whether it has it."""
    if review.bump == "none":
        return f"version {review.head_version}: nothing to publish"
    if review.is_version_enough:
        return f"version {review.base_version} -> {review.head_version}: enough ({review.bump})"
    return (
        f"version {review.head_version} is too small: {review.needed_version} is needed"
        f" ({review.bump})"
    )


def _row(row: Change) -> Iterator[str]:
    yield from _wrapped(row.text, "    - ")
    yield from _wrapped(f"{row.id}, {place_of(row)}, {row.fingerprint}", "        ")
    if row.operations:
        shown = ", ".join(row.operations[:_SHOWN_OPERATIONS])
        more = len(row.operations) - _SHOWN_OPERATIONS
        yield from _wrapped(f"in {shown}" + (f" and {more} more" if more > 0 else ""), "        ")
    yield from _wrapped(f"wire: {row.wire}; callers: {row.caller}", "        ")
    for change in row.callers:
        yield from _wrapped(caller_text(change), "        > ")


def place_of(row: Change) -> str:
    """File and line of a row: in the head where it still is there."""
    place: Place | None = row.head or row.base
    return f"{place.file}:{place.line}" if place is not None else "the package"


def _wrapped(line: str, indent: str) -> list[str]:
    """Lines that begin alike; long paths are not broken."""
    return wrap(
        line,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=" " * len(indent),
        break_long_words=False,
        break_on_hyphens=False,
    )
