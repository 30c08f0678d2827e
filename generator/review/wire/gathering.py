"""One row for one change: wherever operations share it, and wherever they all have one of their own."""

from collections.abc import Iterable, Iterator

from ..change import Place, WireChange
from ..checks import CHECKS
from ..subjects import SEVERAL, status_of
from .rows import Row
from .side import Side

# What these checks are about is the operation, or has no name but the operation's.
_OWN = frozenset(("operation", "path", "webhook", "payload", "request body", "callback"))
_IN_SCHEMAS = "/components/schemas/"

_Key = tuple[object, ...]


def gathered(rows: Iterable[Row], base: Side, head: Side) -> Iterator[WireChange]:
    """The changes in the order of their first rows, each with all operations that it reaches.

    Rows are one change when they have one place; and when they say the same of parts that operations
    have under the same name: a header that every response lost. Statuses of these are listed.
    """
    groups: dict[_Key, list[Row]] = {}
    for row in rows:
        key: _Key = (row.id, row.base, row.head, row.before, row.after)
        groups.setdefault(key, []).append(row)
    alike: dict[_Key, list[list[Row]]] = {}
    for key, group in groups.items():
        alike.setdefault(_said(group[0]) or key, []).append(group)
    for parts in alike.values():
        yield _change(parts, base, head)


def _said(row: Row) -> _Key | None:
    """What a row says, without where; None where that is not enough to know what it is about."""
    element = CHECKS[row.id].element
    is_named = element == "security" or row.subject or row.before or row.after
    if not row.operation or element in _OWN or not is_named:
        return None
    status, rest = status_of(row.subject)
    # A shared schema is called by its own name, so that two which changed alike are two.
    shared = [
        each if each and each.startswith(_IN_SCHEMAS) else "" for each in (row.base, row.head)
    ]
    subject = rest if rest and status != "payload" else row.subject
    is_received = row.operation.startswith("WEBHOOK ") or " CALLBACK " in row.operation
    return row.id, subject, bool(status), row.before, row.after, is_received, *shared


def _change(parts: list[list[Row]], base: Side, head: Side) -> WireChange:
    first = parts[0][0]
    operations = dict.fromkeys(row.operation for rows in parts for row in rows if row.operation)
    found = [_places(rows[0], base, head) for rows in parts]
    return WireChange(
        first.id,
        tuple(operations),
        _subject([rows[0] for rows in parts]),
        first.before,
        first.after,
        *found[0],
        elsewhere=tuple(found[1:]),
    )


def _subject(rows: list[Row]) -> str:
    """The subject of all, with every status that is among them."""
    statuses = sorted({status_of(row.subject)[0] for row in rows})
    rest = status_of(rows[0].subject)[1]
    return rows[0].subject if len(statuses) == 1 else f"{SEVERAL.join(statuses)} {rest}"


def _places(row: Row, base: Side, head: Side) -> tuple[Place | None, Place | None]:
    return (
        None if row.base is None else base.place(row.base),
        None if row.head is None else head.place(row.head),
    )
