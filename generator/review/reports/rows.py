"""What all reports say alike of rows: how grave they are, where they stand, and in which order."""

from collections.abc import Sequence

from ...records import record
from .. import texts
from ..change import LEVELS, Change, Level, Place, Review, worst
from ..checks import CHECKS
from ..subjects import in_component, spoken
from ..texts import general_text

# Rows of one check are told one by one up to this many.
_FEW = 4


@record(frozen=True, slots=True)
class Group:
    """Rows that say the same of different things: at least one."""

    rows: tuple[Change, ...]

    @property
    def is_single(self) -> bool:
        """Whether there is nothing to gather."""
        return len(self.rows) == 1

    @property
    def title(self) -> str:
        """What the rows have in common, as a sentence without a full stop."""
        first = self.rows[0]
        check = CHECKS.get(first.id)
        if check is not None:
            return general_text(check)
        return f"The package: {first.id.removeprefix('package-').replace('-', ' ')}"


def grave(row: Change) -> Level:
    """The graver of a row's two levels."""
    return worst((row.wire, row.caller))


def open_rows(review: Review, level: Level) -> tuple[Change, ...]:
    """The rows of a level that nobody accepted."""
    return tuple(row for row in review.changes if not row.waived and grave(row) == level)


def accepted_rows(review: Review) -> tuple[Change, ...]:
    """The rows that somebody accepted."""
    return tuple(row for row in review.changes if row.waived)


def counts(review: Review) -> dict[Level, int]:
    """How many rows of each level nobody accepted; all levels, gravest first."""
    return {level: len(open_rows(review, level)) for level in LEVELS}


def gathered(rows: Sequence[Change]) -> list[Group]:
    """The rows in their order; many of one check become one group in the place of the first."""
    kinds: dict[tuple[str, str, str], list[Change]] = {}
    for row in rows:
        kinds.setdefault((row.id, row.wire, row.caller), []).append(row)
    groups: list[Group] = []
    for row in rows:
        same = kinds[row.id, row.wire, row.caller]
        if len(same) <= _FEW:
            groups.append(Group((row,)))
        elif same[0] is row:
            groups.append(Group(tuple(same)))
    return groups


def named(row: Change) -> str:
    """What a row of a group is about: the operation, the subject, or both."""
    operation = row.operations[0] if row.operations else ""
    if len(row.operations) > 1:
        operation = f"{operation} and {len(row.operations) - 1} more"
    subject = in_component(row) or (spoken(row.subject) if row.element == "schema" else row.subject)
    parts = [operation.removeprefix("WEBHOOK "), subject]
    return ": ".join(part for part in parts if part) or row.after or row.before or row.id


def caller_texts(row: Change) -> list[str]:
    """What callers meet, in sentences, each once; without what the row itself says."""
    told = row.callers[1:] if row.element == "package" else row.callers
    return texts.caller_texts(told)


def reached(row: Change) -> tuple[str, ...]:
    """The operations that a row reaches; none where its sentence is about the only one."""
    return texts.reached(row.operations, row.text)


def reason(row: Change) -> str:
    """Why a row is as grave as it is, where its heading does not say it."""
    if row.cause != "document":
        is_named = place(row) is not None  # the sentence names the line that causes it
        return "" if is_named else f"the {row.cause} causes this, not the document"
    if row.wire != row.caller and grave(row) in ("breaking", "risky"):
        return f"wire: {row.wire}; callers: {row.caller}"
    return ""


def place(row: Change) -> Place | None:
    """Where a row stands: in the head where it still is there."""
    return row.head or row.base


def place_text(row: Change) -> str:
    """File and line of a row."""
    found = place(row)
    return f"{path_of(found)}:{found.line}" if found is not None else "the package"


def path_of(found: Place) -> str:
    """A file relative to the folder that the command ran in, with plain slashes."""
    path = found.file.replace("\\", "/")
    while path.startswith("./"):
        path = path[2:]
    return path


def headline(review: Review) -> str:
    """What happened to a vendor in a few words."""
    if review.kind in ("added", "removed", "unchanged"):
        return review.kind
    found = [f"{count:,} {level}" for level, count in _worded(counts(review)) if count]
    accepted = len(accepted_rows(review))
    if accepted:
        found.append(f"{accepted:,} accepted")
    return ", ".join(found) or ("texts only" if review.prose else "only inside of the package")


def _worded(found: dict[Level, int]) -> list[tuple[str, int]]:
    return [(word(level), count) for level, count in found.items()]


def word(level: Level) -> str:
    """A level as people read it."""
    return "without effect" if level == "none" else level


def version_line(review: Review) -> str:
    """What the package's version needs, and whether it has it."""
    if review.kind == "added":
        return f"version {review.head_version}: the first"
    if review.kind == "removed":
        return f"version {review.base_version}: the last"
    if review.bump == "none":
        said = f"version {review.head_version}: " if review.head_version else ""
        return f"{said}nothing to publish"
    if not review.head_version:
        return f"{review.bump}, and info.version of the two documents cannot be compared"
    if review.is_version_enough:
        return f"version {review.base_version} → {review.head_version}: enough ({review.bump})"
    return (
        f"version {review.head_version} is too small: {review.needed_version} is needed"
        f" ({review.bump})"
    )


def by_gravity(reviews: Sequence[Review]) -> list[tuple[Review, Change]]:
    """Every row that nobody accepted with its review, the gravest first, in the given order."""
    pairs = [(review, row) for review in reviews for row in review.changes if not row.waived]
    return sorted(pairs, key=lambda pair: LEVELS.index(grave(pair[1])))
