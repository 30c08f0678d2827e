"""What a build gives: a file, and what an index knows it by."""

import hashlib
from pathlib import Path
from typing import Literal

from ..records import record

Kind = Literal["wheel", "sdist"]
KINDS: tuple[Kind, ...] = ("wheel", "sdist")


@record(frozen=True, slots=True)
class Distribution:
    """A file that can be uploaded: `sha256` in hexadecimal digits, `size` in bytes."""

    path: Path
    name: str
    version: str
    kind: Kind
    sha256: str
    size: int


def described(path: Path, name: str, version: str, kind: Kind) -> Distribution:
    """The distribution that a file is."""
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return Distribution(path, name, version, kind, digest, len(content))
