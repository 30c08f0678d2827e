"""A short name for a change that stays while lines, files and other changes come and go."""

import hashlib
import re

from .change import Place, WireChange

# Places in these lists say nothing: an item before may come or go.
_LISTS = re.compile(
    r"/(parameters|allOf|anyOf|oneOf|prefixItems|servers|security|tags|enum|required)/\d+(?=/|$)"
)


def fingerprint(vendor: str, change: WireChange) -> str:
    """Of the same change in the same place the same twelve digits, on any machine."""
    # Where several operations have it, all of them count: one more is another thing to accept.
    pairs = sorted({(_steady(base), _steady(head)) for base, head in change.pairs()})
    places = [place for pair in pairs for place in pair]
    # The way from an operation to a shared component depends on which operation is the first.
    subject = change.subject.rpartition("/")[2].rpartition(" ")[2]
    parts = (vendor, change.id, *places, subject, change.before, change.after)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:12]


def _steady(place: Place | None) -> str:
    return "" if place is None else _LISTS.sub(r"/\1/*", place.pointer)
