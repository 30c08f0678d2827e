"""review.yaml: changes that a team has looked at and accepted."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from .. import notation
from ..diagnostics import Collector, Location
from ..fields import Fields, kind_of
from ..records import record
from .change import Change

FILE = "review.yaml"


@record(frozen=True, slots=True)
class Acceptance:
    """A change that is accepted until the end of a day, why, and where the file says so."""

    fingerprint: str
    reason: str
    expires: date
    location: Location


def read(text: str, file: str, collector: Collector) -> dict[str, Acceptance]:
    """Takes the text of review.yaml (empty for none) and its path as printed.

    Returns the acceptances by fingerprint; what is wrong in the file is reported.
    """
    parsed = notation.read(text, file, collector) if text.strip() else None
    content = parsed.content if parsed is not None else None
    if parsed is None or content is None:
        return {}
    if not isinstance(content, dict):
        message = (
            f"the file holds {kind_of(content)}; an object with the key 'accepted' is expected"
        )
        collector.error("wrong-type", message, at=parsed.locate(""))
        return {}
    fields = Fields(content, "", parsed.locate, collector)
    fields.only("accepted")
    found: dict[str, Acceptance] = {}
    for _, entry in fields.array("accepted").mappings():
        made = _acceptance(entry)
        if made is None:
            continue
        if made.fingerprint in found:
            entry.error(
                "fingerprint",
                "repeated-fingerprint",
                f"{made.fingerprint!r} is accepted twice",
                "keep one of the two entries",
            )
            continue
        found[made.fingerprint] = made
    return found


def _acceptance(entry: Fields) -> Acceptance | None:
    entry.only("fingerprint", "reason", "expires")
    if not entry.need("fingerprint", "reason", "expires"):
        return None
    mark, reason, expires = entry.text("fingerprint"), entry.text("reason"), _day(entry)
    if mark is None or reason is None or expires is None:
        return None
    return Acceptance(mark, " ".join(reason.split()), expires, entry.locate(entry.pointer))


def _day(fields: Fields) -> date | None:
    value = fields.text("expires")
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        message = f"{value!r} is not a day"
        fields.error("expires", "invalid-date", message, "write it as 2027-01-31")
        return None


def apply(
    changes: Iterable[Change], accepted: Mapping[str, Acceptance], today: date
) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """The changes with the reasons of those that are accepted, and notices about the file."""
    marked: list[Change] = []
    used: set[str] = set()
    for change in changes:
        found = accepted.get(change.fingerprint)
        if found is not None:
            used.add(found.fingerprint)
        is_valid = found is not None and today <= found.expires
        marked.append(replace(change, waived=found.reason) if found and is_valid else change)
    notices = [
        _notice(each, is_used=each.fingerprint in used)
        for each in accepted.values()
        if each.fingerprint not in used or each.expires < today
    ]
    return tuple(marked), tuple(notices)


def _notice(each: Acceptance, *, is_used: bool) -> str:
    said = f"{each.location.file}:{each.location.line} accepts {each.fingerprint}"
    if is_used:
        return f"{said} until {each.expires.isoformat()}, which is past"
    return f"{said}, which is not among the changes: the entry can go"
