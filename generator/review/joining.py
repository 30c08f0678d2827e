"""Which change of the document a change for callers comes from.

Both know their operation, or the component that a class describes; and both have names, which are the
same words however Python and the wire join them. A change on the wire is a cause when it is in the right
place and about the right thing; of several, the one that is most alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace

from ..document import split
from ..records import record
from .candidates import Candidates, Words
from .change import LEVELS, CallerChange, WireChange
from .checks import CHECKS
from .edition import Edition
from .reach import Reach
from .symbols import Symbol, read_symbol, words

_SAME_NAME, _ON_THE_WAY, _SAME_PLACE, _WHOLE, _SAME_WAY = 8, 4, 4, 1, 3
_WHOLE_ELEMENTS = frozenset(
    {"operation", "path", "webhook", "payload", "request body", "response", "media type"}
)
_ANSWERS = ("return-changed", "error-body-changed")


def joined(
    wire: Candidates, callers: Sequence[CallerChange], base: Edition, head: Edition
) -> tuple[dict[int, list[CallerChange]], list[CallerChange]]:
    """The callers' changes by the index of their cause, and those that have none.

    Each is in one place only; those of a class have the pointer of its component.
    """
    joining = _Joining(wire, base, head)
    belonging: dict[int, list[CallerChange]] = {}
    alone: list[CallerChange] = []
    for change in callers:
        index = joining.cause_of(change)
        if index is None:
            alone.append(change)
        else:
            belonging.setdefault(index, []).append(joining.located(change))
        for use in change.uses:
            place = joining.cause_of_use(use, change.symbol)
            place = index if place is None and not use.operation else place
            if place is not None:
                belonging.setdefault(place, []).append(use)
    return {index: _told(changes) for index, changes in belonging.items()}, alone


def _told(changes: Sequence[CallerChange]) -> list[CallerChange]:
    """Each change once: the gravest first, and of those what callers write, a call, before a name."""
    once: dict[tuple[str, str], CallerChange] = {}
    for change in changes:
        once.setdefault((change.symbol, change.kind), change)
    return sorted(once.values(), key=lambda each: (LEVELS.index(each.level), not each.operation))


@record(slots=True)
class _Joining:
    wire: Candidates
    base: Edition
    head: Edition
    _reach: tuple[Reach, Reach] = field(init=False)
    _given: Mapping[str, set[Words]] = field(init=False)
    _regions: dict[int, frozenset[str]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._reach = Reach(self.base.document), Reach(self.head.document)
        self._given = _given_names(self.base, self.head)

    def cause_of(self, change: CallerChange) -> int | None:
        """The index of the change on the wire; None where no one is a cause."""
        about = self._about(change.symbol)
        scores = [
            (self._likeness(change, about, index), -index)
            for index in self._possible(change, about)
        ]
        best = max(scores, default=(0, 0))
        return -best[1] if best[0] else None

    def cause_of_use(self, use: CallerChange, alias: str) -> int | None:
        """The change inside of the alias' component that reaches the use; else as of any change."""
        about, pointers = self._about(use.symbol), self._about(alias).pointers
        scores = []
        for index in self.wire.of_operation(use.operation) if use.operation else self._all():
            places = self.wire.pointers[index]
            is_about = any(_is_inside(place, pointer) for place in places for pointer in pointers)
            if is_about and CHECKS[self.wire.changes[index].id].direction == "request":
                scores.append((self._name(about, index), -index))
        if scores:
            return -max(scores)[1]
        return self.cause_of(use) if use.operation else None

    def located(self, change: CallerChange) -> CallerChange:
        """The change with the pointer of its class."""
        pointers = self._about(change.symbol).pointers
        return replace(change, component=pointers[-1]) if pointers else change

    def _about(self, name: str) -> "_About":
        symbol = read_symbol(name)
        meant = {words(symbol.member), *self._given.get(symbol.member, ())}
        return _About(symbol, self._pointers(symbol), meant if symbol.member else set())

    def _pointers(self, symbol: Symbol) -> list[str]:
        """What a class describes, in the base and in the head."""
        names = (symbol.class_name, symbol.class_name.removesuffix("Dict"))
        found = [
            edition.classes[name]
            for edition in (self.base, self.head)
            for name in names
            if name in edition.classes
        ]
        return list(dict.fromkeys(found))

    def _all(self) -> range:
        return range(len(self.wire.changes))

    def _possible(self, change: CallerChange, about: "_About") -> Iterable[int]:
        """The indexes of all changes that may be a cause; of no other one is the likeness asked."""
        if about.symbol.is_client:
            return self.wire.of_clients
        if not about.symbol.class_name:
            return self.wire.of_operation(change.operation) if change.operation else ()
        # What has none of a member's names is about something else of the same class.
        return self.wire.of_names(about.meant) if about.symbol.member else self._all()

    def _likeness(self, change: CallerChange, about: "_About", index: int) -> int:
        """How alike two changes are; nought where the one cannot be the cause of the other."""
        candidate, symbol = self.wire.changes[index], about.symbol
        name = self._name(about, index)
        if symbol.is_client:
            return _WHOLE + name
        if symbol.class_name:
            place = self._place_of_class(about, index)
            return place + name + _kindred(change, candidate) if place else name // 4
        element = CHECKS[candidate.id].element
        if symbol.member and not name and not _is_whole(candidate, element):
            return 0  # another argument of the same method
        if not symbol.member and change.kind in (
            "method-removed",
            "method-added",
            "method-renamed",
        ):
            is_operation = (
                element in ("operation", "path", "tag") or "path-parameter" in candidate.id
            )
            return _SAME_PLACE + _kindred(change, candidate) if is_operation else 0
        return _SAME_PLACE + name + _kindred(change, candidate)

    def _place_of_class(self, about: "_About", index: int) -> int:
        """Whether a change is inside of what a class describes, or brings it or takes it away."""
        places = self.wire.pointers[index]
        best = 0
        for pointer in about.pointers:
            if any(_is_inside(place, pointer) for place in places):
                best = max(best, _SAME_PLACE + pointer.count("/"))
            elif any(_is_inside(pointer, place) for place in places) or (
                pointer in self._region(index)
            ):
                best = max(best, _WHOLE)
        return best

    def _region(self, index: int) -> frozenset[str]:
        """The components that are reached from where a change is."""
        if index not in self._regions:
            found: set[str] = set()
            for pair in self.wire.changes[index].pairs():
                for reach, place in zip(self._reach, pair, strict=True):
                    if place is not None:
                        found |= reach.from_pointer(place.pointer)
            self._regions[index] = frozenset(found)
        return self._regions[index]

    def _name(self, about: "_About", index: int) -> int:
        """Whether a change is about what the member is called, or about something inside of it."""
        names = self.wire.names[index]
        if about.meant.isdisjoint(names):
            return 0
        return _SAME_NAME if names[-1] in about.meant else _ON_THE_WAY


@record(frozen=True, slots=True)
class _About:
    """A symbol, what its class describes, and the names of its member; empty where it has none."""

    symbol: Symbol
    pointers: list[str]
    meant: set[Words]


def nearest(change: CallerChange, wire: Candidates) -> int | None:
    """Of changes in other places, the index of the one whose words the symbol has; None without one.

    A class is called after its place, so that one which comes or goes because another change made
    two uses of a schema differ has the words of what changed: `ThingsListState` those of `state`.
    """
    said = set(words(change.symbol))
    scores = []
    for index, names in enumerate(wire.names):
        is_named = bool(names) and set(names[-1]) <= said
        scores.append((len(names[-1]) if is_named else 0, -index))
    best = max(scores, default=(0, 0))
    return -best[1] if best[0] else None


def _is_whole(candidate: WireChange, element: str) -> bool:
    """Whether a change is about an operation, or about all of its body, so that no argument is spared."""
    if element in _WHOLE_ELEMENTS:
        return True
    last = candidate.subject.rpartition(" ")[2]
    return element == "schema" and (last == "payload" or not last.strip("0123456789X"))


def _kindred(change: CallerChange, candidate: WireChange) -> int:
    """More for what goes the same way: came, went, is needed; and is sent, or is answered."""
    score = 0
    for ending in ("removed", "added", "renamed", "required", "optional", "deprecated"):
        score += (ending in change.kind) == (ending in candidate.id)
    is_answer = change.kind.startswith(_ANSWERS)
    if change.symbol.startswith(("models.", "inputs.")):
        is_answer = change.symbol.startswith("models.")
    direction = CHECKS[candidate.id].direction
    return score + _SAME_WAY * (direction == ("response" if is_answer else "request"))


def _given_names(base: Edition, head: Edition) -> dict[str, set[Words]]:
    """Python names that were given by people or names.lock, with the words of what they stand for."""
    found: dict[str, set[Words]] = {}
    for edition in (base, head):
        for pointer, name in edition.settings.all_names():
            tokens = split(pointer.partition("#")[0])
            if tokens:
                found.setdefault(name, set()).add(words(tokens[-1]))
    return found


def _is_inside(pointer: str, outer: str) -> bool:
    return pointer == outer or pointer.startswith(f"{outer}/")
