"""What a changed line of client.yaml does where no signature shows it."""

import pytest

from generator.review.behaviour import behaviour
from generator.review.settings import Settings, read


def settings(client: str) -> Settings:
    return read(client, "client.yaml", "", "names.lock")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("retries: {statuses: {not_done: [409]}}", "retries-changed"),
        ("retries: {max_retries: 3}", "retries-changed"),
        ("retries: {longest_wait: 120}", "retries-changed"),
        ("retries: {backoff: {first: 1}}", "retries-changed"),
        ("retries: {operations: {GET /a: {statuses: {final: [500]}}}}", "retries-changed"),
        ("rate_limit_headers: {reset: X-Reset, reset_unit: milliseconds}", "limits-changed"),
        (
            "credentials: {o: {client_id: {}, client_secret: {},"
            " token_endpoint_auth_method: client_secret_post}}",
            "filling-changed",
        ),
    ],
)
def test_quiet_changes_are_rows(line: str, kind: str) -> None:
    for base, head in (("", line), (line, "")):
        found = list(behaviour("acme", settings(base), settings(head), ()))
        assert [(change.kind, change.level) for _, change in found] == [(kind, "risky")]
        assert list(behaviour("acme", settings(line), settings(line), ())) == []
