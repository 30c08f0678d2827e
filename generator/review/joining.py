"""Which change of the document a change for callers comes from.

Both know their operation, or the component that a class describes; and both have names, which are the
same words however Python and the wire join them. A change on the wire is a cause when it is in the right
place and about the right thing; of several, the one that is most alike.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from ..document import split
from ..records import record
from .change import LEVELS, CallerChange, WireChange
from .checks import CHECKS
from .edition import Edition
from .reach import Reach
from .symbols import Symbol, read_symbol, words

_SAME_NAME, _ON_THE_WAY, _SAME_PLACE, _WHOLE, _SAME_WAY = 8, 4, 4, 1, 3
_CLIENT_ELEMENTS = frozenset({"security", "security scheme", "server"})
_WHOLE_ELEMENTS = frozenset(
    {"operation", "path", "webhook", "payload", "request body", "response", "media type"}
)
_ANSWERS = ("return-changed", "error-body-changed")


def joined(
    wire: Sequence[WireChange], callers: Sequence[CallerChange], base: Edition, head: Edition
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
    wire: Sequence[WireChange]
    base: Edition
    head: Edition
    _reach: tuple[Reach, Reach] = field(init=False)
    _given: Mapping[str, set[tuple[str, ...]]] = field(init=False)
    _regions: dict[int, frozenset[str]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._reach = Reach(self.base.document), Reach(self.head.document)
        self._given = _given_names(self.base, self.head)

    def cause_of(self, change: CallerChange) -> int | None:
        """The index of the change on the wire; None where no one is a cause."""
        symbol = read_symbol(change.symbol)
        scores = [
            (self._likeness(change, symbol, index, candidate), -index)
            for index, candidate in enumerate(self.wire)
        ]
        best = max(scores, default=(0, 0))
        return -best[1] if best[0] else None

    def cause_of_use(self, use: CallerChange, alias: str) -> int | None:
        """The change inside of the alias' component that reaches the use; else as of any change."""
        symbol, pointers = read_symbol(use.symbol), self._pointers(read_symbol(alias))
        scores = []
        for index, candidate in enumerate(self.wire):
            places = candidate.places()
            is_about = any(
                _is_inside(place.pointer, pointer) for place in places for pointer in pointers
            )
            is_sent = CHECKS[candidate.id].direction == "request"
            is_there = not use.operation or self._is_in(use.operation, candidate)
            if is_about and is_sent and is_there:
                scores.append((self._name(symbol, candidate), -index))
        if scores:
            return -max(scores)[1]
        return self.cause_of(use) if use.operation else None

    def located(self, change: CallerChange) -> CallerChange:
        """The change with the pointer of its class."""
        pointers = self._pointers(read_symbol(change.symbol))
        return replace(change, component=pointers[-1]) if pointers else change

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

    def _likeness(
        self, change: CallerChange, symbol: Symbol, index: int, candidate: WireChange
    ) -> int:
        """How alike two changes are; nought where the one cannot be the cause of the other."""
        element = CHECKS[candidate.id].element
        if symbol.is_client:
            is_about = element in _CLIENT_ELEMENTS
            return (_WHOLE + self._name(symbol, candidate)) if is_about else 0
        if symbol.class_name:
            place = self._place_of_class(symbol, index, candidate)
            name = self._name(symbol, candidate)
            if symbol.member and not name:
                return 0  # something else of the same class
            return place + name + _kindred(change, candidate) if place else name // 4
        if not change.operation or not self._is_in(change.operation, candidate):
            return 0
        name = self._name(symbol, candidate)
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

    def _is_in(self, operation: str, candidate: WireChange) -> bool:
        forms = {_form(each) for each in candidate.operations}
        return _form(operation) in forms

    def _place_of_class(self, symbol: Symbol, index: int, candidate: WireChange) -> int:
        """Whether a change is inside of what a class describes, or brings it or takes it away."""
        places = candidate.places()
        best = 0
        for pointer in self._pointers(symbol):
            if any(_is_inside(place.pointer, pointer) for place in places):
                best = max(best, _SAME_PLACE + pointer.count("/"))
            elif any(_is_inside(pointer, place.pointer) for place in places) or (
                pointer in self._region(index, candidate)
            ):
                best = max(best, _WHOLE)
        return best

    def _region(self, index: int, candidate: WireChange) -> frozenset[str]:
        """The components that are reached from where a change is."""
        if index not in self._regions:
            found: set[str] = set()
            for pair in candidate.pairs():
                for reach, place in zip(self._reach, pair, strict=True):
                    if place is not None:
                        found |= reach.from_pointer(place.pointer)
            self._regions[index] = frozenset(found)
        return self._regions[index]

    def _name(self, symbol: Symbol, candidate: WireChange) -> int:
        """Whether a change is about what the member is called, or about something inside of it."""
        if not symbol.member:
            return 0
        meant = {words(symbol.member), *self._given.get(symbol.member, ())}
        names = _names(candidate)
        if not names:
            return 0
        if names[-1] in meant:
            return _SAME_NAME
        return _ON_THE_WAY if any(name in meant for name in names) else 0


def nearest(change: CallerChange, wire: Sequence[WireChange]) -> int | None:
    """Of changes in other places, the index of the one whose words the symbol has; None without one.

    A class is called after its place, so that one which comes or goes because another change made
    two uses of a schema differ has the words of what changed: `ThingsListState` those of `state`.
    """
    said = set(words(change.symbol))
    scores = []
    for index, candidate in enumerate(wire):
        names = _names(candidate)
        is_named = bool(names) and set(names[-1]) <= said
        scores.append((len(names[-1]) if is_named else 0, -index))
    best = max(scores, default=(0, 0))
    return -best[1] if best[0] else None


def _names(candidate: WireChange) -> list[tuple[str, ...]]:
    """The names in the subject, and in what changed where that is a name: `status`, `items`."""
    parts = [words(part) for part in candidate.subject.replace("/", " ").split(" ")]
    found = [part for part in parts if part]
    for place in (candidate.base, candidate.head):
        tokens = split(place.pointer) if place is not None else ()
        if len(tokens) > 1 and tokens[-2] == "properties":
            found.append(words(tokens[-1]))
    for renamed in (candidate.before, candidate.after):
        if candidate.id.endswith("-renamed") and renamed:
            found.append(words(renamed))
    return found


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


def _given_names(base: Edition, head: Edition) -> dict[str, set[tuple[str, ...]]]:
    """Python names that were given by people or names.lock, with the words of what they stand for."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for edition in (base, head):
        for pointer, name in edition.settings.all_names():
            tokens = split(pointer.partition("#")[0])
            if tokens:
                found.setdefault(name, set()).add(words(tokens[-1]))
    return found


def _is_inside(pointer: str, outer: str) -> bool:
    return pointer == outer or pointer.startswith(f"{outer}/")


def _form(operation: str) -> str:
    """An operation without the names of its path parameters."""
    return "{}".join(
        part.partition("}")[2] if i else part for i, part in enumerate(operation.split("{"))
    )
