"""Which version a package needs after a change, by semantic versioning."""

import re
from collections.abc import Iterable

from .change import Bump, Change

_RELEASE = re.compile(r"(?:\d+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?")
_ORDER: tuple[Bump, ...] = ("none", "patch", "minor", "major")


def bump_of(changes: Iterable[Change], base_version: str) -> Bump:
    """The part of the version that must rise; what was accepted counts as well.

    Callers decide: what breaks their code is major, what gives them more is minor, all else that
    changes the package is a patch. What breaks on the wire without touching callers' code is minor:
    the old package may not work with the new API. Below 1.0 what breaks is minor.
    """
    found: Bump = max((_bump(change) for change in changes), key=_ORDER.index, default="none")
    return "minor" if found == "major" and _parts(base_version)[0] == 0 else found


def _bump(change: Change) -> Bump:
    if change.caller == "breaking":
        return "major"
    if change.caller == "additive" or change.wire == "breaking":
        return "minor"
    return "patch"


def raised(version: str, bump: Bump) -> str:
    """A version with one part raised and those after it at nought: 0.4.2 and minor give 0.5.0."""
    if bump == "none":
        return version
    major, minor, patch = _parts(version)
    if bump == "major":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if bump == "minor" else f"{major}.{minor}.{patch + 1}"


def is_enough(version: str, needed: str) -> bool:
    """Whether a version is at least the needed one; of equal numbers a pre-release is less."""
    if _parts(version) != _parts(needed):
        return _parts(version) > _parts(needed)
    return version == needed or not re.search(r"(a|b|rc|dev)\d*", version)


def _parts(version: str) -> tuple[int, int, int]:
    found = _RELEASE.match(version)
    assert found is not None, version
    return int(found[1]), int(found[2] or 0), int(found[3] or 0)
