"""Parameters of an operation, its own and those of its path."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from ...normalize import types
from ...records import record
from ..subjects import parameter
from .equal import text
from .exploded import Key, spread
from .identify import parameter_checks
from .lifecycle import has_sunset, sunset
from .rows import Row
from .schemas import SchemaComparison, Use
from .side import Node, Side, value_schema

_USE = Use(is_request=True, is_parameter=True, is_strict=False)
_WIDER = ("type-generalized", "became-nullable", "became-not-nullable")  # null is no text
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


@record(frozen=True, slots=True)
class ParameterComparison:
    """Compares the parameters of two operations."""

    base: Side
    head: Side
    schemas: SchemaComparison
    today: date

    def compare(
        self,
        old: Node,
        new: Node,
        items: tuple[Node, Node],
        operation: str,
        renamed: Mapping[str, str],
    ) -> Iterator[Row]:
        """`renamed` maps names of path parameters to those that stand in the same places now."""
        before, was_of_path = effective(self.base, old, items[0])
        after, of_path = effective(self.head, new, items[1])
        before = {_now(key, renamed, after): node for key, node in before.items()}
        before, after = spread(before, after, self.base), spread(after, before, self.head)
        for key in before:
            if key not in after:
                without = items[1] if key in was_of_path else new
                yield self._removed(key, before[key], operation, without)
        for key in after:
            if key not in before:
                without = items[0] if key in of_path else old
                yield _added(key, after[key], operation, without, is_of_path=key in of_path)
            else:
                yield from self._both(key, before[key], after[key], operation)

    def headers(self, old: Node, new: Node, operation: str) -> Iterator[Row]:
        """Changes of the headers of an answer that is sent, not read."""
        before, after = _headers(self.base, old), _headers(self.head, new)
        for key in sorted(before.keys() | after.keys()):
            if key not in after:
                yield self._removed(key, before[key], operation, new)
            elif key not in before:
                yield _added(key, after[key], operation, old, is_of_path=False)
            else:
                yield from self._both(key, before[key], after[key], operation)

    def _removed(self, key: Key, node: Node, operation: str, new: Node) -> Row:
        end = sunset(node)
        event = "request-parameter-removed"
        if node.get("deprecated") is True:
            event = f"{event}-with-deprecation"
            if has_sunset(node) and end is None:
                event = "request-parameter-sunset-parse"
            elif end is not None and self.today < end:
                event = "request-parameter-removed-before-sunset"
        return Row(event, operation, parameter(*key), node.pointer, new.pointer)

    def _both(self, key: Key, old: Node, new: Node, operation: str) -> Iterator[Row]:
        row = Row("", operation, parameter(*key), old.pointer, new.pointer)
        if old.get("name") != new.get("name") and key[0] == "path":
            yield row.with_event("request-path-parameter-renamed", old.get("name"), new.get("name"))
        before, after = (node.get("required") is True for node in (old, new))
        if before != after:
            yield row.with_event(f"request-parameter-became-{'required' if after else 'optional'}")
        yield from self._lifecycle(row, old, new)
        styles = [_serialization(node) for node in (old, new)]
        if styles[0] != styles[1]:
            yield row.with_event("request-parameter-style-changed", *map(text, styles))
        yield from self._schema(row, old, new)

    def _lifecycle(self, row: Row, old: Node, new: Node) -> Iterator[Row]:
        before, after = (node.get("deprecated") is True for node in (old, new))
        end = sunset(new)
        if before and not after:
            yield row.with_event("request-parameter-reactivated")
        elif after and not before:
            event = "request-parameter-deprecated"
            if has_sunset(new) and end is None:
                event = "request-parameter-sunset-parse"
            elif end is not None and end < self.today:
                event = "request-parameter-sunset-date-too-small"
            yield row.with_event(event, "", end.isoformat() if end else "")
        if after and has_sunset(old):
            yield from self._sunset(row, old, new)

    def _sunset(self, row: Row, old: Node, new: Node) -> Iterator[Row]:
        end, was = sunset(new), sunset(old)
        if not has_sunset(new):
            yield row.with_event("request-parameter-sunset-deleted", str(old.get("x-sunset")))
        elif old.get("x-sunset") != new.get("x-sunset") and (end is None or was is None):
            texts = (str(node.get("x-sunset")) for node in (old, new))
            yield row.with_event("request-parameter-sunset-parse", *texts)
        elif end and was and end < was and end < self.today:
            event = "request-parameter-sunset-date-changed-too-small"
            yield row.with_event(event, was.isoformat(), end.isoformat())

    def _schema(self, row: Row, old: Node, new: Node) -> Iterator[Row]:
        one, other = value_schema(old), value_schema(new)
        # What must be sent has no use for a default, but in a path clients fill it in.
        is_needed = new.get("in") != "path" and any(n.get("required") is True for n in (old, new))
        for found in self.schemas.compare(one, other, _USE):
            if is_needed and not found.path and found.event.startswith("default-value-"):
                continue
            subject = f"{row.subject} {'/'.join(found.path)}".rstrip()
            for name in parameter_checks(found, str(new.get("in"))):
                if name == "request-parameter-type-changed" and self._takes_single(one, other, new):
                    name = "request-parameter-type-generalized"
                before, after = found.before, found.after
                yield Row(name, row.operation, subject, found.base, found.head, before, after)

    def _takes_single(self, old: Node, new: Node, parameter: Node) -> bool:
        """An array in the form style takes a single value just as before."""
        before, after = self.base.resolve(old), self.head.resolve(new)
        kinds = [{*types(node.value)} - {"null"} for node in (before, after)]
        is_array = kinds[1] == {"array"} and isinstance(after.get("items"), dict)
        is_single = bool(kinds[0]) and not kinds[0] & {"array", "object"}
        if not (is_single and is_array) or _serialization(parameter) != ["form", True]:
            return False
        changes = self.schemas.compare(old, after.at("items"), _USE)
        return all(each.event in _WIDER for each in changes)


def effective(side: Side, operation: Node, item: Node) -> tuple[dict[Key, Node], set[Key]]:
    """An operation's parameters with those of its path, and which of them are the path's."""
    found: dict[Key, Node] = {}
    of_path: set[Key] = set()
    for parent in (item, operation):
        for node in map(side.resolve, parent.items("parameters")):
            place, name = str(node.get("in")), str(node.get("name"))
            key = place, name.lower() if place == "header" else name
            found[key] = node
            if parent is item:
                of_path.add(key)
            else:
                of_path.discard(key)
    return found, of_path


def _headers(side: Side, response: Node) -> dict[Key, Node]:
    """The headers of a response as if they were parameters."""
    found = {name.lower(): side.resolve(node) for name, node in response.members("headers").items()}
    return {
        ("header", name): Node({**node.value, "name": name, "in": "header"}, node.pointer)
        for name, node in sorted(found.items())
        if isinstance(node.value, dict)
    }


def _now(key: Key, renamed: Mapping[str, str], after: Collection[Key]) -> Key:
    """What a path parameter is called now; one that the head still has by its old name is that."""
    name = key[0], renamed.get(key[1], key[1])
    return name if key[0] == "path" and (name in after or key not in after) else key


def _added(key: Key, node: Node, operation: str, old: Node, *, is_of_path: bool) -> Row:
    if key[0] == "path":
        event = "new-request-path-parameter"
    else:
        kind = "required" if node.get("required") is True else "optional"
        place = "default-parameter-to-existing-path" if is_of_path else "parameter"
        event = f"new-{kind}-request-{place}"
    return Row(event, operation, parameter(*key), old.pointer, node.pointer)


def _serialization(node: Node) -> list[object]:
    """Media type, or style and `explode`: how a value becomes text."""
    media_types = list(node.members("content"))
    if media_types:
        return [*media_types]
    style = node.get("style") or _STYLES.get(str(node.get("in")), "simple")
    explode = node.get("explode")
    return [style, explode if isinstance(explode, bool) else style == "form"]
