"""A package to build: made once, and a copy for each test."""

import shutil
from pathlib import Path

import pytest

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
