"""Names that callers can import, and what stands behind them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from ...records import record
from .annotations import Type, names_in
from .assignable import read
from .classes import Classes, Use, read_class
from .operations import same_places, settings
from .reading import Attribute, Class, Function
from .resources import Reached
from .rows import Row, merged
from .side import Side
from .signatures import Comparison, signatures
from .uses import sent_models

_RUNTIME = "_runtime."


@record(frozen=True, slots=True)
class Exports:
    """Names of two packages; `is_same_runtime` says that equal texts mean the same."""

    before: Reached
    after: Reached
    is_same_runtime: bool
    _sent: set[str] = field(default_factory=set)

    @property
    def base(self) -> Side:
        """The old package."""
        return self.before.side

    @property
    def head(self) -> Side:
        """The new package."""
        return self.after.side

    def changes(self) -> Iterator[Row]:
        """What callers notice of names, and of classes of the run time that have none."""
        renamed = self._renamed_clients()
        if renamed:
            (old, new), _ = renamed.items()
            yield Row("client-renamed", old, "breaking", old, new)
        fakes = _fakes(self.base), _fakes(self.head)
        # They have the members of their clients, whose rows speak for them.
        mirrors = fakes[0] | fakes[1] if all(fakes) else frozenset[str]()
        rows: dict[str, list[Row]] = {}
        for symbol in self.base.exports:
            if symbol in mirrors:
                continue
            rows[symbol] = list(self._name(symbol, renamed.get(symbol, symbol)))
        known = {*self.base.exports, *renamed.values(), *mirrors}
        for symbol in self.head.exports:
            if symbol not in known:
                rows[symbol] = [Row(f"{_kind(self.head, symbol)}-added", symbol, "additive")]
        for symbol in self._unnamed():
            rows[symbol] = list(Classes(self.base, self.head).changes(symbol))
        yield from _without_twins(_for_both_clients(rows))

    def _renamed_clients(self) -> dict[str, str]:
        before, after = self.base.clients, self.head.clients
        if not before[0] or not after[0] or before == after:
            return {}
        return dict(zip(before, after, strict=True))

    def _name(self, symbol: str, renamed: str) -> Iterator[Row]:
        if renamed not in self.head.exports:
            yield Row(f"{_kind(self.base, symbol)}-removed", symbol, "breaking", symbol)
            return
        if self._is_untouched(symbol, renamed):
            return
        before, after = _kind(self.base, symbol), _kind(self.head, renamed)
        if before != after:
            yield Row("kind-changed", symbol, "breaking", before, after)
        elif before == "class":
            places: Mapping[str, str] = {}
            if symbol in self.base.clients:
                places = same_places(settings(self.base), settings(self.head))
            rows = Classes(self.base, self.head, places).changes(symbol, renamed)
            yield from (row for row in rows if not self._is_resource(symbol, row.symbol))
        elif before == "alias":
            yield from Classes(self.base, self.head).alias(symbol, self._uses(symbol))
        else:
            yield from self._value(symbol)

    def _is_resource(self, symbol: str, member: str) -> bool:
        """Whether a member of a client is a resource, which its methods speak for."""
        name = member.removeprefix(f"{symbol}.")
        is_reached = name in self.before.attributes or name in self.after.attributes
        return symbol in self.base.clients and name != member and is_reached

    def _uses(self, symbol: str) -> Iterator[Use]:
        """How the values of an alias are used; looked up only where somebody asks."""
        if symbol.startswith("inputs."):
            yield "sent"
            return
        yield "read"
        if symbol.startswith("models."):
            if not self._sent:  # only the old package's: what it did not take nobody has passed
                self._sent.update(sent_models(self.base), {""})
            if symbol in self._sent:
                yield "sent"

    def _is_untouched(self, symbol: str, renamed: str) -> bool:
        if self.base.path(symbol) != self.head.path(renamed):
            return False
        is_same = self.base.text_of(symbol) == self.head.text_of(renamed)
        return is_same and self.is_same_runtime

    def _value(self, symbol: str) -> Iterator[Row]:
        one, two = self.base.definition(symbol), self.head.definition(symbol)
        if one is None or two is None:
            return
        (module, before), (other_module, after) = one, two
        if isinstance(before, Function) and isinstance(after, Function):
            yield from Comparison(self.base, self.head).changes(
                symbol,
                signatures(self.base, module, before),
                signatures(self.head, other_module, after),
            )
        elif isinstance(before, Attribute) and isinstance(after, Attribute):
            types = (
                self.base.type(module, before.annotation),
                self.head.type(other_module, after.annotation),
            )
            level = read(*types, self.base, self.head)
            if level is not None:
                shown = (before.annotation, after.annotation)
                yield Row("value-type-changed", symbol, level, *shown)

    def _unnamed(self) -> list[str]:
        """Classes of the run time that nobody imports, and that callers get or pass all the same."""
        if self.is_same_runtime:
            return []
        return sorted(_runtime_names(self.before) & _runtime_names(self.after))


def _fakes(side: Side) -> frozenset[str]:
    """The fakes of a package's clients."""
    name, _ = side.clients
    return frozenset({f"testing.Fake{name}", f"testing.FakeAsync{name}"}) & frozenset(side.exports)


def _runtime_names(reached: Reached) -> set[str]:
    side = reached.side
    found: set[str] = set()
    waiting = [name for kind in _method_types(reached) for name in names_in(kind)]
    waiting += [name for one in side.exports for name in _names_of(side, one)]
    while waiting:
        name = waiting.pop()
        if name.startswith(_RUNTIME) and name not in found:
            found.add(name)
            waiting += _names_of(side, name)
            waiting += names_in(side.alias(name) or frozenset())
    return {name for name in found if read_class(side, name) is not None}


def _names_of(side: Side, symbol: str) -> Iterator[str]:
    """What the members of a class of the package name."""
    known = read_class(side, symbol) if _is_runtime(side, symbol) else None
    if known is None:
        return
    for member in known.fields.values():
        yield from names_in(member.type)
    for name, (module, function) in known.functions.items():
        if name != "__init__":  # such objects are given, and not made by callers
            for kind in _types(side, module, function):
                yield from names_in(kind)


def _is_runtime(side: Side, symbol: str) -> bool:
    return side.path(symbol).startswith(_RUNTIME)


def _method_types(reached: Reached) -> Iterator[Type]:
    for method in reached.methods.values():
        for function in (method.sync, method.asynchronous):
            if function is not None:
                yield from _types(reached.side, method.module, function)


def _types(side: Side, module: str, function: Function) -> Iterator[Type]:
    for one in (function, *function.overloads):
        yield side.type(module, one.returns)
        for parameter in one.parameters:
            yield side.type(module, parameter.annotation)


def _kind(side: Side, symbol: str) -> str:
    found = side.definition(symbol)
    if found is not None and isinstance(found[1], Class):
        return "class"
    return "alias" if side.alias(symbol) is not None else "export"


def _for_both_clients(rows: dict[str, list[Row]]) -> Iterator[Row]:
    """One row for what the sync and the async class of the run time have alike."""
    for symbol, found in rows.items():
        home, _, name = symbol.rpartition(".")
        twin = f"{home}.Async{name}" if home else f"Async{name}"
        if home and not home.startswith("_"):  # models are called as the document calls them
            yield from found
        elif twin in rows:
            yield from merged(found, rows[twin])
        elif not name.startswith("Async") or _sync_twin(home, name) not in rows:
            yield from found


def _sync_twin(home: str, name: str) -> str:
    plain = name.removeprefix("Async")
    return f"{home}.{plain}" if home else plain


def _without_twins(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows of typed dicts go where the model that they stand for has the same row."""
    found = list(rows)
    known = {(row.kind, row.symbol, row.level) for row in found}
    for row in found:
        owner, dot, name = row.symbol.removeprefix("inputs.").partition(".")
        plain = f"inputs.{owner.removesuffix('Dict')}{dot}{name}"
        is_twin = owner.endswith("Dict") and row.symbol.startswith("inputs.")
        if not (is_twin and (row.kind, plain, row.level) in known):
            yield row
