"""Methods of resources, wherever a client reaches them: what comes, goes, and is called otherwise."""

from collections.abc import Iterator, Mapping
from dataclasses import field

from ...records import record
from ..change import CallerChange, Level
from .operations import Operation, operations, same_places
from .reading import Attribute, Class, Function, Member
from .rows import Row, merged
from .side import Side
from .signatures import Comparison, Signature, signatures

_RAW = "with_raw_response"
# Other ways to call the same methods.
_WRAPPED = frozenset({_RAW, "with_streaming_response"})


@record(frozen=True, slots=True)
class Method:
    """A method of the sync and of the async client, by the module that both are in."""

    place: str
    module: str
    sync: Function | None
    asynchronous: Function | None
    has_raw: bool


@record(slots=True)
class Reached:
    """What a client has: methods and attributes by their dotted names, `cases.comments.list`."""

    side: Side
    methods: dict[str, Method] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    _operations: dict[str, dict[str, Operation]] = field(default_factory=dict)

    def operation(self, method: Method) -> Operation | None:
        """The operation that a method calls."""
        if method.module not in self._operations:
            self._operations[method.module] = operations(self.side, method.module)
        return self._operations[method.module].get(method.place)


def reached(side: Side) -> Reached:
    """Everything below the clients of a package."""
    found = Reached(side)
    sync, asynchronous = side.clients
    if sync:
        _walk(found, "", sync, asynchronous)
    return found


def _walk(found: Reached, place: str, sync: str, asynchronous: str) -> None:
    side = found.side
    one, two = side.definition(sync), side.definition(asynchronous)
    module = (one or two or ("", None))[0]
    members = [_members(known) for known in (one, two)]
    raw = _members(side.definition(_class_of(side, module, members[0].get(_RAW))))
    for name in dict.fromkeys([*members[0], *members[1]]):
        pair = [known.get(name) for known in members]
        inside = f"{place}.{name}" if place else name
        if any(isinstance(known, Function) for known in pair):
            if place:  # those of the client are compared with its class
                functions = [known if isinstance(known, Function) else None for known in pair]
                found.methods[inside] = Method(
                    inside, module, functions[0], functions[1], name in raw
                )
        elif name not in _WRAPPED and (child := _class_of(side, module, pair[0] or pair[1])):
            found.attributes[inside] = child
            _walk(found, inside, child, _class_of(side, module, pair[1]))


def _members(known: tuple[str, Member] | None) -> Mapping[str, Member]:
    if known is None:
        return {}
    members = known[1].members if isinstance(known[1], Class) else {}
    return {name: one for name, one in members.items() if not name.startswith("_")}


def _class_of(side: Side, module: str, one: Member | None) -> str:
    """The class of the package that an attribute holds; empty where it holds none."""
    if not isinstance(one, Attribute) or not one.annotation:
        return ""
    atom, *others = side.type(module, one.annotation)
    known = side.definition(atom.name)
    is_class = known is not None and isinstance(known[1], Class)
    return atom.name if is_class and not others else ""


@record(frozen=True, slots=True)
class Resources:
    """What two clients have, compared; `is_same_runtime` says that equal texts mean the same."""

    base: Reached
    head: Reached
    is_same_runtime: bool

    def changes(self) -> Iterator[CallerChange]:
        """What callers notice of methods, each with its operation."""
        before, after = self.base.methods, self.head.methods
        renamed = self._renamed()
        for place, method in before.items():
            other = after.get(renamed.get(place, place))
            if other is None:
                row = Row("method-removed", place, "breaking", f"{place}()", "")
                yield self._change(row, self.base.operation(method))
                continue
            if place in renamed:
                row = Row("method-renamed", place, "breaking", f"{place}()", f"{other.place}()")
                yield self._change(row, self.head.operation(other))
            elif self._is_untouched(method):
                continue
            for row in self._method(method, other):
                yield self._change(row, self.head.operation(other))
        for place, method in after.items():
            if place not in before and place not in renamed.values():
                row = Row("method-added", place, "additive", "", f"{place}()")
                yield self._change(row, self.head.operation(method))
        yield from self._attributes()

    def _renamed(self) -> dict[str, str]:
        """Old name -> new name of methods whose operation is the same."""
        gone = [one for place, one in self.base.methods.items() if place not in self.head.methods]
        come = [one for place, one in self.head.methods.items() if place not in self.base.methods]
        if not gone or not come:
            return {}
        by_operation = {
            known.place: one.place for one in come if (known := self.head.operation(one))
        }
        return {
            one.place: by_operation[known.place]
            for one in gone
            if (known := self.base.operation(one)) and known.place in by_operation
        }

    def _is_untouched(self, method: Method) -> bool:
        texts = (self.base.side.texts.get(method.module), self.head.side.texts.get(method.module))
        return self.is_same_runtime and texts[0] == texts[1]

    def _method(self, one: Method, two: Method) -> Iterator[Row]:
        old, new = self.base.operation(one), self.head.operation(two)
        renamed = same_places(old.wire_names, new.wire_names) if old and new else {}
        comparison = Comparison(self.base.side, self.head.side)
        before, after = self._signatures(one, two, is_async=False)
        rows = comparison.changes(two.place, before, after, renamed)
        async_rows = comparison.changes(
            two.place, *self._signatures(one, two, is_async=True), renamed
        )
        yield from merged(rows, async_rows)
        if one.has_raw and not two.has_raw:
            yield Row("raw-method-removed", f"{_raw_place(two.place)}", "breaking")
        elif two.has_raw and not one.has_raw:
            yield Row("raw-method-added", f"{_raw_place(two.place)}", "additive")
        if old is not None and new is not None:
            yield from _behaviour(two.place, old, new)

    def _signatures(
        self, one: Method, two: Method, is_async: bool
    ) -> tuple[tuple[Signature, ...], tuple[Signature, ...]]:
        old, new = (one.asynchronous, two.asynchronous) if is_async else (one.sync, two.sync)
        if old is None or new is None:  # a method of one client only is as it is in the other
            old, new = old or one.sync or one.asynchronous, new or two.sync or two.asynchronous
        assert old is not None and new is not None
        return (
            signatures(self.base.side, one.module, old),
            signatures(self.head.side, two.module, new),
        )

    def _attributes(self) -> Iterator[CallerChange]:
        """Resources without methods; of others their methods say it."""
        sides: tuple[tuple[str, Level, Reached, Reached], ...] = (
            ("resource-removed", "breaking", self.base, self.head),
            ("resource-added", "additive", self.head, self.base),
        )
        for kind, level, here, there in sides:
            owners = {owner for place in here.methods for owner in _owners(place)}
            for place in here.attributes:
                if place not in there.attributes and place not in owners:
                    yield CallerChange(kind, place, level, "", "")

    def _change(self, row: Row, operation: Operation | None) -> CallerChange:
        key = operation.key if operation else ""
        return CallerChange(row.kind, row.symbol, row.level, row.before, row.after, key)


def _owners(place: str) -> Iterator[str]:
    """The resources around a method: `cases` and `cases.comments` of `cases.comments.list`."""
    while place := place.rpartition(".")[0]:
        yield place


def _raw_place(place: str) -> str:
    resource, _, name = place.rpartition(".")
    return f"{resource}.{_RAW}.{name}"


def _behaviour(place: str, old: Operation, new: Operation) -> Iterator[Row]:
    """What no type checker sees: the same call fails, or its error says something else."""
    if new.is_draft and not old.is_draft:
        yield Row("became-draft", place, "breaking")
    elif old.is_draft and not new.is_draft:
        yield Row("became-available", place, "additive")
    for status, kind in old.errors.items():
        other = new.errors.get(status)
        if other is not None and other != kind:
            yield Row(
                "error-body-changed", place, "risky", f"{status}: {kind}", f"{status}: {other}"
            )
