"""Two schemas compared at every depth, once for each pair that documents share."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from ...normalize.schema_walk import ALTERNATIVES, is_null
from .found import Found, Pair
from .keywords import change, keywords
from .kinds import (
    is_wrapped_in_one_of,
    listed_types,
    nullability,
    parameter_type_change,
    type_change,
    wraps_null,
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
_NAMED = {"patternProperties": "pattern-property", "dependentSchemas": "dependent-schema"}


@dataclass(frozen=True, slots=True)
class Use:
    """What a schema is used for; it decides what a change means."""

    is_request: bool
    is_parameter: bool = False
    is_strict: bool = True
    """Whether the media type tells 1 from "1"."""


@dataclass(slots=True)
class SchemaComparison:
    """Compares schemas of two documents; what was compared before is known."""

    base: Side
    head: Side
    today: date
    untouched: Untouched
    _known: dict[tuple[str, str, Use, bool], tuple[Found, ...]] = field(default_factory=dict)
    _pending: set[tuple[str, str, Use, bool]] = field(default_factory=set)

    def compare(
        self, base: Node, head: Node, use: Use, *, is_root: bool = True
    ) -> tuple[Found, ...]:
        """Every change, with its path from the two schemas."""
        if self.untouched.same(base, head):
            return ()
        old, new = self.base.resolve(base), self.head.resolve(head)
        if not isinstance(old.value, dict) or not isinstance(new.value, dict):
            return ()
        # What stands beside a reference makes another schema of it.
        where = base.pointer if old.value is not base.value and "$ref" not in old.value else ""
        key = (
            f"{old.pointer} {where}",
            f"{new.pointer} {head.pointer if where else ''}",
            use,
            is_root,
        )
        if key in self._pending:
            return ()
        found = self._known.get(key)
        if found is None:
            self._pending.add(key)
            found = tuple(self._changes(Pair(old, new), use, is_root))
            self._pending.discard(key)
            self._known[key] = found
        return found

    def _changes(self, pair: Pair, use: Use, is_root: bool) -> Iterator[Found]:
        if wraps_null(self.base, pair.base, self.head, pair.head):
            yield change(pair, "became-nullable", "type")
            return
        if wraps_null(self.head, pair.head, self.base, pair.base):
            yield change(pair, "became-not-nullable", "type")
            return
        moved = is_wrapped_in_one_of(pair, self.head)
        listed = None if moved else listed_types(pair, self.base, self.head)
        if moved:
            yield change(pair, "wrapped-in-one-of" if is_root else "one-of-added", "oneOf")
        elif listed is not None:
            yield from _listed(pair, *listed, is_request=use.is_request)
        else:
            yield from self._types(pair, use, is_root)
        yield from nullability(pair)
        yield from keywords(pair)
        yield from _discriminator(pair)
        yield from properties(pair, self.base, self.head, moved, is_request=use.is_request)
        yield from requirements(pair, self.base, self.head, is_request=use.is_request)
        if not use.is_parameter:
            yield from property_lifecycle(pair, self.today, is_root=is_root)
        yield from self._members(pair, use, is_structural=not moved and listed is None)
        yield from self._inside(pair, use)

    def _types(self, pair: Pair, use: Use, is_root: bool) -> Iterator[Found]:
        if use.is_parameter:
            event = parameter_type_change(pair, is_property=not is_root)
        else:
            event = type_change(pair, is_request=use.is_request, is_strict=use.is_strict)
        if event is not None:
            before, after = (_type_text(node) for node in (pair.base, pair.head))
            keyword = "type" if pair.base.get("type") != pair.head.get("type") else "format"
            yield change(pair, event, keyword, before, after)

    def _members(self, pair: Pair, use: Use, *, is_structural: bool) -> Iterator[Found]:
        for keyword in KEYWORDS:
            old, new = pair.base.items(keyword), pair.head.items(keyword)
            if not old and not new:
                continue
            if keyword in ALTERNATIVES and old and new:
                yield from self._null_member(pair, old, new)
            matching = match(self.base, old, self.head, new)
            if is_structural:
                yield from membership(pair, keyword, matching)
            for one, other in matching.both:
                step = f"{keyword}[{_member_name(other)}]"
                for found in self.compare(one, other, use, is_root=False):
                    yield found.below(step)

    def _null_member(self, pair: Pair, old: list[Node], new: list[Node]) -> Iterator[Found]:
        """`or null` is taken from the lists, and reported as what it is."""
        had, has = (next((n for n in nodes if is_null(n.value)), None) for nodes in (old, new))
        if (had is None) == (has is None) or len(old) == 1 or len(new) == 1:
            return
        yield change(pair, "became-nullable" if has else "became-not-nullable", "type")
        for nodes, node in ((old, had), (new, has)):
            if node is not None:
                nodes.remove(node)

    def _inside(self, pair: Pair, use: Use) -> Iterator[Found]:
        old, new = pair.base.members("properties"), pair.head.members("properties")
        for name in new:
            if name in old:
                for found in self.compare(old[name], new[name], use, is_root=False):
                    yield found.below(name)
        for keyword in _SINGLE:
            for found in self.compare(
                pair.base.at(keyword), pair.head.at(keyword), use, is_root=False
            ):
                yield found.below(keyword)
        for keyword, event in _NAMED.items():
            old, new = pair.base.members(keyword), pair.head.members(keyword)
            for name in sorted(old.keys() | new.keys()):
                if name not in old:
                    yield change(pair, f"{event}-added", keyword, None, name)
                elif name not in new:
                    yield change(pair, f"{event}-removed", keyword, name)
                else:
                    for found in self.compare(old[name], new[name], use, is_root=False):
                        yield found.below(f"{keyword}[{name}]")


def _listed(pair: Pair, before: set[str], after: set[str], *, is_request: bool) -> Iterator[Found]:
    """Where types came and went, what breaks is said: requests lose, answers gain."""
    is_narrowed = bool(before - after) if is_request else not after - before
    event = f"list-of-types-{'narrowed' if is_narrowed else 'widened'}"
    old, new = (", ".join(sorted(names)) for names in (before, after))
    yield change(pair, event, "type", old, new)


def _type_text(node: Node) -> str:
    found = node.get("type")
    kind = found if isinstance(found, str) else "/".join(found or ()) or "any"
    return f"{kind} ({node.get('format')})" if node.get("format") else kind


def _member_name(node: Node) -> str:
    reference = node.get("$ref")
    if isinstance(reference, str):
        return reference.rpartition("/")[2]
    return str(node.get("title") or node.pointer.rpartition("/")[2])


def _discriminator(pair: Pair) -> Iterator[Found]:
    old, new = pair.base.at("discriminator"), pair.head.at("discriminator")
    if old.value is None and new.value is None:
        return
    if old.value is None or new.value is None:
        yield change(
            pair, f"discriminator-{'added' if old.value is None else 'removed'}", "discriminator"
        )
        return
    before, after = old.get("propertyName"), new.get("propertyName")
    if before != after:
        yield change(pair, "discriminator-property-name-changed", "discriminator", before, after)
    ours, theirs = old.get("mapping") or {}, new.get("mapping") or {}
    added, deleted = sorted(theirs.keys() - ours.keys()), sorted(ours.keys() - theirs.keys())
    if added:
        yield change(pair, "discriminator-mapping-added", "discriminator", None, ", ".join(added))
    if deleted:
        yield change(pair, "discriminator-mapping-deleted", "discriminator", ", ".join(deleted))
    for key in sorted(ours.keys() & theirs.keys()):
        if ours[key] != theirs[key]:
            yield change(
                pair, "discriminator-mapping-changed", "discriminator", ours[key], theirs[key]
            )
