"""Signatures of functions: what a call of the old one meets in the new one."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ...records import record
from ..change import LEVELS, Level
from .annotations import Type
from .assignable import read, sent
from .reading import Function, Kind
from .rows import Row
from .side import Side

_BY_PLACE = ("positional", "either")
_BY_NAME = ("either", "keyword")


@record(frozen=True, slots=True)
class Argument:
    """An argument of a function; `default` None means that it is required."""

    name: str
    kind: Kind
    type: Type
    text: str
    default: str | None

    @property
    def is_optional(self) -> bool:
        """Whether a call may leave it out."""
        return self.default is not None or self.kind in ("positionals", "keywords")


@record(frozen=True, slots=True)
class Signature:
    """One way to call a function."""

    arguments: Mapping[str, Argument]
    returns: Type
    returns_text: str
    is_async: bool
    deprecation: str | None


def signatures(side: Side, module: str, function: Function) -> tuple[Signature, ...]:
    """Every way to call a function: its overloads, one for each value that chooses among them."""
    overloads = function.overloads
    if not overloads:
        return (_signature(side, module, function),)
    found = [_signature(side, module, one) for one in overloads]
    return tuple(itertools.chain.from_iterable(_by_value(one, found) for one in found))


def _signature(side: Side, module: str, function: Function) -> Signature:
    arguments: dict[str, Argument] = {}
    is_static = "staticmethod" in function.decorators
    for index, one in enumerate(function.parameters):
        if index or is_static or one.name not in ("self", "cls"):
            kind = side.type(module, one.annotation)
            arguments[one.name] = Argument(one.name, one.kind, kind, one.annotation, one.default)
    returns = side.type(module, function.returns)
    reason = deprecation(function.decorators)
    return Signature(arguments, returns, function.returns, function.is_async, reason)


def deprecation(decorators: Sequence[str]) -> str | None:
    """What `@deprecated` says; None without it."""
    for one in decorators:
        if one.startswith("deprecated("):
            return one.removeprefix("deprecated(").removesuffix(")").strip("\"'")
    return None


def _by_value(one: Signature, others: Sequence[Signature]) -> Iterator[Signature]:
    """An overload for each value of the argument that chooses it: together they are more than one."""
    for name, argument in one.arguments.items():
        kinds = [other.arguments[name].type for other in others if name in other.arguments]
        is_choice = all(atom.name == "Literal" for kind in kinds for atom in kind)
        if is_choice and len({*kinds}) > 1:
            for atom in sorted(argument.type, key=lambda atom: atom.value):
                chosen = replace(
                    argument, type=frozenset({atom}), text=f"Literal[{atom.value}]"
                )  # fmt: skip
                yield replace(one, arguments={**one.arguments, name: chosen})
            return
    yield one


@record(frozen=True, slots=True)
class Comparison:
    """Functions of two packages; `renamed` maps arguments to what they are called now."""

    base: Side
    head: Side

    def changes(
        self,
        symbol: str,
        before: Sequence[Signature],
        after: Sequence[Signature],
        renamed: Mapping[str, str] | None = None,
    ) -> list[Row]:
        """What callers of a function notice; each old way is compared with the best new one."""
        found: dict[Row, None] = {}
        used: set[int] = set()
        for one in before:
            tried = [
                (self._call(symbol, one, two, renamed or {}), n) for n, two in enumerate(after)
            ]
            rows, number = min(tried, key=_gravity)
            used.add(number)
            found |= dict.fromkeys(rows)
        if len(after) > 1:
            for number, two in enumerate(after):
                if number not in used:
                    found[Row("overload-added", symbol, "additive", "", _shown(two))] = None
        return list(found)

    def _call(
        self, symbol: str, one: Signature, two: Signature, renamed: Mapping[str, str]
    ) -> list[Row]:
        rows = list(self._arguments(symbol, one, two, renamed))
        level = read(one.returns, two.returns, self.base, self.head)
        if one.is_async != two.is_async:
            kind = "became-async" if two.is_async else "became-sync"
            rows.append(Row(kind, symbol, "breaking", one.returns_text, two.returns_text))
        elif level is not None:
            rows.append(Row("return-changed", symbol, level, one.returns_text, two.returns_text))
        if one.deprecation != two.deprecation:
            rows.append(_deprecation(symbol, one.deprecation, two.deprecation))
        return rows

    def _arguments(
        self, symbol: str, one: Signature, two: Signature, renamed: Mapping[str, str]
    ) -> Iterator[Row]:
        met: set[str] = set()
        for name, argument in one.arguments.items():
            place = f"{symbol}({name}=)"
            other = two.arguments.get(renamed.get(name, name))
            if other is None:
                yield Row("argument-removed", place, "breaking", argument.text, "")
                continue
            met.add(other.name)
            if other.name != name:
                yield Row("argument-renamed", place, "breaking", name, other.name)
            yield from self._argument(place, argument, other)
        for name, argument in two.arguments.items():
            if name not in met:
                kind = "argument-added" if argument.is_optional else "required-argument-added"
                level: Level = "additive" if argument.is_optional else "breaking"
                yield Row(kind, f"{symbol}({name}=)", level, "", argument.text)
        yield from _moved(symbol, one, two, renamed)

    def _argument(self, place: str, one: Argument, two: Argument) -> Iterator[Row]:
        if one.kind != two.kind:
            is_kept = two.kind == "either" and one.kind in (*_BY_PLACE, *_BY_NAME)
            kept: Level = "additive" if is_kept else "breaking"
            yield Row("argument-kind-changed", place, kept, one.kind, two.kind)
        if one.is_optional and not two.is_optional:
            yield Row("argument-became-required", place, "breaking", one.text, two.text)
        elif two.is_optional and not one.is_optional:
            yield Row("argument-became-optional", place, "additive", one.text, two.text)
        elif one.default != two.default:
            yield Row("default-changed", place, "risky", one.default or "", two.default or "")
        level = sent(one.type, two.type, self.base, self.head)
        if level is not None:
            yield Row("argument-type-changed", place, level, one.text, two.text)


def _moved(
    symbol: str, one: Signature, two: Signature, renamed: Mapping[str, str]
) -> Iterator[Row]:
    """Arguments that stand in another place; what went and what is required now says so itself."""
    by_place = [argument for argument in two.arguments.values() if argument.kind in _BY_PLACE]
    known = {renamed.get(name, name) for name in one.arguments}
    after = [one.name for one in by_place if one.name in known or one.is_optional]
    before = [
        renamed.get(argument.name, argument.name)
        for argument in one.arguments.values()
        if argument.kind in _BY_PLACE
    ]
    before = [name for name in before if name in after]
    for old, new in zip(before, after, strict=False):
        if old != new:
            shown = (", ".join(before), ", ".join(after))
            yield Row("arguments-moved", symbol, "breaking", *shown)
            return


def _deprecation(symbol: str, before: str | None, after: str | None) -> Row:
    if before is None:
        return Row("deprecated", symbol, "additive", "", after or "")
    if after is None:
        return Row("reactivated", symbol, "additive", before, "")
    return Row("deprecation-changed", symbol, "none", before, after)


def _gravity(tried: tuple[list[Row], int]) -> tuple[tuple[int, ...], int]:
    rows, number = tried
    return tuple(sum(row.level == level for row in rows) for level in LEVELS), number


def _shown(one: Signature) -> str:
    arguments = ", ".join(f"{name}: {argument.text}" for name, argument in one.arguments.items())
    return f"({arguments}) -> {one.returns_text}"
