"""Request bodies and responses: media types, statuses, headers, schemas."""

from collections.abc import Iterator
from typing import Literal

from ...records import record
from .identify import check_id
from .rows import Row
from .schemas import SchemaComparison, Use
from .side import Node, Side, value_schema

_Relation = Literal["same", "changed", "generalized", "specialized"]


@record(frozen=True, slots=True)
class BodyComparison:
    """Compares what two operations take and give."""

    base: Side
    head: Side
    schemas: SchemaComparison

    def request(self, old: Node, new: Node, operation: str) -> Iterator[Row]:
        """Changes of the request body."""
        before = self.base.resolve(old.at("requestBody"))
        after = self.head.resolve(new.at("requestBody"))
        row = Row("", operation, "", before.pointer, after.pointer)
        needed = [node.get("required") is True for node in (before, after)]
        if before.value is None and after.value is None:
            return
        if before.value is None:
            yield row.with_event(f"request-body-added-{'required' if needed[1] else 'optional'}")
            return
        if after.value is None:
            yield row.with_event("request-body-removed")
            return
        if needed[0] != needed[1]:
            yield row.with_event(f"request-body-became-{'required' if needed[1] else 'optional'}")
        yield from self.contents(before, after, row, is_request=True)

    def responses(
        self, old: Node, new: Node, operation: str, *, is_given: bool = False
    ) -> Iterator[Row]:
        """Changes of the responses, status by status.

        `is_given`: they are not read but sent, as answers to a webhook; then without their headers.
        """
        before, after = old.members("responses"), new.members("responses")
        for status, node in before.items():
            if status not in after:
                event = f"response-{_success(status)}-status-removed"
                yield Row(event, operation, status, node.pointer, new.pointer)
        for status, node in after.items():
            if status not in before:
                event = f"response-{_success(status)}-status-added"
                yield Row(event, operation, status, old.pointer, node.pointer)
                continue
            one, other = self.base.resolve(before[status]), self.head.resolve(node)
            row = Row("", operation, status, one.pointer, other.pointer)
            if not is_given:
                yield from self.headers(one.members("headers"), other.members("headers"), row)
            yield from self.contents(one, other, row, is_request=is_given)

    def contents(self, old: Node, new: Node, row: Row, *, is_request: bool) -> Iterator[Row]:
        """Changes of the media types of a body; the row's subject says whose it is."""
        before, after = old.members("content"), new.members("content")
        kind = "request-body-media-type" if is_request else "response-media-type"
        pairs = {name: name for name in before if name in after}
        for name, now, event in _renamed(before, after):
            pairs[name] = now
            if event == "same":
                continue
            places = before[name].pointer, after[now].pointer
            yield Row(f"{kind}-name-{event}", row.operation, row.subject, *places, name, now)
        for name, node in before.items():
            if name not in pairs:
                subject = f"{row.subject} {name}".strip()
                yield Row(f"{kind}-removed", row.operation, subject, node.pointer, new.pointer)
        for name, node in after.items():
            if name not in pairs.values():
                subject = f"{row.subject} {name}".strip()
                yield Row(f"{kind}-added", row.operation, subject, old.pointer, node.pointer)
        for name, now in pairs.items():
            yield from self._media_type(before[name], after[now], row, now, is_request)

    def _media_type(
        self, old: Node, new: Node, row: Row, name: str, is_request: bool
    ) -> Iterator[Row]:
        old, new = self.base.resolve(old), self.head.resolve(new)
        one, other = _schema(old), _schema(new)
        subject = f"{row.subject} {name}".strip()
        scope = "request-body" if is_request else "response-body"
        if (one.value is None) != (other.value is None):
            kind = "added" if one.value is None else "removed"
            event = f"{scope}-media-type-schema-{kind}"
            yield Row(event, row.operation, subject, old.pointer, new.pointer)
            return
        if is_request and (old.get("encoding") or {}) != (new.get("encoding") or {}):
            event = "request-body-encoding-changed"
            yield Row(event, row.operation, subject, old.pointer, new.pointer)
        use = Use(is_request=is_request, is_strict=_is_json(name))
        yield from self._schema(one, other, row, use)

    def _schema(self, old: Node, new: Node, row: Row, use: Use) -> Iterator[Row]:
        for found in self.schemas.compare(old, new, use):
            event_id = check_id(found, use)
            if event_id is not None:
                where = f"{row.subject} {'/'.join(found.path)}".strip()
                yield Row(
                    event_id,
                    row.operation,
                    where,
                    found.base,
                    found.head,
                    found.before,
                    found.after,
                )

    def headers(self, old: dict[str, Node], new: dict[str, Node], row: Row) -> Iterator[Row]:
        """Changes of headers by their names; the row's places are of what has them."""
        before = {name.lower(): node for name, node in old.items()}
        after = {name.lower(): node for name, node in new.items()}
        for name in sorted(before.keys() - after.keys()):
            node = self.base.resolve(before[name])
            kind = "required" if node.get("required") is True else "optional"
            event = f"{kind}-response-header-removed"
            subject = f"{row.subject} {name}"
            yield Row(event, row.operation, subject, node.pointer, row.head, name)
        for name in sorted(after.keys() - before.keys()):
            pointer = after[name].pointer
            subject = f"{row.subject} {name}"
            event = "response-header-added"
            yield Row(event, row.operation, subject, row.base, pointer, "", name)
        for name in sorted(before.keys() & after.keys()):
            one, other = self.base.resolve(before[name]), self.head.resolve(after[name])
            yield from self._header(one, other, row, name)

    def _header(self, old: Node, new: Node, row: Row, name: str) -> Iterator[Row]:
        subject = f"{row.subject} {name}"
        needed = [node.get("required") is True for node in (old, new)]
        if needed[0] != needed[1]:
            event = f"response-header-became-{'required' if needed[1] else 'optional'}"
            yield Row(event, row.operation, subject, old.pointer, new.pointer)
        use = Use(is_request=False, is_strict=False)
        for found in self.schemas.compare(value_schema(old), value_schema(new), use):
            event_id = check_id(found, use, is_header=True)
            if event_id is not None:
                places = found.base, found.head
                yield Row(event_id, row.operation, subject, *places, found.before, found.after)


def _schema(media: Node) -> Node:
    return media.at("itemSchema") if media.get("schema") is None else media.at("schema")


def _success(status: str) -> str:
    return "success" if status[:1] == "2" else "non-success"


def _is_json(media_type: str) -> bool:
    name = _essence(media_type)
    return name == "application/json" or name.endswith("+json")


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _renamed(
    before: dict[str, Node], after: dict[str, Node]
) -> Iterator[tuple[str, str, _Relation]]:
    """Media types that are spelled otherwise, differ in parameters, or of which one holds the other."""
    left = [name for name in before if name not in after]
    for now in after:
        for name in left if now not in before else ():
            event = _relation(name, now)
            if event is not None:
                left.remove(name)
                yield name, now, event
                break


def _relation(name: str, now: str) -> _Relation | None:
    old, new = _essence(name), _essence(now)
    if old == new and _parameters(name) == _parameters(now):
        return "same"
    if old == new or (_parameters(name) != _parameters(now) and _are_kin(old, new)):
        return "changed"
    if _holds(new, old):
        return "generalized"
    return "specialized" if _holds(old, new) else None


def _parameters(media_type: str) -> set[str]:
    return {each.strip().lower() for each in media_type.split(";")[1:]}


def _are_kin(one: str, other: str) -> bool:
    return _holds(one, other) or _holds(other, one)


def _holds(outer: str, inner: str) -> bool:
    """application/json holds application/problem+json, and a range what it matches."""
    kind, _, subtype = outer.partition("/")
    inner_kind, _, inner_subtype = inner.partition("/")
    if kind not in ("*", inner_kind):
        return False
    return subtype == "*" or inner_subtype.endswith(f"+{subtype}")
