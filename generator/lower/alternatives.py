"""Alternatives of answers that a module of models need not import before one comes.

What an answer holds for the asking may be of any kind that a vendor has. Where a property tells such
alternatives apart, each can be loaded when a value says that it is of that kind.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..api import Schema
from ..model_modules import Tag
from .modules import closure, schemas_in
from .types import component, is_model

# Fewer models are loaded at once: to read an answer a second time takes as long.
_MOST_AT_ONCE = 4
_OBJECT = (None, "object", ["object"])

_Property = tuple[str, str]  # its Python name and its wire name


@dataclass
class Alternatives:
    """The alternatives among the schemas of an API; `fields` are Python names by wire name, and
    `named` the components that each names."""

    schemas: Mapping[str, Schema]
    fields: Mapping[str, Mapping[str, str]]
    named: Mapping[str, frozenset[str]]
    _tags: dict[str, Mapping[_Property, tuple[str, ...]]] = field(default_factory=dict)
    _closures: dict[str, frozenset[str]] = field(default_factory=dict)

    def late(self, components: Mapping[str, Schema]) -> dict[str, Tag]:
        """Those that a module of these components need not have, and what tells them."""
        needed: set[str] = set()
        found: dict[str, set[_Property]] = {}
        for schema in components.values():
            for names, is_union in _uses(schema):
                told = self._told(names) if is_union else None
                for name in names:
                    if told is not None and told in self._tags_of(name):
                        found.setdefault(name, set()).add(told)
                    else:
                        needed.add(name)
        return {
            name: Tag(*one, self._tags_of(name)[one])
            for name, (one, *others) in sorted(found.items())
            if not others and name not in needed | components.keys() and self._is_large(name)
        }

    def _told(self, names: list[str]) -> _Property | None:
        """The property by which most alternatives of a union can be told; None for fewer than two."""
        counts = Counter(one for name in names for one in self._tags_of(name))
        most = max(counts, key=lambda one: (counts[one], one), default=None)
        return most if most is not None and counts[most] > 1 else None

    def _tags_of(self, name: str) -> Mapping[_Property, tuple[str, ...]]:
        """The values of each property that tells a component, if any does."""
        if name not in self._tags:
            self._tags[name] = {}  # for one that names itself
            self._tags[name] = dict(self._tags_made(name))
        return self._tags[name]

    def _tags_made(self, name: str) -> Iterator[tuple[_Property, tuple[str, ...]]]:
        schema = self.schemas[name]
        if is_model(schema):
            required = schema.get("required", ())
            for wire, inner in schema["properties"].items():
                values = _listed(inner) if wire in required else ()
                if values and schema.get("type") in _OBJECT:
                    yield (self.fields[name][wire], wire), values
            return
        members = [component(one) for one in _members(schema)]
        inside = [self._tags_of(one) if one is not None else {} for one in members]
        for one in inside[0] if inside else ():
            if all(one in tags for tags in inside):
                yield one, tuple(dict.fromkeys(value for tags in inside for value in tags[one]))

    def _is_large(self, name: str) -> bool:
        reached = closure(name, self.named, self._closures)
        return sum(is_model(self.schemas[one]) for one in reached) > _MOST_AT_ONCE


def _uses(schema: Schema) -> Iterator[tuple[list[str], bool]]:
    """The components that a schema names: those of each union, and others one by one."""
    waiting: list[object] = [schema]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, Mapping):
            continue
        name = component(one)
        if name is not None:
            yield [name], False
        named = {id(member): member for member in _members(one) if component(member) is not None}
        if named:
            yield [str(component(member)) for member in named.values()], True
        waiting += [inner for inner in schemas_in(one) if id(inner) not in named]


def _members(schema: Schema) -> list[Schema]:
    return [*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())]


def _listed(schema: object) -> tuple[str, ...]:
    """The texts that a closed enum lists in place."""
    if not isinstance(schema, Mapping):
        return ()
    values = [schema["const"]] if "const" in schema else schema.get("enum") or []
    return tuple(values) if all(isinstance(value, str) for value in values) else ()
