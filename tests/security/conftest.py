"""One generated package, `desk`, with a credential of each kind, and a server that answers as told."""

import os
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import FakeTime, Mode
from tests.support.packages import shared_packages
from tests.support.server import RecordingServer, running_server

HERE = Path(__file__).parent
MARK = "s3cr3t"
SECRETS = {
    "api_key": f"k-{MARK}-0123456789",
    "query_key": f"q-{MARK}-0123456789&x",
    "session": f"c-{MARK}-0123456789",
    "user": "ada",
    "password": f"p-{MARK}-0123456789",
    "client_id": "desk-client",
    "client_secret": f"o-{MARK}-0123456789",
    "webhook_secret": f"w-{MARK}-0123456789",
}


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The imported package of desk.yaml."""
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    with shared_packages(tmp_path_factory.getbasetemp(), is_worker) as packages:
        source, client = (HERE / name for name in ("desk.yaml", "desk-client.yaml"))
        yield packages.inline(source.read_text(), client.read_text(), name="desk")


@pytest.fixture(scope="module")
def running() -> Iterator[RecordingServer]:
    """A server for a module's tests."""
    with running_server() as started:
        yield started


@pytest.fixture
def server(running: RecordingServer) -> RecordingServer:
    """The server with an empty script, which has not been asked anything."""
    running.requests.clear()
    running.script.clear()
    running.always = None
    return running


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Proxies of the person who runs the tests play no part."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.startswith("DESK_"):
            monkeypatch.delenv(name)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Every test that takes it runs with both clients."""
    return Mode(is_async=request.param == "async")


@pytest.fixture(scope="module")
def client(desk: ModuleType, running: RecordingServer) -> Iterator[Any]:
    """A client with every credential, whose waits take no time."""
    time = FakeTime()
    given = {"clock": time, "sleep": time.sleep, "random": lambda: 1.0}
    with desk.Desk(base_url=f"{running.origin}/v1", **given, **SECRETS) as made:
        yield made
