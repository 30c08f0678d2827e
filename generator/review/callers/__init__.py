"""What a change of a generated package does to code that uses it."""

from collections.abc import Mapping
from dataclasses import replace

from ..change import CallerChange
from .exports import Exports
from .reading import Readings
from .resources import Resources, reached
from .side import Side
from .written import with_uses


def compare(base: Mapping[str, str], head: Mapping[str, str]) -> tuple[CallerChange, ...]:
    """The changes that callers of a package meet, by symbol and kind.

    Takes the trees of two packages, path -> text. What cannot be imported and is not reached from
    what can has no changes; a package that comes or goes as a whole has none either.
    """
    readings = Readings()
    one, two = Side(base, readings), Side(head, readings)
    if not one.package or not two.package:
        return ()
    found: list[CallerChange] = []
    if one.package != two.package:
        names = (one.package, two.package)
        found.append(CallerChange("package-renamed", one.package, "breaking", *names))
    if one.texts != two.texts:
        is_same_runtime = _runtime(one) == _runtime(two)
        before, after = reached(one), reached(two)
        found += Resources(before, after, is_same_runtime).changes()
        for row in Exports(before, after, is_same_runtime).changes():
            change = CallerChange(row.kind, row.symbol, row.level, row.before, row.after)
            if row.kind == "alias-changed":
                change = replace(change, uses=with_uses(change, before, after))
            found.append(change)
    return tuple(sorted(dict.fromkeys(found), key=_order))


def _runtime(side: Side) -> dict[str, str]:
    return {name: text for name, text in side.texts.items() if name.startswith("_")}


def _order(change: CallerChange) -> tuple[str, ...]:
    return (change.symbol, change.kind, change.level, change.before, change.after)
