"""A review as a comment on a pull request: one table, details below it, never too long for GitHub."""

import re
from collections.abc import Iterator, Sequence

from ...records import record
from ...text import code, prose
from ..change import LEVELS, Change, Level, Review
from ..texts import shortened
from .rows import (
    Group,
    accepted_rows,
    caller_texts,
    counts,
    gathered,
    named,
    open_rows,
    path_of,
    place_text,
    reached,
    reason,
)

MARKER = "<!-- clientsmith diff -->"
"""By this line a workflow finds its comment again, to write the new text in its place."""

# GitHub takes 65,536; what is left over is for what a workflow adds.
LONGEST = 65_000
_VENDORS = 100
_OPERATIONS = 3
_CALLERS = 4
_NAMES = 40
_TEXTS = 30
_LONGEST_CODE = 160
# An escaped sign, a code span, or what GitHub makes a link or a call of, escaped or not.
_LINKED = re.compile(r"(\\#)|\\.|(`+)(?!`).*?(?<!`)\2(?!`)|[@#]|https?:|www\.|GH-")

_TITLES: dict[Level, str] = {
    "breaking": "Breaking",
    "risky": "Risky",
    "additive": "Additive",
    "none": "Without effect",
}


@record(frozen=True, slots=True)
class _Section:
    """A part of the details that is folded; each entry is a number of rows and their text."""

    vendor: str
    title: str
    rank: int
    total: int
    entries: tuple[tuple[int, str], ...]

    def text(self, taken: int) -> str:
        """The section with so many of its entries, and a line about what it lacks."""
        shown = self.entries[:taken]
        lines = [text for _, text in shown]
        lacking = self.total - sum(count for count, _ in shown)
        if lacking:
            lines.append(
                f"- *{lacking:,} more {_rows(lacking)} not shown here; --format html has all.*"
            )
        opened = " open" if self.rank == 0 else ""
        head = f"<details{opened}><summary>{self.title} ({self.total:,})</summary>"
        return "\n".join([head, "", *lines, "", "</details>", ""])


def markdown(reviews: Sequence[Review]) -> str:
    """The reviews in at most `LONGEST` characters as GitHub counts them.

    What does not fit is the least grave, and the comment says how many rows it lacks.
    """
    sections = [section for review in reviews for section in _sections(review)]
    taken = [0] * len(sections)
    room = LONGEST - _size(_page(reviews, sections, taken))
    for index in sorted(range(len(sections)), key=lambda each: sections[each].rank):
        for _, text in sections[index].entries:
            room -= _size(text) + 1
            if room < 0:
                return _page(reviews, sections, taken)
            taken[index] += 1
    return _page(reviews, sections, taken)


def _page(reviews: Sequence[Review], sections: Sequence[_Section], taken: Sequence[int]) -> str:
    lines = [MARKER, "## What this changes", "", *_table(reviews)]
    printed = [(each.vendor, each.text(count)) for each, count in zip(sections, taken, strict=True)]
    for review in reviews:
        own = [text for vendor, text in printed if vendor == review.vendor]
        if own or review.notices:
            lines += ["", f"### {_name(review.vendor)}", ""]
            lines += [f"> {_inert(notice)}\n" for notice in _limited(review.notices)]
            lines += own
    return "\n".join(lines).rstrip()


def _table(reviews: Sequence[Review]) -> Iterator[str]:
    changed = [review for review in reviews if review.kind != "unchanged"]
    same = [review for review in reviews if review.kind == "unchanged"]
    if changed:
        yield "| Vendor | Breaking | Risky | Additive | Version | Verdict |"
        yield "|---|--:|--:|--:|---|---|"
        yield from (_line(review) for review in changed[:_VENDORS])
    if len(changed) > _VENDORS:
        yield f"\n{len(changed) - _VENDORS:,} more vendors changed, which have no room here."
    if same:
        names = ", ".join(_name(review.vendor) for review in same[:_VENDORS])
        more = f" and {len(same) - _VENDORS:,} more" if len(same) > _VENDORS else ""
        yield f"\nUnchanged: {names}{more}."
    if not reviews:
        yield "There is nothing to compare."


def _line(review: Review) -> str:
    found = counts(review)
    numbers = [f"{found[level]:,}" for level in LEVELS[:3]]
    cells = [_name(review.vendor), *numbers, _versions(review), _verdict(review)]
    return f"| {' | '.join(cells)} |"


def _versions(review: Review) -> str:
    versions = dict.fromkeys(each for each in (review.base_version, review.head_version) if each)
    return " → ".join(code(shortened(each, 40)).text for each in versions)


def _verdict(review: Review) -> str:
    if review.kind in ("added", "removed"):
        return review.kind
    if review.bump == "none":
        return "nothing to publish"
    if review.is_version_enough:
        return f"enough ({review.bump})"
    if not review.head_version:
        return f"**{review.bump}, and info.version cannot be compared**"
    return f"**too small: {code(review.needed_version)} is needed** ({review.bump})"


def _sections(review: Review) -> Iterator[_Section]:
    for rank, level in enumerate(LEVELS):
        rows = open_rows(review, level)
        if rows:
            entries = tuple(entry for group in gathered(rows) for entry in _entries(group, level))
            yield _Section(review.vendor, _TITLES[level], rank, len(rows), entries)
    accepted = accepted_rows(review)
    if accepted:
        entries = tuple((1, _accepted(row)) for row in accepted)
        yield _Section(review.vendor, "Accepted", len(LEVELS), len(accepted), entries)
    if review.prose:
        places = [f"{path_of(each)}:{each.line}" for each in review.prose[:_TEXTS]]
        entries = tuple((1, f"- {_code(each)}") for each in places)
        yield _Section(review.vendor, "Texts only", len(LEVELS) + 1, len(review.prose), entries)


def _entries(group: Group, level: Level) -> Iterator[tuple[int, str]]:
    """A row; or what many have in common, and their names: each a line where it breaks something."""
    if group.is_single:
        yield 1, _row(group.rows[0])
        return
    title = f"- {prose(group.title)} ({len(group.rows):,} times)"
    if level in ("additive", "none"):
        names = ", ".join(_code(named(row)) for row in group.rows[:_NAMES])
        more = len(group.rows) - _NAMES
        yield len(group.rows), f"{title}: {names}" + (f" and {more:,} more" if more > 0 else "")
        return
    said = reason(group.rows[0])
    yield 0, f"{title}; {_inert(said)}:" if said else f"{title}:"
    for row in group.rows:
        told = [f"Python: {_inert(each)}" for each in caller_texts(row)[:1]]
        facts = [_code(named(row)), _code(place_text(row)), _mark(row), *told]
        yield 1, f"  - {' · '.join(facts)}"


def _row(row: Change) -> str:
    facts = [_joined(reached(row))] if reached(row) else []
    facts += [_code(place_text(row)), _code(row.id), _mark(row)]
    lines = [f"- {_inert(row.text)}", f"  {' · '.join(facts)}"]
    if reason(row):
        lines.append(f"  {_inert(reason(row))}")
    told = caller_texts(row)
    items = [f"\n  - Python: {_inert(each)}" for each in told[:_CALLERS]]
    if len(told) > _CALLERS:
        items.append(f"\n  - Python: {len(told) - _CALLERS:,} more changes")
    return "\\\n".join(lines) + "".join(items)


def _mark(row: Change) -> str:
    return f"fingerprint {_code(row.fingerprint)}"


def _accepted(row: Change) -> str:
    return f"- {_inert(row.text)} {_inert(row.waived)} ({_code(row.fingerprint)})"


def _joined(operations: Sequence[str]) -> str:
    shown = ", ".join(_code(each) for each in operations[:_OPERATIONS])
    more = len(operations) - _OPERATIONS
    return f"{shown} and {more:,} more" if more > 0 else shown


def _limited(notices: Sequence[str]) -> list[str]:
    more = len(notices) - _VENDORS
    return [*notices[:_VENDORS], *([f"{more:,} more notices"] if more > 0 else [])]


def _name(vendor: str) -> str:
    return _inert(shortened(vendor.replace("`", "'"), 60))


def _code(text: str) -> str:
    """A code span outside of a table, where a bar needs no backslash and would show one."""
    return code(shortened(text, _LONGEST_CODE)).text.replace("\\|", "|")


def _rows(count: int) -> str:
    return "row is" if count == 1 else "rows are"


def _inert(text: str) -> str:
    """Markdown that shows the text, in which nothing calls a person or becomes a link.

    GitHub looks for these after Markdown is read, so escaping alone does not stop it; an empty
    comment inside does.
    """
    return _LINKED.sub(_broken, prose(shortened(text, 1200)).text)


def _broken(match: re.Match[str]) -> str:
    found = match[0]
    if match[1]:
        return f"{found}<!-- -->"
    if found.startswith("\\"):
        return found
    if found.startswith("`"):
        return found.replace("\\|", "|")
    return f"{found}<!-- -->" if found in "@#" else f"{found[:-1]}<!-- -->{found[-1]}"


def _size(text: str) -> int:
    """The length as GitHub counts it: a sign outside of the first plane counts twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
