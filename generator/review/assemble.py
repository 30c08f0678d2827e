"""From two editions of a vendor to its review: what changed, what it means, which version it needs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from .behaviour import behaviour
from .callers import compare as compare_packages
from .candidates import Candidates
from .causes import Causes, Explanation
from .change import LEVELS, CallerChange, Change, Review, WireChange, worst
from .checks import CHECKS
from .credentials import locks_out
from .edition import Edition
from .fingerprint import fingerprint
from .joining import joined, nearest
from .prose import changed_texts
from .texts import caller_text, wire_text
from .versions import bump_of, is_enough, needed_version
from .waivers import Acceptance, apply
from .wire import compare as compare_documents

_LOCKED_OUT = " Packages from before cannot authenticate with it any more."


def review(
    vendor: str,
    base: Edition | None,
    head: Edition | None,
    accepted: Mapping[str, Acceptance],
    today: date,
    *,
    has_packages: bool,
) -> Review:
    """Compares two editions; one of them is None where the vendor is new or gone.

    Without packages only the documents are compared.
    """
    if base is None or head is None:
        return _one_sided(vendor, base, head, accepted, today)
    wire = compare_documents(base.document, head.document, today)
    callers: tuple[CallerChange, ...] = ()
    notices: tuple[str, ...] = ()
    if base.tree is not None and head.tree is not None:
        callers = compare_packages(base.tree, head.tree)
        notices = tuple(
            f"the {side}'s package cannot be generated: the one that is kept there is older"
            for side, edition in (("base", base), ("head", head))
            if edition.is_stale
        )
    elif has_packages:
        side = "head" if head.tree is None else "base"
        notices = (f"the packages are not compared: the {side}'s cannot be generated",)
    rows, about_waivers = apply(_rows(vendor, wire, callers, base, head), accepted, today)
    prose = changed_texts(base.document, head.document)
    bump = bump_of(rows, base.version)
    if bump == "none" and (prose or base.tree != head.tree):
        bump = "patch"
    return Review(
        vendor,
        "changed" if rows or prose or bump != "none" else "unchanged",
        rows,
        prose,
        bump,
        base.version,
        head.version,
        needed_version(base.version, bump),
        (*notices, *about_waivers),
        is_enough(base.version, head.version, bump),
    )


def untouched(vendor: str, version: str, accepted: Mapping[str, Acceptance], today: date) -> Review:
    """The review of a vendor whose files are equal on both sides."""
    _, notices = apply((), accepted, today)
    return Review(vendor, "unchanged", (), (), "none", version, version, version, notices)


def _one_sided(
    vendor: str,
    base: Edition | None,
    head: Edition | None,
    accepted: Mapping[str, Acceptance],
    today: date,
) -> Review:
    _, about_waivers = apply((), accepted, today)
    if head is not None:
        said = f"the vendor is new, with {_operations(head.operations)}"
        notices = (said, *about_waivers)
        return Review(vendor, "added", (), (), "none", "", head.version, head.version, notices)
    assert base is not None
    said = f"the vendor is gone, with {_operations(base.operations)}"
    return Review(vendor, "removed", (), (), "none", base.version, "", "", (said,))


def _operations(count: int) -> str:
    return f"{count} operation{'' if count == 1 else 's'}"


def _rows(
    vendor: str,
    wire: Sequence[WireChange],
    callers: Sequence[CallerChange],
    base: Edition,
    head: Edition,
) -> tuple[Change, ...]:
    """Every change of the document with what it does to callers; then what has no such cause."""
    causes = Causes(base, head)
    explained = {change: causes.configured(change) for change in callers}
    open_ = [change for change in callers if explained[change] is None]
    candidates = Candidates(wire)
    belonging, alone = joined(candidates, open_, base, head)
    rest: dict[CallerChange, Explanation] = {}
    for change in alone:
        why = causes.otherwise(change)
        index = nearest(change, candidates) if why.cause == "document" else None
        if index is None:
            rest[change] = why
        else:
            belonging.setdefault(index, []).append(change)
    rows = [
        _row(
            vendor,
            change,
            tuple(belonging.get(index, ())),
            is_locked_out=locks_out(change, base.document, head.document),
        )
        for index, change in enumerate(wire)
    ]
    for change in callers:
        found = explained[change] or rest.get(change)
        if found is not None:
            rows.append(_own_row(vendor, change, found))
    if base.tree != head.tree:
        spoken_for = {key for row in rows if row.cause != "document" for key in _keys(row)}
        rows += [
            _own_row(vendor, change, causes.key(key))
            for key, change in behaviour(vendor, base.settings, head.settings, spoken_for)
        ]
    return tuple(sorted(rows, key=_gravity))


def _keys(row: Change) -> Iterator[str]:
    """The keys of client.yaml that a row is about."""
    yield from (place.pointer for place in (row.base, row.head) if place is not None)


def _gravity(row: Change) -> tuple[int, int]:
    return LEVELS.index(worst((row.wire, row.caller))), LEVELS.index(row.caller)


def _row(
    vendor: str, change: WireChange, callers: tuple[CallerChange, ...], *, is_locked_out: bool
) -> Change:
    check = CHECKS[change.id]
    level = worst(tuple(each.level for each in callers))
    return Change(
        id=change.id,
        element=check.element,
        direction=check.direction,
        cause="document",
        operations=change.operations,
        subject=change.subject,
        wire=check.wire,
        caller="breaking" if is_locked_out else level,
        callers=callers,
        base=change.base,
        head=change.head,
        before=change.before,
        after=change.after,
        text=f"{wire_text(change)}{_LOCKED_OUT if is_locked_out else ''}",
        fingerprint=fingerprint(vendor, change),
    )


def _own_row(vendor: str, change: CallerChange, why: Explanation) -> Change:
    """A row for what no change on the wire explains."""
    as_wire = WireChange(
        f"package-{change.kind}", (), change.symbol, change.before, change.after, None, None
    )
    return Change(
        id=as_wire.id,
        element="package",
        direction="none",
        cause=why.cause,
        operations=(change.operation,) if change.operation else (),
        subject=change.symbol,
        wire="none",
        caller=change.level,
        callers=(change,),
        base=why.base,
        head=why.head,
        before=change.before,
        after=change.after,
        text=f"{caller_text(change)} {why.text}".strip(),
        fingerprint=fingerprint(vendor, as_wire),
    )
