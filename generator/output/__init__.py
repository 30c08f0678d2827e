"""Files -> a folder on disk, all or nothing; and the comparison of the two.

What is new is made beside what is there, and takes its place in one step. Whatever ends a run midway
leaves the old or the new, and something beside it that the next run clears away.
"""

import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from ..stopping import held
from ..tree import Tree
from .disk import has_content
from .files import Files
from .folder import Changes, Folder, compare, refuse_foreign
from .paths import check_names, check_paths
from .places import AtWork, Beside, OutputError, Within, locked, unwritable
from .replacing import Part, replace

# Seconds that a run waits for another one, which writes for less than one, and between two looks.
PATIENCE = 10.0
_PAUSE = 0.05

__all__ = [
    "Changes",
    "OutputError",
    "compare",
    "holds",
    "make",
    "put",
    "put_all",
    "refuse_foreign",
    "write",
    "write_file",
]


def write(tree: Tree, folder: Path, along: Mapping[Path, str] | None = None) -> Changes:
    """Makes the folder hold the tree and nothing else; returns what changed in it.

    The texts of `along`, by path, go with it: all is made before any of it takes its place, the folder
    last. What is there already is not touched. Raises OutputError when the tree has a path that must
    not be written, when another run is at work, or when the disk refuses; then all is as it was.
    """
    check_paths(tree)
    files = _by_folder({path: text.encode() for path, text in (along or {}).items()})
    whole = Folder(Beside(folder), {path: text.encode() for path, text in tree.items()})
    with _told(folder):
        parts: tuple[Part, ...] = (*files, whole)
        if not any(part.is_touched for part in parts):
            return Changes()
        with _at_work(parts):
            replace(parts)
            return whole.replaced


def make(files: Mapping[str, bytes], folder: Path) -> None:
    """Makes a folder that holds these files, by path; raises OutputError where there is one, too."""
    check_paths(files)
    whole = Folder(Beside(folder), files)
    with _told(folder), _at_work((whole,)):
        if os.path.lexists(folder):
            raise OutputError(f"{folder} is there already")
        replace((whole,))


def write_file(path: Path, text: str) -> bool:
    """Makes one file hold a text, in one step; returns whether that changed it.

    Raises OutputError when another run is at work, or when the disk refuses.
    """
    part = Files(Beside(path), path.parent, {path.name: text.encode()})
    with _told(path):
        return bool(_put((part,)))


def put(files: Mapping[str, bytes], folder: Path) -> tuple[str, ...]:
    """Makes files of a folder hold these bytes, all or none; returns the names that changed.

    Each is replaced in one step, and whatever else the folder holds stays as it is. Raises OutputError
    when another run is at work, or when the disk refuses.
    """
    check_names(files)
    with _told(folder):
        changed = _put((Files(Within(folder), folder, files),))
    return tuple(sorted(path.name for path in changed))


def put_all(files: Mapping[Path, bytes], folders: Iterable[Path] = ()) -> None:
    """The same for files of several folders, by path; they are replaced in the order given.

    What an ended run has left in them and in `folders` is cleared away. A run that is killed leaves
    the first files new, and the others old.
    """
    parts = _by_folder(files)
    idle = sorted({*folders} - {part.folder for part in parts})
    parts += tuple(Files(Within(folder), folder, {}) for folder in idle)
    if parts:
        with _told(Path(os.path.commonpath([part.folder for part in parts]))):
            _put(parts)


def holds(path: Path, text: str) -> bool:
    """Whether a file is there, and has just this text."""
    return has_content(path, text.encode())


def _by_folder(files: Mapping[Path, bytes]) -> tuple[Files, ...]:
    folders: dict[Path, dict[str, bytes]] = {}
    for path, content in files.items():
        folders.setdefault(path.parent, {})[path.name] = content
    return tuple(Files(Within(folder), folder, inside) for folder, inside in folders.items())


def _put(parts: Sequence[Files]) -> tuple[Path, ...]:
    """Replaces what differs; returns its paths."""
    if not any(part.is_touched for part in parts):
        return ()
    with _at_work(parts):
        changed = tuple(part.folder / name for part in parts for name in part.different())
        replace(parts)
    return changed


@contextmanager
def _at_work(parts: Sequence[Part]) -> Iterator[None]:
    """The places of all parts, locked and cleared; signals wait until they are open again.

    All are locked or none, so that of several runs one always goes on; the others wait for a while.
    """
    end = time.monotonic() + PATIENCE
    while True:
        with held(), ExitStack() as stack:
            if _locks(parts, stack, is_last=time.monotonic() >= end):
                for part in parts:
                    part.recover()
                yield
                return
        time.sleep(_PAUSE)


def _locks(parts: Sequence[Part], stack: ExitStack, *, is_last: bool) -> bool:
    """Locks all until the stack is closed, or none; raises AtWork where this is the last attempt."""
    with ExitStack() as attempt:
        try:
            for part in sorted(parts, key=lambda each: each.places.lock):
                attempt.enter_context(locked(part.places))
        except AtWork:
            if is_last:
                raise
            return False
        stack.push(attempt.pop_all())
        return True


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Errors of the disk as errors of ours."""
    try:
        yield
    except OSError as problem:
        raise unwritable(path, problem) from problem
