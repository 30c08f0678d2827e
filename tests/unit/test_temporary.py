"""temporary: nothing stays among temporary files, not even of a program that was killed."""

import os
import signal
import tempfile
from pathlib import Path

import pytest

from generator import temporary
from generator.stopping import Stopped, stoppable
from generator.temporary import is_running, temporary_folder


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    temporary._clear.cache_clear()
    return tmp_path


def _ended() -> int:
    """The number of a process that has ended."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return child


def test_it_is_gone_after_the_block(place: Path) -> None:
    with pytest.raises(ZeroDivisionError), temporary_folder() as folder:
        assert os.listdir(place) == [folder.name]
        (folder / "file").write_text("")
        _ = 1 / 0
    assert os.listdir(place) == []


def test_a_signal_while_it_is_made_leaves_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Making it is not ended midway; what was waiting is raised as soon as it is there."""
    real = tempfile.mkdtemp

    def made(**options: str) -> str:
        os.kill(os.getpid(), signal.SIGINT)
        return real(**options)

    monkeypatch.setattr(tempfile, "mkdtemp", made)
    with pytest.raises(Stopped), stoppable(), temporary_folder():
        pytest.fail("the block must not begin")
    assert os.listdir(place) == []


def test_that_of_a_killed_program_goes_with_the_next(place: Path) -> None:
    child = os.fork()
    if child == 0:
        with temporary_folder() as folder:
            (folder / "file").write_text("half")
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    (left,) = os.listdir(place)
    with temporary_folder() as folder:
        assert os.listdir(place) == [folder.name]
    assert not (place / left).exists()


def test_what_is_in_use_or_not_ours_stays(place: Path) -> None:
    ended, elsewhere = _ended(), place / "elsewhere"
    elsewhere.mkdir()
    names = [f"clientsmith-{os.getpid()}-a", "clientsmith-rehearsal-b", f"other-{ended}-c"]
    for name in names:
        (place / name).mkdir()
    link = place / f"clientsmith-{ended}-d"
    link.symlink_to(elsewhere)
    with temporary_folder() as folder:
        assert sorted(os.listdir(place)) == sorted([*names, link.name, "elsewhere", folder.name])


def test_a_lock_speaks_for_a_process_that_has_no_number_here(place: Path) -> None:
    """As in another container, which shares the folder."""
    ended = _ended()
    with temporary_folder() as folder:
        moved = folder.rename(place / f"clientsmith-{ended}-e")
        temporary._clear.cache_clear()
        with temporary_folder():
            assert moved.exists()
    temporary._clear.cache_clear()
    with temporary_folder():
        assert not moved.exists()


def test_numbers_of_processes() -> None:
    assert is_running(str(os.getpid()))
    assert is_running("1")
    assert not is_running(str(_ended()))
    assert all(map(is_running, ("", "x", "-", "9" * 40)))
