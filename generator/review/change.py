"""One row of a review: what changed, where it stands, and whom it touches."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["breaking", "risky", "additive", "none"]
Direction = Literal["request", "response", "none"]
LEVELS: tuple[Level, ...] = ("breaking", "risky", "additive", "none")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a document: JSON Pointer, file as printed, and line."""

    pointer: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class WireChange:
    """A change of the document.

    `id` names the check. `operations` are those that it reaches, as `GET /cases` or
    `WEBHOOK closed`; empty for what belongs to the whole document. `subject` says what in the
    operation is meant: `query limit`, `items/status`. `before` and `after` are shown to people.
    """

    id: str
    operations: tuple[str, ...]
    subject: str
    before: str
    after: str
    base: Place | None
    head: Place | None
