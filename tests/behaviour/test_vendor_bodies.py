"""Bodies of the five vendors: what Python values become, and which are refused."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, json_reply


@pytest.mark.parametrize(
    ("vendor", "name", "act", "body"),
    [
        (
            "persona",
            "Persona",
            lambda c: c.cases.update("1", data={"attributes": {"case_queue_id": "q"}}),
            {"data": {"attributes": {"case-queue-id": "q"}}},
        ),
        ("persona", "Persona", lambda c: c.cases.update("1"), {}),
        (
            "zenoo",
            "Zenoo",
            lambda c: c.cases.update("1", metadata={"Any key": {"b_c": [None]}}),
            {"metadata": {"Any key": {"b_c": [None]}}},
        ),
        (
            "tines",
            "Tines",
            lambda c: c.cases.update(1, add_tag_names=["a"], remove_tag_names=[]),
            {"add_tag_names": ["a"], "remove_tag_names": []},
        ),
    ],
)
def test_bodies_of_our_vendors(
    packages: Packages,
    server: RecordingServer,
    mode: Mode,
    vendor: str,
    name: str,
    act: Callable[[Any], Any],
    body: object,
) -> None:
    server.will(json_reply({}))
    given = {"api_key": "k-0123456789", "base_url": server.origin}
    mode.call(packages.vendor(vendor), name, act, **given)
    assert (server.only.json() if server.only.body else {}) == body


@pytest.mark.parametrize(
    ("vendor", "name", "act"),
    [
        ("zenoo", "Zenoo", lambda c: c.cases.update("1", status=None)),
        ("zenoo", "Zenoo", lambda c: c.cases.update("1", status="Gone")),
        ("penbox", "Penbox", lambda c: c.cases.update_data("1", data=None)),
        ("tines", "Tines", lambda c: c.cases.update(1, status="CLOSED")),
        ("serverops", "ServerOps", lambda c: c.cases.update("1", title=None)),
    ],
)
def test_null_and_unknown_values_are_refused_by_our_vendors(
    packages: Packages,
    server: RecordingServer,
    mode: Mode,
    vendor: str,
    name: str,
    act: Callable[[Any], Any],
) -> None:
    module = packages.vendor(vendor)
    given = {"api_key": "k-0123456789", "base_url": server.origin, "allow_draft": True}
    with pytest.raises(module.ArgumentError):
        mode.call(module, name, act, **given)
    assert server.requests == []
