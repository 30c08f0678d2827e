"""Documents broken in one place each: every value replaced, left out, repeated, or called otherwise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Way = tuple[str | int, ...]

_DEEP: Any = {"type": "string"}
for _ in range(60):
    _DEEP = {"type": "array", "items": {"type": "object", "properties": {"a": _DEEP}}}

_VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1.5,
    -1,
    10**400,
    "",
    "text",
    "x" * 3000,
    "\ud7ff\n'''\"\"\"\\N{BULLET}{{x}}",
    [],
    [None],
    [{}],
    [["text", 1, None, {}]],
    {},
    {"": {}},
    {"$ref": "#/nowhere"},
    {"$ref": 5},
    {"$ref": "#"},
    {"$ref": "other.yaml#/a"},
    {"type": "object", "properties": {"a": {"$ref": "#/paths"}}},
    {"enum": [{"a": 1}, [], None, "a", 1]},
    {"x-text": 1},
    {"get": {}, "type": ["null", "nothing"], "allOf": [{}], "schema": {}, "content": {"*/*": {}}},
    _DEEP,
)
_KEYS = ("x-odd", "", "a b/~{}%2F", "$ref", "ключ", "get", "allOf", "$Type", "default", "200")


@dataclass(frozen=True, slots=True)
class Mutation:
    """One change: where, what was done, and the content that results."""

    way: Way
    what: str
    content: Any

    def __str__(self) -> str:
        return f"/{'/'.join(map(str, self.way))}: {self.what}"


def places(content: Any, way: Way = ()) -> Iterator[Way]:
    """Every place of some data but its root, from the outside in."""
    members = enumerate(content) if isinstance(content, list) else ()
    for key, member in content.items() if isinstance(content, dict) else members:
        yield (*way, key)
        yield from places(member, (*way, key))


def mutations(content: Any) -> Iterator[Mutation]:
    """Every change at every place, lazily."""
    for way in places(content):
        yield from mutations_at(content, way)


def mutations_at(content: Any, way: Way) -> Iterator[Mutation]:
    """Every change at one place."""
    itself = {"$ref": "#/" + "/".join(_escaped(token) for token in way)}
    for value in (*_VALUES, itself):
        yield Mutation(way, f"is {str(value)[:60]!r}", _replaced(content, way, value))
    owner, key = _at(content, way[:-1]), way[-1]
    value = owner[key]
    yield Mutation(way, "is in an array", _replaced(content, way, [value]))
    yield Mutation(way, "is its own member", _replaced(content, way, {str(key): value}))
    if isinstance(owner, dict):
        rest = {name: member for name, member in owner.items() if name != key}
        yield Mutation(way, "is not there", _replaced(content, way[:-1], rest))
        for name in (f"x-{key}", *_KEYS):
            beside = {**owner, name: value}
            yield Mutation(way, f"is {name!r}, too", _replaced(content, way[:-1], beside))
            renamed = {**rest, name: value}
            yield Mutation(way, f"is called {name!r}", _replaced(content, way[:-1], renamed))
    else:
        yield Mutation(way, "is not there", _replaced(content, way[:-1], _without(owner, key)))
        yield Mutation(way, "is there twice", _replaced(content, way[:-1], [*owner, value]))


def count_at(content: Any, way: Way) -> int:
    """How many changes there are at one place."""
    is_member = isinstance(_at(content, way[:-1]), dict)
    return len(_VALUES) + 3 + (1 + 2 * (1 + len(_KEYS)) if is_member else 2)


def _without(items: list[Any], index: Any) -> list[Any]:
    return [item for place, item in enumerate(items) if place != index]


def _at(content: Any, way: Way) -> Any:
    for key in way:
        content = content[key]
    return content


def _replaced(content: Any, way: Way, value: Any) -> Any:
    """The content with another value in one place; what is elsewhere is shared."""
    if not way:
        return value
    key, *rest = way
    if isinstance(content, list):
        return [
            _replaced(item, tuple(rest), value) if place == key else item
            for place, item in enumerate(content)
        ]
    return {
        name: _replaced(member, tuple(rest), value) if name == key else member
        for name, member in content.items()
    }


def _escaped(token: str | int) -> str:
    return re.sub("[~/]", lambda sign: {"~": "~0", "/": "~1"}[sign[0]], str(token))
