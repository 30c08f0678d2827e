"""Lock files of pip -> what they pin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Each lock of a Python environment, and what that is for.
LOCKS = {
    "requirements.lock": "the program",
    "requirements-dev.lock": "development",
    "requirements-judge.lock": "the judge of requests in tests",
    "requirements-audit.lock": "asking for advisories",
    "requirements-fuzz.lock": "fuzzing, beside the program",
}
# Where the packages of a lock are installed, unless it is the environment of the tests.
ENVIRONMENTS = {
    "requirements-judge.lock": ".venv-judge",
    "requirements-audit.lock": ".venv-audit",
    "requirements-fuzz.lock": ".venv-fuzz",
}
_PIN = re.compile(
    r"(?P<name>[a-z0-9][a-z0-9-]*)==(?P<version>[^\s;\\]+)(?: ; (?P<marker>[^\\]+?))?"
)
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


@dataclass(frozen=True, order=True)
class Pin:
    """One package of a lock: how many files of it are known by hash."""

    name: str
    version: str
    hashes: int


def pins(text: str) -> Iterator[Pin]:
    """What a lock pins; raises ValueError for whatever else stands in it."""
    for entry in text.replace("\\\n", " ").splitlines():
        first, *hashes = re.split(r"\s+(?=--)", entry.strip())
        match = _PIN.fullmatch(first.strip())
        if match is None or not all(map(_HASH.fullmatch, hashes)):
            raise ValueError(f"this is no pin with hashes: {entry[:80]!r}")
        yield Pin(match["name"], match["version"], len(hashes))


def read(name: str) -> tuple[Pin, ...]:
    """The pins of a lock of the project."""
    return tuple(pins((ROOT / name).read_text("utf-8")))
