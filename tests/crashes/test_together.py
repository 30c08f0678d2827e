"""Several runs at once: in the same folder, with the same cache, and with one that is removed meanwhile."""

import os
import shutil
from pathlib import Path

import pytest

from generator.output import OutputError, write
from tests.crashes.forks import together
from tests.crashes.scenes import COLD, GENERATE, Stage, files_of

_RUNS = 6


@pytest.mark.parametrize("scene", [GENERATE, COLD], ids=["with a cache", "without"])
def test_runs_in_the_same_folder(scene: object, tmp_path: Path) -> None:
    """One or more succeed; the others say why they do not, and none leaves anything half."""
    stage = Stage(scene, tmp_path / "stage", tmp_path / "kept")  # type: ignore[arg-type]
    stage.fresh()
    outcomes = together(stage.command, _RUNS)
    said = "\n".join(outcome.output for outcome in outcomes)
    assert any(outcome.status == 0 for outcome in outcomes), said
    for outcome in outcomes:
        assert "Traceback" not in outcome.output
        if outcome.status != 0:
            assert outcome.status == 2
            assert "is writing" in outcome.output and "try again" in outcome.output
    assert not list(stage.faults(leftovers=False))
    assert not list(stage.completed())


def test_folders_are_whole_whoever_writes_them(tmp_path: Path) -> None:
    """Each of many runs writes another tree, again and again, into the same folder."""
    trees = [{f"{name}{n}": name * 1000 for n in range(20)} for name in "abcdef"]
    folder = tmp_path / "vendor"

    def fight() -> None:
        tree = trees[os.getpid() % len(trees)]
        for _ in range(20):
            try:
                write(tree, folder)
            except OutputError as error:
                assert "is writing" in str(error), error

    outcomes = together(fight, _RUNS)
    assert [outcome.output for outcome in outcomes if outcome.status] == []
    assert {path: text.decode() for path, text in files_of(folder).items()} in trees
    assert os.listdir(tmp_path) == ["vendor"]


def test_a_cache_that_is_removed_while_runs_use_it(tmp_path: Path) -> None:
    stage = Stage(COLD, tmp_path / "stage", tmp_path / "kept")
    folder = stage.fresh()
    ours = os.getpid()

    def use() -> None:
        """A vendor each, of which all have the same cache; every second child removes it."""
        os.chdir(folder)
        if os.getpid() % 2:
            for _ in range(200):
                shutil.rmtree(folder / "cache", ignore_errors=True)
            return
        stage.command("--generated", f"generated-{os.getpid()}", *_elsewhere(folder))

    assert os.getpid() == ours
    outcomes = together(use, _RUNS)
    assert [outcome.output for outcome in outcomes if outcome.status] == []
    made = sorted(folder.glob("generated-*"))
    assert made
    for each in made:
        found = files_of(each)
        new = {
            path.removeprefix("generated/"): text
            for path, text in stage.new.items()
            if path.startswith("generated/")
        }
        assert found == new


def _elsewhere(folder: Path) -> tuple[str, str]:
    """Specs of a run's own, so that only the cache is shared."""
    specs = folder / f"specs-{os.getpid()}"
    shutil.copytree(folder / "specs", specs)
    return "--specs", specs.name
