"""Every fault is what the table says, for both clients of a generated package."""

import os
from collections.abc import Iterator, Mapping
from types import ModuleType

import httpx2
import pytest

from tests.faults import connecting, contents, framing, securing, statuses
from tests.faults.connecting import FILE
from tests.faults.server import FaultServer
from tests.faults.servers import running
from tests.faults.table import KEY, Fault, tried
from tests.support.packages import shared_packages

FAULTS = tuple(
    fault for room in (connecting, framing, contents, statuses, securing) for fault in room.FAULTS
)

# What is not closed, or not awaited, is a fault of ours.
pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    is_worker = "PYTEST_XDIST_WORKER" in os.environ
    with shared_packages(tmp_path_factory.getbasetemp(), is_worker) as packages:
        yield packages.vendor("serverops")


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, FaultServer]]:
    with running(tmp_path_factory.mktemp("certificates")) as found:
        yield found


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_fault(
    fault: Fault, kind: str, package: ModuleType, servers: Mapping[str, FaultServer]
) -> None:
    tried(fault, package, servers, kind == "async")


def test_every_fault_has_a_name_of_its_own() -> None:
    assert len({fault.name for fault in FAULTS}) == len(FAULTS) > 45


def test_hooks_of_a_passed_client_do_not_see_an_answer_to_another_request(
    package: ModuleType, servers: Mapping[str, FaultServer]
) -> None:
    """Of a client of our own nobody sees an answer before it is looked at; of this one hooks do."""
    server, seen = servers["plain"], list[bytes]()

    def look(response: httpx2.Response) -> None:
        seen.append(response.read())

    with (
        server.playing(framing.too_short_then_another) as play,
        httpx2.Client(event_hooks={"response": [look]}) as http,
        package.ServerOps(
            api_key=KEY, base_url=server.origin, http_client=http, sleep=lambda _: None
        ) as client,
    ):
        found = [client.media.get("f_1").id for _ in range(2)]
    assert found == ["f_1", "f_1"]
    assert len(play.requests) == 3
    assert seen == [FILE, FILE]
