"""Which aliases of answers stand in requests as well."""

import re
from collections.abc import Iterator

from .annotations import names_in
from .reading import Class, Function
from .side import Side

_WORD = re.compile(r"[^\W\d]\w*")


def sent_models(side: Side) -> frozenset[str]:
    """The exported names of models that callers pass, by themselves or inside of others."""
    waiting = list(_passed(side))
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += names_in(side.alias(name) or frozenset())
    return frozenset(name for name in found if name.startswith("models."))


def _passed(side: Side) -> Iterator[str]:
    """What inputs mention, and what methods take."""
    for name, text in side.texts.items():
        if name.partition(".")[0] == "inputs":
            words = {f"models.{word}" for word in _WORD.findall(text)}
            yield from sorted(words & side.exports.keys())
        elif name.startswith("resources."):
            for function in _methods(side, name):
                for parameter in function.parameters:
                    yield from names_in(side.type(name, parameter.annotation))


def _methods(side: Side, module: str) -> Iterator[Function]:
    for owner in side.module(module).members.values():
        members = owner.members.values() if isinstance(owner, Class) else ()
        yield from (one for one in members if isinstance(one, Function))
