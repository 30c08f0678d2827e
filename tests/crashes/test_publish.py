"""`publish` writes nothing of its own: only temporary folders, and they are gone. The index is whole.

What becomes of it when the network fails is tried in `tests/publishing`.
"""

from collections.abc import Callable, Iterator

import pytest

from generator.publishing import Index
from tests.crashes.scenes import Scene, Stage
from tests.crashes.trials import faults, sample
from tests.publishing.server import SECRET, USER, State, serving
from tests.review.command.project import CLIENT, Project
from tests.support.pets import invoked

FILES = {"acme_client-1.2.0-py3-none-any.whl", "acme_client-1.2.0.tar.gz"}


@pytest.fixture(scope="module")
def index() -> Iterator[tuple[State, Index]]:
    """An index on this machine."""
    state = State()
    with serving(state) as found:
        yield state, found


def _to_publish(project: Project) -> None:
    project.vendor(client=CLIENT)
    assert invoked("generate").exit_code == 0
    project.commit("the first")


@pytest.fixture(scope="module")
def stage(
    index: tuple[State, Index], tmp_path_factory: pytest.TempPathFactory
) -> Stage:  # fmt: skip
    """A project with a package that nobody has published."""
    scene = Scene(
        "publish",
        ("publish", "--index-url", index[1].url, "--no-public-check"),
        _to_publish,
        order=(),
        places=(),
        has_changes=False,
        environment={"TWINE_USERNAME": USER, "TWINE_PASSWORD": SECRET},
    )
    return Stage(scene, tmp_path_factory.mktemp("stage"), tmp_path_factory.mktemp("kept"))


@pytest.mark.parametrize("kind", ["kill", "torn", "error", "signal"])
def test_what_befalls_a_run(
    kind: str,
    stage: Stage,
    index: tuple[State, Index],
    record_property: Callable[[str, object], None],
) -> None:
    state, _ = index
    tried = sample(stage, kind, 1)
    for each in tried:
        state.files.clear()
        state.stored.clear()
        assert not faults(stage, each)
        assert {*state.files} == FILES
        assert set(state.counts().values()) == {1}
    record_property("counts", f"publish, {kind}: {len(tried)} of {len(stage.steps)} steps")


def test_archives_that_a_killed_build_was_replacing_are_not_published(
    stage: Stage, index: tuple[State, Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = stage.fresh()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("CLIENTSMITH_CACHE", str(folder / "cache"))
    assert invoked("build", "--no-gate", "--no-index").exit_code == 0
    (folder / "dist" / ".staged").mkdir()
    state, found = index
    before = dict(state.files)
    result = invoked("publish", "--index-url", found.url, "--dist", "dist")
    assert result.exit_code == 2
    assert "dist is being written, or a build" in result.output
    assert state.files == before
    assert invoked("build", "--no-gate", "--no-index").exit_code == 0
    assert not (folder / "dist" / ".staged").exists()
