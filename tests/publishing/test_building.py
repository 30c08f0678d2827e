"""Without --dist, packages are built first: what cannot be built stops the run before anything is sent."""

from pathlib import Path

import pytest
from click.testing import Result

from tests.publishing.server import SECRET, USER, State, serving
from tests.review.command.project import CLIENT, Project
from tests.support.pets import invoked

FILES = ["acme_client-1.2.0-py3-none-any.whl", "acme_client-1.2.0.tar.gz"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of all tests here: they make the same package."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def project(tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A repository with one vendor, acme, whose package is current."""
    made = Project.entered(tmp_path / "project", kept, monkeypatch)
    monkeypatch.setenv("TWINE_USERNAME", USER)
    monkeypatch.setenv("TWINE_PASSWORD", SECRET)
    made.vendor(client=CLIENT)
    assert invoked("generate").exit_code == 0
    made.commit("the first")
    return made


def published(url: str, *arguments: str) -> Result:
    """The command on an index."""
    return invoked("publish", "--index-url", url, "--no-public-check", *arguments)


def test_what_is_built_is_published_and_what_build_makes_is_the_same(project: Project) -> None:
    state = State()
    with serving(state) as index:
        first = published(index.url)
        assert first.exit_code == 0, first.output
        assert sorted(state.files) == FILES
        assert not (project.folder / "dist").exists()
        assert invoked("build").exit_code == 0
        second = published(index.url, "--dist", "dist")
        third = published(index.url)
    assert second.output.endswith("2 skipped\n") and third.output.endswith("2 skipped\n")
    assert set(state.counts().values()) == {1}


def test_a_stale_package_is_not_published(project: Project) -> None:
    (project.folder / "generated/acme/README.md").write_text("edited")
    state = State()
    with serving(state) as index:
        result = published(index.url)
    assert result.exit_code == 1
    assert "error[stale-package]" in result.output
    assert "nothing is published, because of the errors above" in result.output
    assert not state.asked


def test_without_a_repository_it_is_built_apart(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (project.folder / ".git").rename(tmp_path / "away")
    with serving(State()) as index:
        result = published(index.url)
        assert result.exit_code == 2
        assert "--no-gate builds without; both are options of clientsmith build" in result.output
        assert invoked("build", "--no-gate").exit_code == 0
        assert published(index.url, "--dist", "dist").exit_code == 0
