"""What the cases share."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def work(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder of this process, beside a cache of models and formatted files that all share."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    folder = base / "cases"
    folder.mkdir()
    (shared / "cache-of-cases").mkdir(exist_ok=True)
    (folder / "cache").symlink_to(shared / "cache-of-cases")
    return folder
