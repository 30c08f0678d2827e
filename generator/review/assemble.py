"""From two editions of a vendor to its review: what changed, what it means, which version it needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from ..document import Document
from .callers import compare as compare_packages
from .change import CallerChange, Cause, Change, Level, Place, Review, WireChange, worst
from .checks import CHECKS
from .fingerprint import fingerprint
from .prose import changed_texts
from .texts import caller_text, wire_text
from .versions import bump_of, is_enough, raised
from .waivers import Acceptance, apply
from .wire import compare as compare_documents


@dataclass(frozen=True, slots=True)
class Edition:
    """One state of a vendor.

    `document` is in words of 3.1; `tree` maps the paths of the package to texts, and is None where
    there is none; `client` is the text of client.yaml.
    """

    vendor: str
    document: Document
    tree: Mapping[str, str] | None
    client: str
    version: str


def review(
    vendor: str,
    base: Edition | None,
    head: Edition | None,
    accepted: Mapping[str, Acceptance],
    today: date,
) -> Review:
    """Compares two editions; one of them is None where the vendor is new or gone."""
    if base is None or head is None:
        return _one_sided(vendor, base, head)
    wire = compare_documents(base.document, head.document, today)
    callers: tuple[CallerChange, ...] = ()
    notices: tuple[str, ...] = ()
    if base.tree is not None and head.tree is not None:
        callers = compare_packages(base.tree, head.tree)
    else:
        notices = ("the packages are not compared: one of them cannot be generated",)
    cause: Cause = "configuration" if base.client != head.client else "generator"
    rows = _joined(vendor, wire, callers, cause)
    rows, about_waivers = apply(rows, accepted, today)
    prose = changed_texts(base.document, head.document)
    bump = bump_of(rows, base.version)
    if bump == "none" and (prose or base.tree != head.tree):
        bump = "patch"
    needed = raised(base.version, bump)
    return Review(
        vendor,
        "changed" if rows or prose or bump != "none" else "unchanged",
        rows,
        prose,
        bump,
        base.version,
        head.version,
        needed,
        (*notices, *about_waivers),
        is_enough(head.version, needed),
    )


def _one_sided(vendor: str, base: Edition | None, head: Edition | None) -> Review:
    old = "" if base is None else base.version
    new = "" if head is None else head.version
    kind: Literal["added", "removed"] = "added" if base is None else "removed"
    return Review(vendor, kind, (), (), "none", old, new, new)


def _joined(
    vendor: str, wire: Sequence[WireChange], callers: Sequence[CallerChange], cause: Cause
) -> tuple[Change, ...]:
    """Every change of the document with what it does to callers; then what has no such cause."""
    belonging: dict[int, list[CallerChange]] = {}
    alone: list[CallerChange] = []
    for change in callers:
        index = _cause_of(change, wire)
        if index is None:
            alone.append(change)
        else:
            belonging.setdefault(index, []).append(change)
    rows = [
        _row(vendor, change, tuple(belonging.get(index, ()))) for index, change in enumerate(wire)
    ]
    rows += [_own_row(vendor, change, cause) for change in alone]
    return tuple(sorted(rows, key=_gravity))


def _gravity(row: Change) -> tuple[int, int]:
    order: tuple[Level, ...] = ("breaking", "risky", "additive", "none")
    grave = worst((row.wire, row.caller))
    return order.index(grave), order.index(row.caller)


def _cause_of(change: CallerChange, wire: Sequence[WireChange]) -> int | None:
    """The change of the document that a caller's change comes from: the one that is most alike."""
    best: tuple[int, int] | None = None
    for index, candidate in enumerate(wire):
        likeness = _likeness(change, candidate)
        if likeness and (best is None or likeness > best[0]):
            best = likeness, index
    return None if best is None else best[1]


def _likeness(change: CallerChange, candidate: WireChange) -> int:
    places = [place for place in (candidate.base, candidate.head) if place is not None]
    score = 0
    if change.component and any(_is_inside(place, change.component) for place in places):
        score += 2
    if change.operation and change.operation in candidate.operations:
        score += 2
    if not score:
        return 0
    words = _words(change.symbol)
    return score + 3 * (_words(candidate.subject.rpartition("/")[2]) <= words)


def _is_inside(place: Place, pointer: str) -> bool:
    return place.pointer == pointer or place.pointer.startswith(f"{pointer}/")


def _words(text: str) -> set[str]:
    """The words of a name, however they are joined."""
    spaced = "".join(f" {c}" if c.isupper() else c if c.isalnum() else " " for c in text)
    return set(spaced.lower().split())


def _row(vendor: str, change: WireChange, callers: tuple[CallerChange, ...]) -> Change:
    check = CHECKS[change.id]
    return Change(
        id=change.id,
        element=check.element,
        direction=check.direction,
        cause="document",
        operations=change.operations,
        subject=change.subject,
        wire=check.wire,
        caller=worst(tuple(each.level for each in callers)),
        callers=callers,
        base=change.base,
        head=change.head,
        before=change.before,
        after=change.after,
        text=wire_text(change),
        fingerprint=fingerprint(vendor, change),
    )


def _own_row(vendor: str, change: CallerChange, cause: Cause) -> Change:
    """A row for what the document does not explain."""
    as_wire = WireChange(
        f"package-{change.kind}", (), change.symbol, change.before, change.after, None, None
    )
    return Change(
        id=as_wire.id,
        element="package",
        direction="none",
        cause=cause,
        operations=(change.operation,) if change.operation else (),
        subject=change.symbol,
        wire="none",
        caller=change.level,
        callers=(change,),
        base=None,
        head=None,
        before=change.before,
        after=change.after,
        text=caller_text(change),
        fingerprint=fingerprint(vendor, as_wire),
    )
