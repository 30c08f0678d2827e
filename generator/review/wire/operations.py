"""Operations of two documents: which came and went, and what changed in those that stayed."""

from collections.abc import Iterator
from datetime import date

from ...document import METHODS, expressions, form_of
from ...records import record
from .bodies import BodyComparison
from .equal import Equality
from .lifecycle import STABILITY, has_sunset, is_promised, stability, sunset
from .parameters import ParameterComparison
from .received import ReceivedComparison
from .rows import Row
from .schemas import SchemaComparison
from .security import requirements
from .servers import servers
from .side import Node, Side
from .untouched import Untouched


@record(frozen=True, slots=True)
class Operation:
    """An operation with its path item."""

    key: str
    path: str
    node: Node
    item: Node


def operations(side: Side) -> dict[tuple[str, str], Operation]:
    """Every operation by its path without names of parameters, and its method."""
    found = {}
    for path, node in side.root.members("paths").items():
        if path.startswith("x-"):
            continue
        item = side.resolve(node)
        for method in METHODS:
            if isinstance(item.get(method), dict):
                key = f"{method.upper()} {path}"
                found[form_of(path), method] = Operation(key, path, item.at(method), item)
    return found


def webhooks(side: Side) -> dict[tuple[str, str], Operation]:
    """Every operation of the webhooks."""
    found = {}
    for name, node in side.root.members("webhooks").items():
        item = side.resolve(node)
        for method in METHODS:
            if isinstance(item.get(method), dict):
                found[name, method] = Operation(f"WEBHOOK {name}", name, item.at(method), item)
    return found


class OperationComparison:
    """Compares two documents' operations; `today` decides about sunsets."""

    def __init__(self, base: Side, head: Side, equality: Equality, today: date) -> None:
        self._base, self._head, self._today = base, head, today
        self._untouched = Untouched(base, head)
        schemas = SchemaComparison(base, head, today, self._untouched, equality)
        self._bodies = BodyComparison(base, head, schemas)
        self._parameters = ParameterComparison(base, head, schemas, today)
        self._received = ReceivedComparison(base, head, self._bodies, self._parameters)

    def paths(self) -> Iterator[Row]:
        """All changes of the operations under `paths`."""
        old, new = operations(self._base), operations(self._head)
        new_paths = {form_of(path) for path in self._head.root.members("paths")}
        for key, operation in old.items():
            if key not in new:
                is_path = key[0] not in new_paths
                yield from self._removed(operation, is_path)
        for key, operation in new.items():
            if key not in old:
                row = Row("endpoint-added", operation.key, head=operation.node.pointer)
                yield row
                yield from _invalid_level(row, operation.node)
            else:
                yield from self.both(old[key], operation)

    def webhooks(self) -> Iterator[Row]:
        """All changes of the operations under `webhooks`."""
        old, new = webhooks(self._base), webhooks(self._head)
        for key in old:
            if key not in new:
                yield Row("webhook-removed", old[key].key, base=old[key].node.pointer)
        for key in new:
            if key not in old:
                yield Row("webhook-added", new[key].key, head=new[key].node.pointer)
            else:
                yield from self.both(old[key], new[key], is_received=True)

    def both(self, old: Operation, new: Operation, *, is_received: bool = False) -> Iterator[Row]:
        """All changes of an operation that both documents have.

        `is_received`: it is the vendor that calls, as in webhooks and callbacks.
        """
        if old.key == new.key and all(
            self._untouched.same(one, other)
            for one, other in (
                (old.node, new.node),
                (old.item.at("parameters"), new.item.at("parameters")),
                (old.item.at("servers"), new.item.at("servers")),
            )
        ):
            return
        yield from _stability(old, new)
        yield from self._lifecycle(old, new)
        yield from _names(old, new)
        yield from self._security(old.node, new.node, new.key)
        for one, other in ((old.node, new.node), (old.item, new.item)):
            yield from servers(one, other, new.key)
        items = (old.item, new.item)
        if is_received:
            yield from self._received.compare(old.node, new.node, items, new.key)
        else:
            renamed = dict(zip(expressions(old.path), expressions(new.path), strict=False))
            yield from self._parameters.compare(old.node, new.node, items, new.key, renamed)
            yield from self._bodies.request(old.node, new.node, new.key)
            yield from self._bodies.responses(old.node, new.node, new.key)
        yield from self._callbacks(old, new)

    def _security(self, old: Node, new: Node, key: str) -> Iterator[Row]:
        """To say in an operation what the document says of all is no change."""
        own = old if old.get("security") is not None else self._base.root
        now = new if new.get("security") is not None else self._head.root
        if own is not old and now is not new or not any(requirements(own, now, key)):
            return
        yield from requirements(old, new, key)

    def _removed(self, operation: Operation, is_path: bool) -> Iterator[Row]:
        node, kind = operation.node, "path-" if is_path else ""
        if not is_promised(node):
            return
        end = sunset(node)
        if node.get("deprecated") is not True:
            event = f"api-{kind}removed-without-deprecation"
        elif not has_sunset(node):
            event = f"api-{kind}removed-with-deprecation"
        elif end is None:
            event = "api-path-sunset-parse"
        elif self._today < end:
            event = f"api-{kind}removed-before-sunset"
        else:
            event = f"api-{kind}removed-with-deprecation"
        yield Row(event, operation.key, base=node.pointer, before=end.isoformat() if end else "")

    def _lifecycle(self, old: Operation, new: Operation) -> Iterator[Row]:
        base, head = old.node, new.node
        before, after = (node.get("deprecated") is True for node in (base, head))
        row = Row("", new.key, base=base.pointer, head=head.pointer)
        if before and not after:
            yield row.with_event("endpoint-reactivated")
        elif after and not before:
            yield row.with_event(*self._deprecated(head))
        if after and has_sunset(base):
            yield from self._sunset(row, base, head)

    def _deprecated(self, node: Node) -> tuple[str, str, str]:
        end = sunset(node)
        if not has_sunset(node):
            return "endpoint-deprecated", "", ""
        if end is None:
            return "api-deprecated-sunset-parse", "", str(node.get("x-sunset"))
        event = "endpoint-deprecated-with-sunset"
        return event if end >= self._today else "api-sunset-date-too-small", "", end.isoformat()

    def _sunset(self, row: Row, base: Node, head: Node) -> Iterator[Row]:
        old, new = sunset(base), sunset(head)
        if not has_sunset(head):
            yield row.with_event("sunset-deleted", str(base.get("x-sunset")))
        elif base.get("x-sunset") != head.get("x-sunset") and (old is None or new is None):
            texts = (str(node.get("x-sunset")) for node in (base, head))
            yield row.with_event("api-path-sunset-parse", *texts)
        elif old and new and new < old and new < self._today:
            event = "api-sunset-date-changed-too-small"
            yield row.with_event(event, old.isoformat(), new.isoformat())

    def _callbacks(self, old: Operation, new: Operation) -> Iterator[Row]:
        before, after = old.node.members("callbacks"), new.node.members("callbacks")
        for name, node in before.items():
            if name not in after:
                yield Row("callback-removed", new.key, name, node.pointer, new.node.pointer)
        for name, node in after.items():
            if name not in before:
                yield Row("callback-added", new.key, name, old.node.pointer, node.pointer)
                continue
            base, head = self._base.resolve(before[name]), self._head.resolve(node)
            yield from self._callback(f"{new.key} CALLBACK {name}", base, head)

    def _callback(self, key: str, base: Node, head: Node) -> Iterator[Row]:
        old = {(e, m): n for e, m, n in _within(self._base, base)}
        new = {(e, m): n for e, m, n in _within(self._head, head)}
        for where, node in old.items():
            if where not in new:
                yield Row("callback-removed", key, where[0], node.pointer, head.pointer)
        for where, node in new.items():
            if where not in old:
                yield Row("callback-added", key, where[0], base.pointer, node.pointer)
                continue
            yield from self.both(
                Operation(key, where[0], old[where], base.at(where[0])),
                Operation(key, where[0], node, head.at(where[0])),
                is_received=True,
            )


def _within(side: Side, callback: Node) -> Iterator[tuple[str, str, Node]]:
    for expression in callback.value if isinstance(callback.value, dict) else ():
        item = side.resolve(callback.at(expression))
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield expression, method, item.at(method)


def _stability(old: Operation, new: Operation) -> Iterator[Row]:
    """What became of the level of stability; a draft may become anything."""
    before, after = stability(old.node), stability(new.node)
    row = Row("", new.key, base=old.node.pointer, head=new.node.pointer)
    yield from _invalid_level(row, new.node)
    if before and after and before != after and is_promised(old.node):
        rises = STABILITY.index(after) > STABILITY.index(before)
        yield row.with_event(
            f"api-stability-{'increased' if rises else 'decreased'}", before, after
        )


def _invalid_level(row: Row, node: Node) -> Iterator[Row]:
    if stability(node) is None:
        text = str(node.get("x-stability-level"))
        yield row.with_event("api-invalid-stability-level", "", text)


def _names(old: Operation, new: Operation) -> Iterator[Row]:
    before, after = (str(node.get("operationId") or "") for node in (old.node, new.node))
    row = Row("", new.key, base=old.node.pointer, head=new.node.pointer)
    if before != after:
        event = "api-operation-id-removed" if before else "api-operation-id-added"
        yield row.with_event(event, before, after)
    tags = [
        node.get("tags") if isinstance(node.get("tags"), list) else []
        for node in (old.node, new.node)
    ]
    for tag in tags[0]:
        if tag not in tags[1]:
            yield row.with_event("api-tag-removed", str(tag))
    for tag in tags[1]:
        if tag not in tags[0]:
            yield row.with_event("api-tag-added", "", str(tag))
