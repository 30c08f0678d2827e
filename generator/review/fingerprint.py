"""A short name for a change that stays while lines, files and other changes come and go."""

import hashlib

from .change import WireChange


def fingerprint(vendor: str, change: WireChange) -> str:
    """Of the same change in the same place the same twelve digits, on any machine."""
    places = [place.pointer if place is not None else "" for place in (change.base, change.head)]
    parts = (vendor, change.id, *places, change.subject, change.before, change.after)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
