"""What a run keeps beside what it writes: on the same file system, so that a rename is one step."""

import errno
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..records import record
from .disk import new_file, write_whole

_IN_THE_WAY = {
    errno.EXDEV: "it is on another file system than the folder around it",
    errno.EBUSY: "it is in use, or a file system of its own is mounted there",
}


class OutputError(Exception):
    """Something cannot be written; the message says why, and whether it is as it was."""


class AtWork(OutputError):
    """Another run is writing there."""


def unwritable(path: Path, problem: OSError) -> OutputError:
    """An error of the disk in words: what could not be written, why, and where that was said."""
    reason = _IN_THE_WAY.get(problem.errno or 0, problem.strerror or str(problem))
    at = problem.filename2 or problem.filename
    place = (
        f" ({os.fsdecode(at)})"
        if isinstance(at, str | bytes) and os.fsdecode(at) != str(path)
        else ""
    )
    return OutputError(f"{path} cannot be written: {reason}{place}")


@record(frozen=True, slots=True)
class Beside:
    """The places beside a folder or a file that is written as a whole."""

    path: Path

    def _place(self, what: str) -> Path:
        return self.path.with_name(f".{self.path.name}.{what}")

    @property
    def lock(self) -> Path:
        """The file that one run at a time holds locked."""
        return self._place("lock")

    @property
    def staged(self) -> Path:
        """Where the new is made, and where the old folder is after the exchange."""
        return self._place("staged")

    @property
    def old(self) -> Path:
        """Where the old folder waits when the two cannot be exchanged in one step."""
        return self._place("old")

    @property
    def home(self) -> Path:
        """The folder that holds the places."""
        return self.lock.parent

    @property
    def has_leftovers(self) -> bool:
        """Whether a run is at work or was ended midway."""
        return any(os.path.lexists(place) for place in (self.lock, self.staged, self.old))


class Within(Beside):
    """The places inside of a folder of which only some files are written."""

    def _place(self, what: str) -> Path:
        return self.path / f".{what}"


@contextmanager
def locked(places: Beside) -> Iterator[None]:
    """Hold the lock, which is a file that exists only while a run is at work.

    That of a run which has ended is nobody's; raises AtWork while a run is at work.
    """
    handle = _lock(places)
    try:
        os.ftruncate(handle, 0)
        write_whole(handle, str(os.getpid()).encode())
        yield
    finally:
        places.lock.unlink(missing_ok=True)
        os.close(handle)


def _lock(places: Beside) -> int:
    while True:
        places.home.mkdir(parents=True, exist_ok=True)
        handle = new_file(places.lock, os.O_RDWR, is_exclusive=False)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_still_there(places.lock, handle):
                return handle
            os.close(handle)  # the run before us removed the file that we have just locked
        except BlockingIOError:
            process = os.read(handle, 20).decode("ascii", "replace")
            os.close(handle)
            who = f"another run (process {process})" if process.isdecimal() else "another run"
            raise AtWork(f"{who} is writing {places.path}; try again when it has ended") from None
        except BaseException:
            os.close(handle)
            raise


def _is_still_there(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.stat(path, follow_symlinks=False), os.fstat(handle))
    except FileNotFoundError:
        return False
