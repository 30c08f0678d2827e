"""A tree of files -> a folder on disk, all or nothing; and the comparison of the two.

The new folder is built beside the old one and takes its place in one step. Whatever ends a run midway
leaves the old folder or the new one, and something beside it that the next run clears away.
"""

import ctypes
import errno
import fcntl
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .tree import Tree

_CACHE = "__pycache__"  # left by whoever imports a generated package in place
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_CANNOT_EXCHANGE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM})


class OutputError(Exception):
    """The folder cannot be written; the message says why, and the folder is as it was."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The paths in which a tree differs from a folder, each sorted."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)

    def __str__(self) -> str:
        counts = [
            f"{len(paths)} {word}"
            for word in ("added", "changed", "removed")
            if (paths := getattr(self, word))
        ]
        return ", ".join(counts) or "unchanged"


@dataclass(frozen=True, slots=True)
class _Places:
    """The folder, and what a run keeps beside it (same file system, so that a rename is one step)."""

    folder: Path

    def _beside(self, what: str) -> Path:
        return self.folder.with_name(f".{self.folder.name}.{what}")

    @property
    def lock(self) -> Path:
        """The file that one run at a time holds locked."""
        return self._beside("lock")

    @property
    def staged(self) -> Path:
        """Where the new folder is built, and where the old one is after the exchange."""
        return self._beside("staged")

    @property
    def old(self) -> Path:
        """Where the old folder waits when the two cannot be exchanged in one step."""
        return self._beside("old")

    @property
    def has_leftovers(self) -> bool:
        """Whether a run is at work or was ended midway."""
        return any(place.exists() for place in (self.lock, self.staged, self.old))


class _PlacesWithin(_Places):
    """The same inside of the folder: one that only gets files may be the root of a file system."""

    def _beside(self, what: str) -> Path:
        return self.folder / f".{what}"


def refuse_foreign(folder: Path, mark: str, keep: Path) -> None:
    """Raises OutputError when writing to a folder would remove what is not ours.

    A folder that is not empty must hold the file `mark`, which only our packages have, and may not
    hold the file `keep`.
    """
    _check_folder(folder)
    if keep.resolve().is_relative_to(folder.resolve()):
        raise OutputError(f"{folder} holds {keep}, which the package would replace")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / mark).is_file():
        raise OutputError(f"{folder} holds something else than a package: name another folder")


def compare(tree: Tree, folder: Path) -> Changes:
    """Takes a tree and a folder, which may be absent; returns what writing the tree would change."""
    _check_folder(folder)
    on_disk = frozenset(_files(folder))
    return Changes(
        added=tuple(sorted(tree.keys() - on_disk)),
        changed=tuple(
            sorted(path for path in tree.keys() & on_disk if _differs(folder / path, tree[path]))
        ),
        removed=tuple(sorted(on_disk - tree.keys())),
    )


def write(tree: Tree, folder: Path) -> Changes:
    """Makes the folder hold the tree and nothing else; returns what changed.

    A folder that holds the tree already is not touched. Raises OutputError when the tree has a path
    that must not be written, when another run is at work, or when the disk refuses.
    """
    _check_paths(tree)
    places = _Places(folder)
    try:
        changes = compare(tree, folder)
        if not changes and not places.has_leftovers:
            return changes
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _locked(places):
            _recover(places)
            changes = compare(tree, folder)
            if changes:
                _replace(tree, places)
            return changes
    except OSError as problem:
        raise OutputError(f"{folder} cannot be written: {problem.strerror or problem}") from problem


def write_file(path: Path, text: str) -> bool:
    """Makes one file hold a text, in one step; returns whether that changed it.

    Raises OutputError when another run is at work, or when the disk refuses.
    """
    places = _Places(path)
    try:
        if not _differs(path, text) and not places.has_leftovers:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(places):
            places.staged.unlink(missing_ok=True)  # of a run that was ended midway
            is_changed = _differs(path, text)
            if is_changed:
                _replace_file(path, text, places.staged)
            return is_changed
    except OSError as problem:
        raise OutputError(f"{path} cannot be written: {problem.strerror or problem}") from problem


def put(files: Mapping[str, bytes], folder: Path) -> tuple[str, ...]:
    """Makes files of a folder hold these bytes, all or none; returns the names that changed.

    Each is replaced in one step, and whatever else the folder holds stays as it is. Raises OutputError
    when another run is at work, or when the disk refuses.
    """
    _check_paths(dict.fromkeys(files, ""))
    for name in files:
        if "/" in name:
            raise OutputError(f"{name!r} is not a name of a file")
    places = _PlacesWithin(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _locked(places):
            _recover(places)
            changed = tuple(
                name for name in sorted(files) if not _holds(folder / name, files[name])
            )
            if changed:
                _replace_files({name: files[name] for name in changed}, places)
            return changed
    except OSError as problem:
        raise OutputError(f"{folder} cannot be written: {problem.strerror or problem}") from problem


def holds(path: Path, text: str) -> bool:
    """Whether a file is there, and has just this text."""
    return not _differs(path, text)


def _check_folder(folder: Path) -> None:
    if folder.is_symlink():
        raise OutputError(f"{folder} is a symbolic link; the folder itself is expected")
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file; a folder is expected")


def _check_paths(tree: Tree) -> None:
    """Refuse paths that leave the folder, or that not every system can hold side by side."""
    folded: dict[str, str] = {}
    for path in sorted(tree):
        segments = path.split("/")
        is_plain = path.isprintable() and not any(sign in path for sign in '\\:*?"<>|')
        if not is_plain or any(segment in ("", ".", "..") for segment in segments):
            raise OutputError(f"{path!r} is not a path inside the package's folder")
        for length in range(1, len(segments) + 1):
            part = "/".join(segments[:length])
            if folded.setdefault(part.casefold(), part) != part:
                raise OutputError(f"{path!r} and {folded[part.casefold()]!r} differ only in case")
            if length < len(segments) and part in tree:
                raise OutputError(f"{part!r} would be both a file and a folder")


def _files(folder: Path) -> Iterator[str]:
    """The files below a folder, links to folders included: a link is never what was written."""
    for parent, folders, files in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(parent, name))]
        folders[:] = [name for name in folders if name != _CACHE]
        for name in files + links:
            yield (Path(parent) / name).relative_to(folder).as_posix()


def _differs(path: Path, text: str) -> bool:
    return not _holds(path, text.encode())


def _holds(path: Path, content: bytes) -> bool:
    return not path.is_symlink() and path.is_file() and path.read_bytes() == content


@contextmanager
def _locked(places: _Places) -> Iterator[None]:
    """Hold the lock, which is a file that exists only while a run is at work."""
    while True:
        handle = os.open(places.lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o666)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_still_there(places.lock, handle):
                break
            os.close(handle)  # the run before us removed the file that we have just locked
        except BlockingIOError:
            os.close(handle)
            raise OutputError(
                f"another run is writing {places.folder}; try again when it has ended"
            ) from None
        except BaseException:
            os.close(handle)
            raise
    try:
        yield
    finally:
        places.lock.unlink(missing_ok=True)
        os.close(handle)


def _is_still_there(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.stat(path), os.fstat(handle))
    except FileNotFoundError:
        return False


def _recover(places: _Places) -> None:
    """Clear away what a run has left beside the folder, whether it ended here or midway."""
    if places.old.exists() and not places.folder.exists():
        os.rename(places.old, places.folder)  # ended between the two renames
    for leftover in (places.old, places.staged):
        if leftover.exists():
            shutil.rmtree(leftover)


def _replace(tree: Tree, places: _Places) -> None:
    try:
        _build(tree, places.staged)
        _swap(places)
        _sync(places.folder.parent)
    finally:
        _recover(places)


def _build(tree: Tree, staged: Path) -> None:
    staged.mkdir()
    for path in sorted(tree):
        target = staged / path
        target.parent.mkdir(parents=True, exist_ok=True)
        _write_durably(target, tree[path].encode())
    for parent, _, _ in os.walk(staged, topdown=False):
        _sync(Path(parent))


def _replace_file(path: Path, text: str, staged: Path) -> None:
    try:
        _write_durably(staged, text.encode())
        os.replace(staged, path)
        _sync(path.parent)
    finally:
        staged.unlink(missing_ok=True)


def _replace_files(files: Mapping[str, bytes], places: _Places) -> None:
    """Replace files one by one; what was replaced before a failure is put back."""
    done: list[str] = []
    places.staged.mkdir()
    try:
        for name, content in files.items():
            _write_durably(places.staged / name, content)
        for name in files:
            target = places.folder / name
            if target.is_file():
                shutil.copyfile(target, places.staged / f"{name}.old")
            done.append(name)
            os.replace(places.staged / name, target)
        _sync(places.folder)
    except BaseException:
        for name in reversed(done):
            _put_back(places.staged / f"{name}.old", places.folder / name)
        raise
    finally:
        shutil.rmtree(places.staged, ignore_errors=True)


def _put_back(old: Path, target: Path) -> None:
    if old.exists():
        os.replace(old, target)
    elif target.is_file():
        target.unlink()


def _write_durably(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Make the entries of a folder durable, so that a rename never outlives what it names."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _swap(places: _Places) -> None:
    if not places.folder.exists():
        os.rename(places.staged, places.folder)
    elif not _exchange(places.staged, places.folder):
        os.rename(places.folder, places.old)
        os.rename(places.staged, places.folder)


def _exchange(left: Path, right: Path) -> bool:
    """Exchange two folders in one step; False where the system cannot (it is Linux that can)."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    arguments = (_AT_FDCWD, os.fsencode(left), _AT_FDCWD, os.fsencode(right), _RENAME_EXCHANGE)
    if rename(*arguments) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT_EXCHANGE:
        return False
    raise OSError(number, os.strerror(number))
