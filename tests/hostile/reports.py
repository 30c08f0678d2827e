"""A review in every format, looked at as its readers do."""

import json
import re
from collections import Counter
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

from generator import review
from generator.cache import Cache
from generator.diagnostics import Collector
from generator.review.changelog import entry, with_entry
from generator.workspace import Workspace

from . import pages
from .outcomes import unprintable

Element = tuple[str, tuple[str, ...]]
_COMMAND = re.compile(r"::(error|warning|notice) [a-z]+=[^,:]*(,[a-z]+=[^,:]*)*::[^\n]*")
# What a browser follows or runs by itself.
_ADDRESSES = frozenset({"href", "src", "action", "formaction", "data", "srcset", "xlink:href"})
_DAY = date(2026, 1, 31)


def reports(base: Path, head: Path, cache: Cache) -> dict[str, str]:
    """What `diff` prints for two vendors' folders, by format; and the entries that `release` writes."""
    loading = review.Loading(cache, _DAY, Collector(), True)
    with review.opened(str(base), str(head), Workspace(base.parent, base.parent), ()) as (old, new):
        found = loading.reviews(old, new)
    printed = {name: form(found) for name, form in review.FORMATS.items()}
    return {**printed, "changelog": "".join(with_entry("", "2", entry(one)) for one in found)}


def report_fault(name: str, text: str, twin: str) -> str:
    """What is wrong with a report; `twin` is that of a harmless change of the same kind."""
    if name in ("json", "sarif"):
        content = json.loads(text)
        return "" if isinstance(content, dict) else "it is no object"
    if name == "html":
        return _page_fault(text, twin)
    if name == "github":
        wrong = [line for line in text.split("\n") if line and not _COMMAND.fullmatch(line)]
        return f"no command: {wrong[0]!r}" if wrong else unprintable(text)
    if name in ("markdown", "changelog"):
        return _comment_fault(text, twin)
    return unprintable(text)


def _comment_fault(text: str, twin: str) -> str:
    mine, theirs = _markup(text), _markup(twin)
    return f"markup that its twin has not: {mine - theirs}" if mine - theirs else ""


def _markup(text: str) -> set[tuple[str, str]]:
    return {(kind, re.sub(r"\([0-9,]+\)", "()", what)) for kind, what in pages.markup(text)}


def _page_fault(text: str, twin: str) -> str:
    mine, theirs = Elements.of(text), Elements.of(twin)
    if more := mine.kinds - theirs.kinds:
        return f"elements that its twin has not: {sorted(more)[:3]}"
    if mine.count["script"] != theirs.count["script"]:
        return f"{mine.count['script']} scripts"
    if mine.scripts != theirs.scripts:
        return "its script is another"
    if wrong := [one for one in mine.addresses if not one.startswith("#")]:
        return f"it leads to {wrong[0]!r}"
    return ""


class Elements(HTMLParser):
    """The elements of a page: which stand in which, with which attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.kinds: set[Element] = set()
        self.count: Counter[str] = Counter()
        self.addresses: list[str] = []
        self.scripts: list[str] = []
        self._is_script = False

    @classmethod
    def of(cls, text: str) -> "Elements":
        """Those of a text."""
        found = cls()
        found.feed(text)
        found.close()
        return found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.kinds.add((tag, tuple(sorted(name for name, _ in attrs))))
        self.count[tag] += 1
        self.addresses += [value or "" for name, value in attrs if name in _ADDRESSES]
        self._is_script = tag == "script"

    def handle_endtag(self, tag: str) -> None:
        """A script has ended."""
        self._is_script = False

    def handle_data(self, data: str) -> None:
        """Keep what is run."""
        if self._is_script:
            self.scripts.append(data)
