"""What was costly to make, kept by the hash of what it was made from.

Nothing but time is lost when an entry, or the whole folder, is deleted: at any moment, also while a
run is using it. Entries carry their own hash, so a damaged one counts as absent.
"""

import fcntl
import hashlib
import os
import sys
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Protocol

from . import entries, standing
from .records import record
from .stopping import held
from .temporary import is_running

# Where entries are while they are written; no key begins so.
_NEW = "new"


class Cache(Protocol):
    """Texts by key."""

    def get(self, key: str) -> str | None:
        """The text kept under a key, or None."""
        ...

    def put(self, key: str, text: str) -> None:
        """Keep a text under a key."""
        ...


@record(frozen=True, slots=True)
class NoCache:
    """Keeps nothing."""

    def get(self, key: str) -> str | None:
        """Nothing is ever there."""
        return None

    def put(self, key: str, text: str) -> None:
        """Nothing is kept."""


NO_CACHE = NoCache()


@record(frozen=True, slots=True)
class FolderCache:
    """Keeps texts in a folder; several runs may share it at the same time."""

    folder: Path

    def get(self, key: str) -> str | None:
        """The text kept under a key; None when it is absent, unreadable or damaged."""
        return entries.read(str(self.folder), key)

    def put(self, key: str, text: str) -> None:
        """Keep a text under a key; a folder that cannot be written keeps nothing."""
        content = text.encode()
        digest = hashlib.sha256(content).hexdigest().encode("ascii")
        try:
            self._write(self._place(key), digest + b"\n" + content)
        except OSError:
            return

    def _place(self, key: str) -> Path:
        return Path(entries.place(str(self.folder), key))

    def _write(self, place: Path, content: bytes) -> None:
        # A reader sees the whole entry or none: the name appears by one rename.
        new = self.folder / _NEW
        new.mkdir(parents=True, exist_ok=True)
        place.parent.mkdir(exist_ok=True)
        _clear(new)
        with held():
            handle, name = tempfile.mkstemp(dir=new, prefix=f"{os.getpid()}-")
            try:
                with os.fdopen(handle, "wb") as file:
                    fcntl.flock(handle, fcntl.LOCK_SH)
                    file.write(content)
                    file.flush()
                    os.replace(name, place)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise


@cache  # once per run
def _clear(new: Path) -> None:
    """Remove entries whose run was killed while it wrote them."""
    for entry in new.iterdir():
        if is_running(entry.name.partition("-")[0]):
            continue
        with suppress(OSError), entry.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            entry.unlink()


def default_cache() -> Cache:
    """The cache in the folder where the program runs; CLIENTSMITH_CACHE names another."""
    return FolderCache(Path(entries.default_folder()))


def user_cache() -> Cache:
    """The cache in the user's own folder for such things; CLIENTSMITH_CACHE names another."""
    if os.environ.get(entries.VARIABLE):
        return default_cache()
    try:
        folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:  # there is no home
        return NO_CACHE
    return FolderCache(folder / "clientsmith")


def key(*parts: str) -> str:
    """The key of what is made from these texts, in this order."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(content))
        digest.update(content)
    return digest.hexdigest()


def program() -> str:
    """The hash of all that makes packages, as it was when this was first asked."""
    return standing.begun()


@cache
def version(distribution: str) -> str:
    """The installed version of a distribution, without importing it.

    The name of its metadata folder says it; `importlib.metadata` would parse the file inside, which
    costs more than all else that a run without changes does.
    """
    name = distribution.replace("-", "_").lower()
    for folder in sys.path:
        for found in Path(folder or ".").glob("*.dist-info"):
            named, _, release = found.name.removesuffix(".dist-info").partition("-")
            if named.lower() == name:
                return release
    raise LookupError(f"{distribution} is not installed")
