"""The few things that are done to a disk: durably, and without following a link."""

import ctypes
import errno
import os
import shutil
import stat
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_CANNOT_EXCHANGE = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM})
_CANNOT_LINK = frozenset(
    {
        errno.ENOENT,
        errno.EPERM,
        errno.EACCES,
        errno.EXDEV,
        errno.EMLINK,
        errno.ENOTSUP,
        errno.ENOSYS,
    }
)
_OWNER = stat.S_IRUSR | stat.S_IWUSR


def has_content(path: Path, content: bytes) -> bool:
    """Whether a path is a file with these bytes, and no link; what vanishes meanwhile is not."""
    try:
        found = os.lstat(path)
        if not stat.S_ISREG(found.st_mode) or found.st_size != len(content):
            return False
        handle = os.open(path, os.O_RDONLY)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return False
    try:
        return _reads(handle, content)
    except IsADirectoryError:
        return False
    finally:
        os.close(handle)


def _reads(handle: int, content: bytes) -> bool:
    """Whether an open file holds these bytes; Python's own files ask the system twice as much."""
    most = len(content) + 1
    found = os.read(handle, most)
    while len(found) < most and (more := os.read(handle, most - len(found))):
        found += more
    return found == content


def new_file(
    path: str | Path, flags: int, *, is_exclusive: bool = True, within: int | None = None
) -> int:
    """Opens a file, which is made where it is missing; returns its descriptor.

    An exclusive one must be missing. The owner may read and write it, whatever the umask is.
    """
    more = os.O_CREAT | os.O_NOFOLLOW | (os.O_EXCL if is_exclusive else 0)
    handle = os.open(path, flags | more, 0o666, dir_fd=within)
    if (mode := stat.S_IMODE(os.fstat(handle).st_mode)) & _OWNER != _OWNER:
        os.fchmod(handle, mode | _OWNER)
    return handle


def new_folder(path: str | Path, within: int | None = None) -> None:
    """Makes a folder that its owner can use, whatever the umask is."""
    os.mkdir(path, dir_fd=within)
    mode = stat.S_IMODE(os.stat(path, dir_fd=within, follow_symlinks=False).st_mode)
    if mode & stat.S_IRWXU != stat.S_IRWXU:
        os.chmod(path, mode | stat.S_IRWXU, dir_fd=within)


def write_whole(handle: int, content: bytes) -> None:
    """Writes all of it: a disk may take less at a time."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]


def write_durably(path: str | Path, content: bytes, within: int | None = None) -> None:
    """Makes a new file that outlives a loss of power."""
    handle = new_file(path, os.O_WRONLY, within=within)
    try:
        write_whole(handle, content)
        os.fsync(handle)
    finally:
        os.close(handle)


def keep_copy(path: Path, within: int, successor: int) -> None:
    """Copies what is at a path, if anything is, into an open folder; a link as a link.

    The file of its name in the folder `successor` may be used by the same people.
    """
    if path.is_symlink():
        os.symlink(os.readlink(path), path.name, dir_fd=within)
    elif path.is_file():
        mode = stat.S_IMODE(path.stat().st_mode)
        write_durably(path.name, path.read_bytes(), within)
        for folder in (within, successor):
            os.chmod(path.name, mode, dir_fd=folder)


def link_durably(old: Path, path: str, content: bytes, within: int) -> bool:
    """Gives a file that holds these bytes another name; False where it does not, or cannot have one."""
    try:
        os.link(old, path, dst_dir_fd=within, follow_symlinks=False)
    except OSError as problem:
        if problem.errno in _CANNOT_LINK:
            return False
        raise
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=within)
    try:
        is_same = stat.S_ISREG(os.fstat(handle).st_mode) and _reads(handle, content)
        if is_same:
            os.fsync(handle)
    finally:
        os.close(handle)
    if not is_same:
        os.unlink(path, dir_fd=within)
    return is_same


def fill(folder: int, files: Mapping[str, bytes], old: Path, kept: Collection[str] = ()) -> None:
    """Makes files, by path, in an open folder that is empty, and makes the folder durable.

    Those of `kept` are in the folder `old`, too, and are linked where that can be: a file of which
    nothing changes is neither written nor waited for.
    """
    inside: dict[str, dict[str, bytes]] = {}
    for path in sorted(files):
        name, _, rest = path.partition("/")
        if rest:
            inside.setdefault(name, {})[rest] = files[path]
        elif name not in kept or not link_durably(old / name, name, files[path], folder):
            write_durably(name, files[path], folder)
    for name, below in inside.items():
        new_folder(name, folder)
        within = frozenset(path[len(name) + 1 :] for path in kept if path.startswith(f"{name}/"))
        with opened(name, folder) as handle:
            fill(handle, below, old / name, within)
    os.fsync(folder)


@contextmanager
def opened(folder: str | Path, within: int | None = None) -> Iterator[int]:
    """The descriptor of a folder, which must be no link."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=within)
    try:
        yield handle
    finally:
        os.close(handle)


def sync(folder: Path) -> None:
    """Make the entries of a folder durable, so that a rename never outlives what it names."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove(path: Path) -> None:
    """Remove whatever is there, if anything is; a link, and not what it leads to."""
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    except FileNotFoundError:
        if os.path.lexists(path):  # something in it vanished while we were at it
            shutil.rmtree(path)


def exchange(left: Path, right: Path) -> bool:
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
    raise OSError(number, os.strerror(number), str(left), None, str(right))
