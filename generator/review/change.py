"""What a review is made of: changes on the wire, what callers notice, and the rows that join them."""

from dataclasses import field
from typing import Literal

from ..records import record

Level = Literal["breaking", "risky", "additive", "none"]
Direction = Literal["request", "response", "none"]
Bump = Literal["major", "minor", "patch", "none"]
Cause = Literal["document", "configuration", "generator"]
LEVELS: tuple[Level, ...] = ("breaking", "risky", "additive", "none")


def worst(levels: tuple[Level, ...]) -> Level:
    """The gravest of some levels; `none` of none."""
    return LEVELS[min(map(LEVELS.index, levels), default=-1)]


@record(frozen=True, slots=True)
class Place:
    """Where something stands in a document: JSON Pointer, file as printed, and line."""

    pointer: str
    file: str
    line: int


@record(frozen=True, slots=True)
class WireChange:
    """A change of the document.

    `id` names the check. `operations` are those that it reaches, as `GET /cases` or
    `WEBHOOK closed`; empty for what belongs to the whole document. `subject` says what in the
    operation is meant: `query limit`, `200 cases/[]/status` (see subjects.py). `before` and `after` are
    shown to people. `elsewhere` are the other places, in the base and in the head, where operations
    have the same change.
    """

    id: str
    operations: tuple[str, ...]
    subject: str
    before: str
    after: str
    base: Place | None
    head: Place | None
    elsewhere: tuple[tuple[Place | None, Place | None], ...] = ()

    def pairs(self) -> tuple[tuple[Place | None, Place | None], ...]:
        """Every place in the base with that in the head."""
        return ((self.base, self.head), *self.elsewhere)

    def places(self) -> tuple[Place, ...]:
        """Every place, of either side."""
        return tuple(place for pair in self.pairs() for place in pair if place is not None)


@record(frozen=True, slots=True)
class CallerChange:
    """A change of the generated package, as a caller's code meets it.

    `symbol` is what callers write: `cases.update(status=)`, `models.Case.priority`. `kind` is
    kebab-case: `argument-removed`, `return-changed`. `operation` is the operation that the symbol
    belongs to and `component` the pointer of the component schema, where there is one: by them a
    change finds its cause in the document. `uses` are those of a changed alias: the same change at each
    argument and field that takes its values.
    """

    kind: str
    symbol: str
    level: Level
    before: str
    after: str
    operation: str = ""
    component: str = ""
    uses: tuple["CallerChange", ...] = field(default=(), compare=False)


@record(frozen=True, slots=True)
class Change:
    """One row of a review: a cause, and what it does on the wire and to callers."""

    id: str
    element: str
    direction: Direction
    cause: Cause
    operations: tuple[str, ...]
    subject: str
    wire: Level
    caller: Level
    callers: tuple[CallerChange, ...]
    base: Place | None
    head: Place | None
    before: str
    after: str
    text: str
    fingerprint: str
    waived: str = ""
    """Why the row is accepted; empty where nobody accepted it."""


@record(frozen=True, slots=True)
class Review:
    """Everything that a reviewer must know about one vendor.

    `kind` says whether the vendor itself came or went. `prose` counts texts that changed. `bump` is
    what the package's version needs, `version` what it has on both sides.
    """

    vendor: str
    kind: Literal["changed", "added", "removed", "unchanged"]
    changes: tuple[Change, ...]
    prose: tuple[Place, ...]
    bump: Bump
    base_version: str
    head_version: str
    needed_version: str
    notices: tuple[str, ...] = ()
    """About waivers that expired or were not used, and what could not be compared."""

    is_version_enough: bool = True
