"""A review as GitHub shows it beside the lines: workflow commands, one a line."""

from collections.abc import Iterator, Mapping, Sequence

from ...text import visible
from ..change import Change, Level, Review
from ..texts import shortened
from .rows import by_gravity, grave, path_of, place, reached, version_line

# GitHub shows ten of each kind for a step, and drops the others without a word.
MOST = 10
_KINDS: Mapping[Level, str] = {"breaking": "error", "risky": "warning", "additive": "notice"}
_LONGEST = 1000


def annotations(reviews: Sequence[Review]) -> str:
    """At most ten errors, warnings and notices each; the last of ten says how many more there are.

    What was accepted, and what has no effect, is left out.
    """
    lines: dict[str, list[str]] = {kind: [] for kind in _KINDS.values()}
    for review in reviews:
        if not review.is_version_enough:
            title = f"{review.vendor}: version"
            lines["error"].append(_command("error", {"title": title}, version_line(review)))
        for notice in review.notices:
            told = "notice" if review.kind in ("added", "removed") else "warning"
            lines[told].append(_command(told, {"title": f"{review.vendor}: review"}, notice))
    for review, row in by_gravity(reviews):
        kind = _KINDS.get(grave(row))
        if kind is not None:
            lines[kind].append(_row(kind, review, row))
    return "\n".join(line for kind, found in lines.items() for line in _limited(kind, found))


def _limited(kind: str, lines: list[str]) -> Iterator[str]:
    if len(lines) <= MOST:
        yield from lines
        return
    yield from lines[: MOST - 1]
    more = f"{len(lines) - MOST + 1:,} more of this kind are not shown here"
    yield _command(kind, {"title": "API changes"}, more)


def _row(kind: str, review: Review, row: Change) -> str:
    properties = {}
    found = place(row)
    if found is not None:
        properties = {"file": path_of(found), "line": str(max(found.line, 1))}
    properties["title"] = f"{review.vendor}: {row.id}"
    found_in = reached(row)
    operations = ", ".join(found_in[:3])
    more = f" and {len(found_in) - 3:,} more" if len(found_in) > 3 else ""
    where = f" In {operations}{more}." if operations else ""
    return _command(kind, properties, f"{row.text}{where} [{row.fingerprint}]")


def _command(kind: str, properties: Mapping[str, str], message: str) -> str:
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{kind} {told}::{_message(shortened(message, _LONGEST))}"


def _message(text: str) -> str:
    """The text with what ends a command, or means an escape, written as GitHub reads it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    line = " ".join(visible(text).split())
    return _message(line).replace(":", "%3A").replace(",", "%2C")
