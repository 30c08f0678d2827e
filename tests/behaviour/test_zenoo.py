"""What is special about Zenoo: lists, environments, keys for repeats, errors, verifications."""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
import yaml

from tests.facts.document import Documented, load
from tests.support.clients import FakeTime, Mode
from tests.support.packages import SPECS, Packages
from tests.support.server import RecordingServer, json_reply, status_reply

Act = Callable[[Any], Any]
GIVEN = {"api_key": "k-0123456789"}
# Every operation that pages, and how it is called.
LISTS: dict[str, Act] = {
    "GET /v1/cases": lambda c: c.cases.list(limit=2),
    "GET /v1/cases/cas_1/checks": lambda c: c.cases.checks.list("cas_1", limit=2),
    "GET /v1/cases/cas_1/timeline": lambda c: c.cases.timeline("cas_1", limit=2),
    "GET /v1/cases/cas_1/comments": lambda c: c.cases.comments.list("cas_1", limit=2),
    "GET /v1/cases/cas_1/alerts": lambda c: c.cases.alerts.list("cas_1", limit=2),
    "GET /v1/entities": lambda c: c.entities.list(limit=2),
    "GET /v1/entities/ent_1/checks": lambda c: c.entities.checks.list("ent_1", limit=2),
    "GET /v1/entities/ent_1/alerts": lambda c: c.entities.alerts.list("ent_1", limit=2),
    "GET /v1/alerts": lambda c: c.alerts.list(limit=2),
    "GET /v1/audit-logs": lambda c: c.audit_logs.list(limit=2),
}


@pytest.fixture(scope="module")
def document() -> Documented:
    return load(SPECS / "zenoo")


def called(
    packages: Packages, server: RecordingServer, mode: Mode, act: Act, time: FakeTime | None = None
) -> Any:
    """What a call of a new client returns."""
    module = packages.vendor("zenoo")
    return mode.call(module, "Zenoo", act, time, **GIVEN, base_url=server.origin)


@pytest.mark.parametrize("operation", LISTS)
def test_every_list_is_walked_to_its_end(
    packages: Packages, server: RecordingServer, mode: Mode, operation: str
) -> None:
    for number, following in enumerate(["c2", "c3", None], start=1):
        page = {"cursor": following, "has_more": following is not None}
        server.will(json_reply({"data": [{"token": f"t{number}"}], "meta": {"page": page}}))
    found = called(packages, server, mode, LISTS[operation])
    assert [item.token for item in found] == ["t1", "t2", "t3"]
    assert {f"{request.method} {request.path}" for request in server.requests} == {operation}
    assert [parse_qs(request.query) for request in server.requests] == [
        {"limit": ["2"]},
        {"limit": ["2"], "cursor": ["c2"]},
        {"limit": ["2"], "cursor": ["c3"]},
    ]


def test_every_operation_with_a_cursor_is_such_a_list(document: Documented) -> None:
    config = yaml.safe_load((SPECS / "zenoo" / "client.yaml").read_text())
    with_cursor = {
        key
        for key, operation in document.operations.items()
        for parameter in map(document.resolve, operation.get("parameters", ()))
        if (parameter["in"], parameter["name"]) == ("query", "cursor")
    }
    walked = {
        re.sub("cas_1", "{case_token}", key).replace("ent_1", "{entity_token}") for key in LISTS
    }
    assert config["pagination"].keys() == with_cursor == walked


@pytest.mark.parametrize(
    ("environment", "host"),
    [("production", "instance.prod.onboardapp.io"), ("staging", "instance.staging.onboardapp.io")],
)
def test_hosts_have_names(
    packages: Packages, server: RecordingServer, mode: Mode, environment: str, host: str
) -> None:
    server.will(json_reply({"data": {"token": "cas_1"}}))
    seen: list[str] = []
    given = {**GIVEN, "http_client": mode.rerouted(server.origin, seen), "environment": environment}
    mode.call(packages.vendor("zenoo"), "Zenoo", lambda c: c.cases.get("cas_1"), **given)
    assert seen == [f"https://{host}/v1/cases/cas_1"]
    assert server.only.header("X-API-KEY") == GIVEN["api_key"]


@pytest.mark.parametrize(
    ("method", "act"),
    [
        ("POST", lambda c: c.cases.create(type="Onboarding")),
        ("POST", lambda c: c.alerts.bulk.acknowledge(alert_tokens=["alt_1"])),
        ("PATCH", lambda c: c.cases.update("cas_1", status="In Review")),
        ("PATCH", lambda c: c.entities.update("ent_1", country="IE")),
    ],
)
def test_a_write_is_repeated_with_the_same_key(
    packages: Packages, server: RecordingServer, mode: Mode, method: str, act: Act
) -> None:
    server.will(status_reply(502), json_reply({"data": {"token": "t"}}))
    called(packages, server, mode, act)
    assert [request.method for request in server.requests] == [method, method]
    first, second = (request.header("Idempotency-Key") for request in server.requests)
    assert first is not None and first == second


@pytest.mark.parametrize(
    ("act", "has_key"),
    [
        (lambda c: c.risk_assessments.override("rsk_1", tier="Low"), True),
        (lambda c: c.alerts.bulk.escalate(alert_tokens=["alt_1"]), False),
    ],
)
def test_a_write_whose_key_no_page_promises_is_not_repeated(
    packages: Packages, server: RecordingServer, mode: Mode, act: Act, has_key: bool
) -> None:
    server.will(json_reply({"error": "PROVIDER_ERROR", "message": "no"}, 502))
    with pytest.raises(packages.vendor("zenoo").ServerError):
        called(packages, server, mode, act)
    assert (server.only.header("Idempotency-Key") is not None) == has_key


def test_too_many_requests_are_sent_again_when_the_vendor_says(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    refused = json_reply({"error": "RATE_LIMITED", "message": "wait"}, 429, Retry_After="7")
    server.will(refused, json_reply({"data": {"resolved": 1, "failed": 0}}))
    time = FakeTime()

    def act(client: Any) -> Any:
        return client.alerts.bulk.resolve(alert_tokens=["a"], action="Approve", rationale="r")

    assert called(packages, server, mode, act, time).data.resolved == 1
    assert time.slept == [7.0]


def test_a_refused_move_says_from_where_to_where(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    refused = {
        "error": "invalid_transition",
        "message": "m",
        "current_status": "Closed",
        "requested_status": "New",
    }
    server.will(json_reply(refused, 422))
    zenoo = packages.vendor("zenoo")
    with pytest.raises(zenoo.UnprocessableEntityError) as raised:
        called(packages, server, mode, lambda c: c.cases.update("cas_1", status="New"))
    assert type(raised.value.body).__name__ == "InvalidTransition"
    assert raised.value.body.current_status == "Closed"
    assert raised.value.body.requested_status == "New"


def test_a_verification_that_takes_too_long_comes_back_with_tokens(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    part = {"processing_status": "processing", "tokens": {"pull": "p-1", "start": "s-1"}}
    server.will(json_reply(part, 202))
    person = {"first_name": "Ines", "last_name": "Okafor", "country": "PT"}
    result = called(
        packages,
        server,
        mode,
        lambda c: c.flow.persons.verify("hash-1", **person, sync_timeout_ms=5000),
    )
    assert (result.processing_status, result.tokens.pull) == ("processing", "p-1")
    assert server.only.path == "/api/gateway/execute/hash-1/kyc/api"
    assert server.only.header("X-SYNC-TIMEOUT") == "5000"
    assert server.only.json() == person


def test_a_result_is_there_or_not_yet_or_gone(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    gone = json_reply({"error": "TOKEN_EXPIRED", "message": "m", "request_id": "req-1"}, 404)
    server.will(status_reply(204), json_reply({"overall_verdict": "Refer"}), gone)

    def act(client: Any) -> Any:
        return client.flow.results.get("p-1")

    assert called(packages, server, mode, act) is None
    assert called(packages, server, mode, act).overall_verdict == "Refer"
    with pytest.raises(packages.vendor("zenoo").NotFoundError) as raised:
        called(packages, server, mode, act)
    assert (raised.value.body.error, raised.value.request_id) == ("TOKEN_EXPIRED", "req-1")


def test_a_result_is_waited_for_as_the_vendor_advises(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(*[status_reply(204)] * 14, json_reply({"overall_verdict": "Pass"}))
    time = FakeTime()
    found = called(packages, server, mode, lambda c: c.flow.results.wait("p-1"), time)
    assert found.overall_verdict == "Pass"
    assert time.slept == [10.0] * 12 + [30.0] * 2
    assert {request.path for request in server.requests} == {"/api/gateway/sharable-payload/p-1"}


def test_a_result_that_does_not_come_is_given_up_after_ten_minutes(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.always = status_reply(204)
    time = FakeTime()
    with pytest.raises(packages.vendor("zenoo").NotReadyError):
        called(packages, server, mode, lambda c: c.flow.results.wait("p-1"), time)
    assert 540 <= sum(time.slept) <= 600


def test_a_result_that_is_gone_is_not_waited_for(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(status_reply(204), json_reply({"error": "TOKEN_EXPIRED", "message": "m"}, 404))
    time = FakeTime()
    with pytest.raises(packages.vendor("zenoo").NotFoundError):
        called(packages, server, mode, lambda c: c.flow.results.wait("p-1"), time)
    assert time.slept == [10.0]


def test_research_is_waited_for_by_its_status(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    for status in "processing", "processing", "complete":
        server.will(json_reply({"data": {"status": status, "summary": status}}))
    time = FakeTime()
    found = called(packages, server, mode, lambda c: c.alerts.ai_research.wait("alt_1"), time)
    assert (found.data.summary, time.slept) == ("complete", [15.0, 15.0])


def test_webhooks_have_two_envelopes(document: Documented) -> None:
    envelopes: dict[frozenset[str], list[str]] = {}
    for key, operation in document.operations.items():
        if key.startswith("WEBHOOK"):
            (schema,) = map(document.resolve, document.bodies(operation))
            envelopes.setdefault(frozenset(schema["properties"]), []).append(key)
            listed = document.resolve(schema["properties"]["event_type"])["enum"]
            assert key.removeprefix("WEBHOOK ").removeprefix("flow.") in listed
    assert {json.dumps(sorted(names)): len(found) for names, found in envelopes.items()} == {
        '["created_at", "data", "event_id", "event_type"]': 14,
        '["callback_reference", "data", "event_type", "journey_id", "status", "timestamp"]': 5,
    }
