"""Stories, actions, credentials and resources of Tines: what its pages say beside the shapes."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, Reply, Request, json_reply, status_reply

KEY = "k-0123456789"
Act = Callable[[Any], Any]


def three_pages(key: str) -> Callable[[Request], Reply]:
    """A list under `key` whose meta holds URLs, and beside them the number of the next page.

    Its entries have all that makes an entry of some list what it is.
    """

    def answer(request: Request) -> Reply:
        page = int(parse_qs(request.query).get("page", ["1"])[0])
        following = page + 1 if page < 3 else None
        url = f"https://example.tines.com{request.path}?per_page=1&page="
        meta = {
            "current_page": f"{url}{page}",
            "next_page": following and f"{url}{following}",
            "next_page_number": following,
        }
        return json_reply({key: [{"id": page, "guid": str(page), "name": "n"}], "meta": meta})

    return answer


@pytest.mark.parametrize(
    ("act", "path", "key"),
    [
        (lambda c: c.actions.list(), "/api/v1/actions", "agents"),
        (lambda c: c.actions.events.list(7), "/api/v1/actions/7/events", "events"),
        (lambda c: c.actions.logs.list(7), "/api/v1/actions/7/logs", "action_logs"),
        (
            lambda c: c.admin.sync_destinations.list(),
            "/api/v1/admin/sync_destinations",
            "sync_destinations",
        ),
        (lambda c: c.credentials.list(), "/api/v1/user_credentials", "user_credentials"),
        (lambda c: c.events.list(), "/api/v1/events", "events"),
        (lambda c: c.folders.list(), "/api/v1/folders", "folders"),
        (lambda c: c.stories.notes.list(), "/api/v1/notes", "annotations"),
        (lambda c: c.resources.list(), "/api/v1/global_resources", "global_resources"),
        (lambda c: c.change_requests.list(), "/api/v1/change_requests", "change_requests"),
        (lambda c: c.stories.drafts.list(5), "/api/v1/stories/5/drafts", "drafts"),
        (lambda c: c.groups.runs.list(9), "/api/v1/groups/9/runs", "group_runs"),
        (
            lambda c: c.groups.runs.list_events(9, "a"),
            "/api/v1/groups/9/runs/a",
            "group_run_events",
        ),
        (lambda c: c.stories.runs.list(5), "/api/v1/stories/5/runs", "story_runs"),
        (
            lambda c: c.stories.runs.list_events(5, "a"),
            "/api/v1/stories/5/runs/a",
            "story_run_events",
        ),
        (lambda c: c.stories.list(), "/api/v1/stories", "stories"),
        (
            lambda c: c.stories.pending_actions.list(5),
            "/api/v1/stories/5/pending_actions",
            "stories",
        ),
        (lambda c: c.stories.versions.list(5), "/api/v1/stories/5/versions", "story_versions"),
        (lambda c: c.tags.list(), "/api/v1/tags", "tags"),
    ],
)
def test_lists_are_walked_to_their_end(
    packages: Packages, server: RecordingServer, mode: Mode, act: Act, path: str, key: str
) -> None:
    server.always = three_pages(key)
    findings: list[Any] = []
    given = {"api_key": KEY, "base_url": server.origin, "on_drift": findings.append}
    found = mode.call(packages.vendor("tines"), "Tines", act, **given)
    numbers = [int(item.guid if key in ("story_runs", "group_runs") else item.id) for item in found]
    assert numbers == [1, 2, 3]
    assert [request.path for request in server.requests] == [path] * 3
    assert [request.query for request in server.requests] == ["", "page=2", "page=3"]
    kinds = {finding.kind for drift in findings for finding in drift.findings}
    assert kinds <= {"unknown_field"}


SECRETS: dict[str, dict[str, Any]] = {
    "TEXT": {"value": "s"},
    "AWS": {"aws_authentication_type": "KEY", "aws_access_key": "a"},
    "JWT": {
        "jwt_algorithm": "RS256",
        "jwt_payload": {"iss": "me"},
        "jwt_auto_generate_time_claims": True,
        "jwt_private_key": "k",
    },
    "MTLS": {
        "mtls_client_certificate": "c",
        "mtls_client_private_key": "k",
        "mtls_root_certificate": "r",
    },
    "HTTP_REQUEST_AGENT": {
        "http_request_options": {"url": "https://example.org/token"},
        "http_request_location_of_token": "=body.token",
    },
    "MULTI_REQUEST": {
        "credential_requests": [{"options": {"method": "get"}, "http_request_secret": "s"}],
        "http_request_location_of_token": "=body.token",
        "http_request_ttl": 60,
    },
    "OAUTH": {
        "oauth_token_url": "https://example.org/token",
        "oauth_client_id": "i",
        "oauth_client_secret": "s",
        "oauth_scope": "read",
        "oauth_grant_type": "client_credentials",
        "oauthPkceCodeChallengeMethod": None,
    },
}


def credential(mode: str) -> dict[str, Any]:
    """The body of a credential, by the names that the wire has."""
    return {"name": "n", "team_id": 1, "mode": mode, **SECRETS[mode]}


@pytest.mark.parametrize("kind", SECRETS)
def test_a_credential_of_each_kind(
    packages: Packages, server: RecordingServer, mode: Mode, kind: str
) -> None:
    server.will(json_reply({"id": 1, "name": "n", "mode": kind, "redirect_url": "u"}, 201))
    body = credential(kind)
    if "oauthPkceCodeChallengeMethod" in body:
        body["oauth_pkce_code_challenge_method"] = body.pop("oauthPkceCodeChallengeMethod")
    given = {"api_key": KEY, "base_url": server.origin}
    created = mode.call(
        packages.vendor("tines"), "Tines", lambda c: c.credentials.create(body=body), **given
    )
    assert server.only.json() == credential(kind)
    assert (created.mode, created.redirect_url) == (kind, "u")


@pytest.mark.parametrize("kind", SECRETS)
def test_a_credential_has_the_fields_of_its_kind(
    packages: Packages, server: RecordingServer, mode: Mode, kind: str
) -> None:
    module = packages.vendor("tines")
    other = "TEXT" if kind == "AWS" else "AWS"
    body = {"name": "n", "team_id": 1, "mode": kind, **SECRETS[other]}
    given = {"api_key": KEY, "base_url": server.origin}
    with pytest.raises(module.ArgumentError):
        mode.call(module, "Tines", lambda c: c.credentials.create(body=body), **given)
    assert server.requests == []


def test_an_element_with_another_value_stays_and_is_shown(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    module = packages.vendor("tines")
    server.will(json_reply("b", 422))
    given = {"api_key": KEY, "base_url": server.origin}
    with pytest.raises(module.UnprocessableEntityError) as raised:
        mode.call(module, "Tines", lambda c: c.resources.remove(1, index=0, if_value="a"), **given)
    assert server.only.json() == {"index": 0, "if_value": "a"}
    assert raised.value.body == "b"


def test_null_is_a_value_to_compare_with(
    packages: Packages, server: RecordingServer, mode: Mode
) -> None:
    server.will(json_reply("a"))
    given = {"api_key": KEY, "base_url": server.origin}
    removed = mode.call(
        packages.vendor("tines"), "Tines", lambda c: c.resources.remove(1, if_value=None), **given
    )
    assert server.only.json() == {"if_value": None}
    assert removed == "a"


@pytest.mark.parametrize("value", ["ab", ["a", 1, None]])
def test_the_value_after_appending_comes_without_a_wrapper(
    packages: Packages, server: RecordingServer, mode: Mode, value: str | list[object]
) -> None:
    server.will(json_reply(value))
    given = {"api_key": KEY, "base_url": server.origin, "strict": True}
    appended = mode.call(
        packages.vendor("tines"), "Tines", lambda c: c.resources.append(1, value=value), **given
    )
    assert server.only.json() == {"value": value}
    assert appended == value


@pytest.mark.parametrize(
    ("act", "on_429", "on_503"),
    [
        (lambda c: c.events.reemit(1), 1, 1),
        (lambda c: c.admin.sync_destinations.manual_sync(1), 1, 1),
        (lambda c: c.resources.append(1, value="a"), 3, 1),
        (lambda c: c.resources.remove(1), 3, 1),
    ],
)
def test_what_each_call_does_again_is_not_repeated(
    packages: Packages, server: RecordingServer, mode: Mode, act: Act, on_429: int, on_503: int
) -> None:
    module = packages.vendor("tines")
    given = {"api_key": KEY, "base_url": server.origin, "max_retries": 2}
    for status, attempts in ((429, on_429), (503, on_503)):
        server.always = status_reply(status, **{"Retry-After": "1"})
        server.requests.clear()
        with pytest.raises(module.ApiError):
            mode.call(module, "Tines", act, **given)
        assert len(server.requests) == attempts


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_version_comes_in_a_wrapper_or_as_it_is(
    packages: Packages, server: RecordingServer, mode: Mode, wrapped: bool
) -> None:
    version = {"id": 3, "name": "n"}
    server.will(json_reply({"story_version": version} if wrapped else version))
    given = {"api_key": KEY, "base_url": server.origin, "strict": True}
    found = mode.call(
        packages.vendor("tines"), "Tines", lambda c: c.stories.versions.get(1, 3), **given
    )
    assert (found.story_version if wrapped else found).id == 3


@pytest.mark.parametrize(
    ("act", "body"),
    [
        (lambda c: c.stories.delete_batch(ids=[1, 2]), {"ids": [1, 2]}),
        (lambda c: c.stories.owners.remove(1, user_id=2), {"user_id": 2}),
        (lambda c: c.stories.recipients.remove(1, address="a@b.c"), {"address": "a@b.c"}),
        (lambda c: c.admin.sync_destinations.delete(1, keep_stories=True), {"keep_stories": True}),
    ],
)
def test_some_deletions_have_a_body(
    packages: Packages, server: RecordingServer, mode: Mode, act: Act, body: object
) -> None:
    server.will(status_reply(204))
    given = {"api_key": KEY, "base_url": server.origin}
    assert mode.call(packages.vendor("tines"), "Tines", act, **given) is None
    assert (server.only.method, server.only.json()) == ("DELETE", body)
