"""The five calls of the first issue, exactly as they stand on the wire."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest

from tests.support.clients import FakeTime, Mode
from tests.support.packages import Packages
from tests.support.server import (
    DROP,
    HANG,
    RecordingServer,
    Reply,
    Request,
    json_reply,
    status_reply,
    unused_origin,
)

KEY = "k-0123456789"
PENBOX_ID = "3c90c3cc-0d44-4b50-8888-8dd25736052a"


@dataclass(frozen=True)
class Call:
    """A call and the request that it must make; `url` is the whole URL without `base_url=`."""

    vendor: str
    name: str
    given: dict[str, Any]
    act: Callable[[Any], Any]
    method: str
    url: str
    server: str
    headers: dict[str, str]
    body: object
    # The same without an id.
    blank: Callable[[Any], Any]

    @property
    def path(self) -> str:
        """What follows the server's URL."""
        return self.url.removeprefix(self.server)


ZENOO = Call(
    vendor="zenoo",
    name="Zenoo",
    given={"api_key": KEY},
    act=lambda client: client.cases.update(
        "cas_9k4m2n1p", status="Closed", assigned_to="u-1", metadata={"a": 1}
    ),
    method="PATCH",
    url="https://instance.prod.onboardapp.io/v1/cases/cas_9k4m2n1p",
    server="https://instance.prod.onboardapp.io",
    headers={"X-API-KEY": KEY},
    body={"status": "Closed", "assigned_to": "u-1", "metadata": {"a": 1}},
    blank=lambda client: client.cases.update("", status="Closed"),
)
PENBOX = Call(
    vendor="penbox",
    name="Penbox",
    given={"api_key": KEY},
    act=lambda client: client.cases.update_data(PENBOX_ID, data={"x": 1}),
    method="POST",
    url=f"https://connect.penbox.io/v1/cases/{PENBOX_ID}/data",
    server="https://connect.penbox.io/v1",
    headers={"Authorization": f"Bearer {KEY}"},
    body={"data": {"x": 1}},
    blank=lambda client: client.cases.update_data("", data={"x": 1}),
)
PERSONA = Call(
    vendor="persona",
    name="Persona",
    given={"api_key": KEY},
    act=lambda client: client.cases.update("case_1", data={"attributes": {"case_queue_id": None}}),
    method="PATCH",
    url="https://api.withpersona.com/api/v1/cases/case_1",
    server="https://api.withpersona.com/api/v1",
    headers={
        "Authorization": f"Bearer {KEY}",
        "Persona-Version": "2025-12-08",
        "Key-Inflection": "kebab",
    },
    body={"data": {"attributes": {"case-queue-id": None}}},
    blank=lambda client: client.cases.update("", data={}),
)
SERVEROPS = Call(
    vendor="serverops",
    name="ServerOps",
    given={"api_key": KEY, "allow_draft": True},
    act=lambda client: client.cases.update("c1", title="t"),
    method="PATCH",
    url="https://api.serverops.gg/v1/cases/c1",
    server="https://api.serverops.gg/v1",
    headers={"Authorization": f"Bearer {KEY}"},
    body={"title": "t"},
    blank=lambda client: client.cases.update("", title="t"),
)
TINES = Call(
    vendor="tines",
    name="Tines",
    given={"api_key": KEY, "tenant": "acme"},
    act=lambda client: client.cases.update(42, status="closed"),
    method="PUT",
    url="https://acme.tines.com/api/v2/cases/42",
    server="https://acme.tines.com",
    headers={"Authorization": f"Bearer {KEY}"},
    body={"status": "closed"},
    blank=lambda client: client.cases.update("", status="closed"),
)
TINES_V1 = Call(
    vendor="tines",
    name="Tines",
    given={"api_key": KEY, "tenant": "acme"},
    act=lambda client: client.v1.cases.update(42, name="Updated case name"),
    method="PUT",
    url="https://acme.tines.com/api/v1/cases/42",
    server="https://acme.tines.com",
    headers={"Authorization": f"Bearer {KEY}"},
    body={"name": "Updated case name"},
    blank=lambda client: client.v1.cases.update("", name="n"),
)
CALLS = [ZENOO, PENBOX, PERSONA, SERVEROPS, TINES, TINES_V1]
every_call = pytest.mark.parametrize(
    "call", CALLS, ids=["zenoo", "penbox", "persona", "serverops", "tines", "tines-v1"]
)
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def made(
    packages: Packages, mode: Mode, call: Call, time: FakeTime | None = None, **given: Any
) -> Any:
    """Make the call with a new client."""
    module = packages.vendor(call.vendor)
    return mode.call(module, call.name, call.act, time, **{**call.given, **given})


def check_request(call: Call, request: Request) -> None:
    assert request.method == call.method
    for name, value in call.headers.items():
        assert request.header(name) == value
    assert request.header("Content-Type") == "application/json"
    assert request.json() == call.body


@every_call
def test_the_request_on_the_wire(
    packages: Packages, server: RecordingServer, mode: Mode, call: Call
) -> None:
    server.will(json_reply({}))
    seen: list[str] = []
    made(packages, mode, call, http_client=mode.rerouted(server.origin, seen))
    assert seen == [call.url]
    check_request(call, server.only)
    assert server.only.target == "/" + call.url.split("/", 3)[3]
    assert server.only.header("Host") == call.url.split("/")[2]


@every_call
def test_base_url_replaces_the_whole_server_url(
    packages: Packages, server: RecordingServer, mode: Mode, call: Call
) -> None:
    server.will(json_reply({}))
    given = {name: value for name, value in call.given.items() if name != "tenant"}
    module = packages.vendor(call.vendor)
    mode.call(
        module, call.name, call.act, base_url=f"{server.origin}/proxy/{call.vendor}/", **given
    )
    check_request(call, server.only)
    assert server.only.target == f"/proxy/{call.vendor}{call.path}"


@pytest.mark.parametrize("call", [PENBOX, PERSONA, SERVEROPS, TINES], ids=lambda call: call.vendor)
def test_no_idempotency_key_where_the_vendor_takes_none(
    packages: Packages, server: RecordingServer, mode: Mode, call: Call
) -> None:
    server.will(json_reply({}))
    made(packages, mode, call, base_url=server.origin)
    assert server.only.header("Idempotency-Key") is None


def test_zenoo_sends_the_same_idempotency_key_on_every_retry(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(status_reply(503), DROP, status_reply(429, Retry_After="1"), json_reply({}))
    made(packages, mode, ZENOO, base_url=server.origin, max_retries=3)
    keys = [request.header("Idempotency-Key") for request in server.requests]
    assert len(keys) == 4 and len(set(keys)) == 1
    assert str(uuid.UUID(keys[0])) == keys[0]
    assert len({request.body for request in server.requests}) == 1


def test_zenoo_makes_a_new_idempotency_key_for_every_call(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.always = json_reply({})
    for _ in range(2):
        made(packages, mode, ZENOO, base_url=server.origin)
    first, second = (request.header("Idempotency-Key") for request in server.requests)
    assert first != second


def test_zenoo_takes_the_callers_idempotency_key(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({}))
    mode.call(
        packages.vendor("zenoo"),
        "Zenoo",
        lambda client: client.cases.update("cas_1", status="New", idempotency_key="mine-1"),
        api_key=KEY,
        base_url=server.origin,
    )
    assert server.only.header("Idempotency-Key") == "mine-1"


def test_penbox_is_sent_again_after_429(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(status_reply(429, Retry_After="7"), json_reply({}))
    time = FakeTime()
    made(packages, mode, PENBOX, time, base_url=server.origin)
    assert len(server.requests) == 2
    assert time.slept == [7.0]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_penbox_is_never_sent_again_after_a_5xx(
    packages: Packages, server: RecordingServer, mode: Mode, status: int
) -> None:
    server.always = status_reply(status, Retry_After="1")
    error = packages.vendor("penbox").ServerError
    with pytest.raises(error) as raised:
        made(packages, mode, PENBOX, base_url=server.origin)
    assert raised.value.status == status
    assert len(server.requests) == 1


def test_penbox_is_never_sent_again_after_a_timeout(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.always = HANG
    with pytest.raises(packages.vendor("penbox").RequestTimeoutError):
        made(packages, mode, PENBOX, base_url=server.origin, timeout=0.05)
    assert len(server.requests) == 1


def test_penbox_is_never_sent_again_after_a_broken_connection(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.always = DROP
    with pytest.raises(packages.vendor("penbox").ConnectionFailedError):
        made(packages, mode, PENBOX, base_url=server.origin)
    assert len(server.requests) == 1


@pytest.mark.parametrize("reply", [status_reply(503), DROP], ids=["503", "broken connection"])
def test_tines_is_sent_again_because_put_is_idempotent(
    packages: Packages, server: RecordingServer, mode: Mode, reply: Reply
) -> None:
    server.will(reply, json_reply({}))
    made(packages, mode, TINES, base_url=server.origin)
    assert len(server.requests) == 2


def test_a_draft_is_refused_before_any_request(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    with pytest.raises(packages.vendor("serverops").NotYetAvailableError):
        made(packages, mode, SERVEROPS, base_url=server.origin, allow_draft=False)
    assert server.requests == []


def test_a_draft_is_refused_when_nothing_is_said(packages: Packages, mode: Mode) -> None:
    module = packages.vendor("serverops")
    with pytest.raises(module.NotYetAvailableError):
        mode.call(module, "ServerOps", SERVEROPS.act, api_key=KEY, base_url=unused_origin())


@pytest.mark.parametrize(
    ("tenant", "host"),
    [
        ("acme", "acme.tines.com"),
        ("acme.tines.com", "acme.tines.com"),
        ("cases.corp.example", "cases.corp.example"),
        ("quiet-night-1234", "quiet-night-1234.tines.com"),
    ],
)
def test_tenant_is_a_name_or_a_whole_domain(
    packages: Packages, server: RecordingServer, mode: Mode, tenant: str, host: str
) -> None:
    server.will(json_reply({}))
    seen: list[str] = []
    made(packages, mode, TINES, tenant=tenant, http_client=mode.rerouted(server.origin, seen))
    assert seen == [f"https://{host}/api/v2/cases/42"]


@pytest.mark.parametrize(
    "tenant", ["evil.example/x", "evil.example#", "a@evil.example", "evil.example?", "a b", "a\n"]
)
def test_a_tenant_cannot_change_more_than_the_host(
    packages: Packages, mode: Mode, tenant: str
) -> None:
    with pytest.raises(packages.vendor("tines").ConfigurationError):
        made(packages, mode, TINES, tenant=tenant)


def test_the_first_version_is_deprecated_and_the_second_is_not(
    packages: Packages, server: RecordingServer, recwarn: pytest.WarningsRecorder
) -> None:
    server.always = json_reply({})
    sync = Mode(is_async=False)
    with pytest.warns(DeprecationWarning, match="2026-12-01"):
        made(packages, sync, TINES_V1, base_url=server.origin)
    recwarn.clear()
    made(packages, sync, TINES, base_url=server.origin)
    assert [warning for warning in recwarn if warning.category is DeprecationWarning] == []


def check_segment(
    module: ModuleType, server: RecordingServer, mode: Mode, name: str, id_: str, target: str
) -> None:
    server.will(json_reply({}))
    given: dict[str, Any] = {"allow_draft": True, "api_key": KEY, "base_url": server.origin}
    mode.call(module, name, lambda client: client.cases.get(id_), **given)
    assert server.only.target == target


@pytest.mark.parametrize(
    ("vendor", "name", "prefix"),
    [
        ("zenoo", "Zenoo", "/v1/cases/"),
        ("persona", "Persona", "/cases/"),
        ("penbox", "Penbox", "/cases/"),
        ("serverops", "ServerOps", "/cases/"),
    ],
)
def test_an_id_stays_one_path_segment(
    packages: Packages, server: RecordingServer, mode: Mode, vendor: str, name: str, prefix: str
) -> None:
    module = packages.vendor(vendor)
    check_segment(module, server, mode, name, "a/../b?c#d", f"{prefix}a%2F..%2Fb%3Fc%23d")


@pytest.mark.parametrize(
    ("id_", "segment"),
    [
        ("..", "%2E%2E"),
        (".", "%2E"),
        ("a%2Fb", "a%252Fb"),
        ("\u00fc &+", "%C3%BC%20%26%2B"),
        ("\r\nX: y", "%0D%0AX%3A%20y"),
    ],
)
def test_every_character_of_an_id_is_kept(
    packages: Packages, server: RecordingServer, mode: Mode, id_: str, segment: str
) -> None:
    module = packages.vendor("zenoo")
    check_segment(module, server, mode, "Zenoo", id_, f"/v1/cases/{segment}")


@every_call
def test_an_empty_id_is_refused_before_any_request(
    packages: Packages, server: RecordingServer, mode: Mode, call: Call
) -> None:
    module = packages.vendor(call.vendor)
    given = {**call.given, "base_url": server.origin}
    with pytest.raises(module.ArgumentError, match="case_token|case_id|id") as raised:
        mode.call(module, call.name, call.blank, **given)
    assert isinstance(raised.value, ValueError)
    assert server.requests == []
