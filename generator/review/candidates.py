"""Changes of the document as what they may be the causes of, found by operation and by name."""

from collections.abc import Iterable, Sequence
from dataclasses import field

from ..document import split
from ..records import record
from .change import WireChange
from .checks import CHECKS
from .symbols import words

_CLIENT_ELEMENTS = frozenset({"security", "security scheme", "server"})

Words = tuple[str, ...]


@record(slots=True)
class Candidates:
    """Each change by its index, with what is asked of it for every change of a package.

    `names` are those in its subject, `pointers` all its places; `of_clients` are the changes that a
    client as a whole can come from.
    """

    changes: Sequence[WireChange]
    names: list[list[Words]] = field(init=False)
    pointers: list[tuple[str, ...]] = field(init=False)
    of_clients: list[int] = field(init=False)
    _by_operation: dict[str, list[int]] = field(init=False, default_factory=dict)
    _by_name: dict[Words, list[int]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.names = [_names(change) for change in self.changes]
        self.pointers = [tuple(place.pointer for place in one.places()) for one in self.changes]
        self.of_clients = [
            index
            for index, change in enumerate(self.changes)
            if CHECKS[change.id].element in _CLIENT_ELEMENTS
        ]
        for index, change in enumerate(self.changes):
            for form in {_form(each) for each in change.operations}:
                self._by_operation.setdefault(form, []).append(index)
            for name in set(self.names[index]):
                self._by_name.setdefault(name, []).append(index)

    def of_operation(self, operation: str) -> Sequence[int]:
        """The changes that reach an operation, whatever its path parameters are called."""
        return self._by_operation.get(_form(operation), ())

    def of_names(self, meant: Iterable[Words]) -> set[int]:
        """The changes that have one of some names."""
        return {index for name in meant for index in self._by_name.get(name, ())}


def _names(change: WireChange) -> list[Words]:
    """The names in the subject, and in what changed where that is a name: `status`, `items`."""
    parts = [words(part) for part in change.subject.replace("/", " ").split(" ")]
    found = [part for part in parts if part]
    for place in (change.base, change.head):
        tokens = split(place.pointer) if place is not None else ()
        if len(tokens) > 1 and tokens[-2] == "properties":
            found.append(words(tokens[-1]))
    for renamed in (change.before, change.after):
        if change.id.endswith("-renamed") and renamed:
            found.append(words(renamed))
    return found


def _form(operation: str) -> str:
    """An operation without the names of its path parameters."""
    return "{}".join(
        part.partition("}")[2] if i else part for i, part in enumerate(operation.split("{"))
    )
