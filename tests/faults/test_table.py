"""Every fault is what the table says, for both clients of a generated package."""

import os
from collections.abc import Iterator, Mapping
from types import ModuleType

import pytest

from tests.faults import connecting, contents, framing, securing, statuses
from tests.faults.server import FaultServer
from tests.faults.servers import running
from tests.faults.table import Fault, tried
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
