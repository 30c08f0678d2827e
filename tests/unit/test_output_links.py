"""output: files of a folder that do not change are linked into the new one, where that can be."""

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from generator.output import Changes, compare, write

OLD = {"a.py": "1\n", "src/b.py": "2\n", "src/c.py": "3\n"}
NEW = {"a.py": "1\n", "src/b.py": "changed\n", "src/deep/d.py": "ü\n"}


def test_what_does_not_change_is_the_same_file(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    write(OLD, folder)
    before = {path: (folder / path).stat().st_ino for path in OLD}
    write(NEW, folder)
    assert (folder / "a.py").stat().st_ino == before["a.py"]
    assert (folder / "src/b.py").stat().st_ino != before["src/b.py"]
    assert compare(NEW, folder) == Changes()


@pytest.mark.parametrize("number", [errno.EPERM, errno.EXDEV, errno.EMLINK])
def test_where_files_have_one_name_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    folder = tmp_path / "package"
    write(OLD, folder)

    def refuse(*names: object, **options: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "link", refuse)
    write(NEW, folder)
    assert compare(NEW, folder) == Changes()
    assert (folder / "a.py").stat().st_nlink == 1


def test_a_file_that_changes_meanwhile_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "package"
    write(OLD, folder)
    link = os.link

    def change_and_link(old: Path, *names: str, **options: Any) -> None:
        old.write_text("else\n")
        link(old, *names, **options)

    monkeypatch.setattr(os, "link", change_and_link)
    write(NEW, folder)
    assert compare(NEW, folder) == Changes()
