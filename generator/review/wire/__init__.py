"""Everything that differs between two documents on the wire, one row for each cause."""

from collections.abc import Iterable, Iterator
from datetime import date

from ...document import Document
from ..change import WireChange
from .equal import allow_the_same
from .operations import OperationComparison
from .rows import Row
from .security import requirements, schemes
from .servers import servers
from .side import Side


def compare(base: Document, head: Document, today: date) -> tuple[WireChange, ...]:
    """Takes two documents in the words of 3.1 and the day that sunsets are measured by.

    Returns the changes in the head's order. What a shared component changed is one row with all
    operations that it reaches.
    """
    old, new = Side(base), Side(head)
    return tuple(_gathered(_rows(old, new, today), old, new))


def _rows(base: Side, head: Side, today: date) -> Iterator[Row]:
    yield from servers(base, head)
    yield from requirements(base.root, head.root, "")
    yield from schemes(base, head)
    operations = OperationComparison(base, head, today)
    yield from operations.paths()
    yield from operations.webhooks()
    yield from _removed_schemas(base, head)


def _removed_schemas(base: Side, head: Side) -> Iterator[Row]:
    """Component schemas that are gone; one that only has another name now is not."""
    old = base.root.at("components").members("schemas")
    new = head.root.at("components").members("schemas")
    fresh = [node for name, node in new.items() if name not in old]
    for name, node in old.items():
        if name not in new and not any(allow_the_same(base, node, head, each) for each in fresh):
            yield Row("api-schema-removed", "", name, node.pointer, None)


def _gathered(rows: Iterable[Row], base: Side, head: Side) -> Iterator[WireChange]:
    groups: dict[tuple[str | None, ...], list[Row]] = {}
    for row in rows:
        key = row.id, row.base, row.head, row.before, row.after, _tail(row)
        groups.setdefault(key, []).append(row)
    for group in groups.values():
        first = group[0]
        operations = dict.fromkeys(row.operation for row in group if row.operation)
        yield WireChange(
            first.id,
            tuple(operations),
            first.subject,
            first.before,
            first.after,
            None if first.base is None else base.place(first.base),
            None if first.head is None else head.place(first.head),
        )


def _tail(row: Row) -> str:
    """What a row is about, without the way from the operation to a shared component."""
    return row.subject.rpartition("/")[2].rpartition(" ")[2]
