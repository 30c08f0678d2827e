"""A whole folder, which is exchanged for a new one; and how it differs from what it is to hold."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..records import record
from ..tree import Tree
from .disk import exchange, fill, has_content, new_folder, opened, remove, sync
from .places import Beside, OutputError

_CACHE = "__pycache__"  # left by whoever imports a generated package in place


@record(frozen=True, slots=True)
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


def refuse_foreign(folder: Path, mark: str, keep: Path) -> None:
    """Raises OutputError when writing to a folder would remove what is not ours.

    A folder that is not empty must hold the file `mark`, which only our packages have, and may not
    hold the file `keep`.
    """
    check_folder(folder)
    if keep.resolve().is_relative_to(folder.resolve()):
        raise OutputError(f"{folder} holds {keep}, which the package would replace")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / mark).is_file():
        raise OutputError(f"{folder} holds something else than a package: name another folder")


def compare(tree: Tree, folder: Path) -> Changes:
    """Takes a tree and a folder, which may be absent; returns what writing the tree would change."""
    return _differences({path: text.encode() for path, text in tree.items()}, folder)


def _holds(folder: Path, files: Mapping[str, bytes]) -> bool:
    """Whether a folder holds these files and nothing else: the first that differs is enough."""
    check_folder(folder)
    return files.keys() == {*_files(folder)} and all(
        has_content(folder / path, content) for path, content in files.items()
    )


def _differences(files: Mapping[str, bytes], folder: Path) -> Changes:
    check_folder(folder)
    on_disk = frozenset(_files(folder))
    kept = sorted(files.keys() & on_disk)
    return Changes(
        added=tuple(sorted(files.keys() - on_disk)),
        changed=tuple(path for path in kept if not has_content(folder / path, files[path])),
        removed=tuple(sorted(on_disk - files.keys())),
    )


def check_folder(folder: Path) -> None:
    """Raises OutputError where something else than a folder is."""
    if folder.is_symlink():
        raise OutputError(f"{folder} is a symbolic link; the folder itself is expected")
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file; a folder is expected")


def _files(folder: Path) -> Iterator[str]:
    """The files below a folder, links to folders included: a link is never what was written."""
    for parent, folders, files in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(parent, name))]
        folders[:] = [name for name in folders if name != _CACHE]
        inside = Path(parent).relative_to(folder).as_posix()
        for name in files + links:
            yield name if inside == "." else f"{inside}/{name}"


class Folder:
    """A folder that is to hold these files, by path, and nothing else."""

    def __init__(self, places: Beside, files: Mapping[str, bytes]) -> None:
        self.places = places
        self.replaced = Changes()
        """What replacing it has changed, once the new is made."""
        self._files = files
        self._has_taken_place = False

    @property
    def is_touched(self) -> bool:
        """Whether there is something to replace, or to clear away."""
        return self.places.has_leftovers or not _holds(self.places.path, self._files)

    def recover(self) -> None:
        """Clear away what is beside it, and put the old one back where there is none."""
        old, folder = self.places.old, self.places.path
        if old.is_dir() and not old.is_symlink() and not os.path.lexists(folder):
            os.rename(old, folder)  # ended between the two renames
        remove(old)
        remove(self.places.staged)

    def prepare(self) -> None:
        """Make the new folder beside the old one."""
        changes = self.replaced = _differences(self._files, self.places.path)
        if not changes:
            return
        kept = self._files.keys() - {*changes.added, *changes.changed}
        new_folder(self.places.staged)
        with opened(self.places.staged) as handle:
            fill(handle, self._files, self.places.path, kept)

    def take_place(self) -> None:
        """Exchange the two; where no system can do that, there is a moment without a folder."""
        folder, staged, old = self.places.path, self.places.staged, self.places.old
        if not os.path.lexists(staged):
            return
        check_folder(folder)  # again: it may have become something else meanwhile
        if not folder.exists():
            os.rename(staged, folder)
        elif not exchange(staged, folder):
            os.rename(folder, old)
            os.rename(staged, folder)
        self._has_taken_place = True
        sync(self.places.home)

    def go_back(self) -> None:
        """The old folder as it was, if there was one."""
        folder, staged, old = self.places.path, self.places.staged, self.places.old
        if not self._has_taken_place:
            return
        if os.path.lexists(staged):
            exchange(staged, folder)
        else:
            os.rename(folder, staged)
            if os.path.lexists(old):
                os.rename(old, folder)
