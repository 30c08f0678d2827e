"""Two schemas compared at every depth; pairs that documents share are compared once."""

from collections.abc import Iterable, Iterator
from dataclasses import field, replace
from datetime import date

from ...normalize import ALTERNATIVES, is_null
from ...records import record
from ..subjects import ITEMS, OTHERS, step
from .discriminators import discriminators
from .equal import Equality, says_nothing
from .flattening import flattened
from .forms import absorbed, unwrapped, without_null
from .found import Found, Pair
from .keywords import change, keywords
from .kinds import (
    is_wrapped_in_one_of,
    listed_types,
    made_nullable,
    nullability,
    parameter_type_change,
    type_change,
)
from .lifecycle import property_lifecycle
from .members import KEYWORDS, match, membership
from .properties import properties, requirements
from .side import Node, Side
from .untouched import Untouched

_SINGLE = (
    "items",
    "additionalProperties",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "if",
    "then",
    "else",
    "not",
    "contentSchema",
)
_STEPS = {"items": ITEMS, "additionalProperties": OTHERS}
_NAMED = {"patternProperties": "pattern-property", "dependentSchemas": "dependent-schema"}


@record(frozen=True, slots=True)
class Use:
    """What a schema is used for; it decides what a change means."""

    is_request: bool
    is_parameter: bool = False
    is_strict: bool = True
    """Whether the media type tells 1 from "1"."""


@record(frozen=True, slots=True)
class _Inner:
    """A pair of schemas inside another pair, and the step that leads to it."""

    step: str
    base: Node
    head: Node


@record(slots=True)
class _Compared:
    """What differs in a pair itself, and the pairs directly inside it."""

    own: tuple[Found, ...]
    inner: tuple[_Inner, ...]


_Key = tuple[str, str, Use, bool]


@record(slots=True)
class SchemaComparison:
    """Compares schemas of two documents; what was compared before is known."""

    base: Side
    head: Side
    today: date
    untouched: Untouched
    equality: Equality
    _known: dict[_Key, _Compared] = field(default_factory=dict)

    def compare(self, base: Node, head: Node, use: Use) -> Iterator[Found]:
        """Every change, with its path from the two schemas.

        A pair that is reached on several ways is reported on the first one.
        """
        seen: set[_Key] = set()
        pending: list[tuple[_Inner, tuple[str, ...]]] = [(_Inner("", base, head), ())]
        while pending:
            inner, path = pending.pop()
            if self.untouched.same(inner.base, inner.head):
                continue
            key, compared = self._compared(inner, use, is_root=not path)
            if key in seen:
                continue
            seen.add(key)
            for found in compared.own:
                yield replace(found, path=(*path, *found.path))
            pending += [(each, (*path, each.step)) for each in reversed(compared.inner)]

    def _compared(self, inner: _Inner, use: Use, *, is_root: bool) -> tuple[_Key, _Compared]:
        old, new = self.base.resolve(inner.base), self.head.resolve(inner.head)
        key = _place(inner.base, old), _place(inner.head, new), use, is_root
        found = self._known.get(key)
        if found is None:
            found = _Compared((), ())
            if isinstance(old.value, dict) and isinstance(new.value, dict):
                found = self._both(Pair(old, new), use, is_root)
            self._known[key] = found
        return key, found

    def _both(self, pair: Pair, use: Use, is_root: bool) -> _Compared:
        pair = self._written_out(self._without_hints(self._unwrapped(pair)))
        wrapped = made_nullable(pair.base, pair.head, self.head)
        if wrapped is not None and self.equality.same(pair.base, wrapped):
            return _Compared((change(pair, "became-nullable", "type"),), ())
        wrapped = made_nullable(pair.head, pair.base, self.base)
        if wrapped is not None and self.equality.same(wrapped, pair.head):
            return _Compared((change(pair, "became-not-nullable", "type"),), ())
        plain = without_null(pair.base, self.base, pair.head, self.head)
        if plain is not None:
            return self._both(Pair(*plain), use, is_root)
        moved = is_wrapped_in_one_of(pair, self.head)
        listed = None if moved else listed_types(pair, self.base, self.head)
        own: list[Found] = []
        if moved:
            own.append(change(pair, "wrapped-in-one-of" if is_root else "one-of-added", "oneOf"))
        elif listed is not None:
            own.append(_listed(pair, *listed, is_request=use.is_request))
        else:
            own += self._types(pair, use, is_root)
        own += nullability(pair)
        own += keywords(pair)
        own += discriminators(pair, self.equality)
        own += properties(pair, self.base, self.head, moved, is_request=use.is_request)
        own += requirements(pair, self.base, self.head, is_request=use.is_request)
        if not use.is_parameter and not is_root:
            own += property_lifecycle(pair, self.today)
        inner = [*self._members(pair, own, is_structural=not moved and listed is None)]
        own += _named_changes(pair)
        return _Compared(tuple(own), (*inner, *_inside(pair)))

    def _without_hints(self, pair: Pair) -> Pair:
        """Without alternatives that limit nothing, where only one of the two has such."""
        base, head = absorbed(pair.base, self.base), absorbed(pair.head, self.head)
        if (base is pair.base) == (head is pair.head):
            return pair
        return Pair(base, head)

    def _unwrapped(self, pair: Pair) -> Pair:
        """Without an allOf around one of the two, where the other is written without it."""
        base, head = unwrapped(pair.base, self.base), unwrapped(pair.head, self.head)
        if base is not pair.base and _has_parts(base) == _has_parts(pair.head):
            return Pair(base, pair.head)
        if head is not pair.head and _has_parts(head) == _has_parts(pair.base):
            return Pair(pair.base, head)
        return pair

    def _written_out(self, pair: Pair) -> Pair:
        """Without allOf where only one of the two has parts, or where other parts make the same."""
        old, new = _telling(pair.base), _telling(pair.head)
        if not old and not new:
            return pair
        base, head = flattened(pair.base, self.base), flattened(pair.head, self.head)
        if base is None or head is None:
            return pair
        if old and new and not self._are_other_parts(old, new, base, head):
            return pair
        return Pair(base, head)

    def _are_other_parts(self, old: list[Node], new: list[Node], base: Node, head: Node) -> bool:
        """Whether parts differ one by one, but not in what they say together."""
        if not self.equality.same(base, head):
            return False
        matching = match(old, new, self.equality)
        is_alike = all(self.equality.same(one, other) for one, other in matching.both)
        return bool(matching.removed or matching.added) or not is_alike

    def _types(self, pair: Pair, use: Use, is_root: bool) -> Iterator[Found]:
        if use.is_parameter:
            event = parameter_type_change(pair, is_property=not is_root)
        else:
            event = type_change(pair, is_request=use.is_request, is_strict=use.is_strict)
        if event is not None:
            before, after = (_type_text(node) for node in (pair.base, pair.head))
            keyword = "type" if pair.base.get("type") != pair.head.get("type") else "format"
            yield change(pair, event, keyword, before, after)

    def _members(self, pair: Pair, own: list[Found], *, is_structural: bool) -> Iterator[_Inner]:
        """Adds what came and went to `own`; gives the members that are there on both sides."""
        for keyword in KEYWORDS:
            old, new = pair.base.items(keyword), pair.head.items(keyword)
            if is_structural and keyword in ALTERNATIVES and len(old) > 1 and len(new) > 1:
                own += _null_member(pair, old, new)
            matching = match(old, new, self.equality)
            if is_structural:
                own += membership(pair, keyword, matching)
            for one, other in matching.both:
                yield _Inner(f"{keyword}[{_member_name(other)}]", one, other)


def _telling(schema: Node) -> list[Node]:
    """The parts of an allOf that limit anything."""
    return [part for part in schema.items("allOf") if not says_nothing(part.value)]


def _has_parts(schema: Node) -> bool:
    return schema.get("allOf") is not None


def _place(written: Node, resolved: Node) -> str:
    """Where a schema stands; what stands beside a reference makes another schema of its target."""
    is_plain = resolved.value is written.value or len(written.value) == 1
    return resolved.pointer if is_plain else f"{resolved.pointer} {written.pointer}"


def _null_member(pair: Pair, old: list[Node], new: list[Node]) -> Iterator[Found]:
    """`or null` is taken from the lists, and reported as what it is."""
    had, has = (next((n for n in nodes if is_null(n.value)), None) for nodes in (old, new))
    if (had is None) == (has is None):
        return
    yield change(pair, "became-nullable" if has else "became-not-nullable", "type")
    for nodes, node in ((old, had), (new, has)):
        if node is not None:
            nodes.remove(node)


def _inside(pair: Pair) -> Iterator[_Inner]:
    """The schemas in a pair that have a name or a keyword of their own on both sides."""
    yield from _in_both(pair, "properties", "{}")
    for keyword in _SINGLE:
        if keyword in pair.base.value and keyword in pair.head.value:
            yield _Inner(_STEPS.get(keyword, keyword), pair.base.at(keyword), pair.head.at(keyword))
    for keyword in _NAMED:
        yield from _in_both(pair, keyword, f"{keyword}[{{}}]")


def _in_both(pair: Pair, keyword: str, way: str) -> Iterator[_Inner]:
    old, new = pair.base.members(keyword), pair.head.members(keyword)
    for name in new:
        if name in old:
            yield _Inner(way.replace("{}", step(name)), old[name], new[name])


def _named_changes(pair: Pair) -> Iterator[Found]:
    for keyword, event in _NAMED.items():
        old, new = pair.base.members(keyword), pair.head.members(keyword)
        yield from _only_in(pair, old, new, keyword, f"{event}-removed")
        yield from _only_in(pair, new, old, keyword, f"{event}-added")


def _only_in(
    pair: Pair, these: Iterable[str], others: Iterable[str], keyword: str, event: str
) -> Iterator[Found]:
    for name in these:
        if name not in others:
            texts = (name, None) if event.endswith("-removed") else (None, name)
            yield change(pair, event, keyword, *texts)


def _listed(pair: Pair, before: list[str], after: list[str], *, is_request: bool) -> Found:
    """Where types came and went, what breaks is said: requests lose, answers gain."""
    has_lost, has_won = bool({*before} - {*after}), bool({*after} - {*before})
    is_narrowed = has_lost if is_request else not has_won
    event = f"list-of-types-{'narrowed' if is_narrowed else 'widened'}"
    return change(pair, event, "type", ", ".join(before), ", ".join(after))


def _type_text(node: Node) -> str:
    found = node.get("type")
    kind = found if isinstance(found, str) else "/".join(found or ()) or "any"
    return f"{kind} ({node.get('format')})" if node.get("format") else kind


def _member_name(node: Node) -> str:
    reference = node.get("$ref")
    if isinstance(reference, str):
        return step(reference.rpartition("/")[2])
    return step(str(node.get("title") or node.pointer.rpartition("/")[2]))
