"""Deprecation, sunset and stability, of operations, parameters and properties."""

from collections.abc import Iterator
from datetime import date

from .found import Found, Pair
from .keywords import change
from .side import Node

STABILITY = ("draft", "alpha", "beta", "stable")


def sunset(node: Node) -> date | None:
    """The date of `x-sunset`; None where there is none, or none that can be read."""
    found = node.get("x-sunset")
    if isinstance(found, date):
        return found
    try:
        return date.fromisoformat(str(found)[:10])
    except ValueError:
        return None


def has_sunset(node: Node) -> bool:
    """Whether `x-sunset` is there, readable or not."""
    return node.get("x-sunset") is not None


def stability(node: Node) -> str | None:
    """The stability level, `stable` where none is given; None for a word that is none."""
    found = node.get("x-stability-level")
    if found is None:
        return "stable"
    return found if found in STABILITY else None


def is_promised(node: Node) -> bool:
    """Whether an operation or a property is stable enough to be relied on; a draft may change freely."""
    return stability(node) not in ("draft", "alpha")


def property_lifecycle(pair: Pair, today: date) -> Iterator[Found]:
    """What a property's deprecation and stability became."""
    before, after = (node.get("deprecated") is True for node in (pair.base, pair.head))
    if before and not after:
        yield change(pair, "reactivated", "deprecated")
    elif after and not before:
        yield from _deprecated(pair, today)
    old, new = stability(pair.base), stability(pair.head)
    if new is None and pair.base.get("x-stability-level") != pair.head.get("x-stability-level"):
        text = pair.head.get("x-stability-level")
        yield change(pair, "=api-invalid-stability-level", "x-stability-level", None, text)
    elif old and new and old != new and is_promised(pair.base):
        rises = STABILITY.index(new) > STABILITY.index(old)
        event = "stability-increased" if rises else "stability-decreased"
        yield change(pair, event, "x-stability-level", old, new)


def _deprecated(pair: Pair, today: date) -> Iterator[Found]:
    if not has_sunset(pair.head):
        yield change(pair, "deprecated", "deprecated")
    elif (end := sunset(pair.head)) is None:
        yield change(pair, "deprecated-sunset-invalid", "x-sunset", None, pair.head.get("x-sunset"))
    elif end < today:
        yield change(pair, "sunset-date-too-small", "x-sunset", None, end.isoformat())
    else:
        yield change(pair, "deprecated-with-sunset", "x-sunset", None, end.isoformat())
