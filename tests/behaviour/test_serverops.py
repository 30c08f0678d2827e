"""What is special about ServerOps: pages under other keys, drafts, quotas, uploads, scopes."""

import base64
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest
import yaml

from tests.facts.document import Documented, load
from tests.support.clients import FakeTime, Mode
from tests.support.packages import SPECS, Packages
from tests.support.server import RecordingServer, Reply, json_reply

Act = Callable[[Any], Any]
# Every operation that pages, under which key its items are, and how it is called.
LISTS: dict[str, tuple[str, Act]] = {
    "GET /media": ("files", lambda c: c.media.list(limit=1)),
    "GET /logs": ("logs", lambda c: c.logs.list(limit=1)),
    "GET /cases": ("cases", lambda c: c.cases.list(limit=1)),
    "GET /apps": ("apps", lambda c: c.apps.list(limit=1)),
}
DRAFTS: dict[str, Act] = {
    "POST /logs": lambda c: c.logs.ingest(dataset="gameplay", message="m"),
    "GET /logs": lambda c: c.logs.list(),
    "GET /logs/{id}": lambda c: c.logs.get("1"),
    "GET /cases": lambda c: c.cases.list(),
    "GET /cases/{id}": lambda c: c.cases.get("1"),
    "PATCH /cases/{id}": lambda c: c.cases.update("1", status="closed"),
    "GET /apps": lambda c: c.apps.list(),
    "POST /apps": lambda c: c.apps.submit(name="n"),
}
SCOPES = {
    "POST /media": "media:write",
    "GET /media": "media:read",
    "POST /media/base64": "media:write",
    "GET /media/{id}": "media:read",
    "POST /logs": "logs:write",
    "GET /logs": "logs:read",
    "GET /logs/{id}": "logs:read",
    "POST /query": "logs:read",
    "POST /query/tail": "logs:read",
    "GET /cases": "cases:read",
    "GET /cases/{id}": "cases:read",
    "PATCH /cases/{id}": "cases:write",
    "GET /apps": "apps:read",
    "POST /apps": "apps:write",
    "GET /usage": "usage:read",
    "POST /orgs/{orgId}/members": "members:write",
    "DELETE /orgs/{orgId}/members/{userId}": "members:write",
}


@pytest.fixture(scope="module")
def document() -> Documented:
    return load(SPECS / "serverops")


def called(
    packages: Packages,
    server: RecordingServer,
    mode: Mode,
    act: Act,
    time: FakeTime | None = None,
    **more: Any,
) -> Any:
    """What a call of a new client returns."""
    given = {"api_key": "so_test_0123456789", "base_url": server.origin, **more}
    return mode.call(packages.vendor("serverops"), "ServerOps", act, time, **given)


@pytest.mark.parametrize("operation", LISTS)
def test_every_list_is_walked_to_its_end(
    packages: Packages, server: RecordingServer, mode: Mode, operation: str
) -> None:
    key, act = LISTS[operation]
    for number, following in enumerate(["c2", "c3", ""], start=1):
        page = {"next_cursor": following, "has_more": bool(following)}
        server.will(json_reply({key: [{"id": f"i{number}"}], **page}))
    found = called(packages, server, mode, act, allow_draft=True)
    assert [item.id for item in found] == ["i1", "i2", "i3"]
    assert {f"{request.method} {request.path}" for request in server.requests} == {operation}
    assert [parse_qs(request.query) for request in server.requests] == [
        {"limit": ["1"]},
        {"limit": ["1"], "cursor": ["c2"]},
        {"limit": ["1"], "cursor": ["c3"]},
    ]


def test_every_operation_with_a_cursor_is_such_a_list(document: Documented) -> None:
    config = yaml.safe_load((SPECS / "serverops" / "client.yaml").read_text())
    with_cursor = {
        key
        for key, operation in document.operations.items()
        for parameter in map(document.resolve, operation["parameters"])
        if (parameter["in"], parameter["name"]) == ("query", "cursor")
    }
    assert config["pagination"].keys() == with_cursor == LISTS.keys()


@pytest.mark.parametrize("operation", DRAFTS)
def test_what_is_announced_is_not_sent(
    packages: Packages, server: RecordingServer, mode: Mode, operation: str
) -> None:
    with pytest.raises(packages.vendor("serverops").NotYetAvailableError):
        called(packages, server, mode, DRAFTS[operation])
    assert server.requests == []


def test_eight_operations_are_announced(document: Documented) -> None:
    drafts = {
        key
        for key, operation in document.operations.items()
        if operation.get("x-stability-level") == "draft"
    }
    assert drafts == DRAFTS.keys()


def test_every_operation_names_its_scope(document: Documented) -> None:
    found = {key: operation["security"] for key, operation in document.operations.items()}
    assert found == {key: [{"bearerAuth": [scope]}] for key, scope in SCOPES.items()}


def test_a_missing_scope_is_named(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply({"error": {"code": "forbidden", "message": "m"}}, 403))
    with pytest.raises(packages.vendor("serverops").PermissionDeniedError) as raised:
        called(packages, server, mode, lambda c: c.usage.get())
    assert raised.value.required_scopes == ("usage:read",)


def test_too_many_requests_pass_by_waiting(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    refused = {"error": {"code": "rate_limited", "message": "m"}}
    server.will(json_reply(refused, 429), json_reply({"period": "2026-05", "metrics": []}))
    assert called(packages, server, mode, lambda c: c.usage.get()).period == "2026-05"
    assert len(server.requests) == 2


def test_a_quota_that_is_used_up_is_final(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    quota = {"metric": "storage_bytes", "used": 2**40, "limit": 2**40, "cumulative": True}
    refused = {"code": "quota_exceeded", "message": "m", "metric": "storage_bytes"}
    server.will(json_reply({"error": {**refused, "quotas": [quota]}}, 429))
    with pytest.raises(packages.vendor("serverops").RateLimitError) as raised:
        called(packages, server, mode, lambda c: c.media.upload(file=("a.png", b"x", "image/png")))
    assert raised.value.body.error.metric == "storage_bytes"
    assert raised.value.body.error.quotas[0].used == 2**40
    assert len(server.requests) == 1


def test_the_guide_shows_another_body_for_quotas(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    refused = {"code": "quota_exceeded", "snapshot": {"file_count": {"used": 5, "limit": 5}}}
    server.will(json_reply({"error": refused}, 429))
    with pytest.raises(packages.vendor("serverops").RateLimitError) as raised:
        called(packages, server, mode, lambda c: c.usage.get())
    assert raised.value.body.error.snapshot["file_count"].limit == 5
    assert len(server.requests) == 1


def test_too_many_watchers_are_final(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    refused = {"error": {"code": "tail_session_limit_exceeded", "message": "m"}}
    server.will(json_reply(refused, 429))
    with pytest.raises(packages.vendor("serverops").RateLimitError):
        called(packages, server, mode, lambda c: c.logs.tail(q="event:join"))
    assert len(server.requests) == 1


def test_an_upload_says_the_media_type_of_its_part(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"id": "f_1", "size": 2**33}, 201))
    file = ("console.webp", b"RIFF", "image/webp")
    found = called(packages, server, mode, lambda c: c.media.upload(file=file))
    assert (found.id, found.size) == ("f_1", 2**33)
    assert (server.only.header("Content-Type") or "").startswith("multipart/form-data; boundary=")
    head, _, content = server.only.body.partition(b"\r\n\r\n")
    assert head.split(b"\r\n")[1:] == [
        b'Content-Disposition: form-data; name="file"; filename="console.webp"',
        b"Content-Type: image/webp",
    ]
    assert content.startswith(b"RIFF\r\n--")


def test_an_upload_in_base64(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply({"id": "f_1"}, 201))
    body = {
        "filename": "console.webp",
        "content_type": "image/webp",
        "data": base64.b64encode(b"RIFF").decode(),
    }
    called(packages, server, mode, lambda c: c.media.upload_base64(**body))
    assert (server.only.path, server.only.json()) == ("/media/base64", body)


def test_a_query_answers_events_or_groups(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    event = {"event_id": "e", "severity": "trace", "org_id": "o", "bytes_raw": 2**40}
    server.will(
        json_reply({"events": [event], "next_cursor": "c", "has_more": True}),
        json_reply({"field": "actor", "groups": [{"actor": "player:Mia", "count": 3}]}),
    )
    found = called(packages, server, mode, lambda c: c.logs.query(q="event:join"))
    assert (found.events[0].bytes_raw, found.has_more) == (2**40, True)
    found = called(packages, server, mode, lambda c: c.logs.query(q="event:join | group by actor"))
    assert (found.field, len(found.groups)) == ("actor", 1)


def test_events_come_between_heartbeats(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    sent = (
        ": connected\n\n"
        'data: {"event_id": "e1", "severity": "info", "bytes_raw": 1099511627776}\n\n'
        ": heartbeat\n\n"
        'data: {"event_id": "e2", "severity": "new-one", "extra": true}\n\n'
    )
    server.will(Reply(200, sent.encode(), (("Content-Type", "text/event-stream"),)))

    def act(client: Any) -> Any:
        with client.logs.tail(q="event:join") as events:
            return list(events)

    async def act_async(client: Any) -> Any:
        async with await client.logs.tail(q="event:join") as events:
            return [event async for event in events]

    first, second = called(packages, server, mode, act_async if mode.is_async else act)
    assert (first.event_id, first.bytes_raw) == ("e1", 2**40)
    assert (second.event_id, second.severity, second.model_extra) == (
        "e2",
        "new-one",
        {"extra": True},
    )
    assert server.only.header("Accept") == "text/event-stream, application/json"  # errors are JSON
    assert (server.only.path, server.only.json()) == ("/query/tail", {"q": "event:join"})


def test_a_tail_that_breaks_is_no_end(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    """The vendor sends nothing again, and no ids: going on unasked would leave a gap unsaid."""
    sent = 'data: {"event_id": "e1"}\n\n: ping\n\ndata: {"event'
    server.will(Reply(200, sent.encode(), (("Content-Type", "text/event-stream"),)))
    seen = list[str]()

    def act(client: Any) -> Any:
        with client.logs.tail(q="event:join") as events:
            seen.extend(event.event_id for event in events)

    async def act_async(client: Any) -> Any:
        async with await client.logs.tail(q="event:join") as events:
            async for event in events:
                seen.append(event.event_id)

    with pytest.raises(packages.vendor("serverops").ConnectionFailedError):
        called(packages, server, mode, act_async if mode.is_async else act)
    assert seen == ["e1"]
    assert len(server.requests) == 1


def test_a_query_reads_and_is_repeated(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({}, 502), json_reply({"events": []}))
    assert called(packages, server, mode, lambda c: c.logs.query(q="a:b")).events == []


def test_names_of_members_have_humps_on_the_wire_only(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(
        json_reply({"id": "inv-9", "expiresAt": "2026-03-16T09:30:00Z"}, 201),
        json_reply({"ok": True}),
    )
    found = called(
        packages,
        server,
        mode,
        lambda c: c.members.invite("org-1", email="mia@example.org", role_id="rol_4"),
    )
    assert found.expires_at.day == 16
    assert called(packages, server, mode, lambda c: c.members.remove("org-1", "user-5")).ok
    assert server.requests[0].json() == {"email": "mia@example.org", "roleId": "rol_4"}
    assert [(request.method, request.path) for request in server.requests] == [
        ("POST", "/orgs/org-1/members"),
        ("DELETE", "/orgs/org-1/members/user-5"),
    ]


def test_a_metric_that_no_page_lists_is_as_documented(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply({"metrics": [{"metric": "log_count", "used": 1, "limit": 2**40}]}))
    found = called(packages, server, mode, lambda c: c.usage.get(), strict=True)
    assert (found.metrics[0].metric, found.metrics[0].limit) == ("log_count", 2**40)
