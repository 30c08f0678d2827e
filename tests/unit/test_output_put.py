"""output.put: files beside others in a folder, all or none."""

import fcntl
import os
from pathlib import Path

import pytest

from generator import output
from generator.output import OutputError, put


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that finds another one does not wait."""
    monkeypatch.setattr(output, "PATIENCE", 0.0)


SHELF = {"one.whl": b"new 1", "two.tar.gz": b"new 2"}


def shelf(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_files_are_put_beside_others(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "dist"
    assert put(SHELF, folder) == ("one.whl", "two.tar.gz")
    (folder / "other.whl").write_bytes(b"old")
    (folder / "one.whl").write_bytes(b"old")
    assert put(SHELF, folder) == ("one.whl",)
    assert put(SHELF, folder) == ()
    assert shelf(folder) == {**SHELF, "other.whl": b"old"}


def test_files_are_put_all_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one.whl").write_bytes(b"old")
    (tmp_path / "two.tar.gz").mkdir()
    with pytest.raises(OutputError, match="Is a directory"):
        put({**SHELF, "a.whl": b"new"}, tmp_path)
    (tmp_path / "two.tar.gz").rmdir()
    assert shelf(tmp_path) == {"one.whl": b"old"}
    replace, done = os.replace, []

    def stop(source: Path, target: Path) -> None:
        done.append(target)
        replace(source, target)
        if len(done) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", stop)
    with pytest.raises(KeyboardInterrupt):
        put(SHELF, tmp_path)
    assert shelf(tmp_path) == {"one.whl": b"old"}


def test_what_an_ended_run_left_among_files_goes(tmp_path: Path) -> None:
    (tmp_path / ".staged").mkdir()
    (tmp_path / ".staged" / "one.whl").write_bytes(b"half")
    (tmp_path / ".lock").touch()
    put(SHELF, tmp_path)
    assert shelf(tmp_path) == SHELF


def test_two_runs_do_not_put_files_at_a_time(tmp_path: Path) -> None:
    with (tmp_path / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(OutputError, match="another run is writing"):
            put(SHELF, tmp_path)
    assert shelf(tmp_path) == {".lock": b""}


@pytest.mark.parametrize("name", ["../x", "a/b", "/x", ""])
def test_files_are_put_in_the_folder_only(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="is not a"):
        put({name: b""}, tmp_path)
