"""Entries of CHANGELOG.md: what a user of the package must know, the Python side first.

An entry has a heading with the version and no date: the same changes give the same text on any day.
"""

import re
from collections.abc import Iterable, Sequence

from .change import Change, Review
from .texts import caller_texts, coded, lower, reached

_HEADING = re.compile(r"^##[ \t]+\[?v?(?P<version>[^\]\s]+)\]?[^\n]*$", re.MULTILINE)
_SECTIONS = ("Breaking", "Added", "Changed", "Deprecated", "Removed")
_INSIDE = "Texts and the inside of the package; nothing that code which uses it meets."
_START = "# Changelog\n"


def entry(review: Review) -> dict[str, tuple[str, ...]]:
    """The lines of a release by section, in the order of the sections; without repetition."""
    found: dict[str, dict[str, None]] = {name: {} for name in _SECTIONS}
    for row in review.changes:
        line = _line(row)
        if line:
            found[_section(row)][line] = None
    if not any(found.values()) and review.bump != "none":
        found["Changed"][_INSIDE] = None
    return {name: tuple(lines) for name, lines in found.items() if lines}


def with_entry(text: str, version: str, lines: dict[str, tuple[str, ...]]) -> str:
    """The changelog with the lines under the heading of a version.

    A heading that is there keeps all that stands under it, and gets the lines that it lacks; else it
    comes before the newest one. Line ends stay as they are.
    """
    end = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n") or _START
    start, finish = _block(plain, version)
    if start is None:
        first = _HEADING.search(plain)
        place = len(plain) if first is None else first.start()
        head, tail = plain[:place].rstrip("\n"), plain[place:]
        block = f"## {version}\n\n{_printed(lines)}"
        made = "\n\n".join(part for part in (head, block.rstrip("\n"), tail) if part)
        made = made if made.endswith("\n") else made + "\n"
    else:
        block = _merged(plain[start:finish], lines)
        tail = plain[finish:]
        made = plain[:start] + block.rstrip("\n") + "\n" + (f"\n{tail}" if tail else "")
    return made if end == "\n" else made.replace("\n", end)


def _block(text: str, version: str) -> tuple[int | None, int]:
    """Where the entry of a version begins and ends; None where there is none."""
    headings = list(_HEADING.finditer(text))
    for index, heading in enumerate(headings):
        if heading["version"] == version:
            following = headings[index + 1].start() if index + 1 < len(headings) else len(text)
            return heading.start(), following
    return None, len(text)


def _printed(lines: dict[str, tuple[str, ...]]) -> str:
    parts = [f"### {name}\n\n" + "".join(f"- {line}\n" for line in lines[name]) for name in lines]
    return "\n".join(parts)


def _merged(block: str, lines: dict[str, tuple[str, ...]]) -> str:
    """An entry with the lines that it lacks, each at the end of its section."""
    for name, wanted in lines.items():
        missing = [line for line in wanted if f"- {line}\n" not in f"{block}\n"]
        if not missing:
            continue
        added = "".join(f"- {line}\n" for line in missing)
        section = re.search(rf"^### {name}[ \t]*$", block, re.MULTILINE)
        if section is None:
            block = f"{block.rstrip()}\n\n### {name}\n\n{added}"
            continue
        following = re.search(r"^### ", block[section.end() :], re.MULTILINE)
        place = len(block) if following is None else section.end() + following.start()
        rest = f"\n{block[place:]}" if block[place:] else ""
        block = f"{block[:place].rstrip()}\n{added}{rest}"
    return block


def _section(row: Change) -> str:
    if row.caller == "breaking" or row.wire == "breaking":
        return "Breaking"
    kinds = [change.kind for change in row.callers] or [row.id]
    if any("deprecated" in kind for kind in [*kinds, row.id]):
        return "Deprecated"
    if row.caller == "additive" and all(kind.endswith("added") for kind in kinds):
        return "Added"
    if all(kind.endswith("removed") for kind in kinds) and row.callers:
        return "Removed"
    return "Changed"


def _line(row: Change) -> str:
    """What callers meet, and then what the API says; empty for what neither of them notices."""
    told = caller_texts(row.callers)
    if row.cause != "document" or row.element == "package":
        return " ".join(_first(told))
    if told:
        return f"{' '.join(_first(told))} The API: {lower(row.text)}"
    return f"The API: {lower(row.text)}{_where(row)}" if row.wire != "none" else ""


def _where(row: Change, most: int = 3) -> str:
    """The operations that callers need to know where no method is named."""
    found = reached(row.operations, row.text)
    if not found:
        return ""
    more = len(found) - most
    last = f" and {more:,} more" if more > 0 else ""
    return f" In {', '.join(map(coded, found[:most]))}{last}."


def _first(told: Sequence[str], most: int = 5) -> Iterable[str]:
    """The first sentences; a change of a shared schema can reach hundreds of symbols."""
    yield from told[:most]
    if len(told) > most:
        more = len(told) - most
        yield f"And {more:,} more change{'s' if more > 1 else ''} of the package."
