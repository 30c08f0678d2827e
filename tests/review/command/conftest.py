"""A project in a folder of its own, where the test stands; what is made once is kept for all tests."""

from pathlib import Path

import pytest

from tests.review.command.project import CLIENT, Project


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of all tests here: most make the same package."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def project(tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A repository whose main branch has one vendor, acme."""
    made = Project.entered(tmp_path / "project", kept, monkeypatch)
    made.vendor(client=CLIENT)
    made.commit("the first")
    return made
