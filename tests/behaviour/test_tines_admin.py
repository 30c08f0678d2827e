"""Tines: what is said in client.yaml of a tenant's users, rules, jobs, teams and reports holds."""

from collections.abc import Callable
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, Reply, Request, json_reply, status_reply

Call = Callable[[Any], Any]
# A call -> the path that it asks, and the key of the list in the answer.
LISTS: list[tuple[Call, str, str]] = [
    (
        lambda tines: tines.admin.action_egress_control_rules.list(),
        "/api/v1/admin/action_egress_control_rules",
        "admin/action_egress_control_rules",
    ),
    (
        lambda tines: tines.admin.ip_access_control_rules.list(matching_ip="192.0.2.1"),
        "/api/v1/admin/ip_access_control_rules",
        "admin/ip_access_control_rules",
    ),
    (lambda tines: tines.admin.jobs.list_dead(), "/api/v1/admin/dead_jobs", "admin/dead_jobs"),
    (
        lambda tines: tines.admin.jobs.list_in_progress(),
        "/api/v1/admin/in_progress_jobs",
        "admin/in_progress_jobs",
    ),
    (
        lambda tines: tines.admin.jobs.list_queued(),
        "/api/v1/admin/queued_jobs",
        "admin/queued_jobs",
    ),
    (lambda tines: tines.admin.jobs.list_retry(), "/api/v1/admin/retry_jobs", "admin/retry_jobs"),
    (lambda tines: tines.admin.templates.list(), "/api/v1/admin/templates", "admin/templates"),
    (
        lambda tines: tines.admin.users.list(include="team_memberships"),
        "/api/v1/admin/users",
        "admin/users",
    ),
    (
        lambda tines: tines.admin.users.signin_activities.list(310),
        "/api/v1/admin/users/310/signin_activities",
        "admin/login_activities",
    ),
    (lambda tines: tines.audit_logs.list(), "/api/v1/audit_logs", "audit_logs"),
    (
        lambda tines: tines.reporting.time_saved(date_unit="week"),
        "/api/v1/reporting/time_saved",
        "time_saved",
    ),
    (
        lambda tines: tines.reporting.action_performance(),
        "/api/v1/reporting/action_performance",
        "action_performance",
    ),
    (lambda tines: tines.teams.list(scope="all"), "/api/v1/teams", "teams"),
    (lambda tines: tines.teams.members.list(14), "/api/v1/teams/14/members", "members"),
    (lambda tines: tines.workbench.list(favorited=True), "/api/v1/workbench", "conversations"),
]
# One entry fits every list: where a field is required it has its kind, and the rest is kept.
ENTRIES = [{"id": number, "guid": f"g{number}", "seen": number} for number in range(1, 6)]


@pytest.fixture(scope="session")
def package(packages: Packages) -> ModuleType:
    return packages.vendor("tines")


@pytest.fixture
def given(server: RecordingServer) -> dict[str, Any]:
    return {"api_key": "k", "tenant": "acme", "base_url": server.origin}


def in_pages(path: str, key: str) -> Callable[[Request], Reply]:
    """Answers with two entries a page, and in `meta` with URLs and a number, as Tines does."""

    def answer(request: Request) -> Reply:
        page = int(parse_qs(request.query).get("page", ["1"])[0])
        more = page + 1 if page < 3 else None
        following = f"https://acme.tines.com{path}?page={more}" if more else None
        meta = {"next_page": following, "next_page_number": more, "per_page": 2, "count": 5}
        return json_reply({key: ENTRIES[2 * page - 2 : 2 * page], "meta": meta})

    return answer


@pytest.mark.parametrize(("call", "path", "key"), LISTS, ids=[key for _, _, key in LISTS])
def test_a_list_is_walked_to_its_end(
    package: ModuleType,
    server: RecordingServer,
    mode: Mode,
    given: dict[str, Any],
    call: Call,
    path: str,
    key: str,
) -> None:
    server.always = in_pages(path, key)
    found = mode.call(package, "Tines", call, **given)
    assert [entry.model_extra["seen"] for entry in found] == [1, 2, 3, 4, 5]
    assert [request.path for request in server.requests] == [path] * 3
    pages = [parse_qs(request.query).get("page") for request in server.requests]
    assert pages == [None, ["2"], ["3"]]


def test_filters_are_sent_with_every_page(
    package: ModuleType, server: RecordingServer, mode: Mode, given: dict[str, Any]
) -> None:
    server.always = in_pages("/api/v1/audit_logs", "audit_logs")
    mode.call(
        package,
        "Tines",
        lambda tines: tines.audit_logs.list(user_id=[310, 311], operation_name=["StoryUpdate"]),
        **given,
    )
    assert len(server.requests) == 3
    for request in server.requests:
        sent = parse_qs(request.query, strict_parsing=True)
        assert sent["user_id[]"] == ["310", "311"] and sent["operation_name[]"] == ["StoryUpdate"]


def test_the_fields_of_a_page_have_short_names(
    package: ModuleType, server: RecordingServer, mode: Mode, given: dict[str, Any]
) -> None:
    server.always = in_pages("/api/v1/admin/users", "admin/users")
    pages = mode.call(package, "Tines", lambda tines: tines.admin.users.list().pages(), **given)
    assert [[user.id for user in page.users] for page in pages] == [[1, 2], [3, 4], [5]]
    assert [page.meta.next_page_number for page in pages] == [2, 3, None]


@pytest.mark.parametrize("status", [200, 204])
def test_a_session_is_over_with_either_status(
    package: ModuleType, server: RecordingServer, mode: Mode, given: dict[str, Any], status: int
) -> None:
    server.will(status_reply(status))
    call: Call = lambda tines: tines.admin.users.expire_session(310)  # noqa: E731
    assert mode.call(package, "Tines", call, **given) is None
    assert server.only.method == "POST"


def test_an_invitation_that_is_not_sent_says_why(
    package: ModuleType, server: RecordingServer, mode: Mode, given: dict[str, Any]
) -> None:
    server.will(status_reply(200), json_reply({"message": "accepted already"}))
    call: Call = lambda tines: tines.admin.users.resend_invitation(310)  # noqa: E731
    assert mode.call(package, "Tines", call, **given) is None
    assert mode.call(package, "Tines", call, **given).message == "accepted already"


def test_a_mapping_is_sent_again_after_a_fault(
    package: ModuleType, server: RecordingServer, mode: Mode, given: dict[str, Any]
) -> None:
    mapping = {"group_name": "on-call", "team_name": "Identity desk", "role_name": "EDITOR"}
    server.will(status_reply(502), json_reply({"mappings": [mapping]}))
    found = mode.call(
        package,
        "Tines",
        lambda tines: tines.admin.scim_user_group_mapping.update(mappings=[mapping]),
        **given,
    )
    assert found.mappings[0].role_name == "EDITOR"
    assert [request.json() for request in server.requests] == [{"mappings": [mapping]}] * 2


def test_jobs_are_not_deleted_twice(
    package: ModuleType, server: RecordingServer, mode: Mode, given: dict[str, Any]
) -> None:
    server.will(status_reply(429), status_reply(502))
    call: Call = lambda tines: tines.admin.jobs.delete_dead()  # noqa: E731
    with pytest.raises(package.ServerError):
        mode.call(package, "Tines", call, **given)
    assert [request.path for request in server.requests] == [
        "/api/v1/admin/delete_all_dead_jobs"
    ] * 2
