"""What was found, before it is known of which operation it is."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...records import record
from ..change import Level

# What an asynchronous client has where the other has none: a prefix, and what it awaits as well.
_ASYNC = re.compile(r"\bAsync(?=[A-Z])| \| Awaitable\[\w+\]")


@record(frozen=True, slots=True)
class Row:
    """A change of one symbol; `before` and `after` are shown to people."""

    kind: str
    symbol: str
    level: Level
    before: str = ""
    after: str = ""


def merged(sync: Iterable[Row], asynchronous: Iterable[Row]) -> Iterator[Row]:
    """The rows of two clients, one for both where both have it.

    What only one of them has says so: they come from one template, so that is no small matter.
    """
    both = {_plain(row): row for row in asynchronous}
    for row in sync:
        known = both.pop(_plain(row), None)
        yield row if known is not None else replace(row, symbol=f"{row.symbol} (sync)")
    for row in both.values():
        yield replace(row, symbol=f"{_plain(row).symbol} (async)")


def _plain(row: Row) -> Row:
    texts = [_ASYNC.sub("", text) for text in (row.symbol, row.before, row.after)]
    return Row(row.kind, texts[0], row.level, *texts[1:])
