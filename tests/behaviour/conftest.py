"""What every behaviour test uses: generated packages, a server, and no settings from outside."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages, shared_packages
from tests.support.pets import Run, invoked
from tests.support.server import RecordingServer, running_server


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packages]:
    """Generated packages, made once for all workers."""
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    with shared_packages(tmp_path_factory.getbasetemp(), is_worker) as shared:
        yield shared


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    """A server with an empty script."""
    with running_server() as running:
        yield running


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials and proxies of the person who runs the tests play no part."""
    for name in list(os.environ):
        if name.endswith(("_API_KEY", "_BASE_URL", "_PROXY", "_proxy")) or name == "TINES_TENANT":
            monkeypatch.delenv(name)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Every test that takes it runs with both clients."""
    return Mode(is_async=request.param == "async")


@pytest.fixture
def run(tmp_path: Path, packages: Packages, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in an empty folder; all tests share a cache."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLIENTSMITH_CACHE", str(packages.base / "cache"))
    return invoked
