"""Some files of a folder, which holds others: each is replaced in one step."""

import os
from collections.abc import Mapping
from pathlib import Path

from .disk import has_content, keep_copy, new_folder, opened, remove, sync, write_durably
from .places import Beside


class Files:
    """Files of a folder by name, and what each is to hold; in the order in which they are replaced."""

    def __init__(self, places: Beside, folder: Path, files: Mapping[str, bytes]) -> None:
        self.places = places
        self.folder = folder
        self._files = files
        self._new, self._old = places.staged / "new", places.staged / "old"
        self._changed: tuple[str, ...] = ()
        self._begun: list[str] = []

    @property
    def is_touched(self) -> bool:
        """Whether there is something to replace, or to clear away."""
        return self.places.has_leftovers or bool(self.different())

    def different(self) -> tuple[str, ...]:
        """The names of those that do not hold what they are to."""
        return tuple(
            name
            for name, content in self._files.items()
            if not has_content(self.folder / name, content)
        )

    def recover(self) -> None:
        """Clear away what is beside them; each of them is old or new."""
        remove(self.places.staged)

    def prepare(self) -> None:
        """Write the new, and keep a copy of the old."""
        self._changed = self.different()
        if not self._changed:
            return
        new_folder(self.places.staged)
        with opened(self.places.staged) as staged:
            for name in (self._new.name, self._old.name):
                new_folder(name, staged)
            with opened(self._new.name, staged) as new, opened(self._old.name, staged) as old:
                for name in self._changed:
                    write_durably(name, self._files[name], new)
                    keep_copy(self.folder / name, old, new)

    def take_place(self) -> None:
        """Rename each to where it belongs."""
        for name in self._changed:
            self._begun.append(name)
            os.replace(self._new / name, self.folder / name)
        if self._changed:
            sync(self.folder)

    def go_back(self) -> None:
        """The old ones as they were, without those that were not there."""
        for name in reversed(self._begun):
            if os.path.lexists(self._new / name):
                continue  # this one was not replaced
            if os.path.lexists(self._old / name):
                os.replace(self._old / name, self.folder / name)
            else:
                (self.folder / name).unlink(missing_ok=True)
