"""output: all or nothing, whatever happens midway."""

import fcntl
import os
import signal
import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from generator import output
from generator.output import (
    Changes,
    OutputError,
    compare,
    holds,
    make,
    put,
    put_all,
    write,
    write_file,
)
from tests.crashes.forks import forked
from tests.crashes.steps import Fault

OLD = {"a.py": "1\n", "src/b.py": "2\n", "src/c.py": "3\n"}
NEW = {"a.py": "1\n", "src/b.py": "changed\n", "src/deep/d.py": "ü\n"}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that finds another one does not wait."""
    monkeypatch.setattr(output, "PATIENCE", 0.0)


def on_disk(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_writes_a_new_folder_and_says_what_changed(tmp_path: Path) -> None:
    folder = tmp_path / "generated" / "vendor"
    assert write(OLD, folder) == Changes(added=("a.py", "src/b.py", "src/c.py"))
    assert on_disk(folder) == OLD
    assert write(NEW, folder) == Changes(("src/deep/d.py",), ("src/b.py",), ("src/c.py",))
    assert on_disk(folder) == NEW
    assert os.listdir(folder.parent) == ["vendor"]


def test_compare_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "vendor"
    assert compare(OLD, folder) == Changes(added=("a.py", "src/b.py", "src/c.py"))
    assert not folder.exists()
    write(OLD, folder)
    assert compare(NEW, folder) == Changes(("src/deep/d.py",), ("src/b.py",), ("src/c.py",))
    assert on_disk(folder) == OLD


def test_an_unchanged_tree_touches_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "vendor"
    write(OLD, folder)
    before = {path: path.stat() for path in [tmp_path, folder, *folder.rglob("*")]}
    assert write(OLD, folder) == Changes()
    after = {path: path.stat() for path in [tmp_path, folder, *folder.rglob("*")]}
    assert {path: (stat.st_ino, stat.st_mtime_ns) for path, stat in before.items()} == {
        path: (stat.st_ino, stat.st_mtime_ns) for path, stat in after.items()
    }


def test_caches_of_the_interpreter_are_no_change(tmp_path: Path) -> None:
    folder = tmp_path / "vendor"
    write(OLD, folder)
    (folder / "src" / "__pycache__").mkdir()
    (folder / "src" / "__pycache__" / "b.cpython-311.pyc").write_bytes(b"\0")
    assert not compare(OLD, folder)


def test_a_link_in_place_of_a_file_is_a_change(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "vendor", tmp_path / "elsewhere"
    write(OLD, folder)
    elsewhere.mkdir()
    (elsewhere / "same.py").write_text(OLD["a.py"])
    (folder / "a.py").unlink()
    (folder / "a.py").symlink_to(elsewhere / "same.py")
    (folder / "linked").symlink_to(elsewhere)
    assert write(OLD, folder) == Changes(changed=("a.py",), removed=("linked",))
    assert not (folder / "a.py").is_symlink()
    assert (elsewhere / "same.py").exists()


@pytest.mark.parametrize(
    "path",
    ["../x", "a/../../x", "/x", "a\\b", "", "a//b", "./a", "a/", "a\nb", "a\0b", "C:x", "a/.."],
)
def test_refuses_a_path_that_leaves_the_folder(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "vendor"
    with pytest.raises(OutputError, match="is not a path inside"):
        write({"ok.py": "", path: ""}, folder)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("tree", "words"),
    [
        ({"a.py": "", "A.py": ""}, "differ only in case"),
        ({"a/x.py": "", "A/y.py": ""}, "differ only in case"),
        ({"a": "", "a/b": ""}, "both a file and a folder"),
    ],
)
def test_refuses_paths_that_cannot_stand_side_by_side(
    tmp_path: Path, tree: dict[str, str], words: str
) -> None:
    with pytest.raises(OutputError, match=words):
        write(tree, tmp_path / "vendor")


def test_refuses_a_linked_folder_and_a_file(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "vendor").symlink_to(tmp_path / "real")
    with pytest.raises(OutputError, match="symbolic link"):
        write(OLD, tmp_path / "vendor")
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputError, match="is a file"):
        write(OLD, tmp_path / "file")
    assert (tmp_path / "file").read_text() == "mine"


def test_a_second_run_at_the_same_time_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "vendor"
    write(OLD, folder)
    with (tmp_path / ".vendor.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(OutputError, match="another run is writing .*vendor"):
            write(NEW, folder)
        lock.write("1234")
        lock.flush()
        with pytest.raises(OutputError, match=r"another run \(process 1234\) is writing"):
            write(NEW, folder)
        assert on_disk(folder) == OLD
    write(NEW, folder)  # a lock file that nobody holds is in nobody's way
    assert os.listdir(tmp_path) == ["vendor"]


def test_a_second_run_waits_until_the_first_has_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "PATIENCE", 60.0)
    lock = (tmp_path / ".vendor.lock").open("w")
    fcntl.flock(lock, fcntl.LOCK_EX)
    waits = []

    def end(seconds: float) -> None:
        waits.append(seconds)
        lock.close()

    monkeypatch.setattr("time.sleep", end)
    write(NEW, tmp_path / "vendor", {tmp_path / "names": "new"})
    assert len(waits) == 1
    assert sorted(os.listdir(tmp_path)) == ["names", "vendor"]


def test_a_disk_that_refuses_leaves_the_old_folder(tmp_path: Path) -> None:
    folder = tmp_path / "vendor"
    write(OLD, folder)
    with pytest.raises(OutputError, match="vendor cannot be written"):
        write({**NEW, "x" * 300: ""}, folder)
    assert on_disk(folder) == OLD
    assert os.listdir(tmp_path) == ["vendor"]


def _ended_at(
    step: int, function: Callable[[], object], how: type[BaseException] | None
) -> bool:  # fmt: skip
    """Call a function in a child that is killed, or raises, at a step; whether it came that far."""

    def end() -> None:
        if how is None:
            os.kill(os.getpid(), signal.SIGKILL)
        else:
            raise how

    return forked(function, Fault(step, "kill"), end).status != 0


@pytest.mark.parametrize("has_exchange", [True, False])
@pytest.mark.parametrize("how", [None, KeyboardInterrupt])
@pytest.mark.parametrize("before", [OLD, {}])
def test_a_run_that_ends_midway_leaves_the_old_or_the_new(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    has_exchange: bool,
    how: type[BaseException] | None,
    before: dict[str, str],
) -> None:
    if not has_exchange:
        monkeypatch.setattr("generator.output.folder.exchange", lambda left, right: False)
    step, seen = 0, set[str]()
    while True:
        step += 1
        folder, along = tmp_path / str(step) / "vendor", tmp_path / f"{step} along"
        along.mkdir()
        (along / "names").write_text("old")
        write(before, folder) if before else folder.parent.mkdir()
        if not _ended_at(step, partial(write, NEW, folder, {along / "names": "new"}), how):
            break
        state, names = on_disk(folder), (along / "names").read_text()
        # Without an exchange there is one moment with no folder; the old one waits beside it.
        is_between = not has_exchange and not folder.exists()
        assert state in (before, NEW) or is_between
        assert names == "new" or state != NEW
        assert names == "old" or state == NEW or how is None
        seen.add("new" if state == NEW else "old")
        if how is not None and before:
            assert folder.exists()
        # The next run clears away what was left, and ends with the new tree.
        write(NEW, folder, {along / "names": "new"})
        assert on_disk(folder) == NEW
        assert os.listdir(folder.parent) == ["vendor"]
        assert on_disk(along) == {"names": "new"}
    assert step > 20
    assert seen == {"old", "new"}


def test_what_cannot_be_put_back_is_kept_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that refuses everything after the first file took its place."""
    (tmp_path / "a").write_text("old")
    replace, done = os.replace, []

    def refusing(source: Path, target: Path) -> None:
        done.append(target)
        if len(done) > 1:
            raise OSError(30, "Read-only file system")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refusing)
    with pytest.raises(OutputError, match=r"Read-only .*; what was there before is in .*\.staged"):
        put({"a": b"new", "b": b"new"}, tmp_path)
    assert (tmp_path / ".staged" / "old" / "a").read_text() == "old"


def test_files_of_several_folders_are_put_in_the_order_given(tmp_path: Path) -> None:
    """All or none; a run that is killed leaves the first new and the others old."""
    paths = [tmp_path / name for name in ("b/2", "a/1", "b/1")]
    new = dict.fromkeys(paths, b"new")
    step, seen = 0, set[int]()
    while True:
        step += 1
        for path in paths:
            path.parent.mkdir(exist_ok=True)
            path.write_text("old")
        if not _ended_at(step, lambda: put_all(new), None):
            break
        news = [path.read_text() == "new" for path in (paths[0], paths[2], paths[1])]
        assert news == sorted(news, reverse=True)
        seen.add(sum(news))
        put_all(new)
        assert sorted(os.listdir(tmp_path / "b")) == ["1", "2"]
    assert seen == {0, 1, 2, 3}


def test_what_an_ended_run_left_in_a_folder_goes_with_nothing_to_write(tmp_path: Path) -> None:
    (tmp_path / ".staged").mkdir()
    put_all({}, [tmp_path])
    assert os.listdir(tmp_path) == []
    put_all({}, [])


@pytest.mark.parametrize("umask", [0o777, 0o077, 0])
def test_whoever_wrote_a_folder_can_write_it_again(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        write(OLD, tmp_path / "vendor")
    finally:
        os.umask(before)
    for path in (tmp_path / "vendor").rglob("*"):
        wanted = 0o700 if path.is_dir() else 0o600
        assert path.stat().st_mode & wanted == wanted
        assert path.stat().st_mode & 0o777 & umask & ~wanted == 0


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "a").chmod(0o640)
    put({"a": b"new"}, tmp_path)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_a_link_among_what_a_run_left_is_not_followed(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "vendor", tmp_path / "mine"
    elsewhere.mkdir()
    (elsewhere / "a.py").write_text("mine")
    for name in (".vendor.staged", ".vendor.old"):
        (tmp_path / name).symlink_to(elsewhere)
    write(OLD, folder)
    assert on_disk(elsewhere) == {"a.py": "mine"}
    assert sorted(os.listdir(tmp_path)) == ["mine", "vendor"]


def test_a_folder_is_made_once(tmp_path: Path) -> None:
    make({"a/b": b"1"}, tmp_path / "new")
    assert on_disk(tmp_path / "new") == {"a/b": "1"}
    with pytest.raises(OutputError, match="is there already"):
        make({"a/b": b"2"}, tmp_path / "new")
    assert on_disk(tmp_path) == {"new/a/b": "1"}


def test_a_file_is_written_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "new" / "PAGE.md"
    assert write_file(path, "one")
    assert not write_file(path, "one")
    assert write_file(path, "two") and holds(path, "two")
    assert os.listdir(path.parent) == ["PAGE.md"]


def test_a_file_stays_as_it_is_when_the_disk_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "PAGE.md"
    path.write_text("old")

    def refuse(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OutputError, match="No space left"):
        write_file(path, "new")
    assert on_disk(tmp_path) == {"PAGE.md": "old"}


def test_two_runs_do_not_write_one_file_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "PAGE.md"
    with (tmp_path / ".PAGE.md.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(OutputError, match="another run is writing"):
            write_file(path, "text")
    assert write_file(path, "text")


def test_what_an_ended_run_left_beside_a_file_goes(tmp_path: Path) -> None:
    path = tmp_path / "PAGE.md"
    path.write_text("text")
    elsewhere = tmp_path / "mine"
    elsewhere.write_text("mine")
    (tmp_path / ".PAGE.md.staged").symlink_to(elsewhere)
    assert not write_file(path, "text")
    assert write_file(path, "more")
    assert on_disk(tmp_path) == {"PAGE.md": "more", "mine": "mine"}


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "mine"
    elsewhere.write_text("text")
    (tmp_path / "PAGE.md").symlink_to(elsewhere)
    assert write_file(tmp_path / "PAGE.md", "text")
    assert not (tmp_path / "PAGE.md").is_symlink()
