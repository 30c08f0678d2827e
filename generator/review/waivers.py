"""review.yaml: changes that a team has looked at and accepted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from .. import notation
from ..diagnostics import Collector
from ..fields import Fields
from .change import Change

FILE = "review.yaml"


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A change that is accepted until a day, and why."""

    fingerprint: str
    reason: str
    expires: date


def read(text: str, file: str, collector: Collector) -> dict[str, Acceptance]:
    """Takes the text of review.yaml (empty for none) and its path as printed.

    Returns the acceptances by fingerprint; what is wrong in the file is reported.
    """
    parsed = notation.read(text, file, collector) if text.strip() else None
    content = parsed.content if parsed is not None else None
    if parsed is None or content is None:
        return {}
    if not isinstance(content, dict):
        message = "the file holds no object; the key 'accepted' is expected"
        collector.error("wrong-type", message, at=parsed.locate(""))
        return {}
    fields = Fields(content, "", parsed.locate, collector)
    fields.only("accepted")
    found: dict[str, Acceptance] = {}
    for _, entry in fields.array("accepted").mappings():
        entry.only("fingerprint", "reason", "expires")
        if not entry.need("fingerprint", "reason", "expires"):
            continue
        mark, reason, expires = entry.text("fingerprint"), entry.text("reason"), _day(entry)
        if mark and reason and expires is not None:
            found[mark] = Acceptance(mark, reason, expires)
    return found


def _day(fields: Fields) -> date | None:
    value = fields.content.get("expires")
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
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
        f"{FILE} accepts {each.fingerprint} until {each.expires.isoformat()}, which is past"
        for each in accepted.values()
        if each.fingerprint in used and each.expires < today
    ]
    notices += [
        f"{FILE} accepts {each.fingerprint}, which is not among the changes"
        for each in accepted.values()
        if each.fingerprint not in used
    ]
    return tuple(marked), tuple(notices)
