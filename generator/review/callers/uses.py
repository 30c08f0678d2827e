"""Whether callers read the values of an alias, pass them, or both."""

import re

from .annotations import names_in
from .classes import Use
from .reading import Class, Function
from .side import Side


def uses_of(side: Side, symbol: str) -> frozenset[Use]:
    """How the values of an alias are used; a class of answers can stand in a request as well."""
    if not symbol.startswith("models."):
        return frozenset({"sent" if symbol.startswith("inputs.") else "read"})
    return (
        frozenset({"read", "sent"}) if _is_sent(side, symbol, frozenset()) else frozenset({"read"})
    )


def _is_sent(side: Side, symbol: str, seen: frozenset[str]) -> bool:
    word = re.compile(rf"\b{re.escape(symbol.rpartition('.')[2])}\b")
    mentioning = [name for name, text in side.texts.items() if word.search(text)]
    if any(name.startswith("inputs") for name in mentioning):
        return True
    if any(_passes(side, name, symbol) for name in mentioning if name.startswith("resources.")):
        return True
    return any(
        other not in seen and _is_sent(side, other, seen | {symbol})
        for other in side.exports
        if other != symbol
        and other.startswith("models.")
        and word.search(side.text_of(other))
        and symbol in names_in(side.alias(other) or frozenset())
    )


def _passes(side: Side, module: str, symbol: str) -> bool:
    """Whether a method of the module takes the name in an argument."""
    return any(
        symbol in names_in(side.type(module, parameter.annotation))
        for owner in side.module(module).members.values()
        if isinstance(owner, Class)
        for method in owner.members.values()
        if isinstance(method, Function)
        for parameter in method.parameters
    )
