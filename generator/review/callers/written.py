"""Where callers write the values of an alias: arguments of methods, and fields of what they pass.

An alias has a name that callers may import; what they write is `cases.list(status="open")`.
"""

import re
from collections.abc import Iterator

from ...records import record
from ..change import CallerChange, Level
from .annotations import Type, names_in
from .assignable import sent
from .classes import read_class
from .reading import Class, Function
from .resources import Method, Reached
from .side import Side


def with_uses(change: CallerChange, before: Reached, after: Reached) -> tuple[CallerChange, ...]:
    """What a changed alias means for each argument and field that takes its values, in both packages."""
    one, two = before.side.alias(change.symbol), after.side.alias(change.symbol)
    if one is None or two is None:
        return ()
    level = sent(one, two, before.side, after.side)
    if level is None:
        return ()
    known = set(_places(before, change.symbol))
    places = [place for place in _places(after, change.symbol) if place in known]
    arguments = {place.name for place in places if place.operation}
    return tuple(
        _use(change, place, level)
        for place in places
        # The fields of a body are arguments, and those are what callers write.
        if place.operation or place.name not in arguments
    )


@record(frozen=True, slots=True)
class _Place:
    """`cases.list(status=)` with its operation's key, or `inputs.Filter.status`."""

    symbol: str
    operation: str = ""

    @property
    def name(self) -> str:
        """The name of the argument or field."""
        return re.split(r"[.(]", self.symbol)[-1].removesuffix("=)")


def _use(change: CallerChange, place: _Place, level: Level) -> CallerChange:
    kind = "argument-type-changed" if place.operation else "field-type-changed"
    return CallerChange(
        kind, place.symbol, level, change.before, change.after, place.operation
    )  # fmt: skip


def _places(reached: Reached, symbol: str) -> list[_Place]:
    side = reached.side
    wanted = _aliases(side, symbol)
    words = [one.rpartition(".")[2] for one in wanted]
    modules = {name for name, text in side.texts.items() if any(word in text for word in words)}
    arguments: dict[_Place, None] = {}
    for method in reached.methods.values():
        if method.module in modules:
            arguments.update(dict.fromkeys(_arguments(reached, method, wanted)))
    fields: dict[_Place, None] = {}
    for one in side.exports:
        if one.startswith("inputs.") and side.path(one).rpartition(".")[0] in modules:
            fields.update(dict.fromkeys(_fields(side, one, wanted)))
    return [*arguments, *fields]


def _aliases(side: Side, symbol: str) -> frozenset[str]:
    """The alias, and the exported ones that are made of it."""
    found = {symbol}
    meanings = {one: side.alias(one) for one in side.exports if one.startswith("inputs.")}
    is_growing = True
    while is_growing:
        more = {one for one, kind in meanings.items() if kind and names_in(kind) & found} - found
        found |= more
        is_growing = bool(more)
    return frozenset(found)


def _arguments(reached: Reached, method: Method, wanted: frozenset[str]) -> Iterator[_Place]:
    operation = reached.operation(method)
    function = method.sync or method.asynchronous
    if operation is None or not isinstance(function, Function):
        return
    for one in (function, *function.overloads):
        for parameter in one.parameters:
            if _has(reached.side.type(method.module, parameter.annotation), wanted):
                yield _Place(f"{method.place}({parameter.name}=)", operation.key)


def _fields(side: Side, symbol: str, wanted: frozenset[str]) -> Iterator[_Place]:
    definition = side.definition(symbol)
    if definition is None or not isinstance(definition[1], Class) or symbol.endswith("Dict"):
        return  # a typed dict stands for a model that has the same fields
    known = read_class(side, symbol)
    for name, member in (known.fields if known else {}).items():
        if _has(member.type, wanted):
            yield _Place(f"{symbol}.{name}")


def _has(kind: Type, wanted: frozenset[str]) -> bool:
    return bool(names_in(kind) & wanted)
