"""A package to build, made once and copied for each test; and a project with a vendor."""

import shutil
from pathlib import Path

import pytest

from tests.distributions.commands import generate
from tests.review.command.project import CLIENT, Project
from tests.support.pets import PETS, invoked, write


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small package as `generate` writes it."""
    place = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        patch.setenv("CLIENTSMITH_CACHE", str(place / "cache"))
        result = invoked("generate", "--from", write(PETS))
    assert result.exit_code == 0, result.output
    return place / "pet-store-client"


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A package that a test may change."""
    return Path(shutil.copytree(made, tmp_path / "generated" / "pets"))


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of all tests here: most make the same package."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def project(tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A repository with one vendor, acme, whose package is current; the branch is not main."""
    made = Project.entered(tmp_path / "project", kept, monkeypatch)
    made.vendor(client=CLIENT)
    generate()
    made.commit("the first")
    made.git("switch", "--quiet", "--create", "work")
    return made
