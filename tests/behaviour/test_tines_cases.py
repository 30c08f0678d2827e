"""Cases and records of Tines: lists walked to their end, what goes away, bytes, answers that differ."""

from collections.abc import Callable
from typing import Any

import pytest
import yaml

from tests.facts.document import load
from tests.support.clients import Mode
from tests.support.packages import SPECS, Packages
from tests.support.server import RecordingServer, Reply, json_reply, status_reply

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

Act = Callable[[Any], Any]
SPEC = load(SPECS / "tines")
PAGINATION = yaml.safe_load((SPECS / "tines" / "client.yaml").read_text())["pagination"]
SUNSET = "2026-12-01"
# Every list of cases and records that pages, by the path that it asks and the key of its entries.
LISTS: list[tuple[Act, str, str]] = [
    (lambda c: c.cases.list(), "/api/v2/cases", "cases"),
    (lambda c: c.cases.activities.list(7), "/api/v2/cases/7/activities", "activities"),
    (lambda c: c.cases.actions.list(7), "/api/v2/cases/7/actions", "actions"),
    (lambda c: c.cases.assignees.list(7), "/api/v2/cases/7/assignees", "assignees"),
    (lambda c: c.cases.blocks.list(7), "/api/v2/cases/7/blocks", "blocks"),
    (lambda c: c.cases.comments.list(7), "/api/v2/cases/7/comments", "comments"),
    (lambda c: c.cases.fields.list(7), "/api/v2/cases/7/fields", "fields"),
    (lambda c: c.cases.files.list(7), "/api/v2/cases/7/files", "files"),
    (lambda c: c.case_inputs.list(), "/api/v1/case_inputs", "case_inputs"),
    (lambda c: c.case_inputs.fields.list(7), "/api/v1/case_inputs/7/fields", "fields"),
    (lambda c: c.cases.linked_cases.list(7), "/api/v2/cases/7/linked_cases", "linked_cases"),
    (lambda c: c.cases.notes.list(7), "/api/v2/cases/7/notes", "notes"),
    (lambda c: c.cases.records.list(7), "/api/v2/cases/7/records", "records"),
    (lambda c: c.cases.subscribers.list(7), "/api/v2/cases/7/subscribers", "subscribers"),
    (lambda c: c.cases.tasks.list(7), "/api/v2/cases/7/tasks", "tasks"),
    (
        lambda c: c.case_sub_statuses.list(team_id=1),
        "/api/v1/case_sub_statuses",
        "case_sub_statuses",
    ),
    (lambda c: c.case_templates.list(team_id=1), "/api/v1/case_templates", "case_templates"),
    (lambda c: c.case_webhooks.list(), "/api/v1/case_webhooks", "webhooks"),
    (lambda c: c.v1.cases.list(), "/api/v1/cases", "cases"),
    (lambda c: c.v1.cases.assignees.list(7), "/api/v1/cases/7/assignees", "assignees"),
    (lambda c: c.records.list(), "/api/v1/records", "record_results"),
    (lambda c: c.record_types.list(team_id=1), "/api/v1/record_types", "record_types"),
    (lambda c: c.record_views.list(), "/api/v1/record_views", "record_views"),
]
# The first version, which goes away; its operations on fields, statuses, templates and webhooks stay.
FIRST = {key for key in SPEC.operations if "v1" in key and key.split("/")[3:4] == ["cases"]}


def tines(packages: Packages, server: RecordingServer, mode: Mode, act: Act) -> Any:
    """What `act` returns for a client of the server."""
    given = {"api_key": "k-0123456789", "base_url": server.origin}
    return mode.call(packages.vendor("tines"), "Tines", act, **given)


def asked(server: RecordingServer, name: str) -> list[str | None]:
    """The value of one query parameter in each request; None where it was not sent."""
    pairs = [dict(p.split("=") for p in r.query.split("&") if p) for r in server.requests]
    return [each.get(name) for each in pairs]


@pytest.mark.parametrize(("act", "path", "items"), LISTS, ids=[row[1] for row in LISTS])
def test_every_list_is_walked_to_its_end(
    packages: Packages, server: RecordingServer, mode: Mode, act: Act, path: str, items: str
) -> None:
    server.will(
        json_reply({items: [{"id": 1}, {"id": 2}], "meta": {"next_page_number": 2}}),
        json_reply({items: [{"id": 3}], "meta": {"next_page_number": 3}}),
        json_reply({items: [], "meta": {"next_page_number": None}}),
    )
    assert len(tines(packages, server, mode, act)) == 3
    assert {request.path for request in server.requests} == {path}
    assert asked(server, "page") == [None, "2", "3"]


def test_child_records_are_walked_by_a_cursor(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(
        json_reply({"data": [{"id": 1}], "page": {"next_page_token": "t1"}}),
        json_reply({"data": [{"id": 2, "fields": {"size": 3}}], "page": {}}),
    )
    found = tines(packages, server, mode, lambda c: c.records.child_records.list(9, limit=1))
    assert [record.id for record in found] == [1, 2]
    assert [request.path for request in server.requests] == ["/api/v2/records/9/child_records"] * 2
    assert (asked(server, "after"), asked(server, "limit")) == ([None, "t1"], ["1", "1"])


def test_the_lists_here_are_all_that_page() -> None:
    paths = {path.replace("7", "{}") for _, path, _ in LISTS} | {"/api/v2/records/{}/child_records"}
    ours = {key for key in PAGINATION if "/case" in key or "/record" in key}
    assert {
        "/".join("{}" if "{" in part else part for part in key[4:].split("/")) for key in ours
    } == paths


def test_whatever_takes_the_place_of_a_page_is_walked() -> None:
    taking = {
        key
        for key, operation in SPEC.operations.items()
        for parameter in map(SPEC.resolve, operation.get("parameters", ()))
        if key.startswith("GET ") and parameter["name"] in {"page", "after"}
    }
    # Its page lists the parameters, and shows an answer that is no list.
    taking.remove("GET /api/v1/admin/tunnel/{tunnel_name}/health")
    assert taking == set(PAGINATION)


def test_the_first_version_of_cases_has_a_last_day_and_nothing_else_has() -> None:
    ending = {key for key, each in SPEC.operations.items() if each.get("x-sunset") == SUNSET}
    assert ending == FIRST
    assert len(FIRST) == 13
    assert all(SPEC.operations[key]["deprecated"] for key in FIRST)


@pytest.mark.filterwarnings("default::DeprecationWarning")
def test_a_method_that_goes_away_says_when(packages: Packages, server: RecordingServer) -> None:
    server.will(status_reply(204))
    with pytest.warns(DeprecationWarning, match=SUNSET):
        tines(
            packages,
            server,
            Mode(is_async=False),
            lambda c: c.v1.cases.subscribers.delete(7, user_email="ilse@example.com"),
        )
    assert (server.only.method, server.only.path) == ("DELETE", "/api/v1/cases/7/unsubscribe")
    assert server.only.json() == {"user_email": "ilse@example.com"}


def test_a_file_is_downloaded_as_the_bytes_it_is(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    content = b"\x89PNG\r\n\x1a\n{}\xff\x00"
    headers = (("Content-Type", "image/png"), ("Content-Disposition", "inline"))
    server.will(Reply(body=content, headers=headers))
    assert tines(packages, server, mode, lambda c: c.cases.files.download(7, 8)) == content
    assert server.only.path == "/api/v2/cases/7/files/8/download"
    assert server.only.header("Content-Type") is None


def test_a_preview_can_be_null(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply(None))
    assert tines(packages, server, mode, lambda c: c.case_templates.preview(1)) is None


def test_deletions_differ(packages: Packages, server: RecordingServer, mode: Mode) -> None:
    server.will(json_reply({"destroyed_id": "415"}), status_reply(204))
    task = tines(packages, server, mode, lambda c: c.cases.tasks.delete(7, 415))
    assert task.destroyed_id == "415"
    assert (
        tines(packages, server, mode, lambda c: c.case_sub_statuses.delete(5, fallback_status_id=6))
        is None
    )
    assert server.requests[-1].query == "fallback_status_id=6"


@pytest.mark.parametrize(
    "act",
    [
        lambda c: c.cases.notes.append(7, 8, content="more"),
        lambda c: c.cases.blocks.elements.append(7, "blk_a", 1, content="more"),
        lambda c: c.records.create(record_type_id=1, field_values=[]),
    ],
    ids=["note", "element", "record"],
)
def test_what_adds_is_repeated_only_when_it_was_refused(
    packages: Packages, server: RecordingServer, mode: Mode, act: Act
) -> None:
    server.will(status_reply(429, Retry_After="1"), status_reply(503, Retry_After="1"))
    with pytest.raises(packages.vendor("tines").ServerError):
        tines(packages, server, mode, act)
    assert len(server.requests) == 2
