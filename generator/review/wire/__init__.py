"""Everything that differs between two documents on the wire, one row for each cause."""

from collections.abc import Iterator
from datetime import date

from ...document import Document
from ..change import WireChange
from .equal import Equality
from .forms import unwrapped
from .gathering import gathered
from .operations import OperationComparison
from .rows import Row
from .security import requirements, schemes
from .servers import servers
from .side import Node, Side


def compare(base: Document, head: Document, today: date) -> tuple[WireChange, ...]:
    """Takes two documents in the words of 3.1 and the day that sunsets are measured by.

    Returns the changes in the head's order. What a shared component changed is one row with all
    operations that it reaches.
    """
    old, new = Side(base), Side(head)
    return tuple(gathered(_rows(old, new, today), old, new))


def _rows(base: Side, head: Side, today: date) -> Iterator[Row]:
    yield from servers(base.root, head.root, "")
    yield from requirements(base.root, head.root, "")
    yield from schemes(base, head)
    equality = Equality(base, head)
    operations = OperationComparison(base, head, equality, today)
    yield from operations.paths()
    yield from operations.webhooks()
    yield from _removed_schemas(base, head, equality)


def _removed_schemas(base: Side, head: Side, equality: Equality) -> Iterator[Row]:
    """Component schemas that are gone; one that only has another name now is not."""
    old = base.root.at("components").members("schemas")
    new = head.root.at("components").members("schemas")
    fresh: dict[tuple[str, ...], list[Node]] = {}
    for name, node in new.items():
        if name not in old:
            fresh.setdefault(_outline(node, head), []).append(node)
    for name, node in old.items():
        alike = [] if name in new else fresh.get(_outline(node, base), [])
        if name not in new and not any(equality.same(node, each) for each in alike):
            yield Row("api-schema-removed", "", name, node.pointer, None)


def _outline(schema: Node, side: Side) -> tuple[str, ...]:
    """The names of a schema's properties: schemas that differ in them need not be compared."""
    return tuple(sorted(unwrapped(schema, side).members("properties")))
