"""Which version a package needs after a change, by semantic versioning in the words of PEP 440."""

import re
from collections.abc import Iterable
from dataclasses import replace

from ..records import record
from .change import Bump, Change

_VERSION = re.compile(
    r"(?:(?P<epoch>\d+)!)?(?P<release>\d+(?:\.\d+)*)"
    r"(?:(?P<stage>a|b|rc)(?P<number>\d+))?(?:\.post(?P<post>\d+))?(?:\.dev(?P<dev>\d+))?"
)
_ORDER: tuple[Bump, ...] = ("none", "patch", "minor", "major")
_STAGES = ("a", "b", "rc")
_FINAL = len(_STAGES)


@record(frozen=True, slots=True)
class Version:
    """A version in its parts; `stage` and `dev` are set for pre-releases."""

    epoch: int
    release: tuple[int, int, int]
    stage: tuple[str, int] | None = None
    post: int | None = None
    dev: int | None = None

    @property
    def is_preview(self) -> bool:
        """Whether it only announces the version that its numbers say."""
        return (self.stage is not None or self.dev is not None) and self.post is None

    @property
    def order(self) -> tuple[object, ...]:
        """What versions are sorted by, as PEP 440 has it."""
        if self.stage is not None:
            stage = (_STAGES.index(self.stage[0]), self.stage[1])
        elif self.dev is not None and self.post is None:
            stage = (-1, 0)
        else:
            stage = (_FINAL, 0)
        post = -1 if self.post is None else self.post
        return self.epoch, self.release, stage, post, self.dev is None, self.dev or 0

    def __str__(self) -> str:
        text = f"{self.epoch}!" if self.epoch else ""
        text += ".".join(map(str, self.release))
        text += "" if self.stage is None else f"{self.stage[0]}{self.stage[1]}"
        text += "" if self.post is None else f".post{self.post}"
        return text + ("" if self.dev is None else f".dev{self.dev}")


def read(text: str) -> Version:
    """The parts of a version that client.yaml may hold; numbers behind the third are left out."""
    found = _VERSION.fullmatch(text)
    assert found is not None, text
    numbers = [int(number) for number in found["release"].split(".")]
    major, minor, patch, *_ = [*numbers, 0, 0]
    return Version(
        int(found["epoch"] or 0),
        (major, minor, patch),
        (found["stage"], int(found["number"])) if found["stage"] else None,
        int(found["post"]) if found["post"] else None,
        int(found["dev"]) if found["dev"] else None,
    )


def readable(text: object) -> str:
    """What a document says of its version, if that can be compared; else empty.

    A document may say anything: `v1.4.0` is read, `v1`, a day and `latest` are not.
    """
    said = str(text).strip().removeprefix("v")
    return said if _VERSION.fullmatch(said) and "." in said else ""


def bump_of(changes: Iterable[Change], base_version: str) -> Bump:
    """The part of the version that must rise; what was accepted counts as well.

    Callers decide: what breaks their code is major; what gives them more, or may do something else
    than before, is minor; all else that changes the package is a patch. What breaks on the wire and
    not in callers' code is minor: the package before may not work with the API any more. Below 1.0
    what breaks is minor. Without a version to start from, it is as after 1.0.
    """
    found = max((_ORDER.index(_bump(change)) for change in changes), default=0)
    bump = _ORDER[found]
    is_early = bool(base_version) and read(base_version).release[0] == 0
    return "minor" if bump == "major" and is_early else bump


def _bump(change: Change) -> Bump:
    if change.caller == "breaking":
        return "major"
    return "minor" if change.caller != "none" or change.wire == "breaking" else "patch"


def needed_version(base: str, bump: Bump) -> str:
    """The smallest version that announces a bump: 0.4.2 and minor give 0.5.0.

    A pre-release whose numbers announce it already needs the next pre-release only: 2.0.0rc1 and
    major give 2.0.0rc2. Without a version there is none.
    """
    if bump == "none" or not base:
        return base
    version = read(base)
    if version.is_preview and _announces(version, bump):
        return str(_next_preview(version))
    return str(Version(version.epoch, _raised(version, bump)))


def is_enough(base: str, head: str, bump: Bump) -> bool:
    """Whether the head's version announces a bump; a pre-release does if its numbers do.

    No version may be lower than the base's, and after a change none may be the same. Where one side
    has none, nothing announces what breaks.
    """
    if not base or not head:
        return bump != "major"
    old, new = read(base), read(head)
    if bump == "none":
        return new.order >= old.order
    if new.order <= old.order:
        return False
    needed = read(needed_version(base, bump))
    return (new.epoch, new.release) >= (needed.epoch, needed.release)


def _announces(version: Version, bump: Bump) -> bool:
    """Whether the numbers of a version stand for a bump of this kind, or a greater one."""
    _, minor, patch = version.release
    if bump == "major":
        return minor == patch == 0
    return bump == "patch" or patch == 0


def _raised(version: Version, bump: Bump) -> tuple[int, int, int]:
    major, minor, patch = version.release
    if bump == "major":
        return major + 1, 0, 0
    return (major, minor + 1, 0) if bump == "minor" else (major, minor, patch + 1)


def _next_preview(version: Version) -> Version:
    if version.dev is not None:
        return replace(version, dev=version.dev + 1)
    assert version.stage is not None
    name, number = version.stage
    return replace(version, stage=(name, number + 1))
