"""A review as one page of HTML that needs nothing but a browser."""

import re
from collections.abc import Sequence

from ...render import part_hash, render_review
from ...review_page import CallerLine, Choice, PageRow, PageVendor, Piece, ReviewPage, Sentence
from ...text import Markup, markup, visible
from ..change import LEVELS, CallerChange, Change, Level, Place, Review
from ..texts import caller_text, shortened
from ..versions import bump_of
from .rows import accepted_rows, grave, headline, path_of, reached, version_line, word

_SCRIPT = "review/page.js.jinja"
_STYLE = "review/page.css.jinja"
_OPERATIONS = 3
_LONGEST = 2000
_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_ACCEPTED = "accepted"


def html(reviews: Sequence[Review]) -> str:
    """The reviews as a page: every row, side by side, with what filters them."""
    names: dict[str, int] = {}
    vendors = tuple(_vendor(index, review, names) for index, review in enumerate(reviews))
    rows = [row for review in reviews for row in review.changes]
    operations = sorted({_line(name) for row in rows for name in row.operations})
    page = ReviewPage(
        script_hash=Markup(part_hash(_SCRIPT)),
        style_hash=Markup(part_hash(_STYLE)),
        total=markup(f"{len(rows):,}"),
        is_empty=not rows and all(review.kind == "unchanged" for review in reviews),
        has_vendors=len(reviews) > 1,
        vendors=vendors,
        levels=_levels(reviews),
        choices=tuple(
            Choice(markup(each.vendor), _cut(each.vendor), markup(f"{len(each.changes):,}"))
            for each in reviews
        ),
        operations=tuple(markup(name) for name in operations),
    )
    return render_review(page).rstrip("\n")


def _levels(reviews: Sequence[Review]) -> tuple[Choice, ...]:
    accepted = sum(len(accepted_rows(review)) for review in reviews)
    opened = [row for review in reviews for row in review.changes if not row.waived]
    counts: list[tuple[str, str, int]] = [
        (level, word(level), sum(grave(row) == level for row in opened)) for level in LEVELS
    ]
    counts.append((_ACCEPTED, _ACCEPTED, accepted))
    return tuple(
        Choice(markup(value), markup(label), markup(f"{count:,}"))
        for value, label, count in counts
        if count
    )


def _vendor(index: int, review: Review, names: dict[str, int]) -> PageVendor:
    texts = [f"{path_of(place)}:{place.line} {place.pointer}" for place in review.prose]
    return PageVendor(
        name=_cut(review.vendor),
        anchor=markup(f"vendor-{index + 1}"),
        headline=markup(headline(review)),
        version=markup("" if review.kind == "unchanged" else version_line(review)),
        verdict=markup("fine" if review.is_version_enough else "wrong"),
        notices=tuple(_cut(notice) for notice in review.notices),
        has_rows=bool(review.changes),
        rows=tuple(_row(review, row, names) for row in review.changes),
        has_texts=bool(texts),
        text_count=markup(f"{len(texts):,}"),
        texts=tuple(_cut(each) for each in texts),
    )


def _row(review: Review, row: Change, names: dict[str, int]) -> PageRow:
    first, more = _callers_in_short(row)
    level = _ACCEPTED if row.waived else grave(row)
    return PageRow(
        name=markup(_unique(row.fingerprint, names)),
        level=markup(level),
        label=markup(_ACCEPTED if row.waived else word(grave(row))),
        vendor=markup(review.vendor),
        sentence=_sentence(_about_document(row)),
        has_operations=bool(row.operations),
        has_where=bool(reached(row)),
        where=markup(_where(reached(row))),
        operations=tuple(markup(name) for name in row.operations),
        operations_value=markup("\n".join(_line(name) for name in row.operations)),
        has_values=bool(row.before or row.after),
        before=_cut(row.before or "-"),
        after=_cut(row.after or "-"),
        base=_place(row.base),
        head=_place(row.head),
        id=markup(row.id),
        fingerprint=markup(row.fingerprint),
        wire=markup(word(row.wire)),
        caller=markup(word(row.caller)),
        cause=markup(row.cause),
        first=first,
        has_more=bool(more),
        more=markup(more),
        has_callers=bool(row.callers),
        callers=tuple(_caller(change) for change in row.callers),
        bump=markup(bump_of((row,), review.base_version)),
        is_accepted=bool(row.waived),
        accepted=_cut(row.waived),
    )


def _about_document(row: Change) -> str:
    if row.cause == "document":
        return row.text
    named = row.text.removeprefix(caller_text(row.callers[0])).strip() if row.callers else ""
    return named or f"Not the document changed: the {row.cause} causes this."


def _callers_in_short(row: Change) -> tuple[Sentence, str]:
    """The gravest of what callers meet, and how much else there is."""
    if not row.callers:
        return _sentence("no change"), ""
    chosen = min(row.callers, key=lambda change: LEVELS.index(change.level))
    more = len(row.callers) - 1
    return _sentence(caller_text(chosen)), f"and {more:,} more" if more else ""


def _caller(change: CallerChange) -> CallerLine:
    level: Level = change.level
    return CallerLine(markup(level), markup(word(level)), _sentence(caller_text(change)))


def _sentence(text: str) -> Sentence:
    """The sentence in pieces: what stands in back quotes is code."""
    parts = _CODE.split(shortened(text, _LONGEST))
    return tuple(
        Piece(markup(part), is_code=bool(index % 2)) for index, part in enumerate(parts) if part
    )


def _where(operations: Sequence[str]) -> str:
    shown = ", ".join(shortened(name, 120) for name in operations[:_OPERATIONS])
    more = len(operations) - _OPERATIONS
    return f"{shown} and {more:,} more" if more > 0 else shown


def _place(place: Place | None) -> Markup:
    return markup("-" if place is None else f"{path_of(place)}:{place.line}")


def _unique(name: str, names: dict[str, int]) -> str:
    """The name, with a number where another row of the page has it."""
    names[name] = names.get(name, 0) + 1
    return name if names[name] == 1 else f"{name}-{names[name]}"


def _cut(text: str) -> Markup:
    return markup(shortened(text, _LONGEST))


def _line(text: str) -> str:
    return " ".join(visible(text).split())
