"""Folders among the temporary files of the machine, which nothing leaves behind for long."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from .stopping import held

_PREFIX = "clientsmith-"


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A new folder that is gone after the block.

    That of a program which was killed goes with the next one that needs such a folder.
    """
    folder, handle = None, -1
    try:
        with held():  # a signal that came meanwhile ends the program here, and not without the rest
            _clear(tempfile.gettempdir())
            folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield folder
    finally:
        with held():
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)
            if handle >= 0:
                os.close(handle)


@cache  # once per run
def _clear(place: str) -> None:
    """Remove folders whose program is gone."""
    with suppress(OSError):
        for entry in os.scandir(place):
            process = entry.name.removeprefix(_PREFIX).partition("-")[0]
            if entry.name.startswith(_PREFIX) and not is_running(process):
                _clear_one(Path(entry.path))


def _clear_one(folder: Path) -> None:
    """The lock says it for certain: a process of another machine or container has no number here."""
    with suppress(OSError):  # not ours, or another run was faster
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            if os.fstat(handle).st_uid == os.geteuid():
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
        finally:
            os.close(handle)


def is_running(process: str) -> bool:
    """Whether a process with this number runs; what is no number counts as one that does."""
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError, ValueError):  # somebody else's, or no number of a process
        return True
    return True
