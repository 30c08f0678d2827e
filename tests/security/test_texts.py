"""Text of a server reaches logs and terminals as one line of what can be printed."""

import logging
from types import ModuleType
from typing import Any

import pytest

from tests.security.conftest import SECRETS
from tests.support.clients import Mode
from tests.support.server import RecordingServer, Reply, json_reply

# A line of its own in a log, colours and commands for a terminal, and what turns text around.
HOSTILE = "x\r\n2026-11-26 CRITICAL forged \x1b[2J\x1b]0;title\x07 \x9b31m \u202e\u2066 \u2028\x85\x00 \ud800"
SENDABLE = "x\x1b[2J\x9b31m\x07"  # a header cannot hold the rest


def _said(
    desk: ModuleType, server: RecordingServer, mode: Mode, reply: Reply, act: Any, **settings: Any
) -> str:
    """What the error of a call says."""
    server.always = reply
    with pytest.raises(desk.ClientError) as raised:
        mode.call(desk, "Desk", act, base_url=server.origin, **settings, **SECRETS)
    return str(raised.value)


_HEADERS = (("Content-Type", "application/json"), ("X-Request-Id", SENDABLE))
_REPLIES = {
    "request id in the body": json_reply({"request_id": HOSTILE}, 400),
    "request id in a header": Reply(400, b"{}", _HEADERS),
    "message of an error": json_reply({"message": HOSTILE}, 418),
    "page instead of JSON": Reply(400, HOSTILE.encode("utf-8", "surrogatepass"), ()),
    "media type": Reply(200, b"<", (("Content-Type", f"text/{SENDABLE}"),)),
    "coding": Reply(
        200, b"<", (("Content-Type", "application/json"), ("Content-Encoding", SENDABLE))
    ),
    "place of a redirect": Reply(302, b"", (("Location", f"//{SENDABLE}/"),)),
    "strange status": Reply(799, b"", ()),
}


@pytest.mark.parametrize("what", _REPLIES)
def test_errors_and_logs_are_lines(
    desk: ModuleType,
    server: RecordingServer,
    mode: Mode,
    what: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG, logger=desk.__name__):
        said = _said(desk, server, mode, _REPLIES[what], lambda c: c.public.get(), max_retries=0)
    lines = [record.getMessage() for record in caplog.records if record.name == desk.__name__]
    assert lines and said.startswith("public.get: ")
    assert [line for line in (said, *lines) if not line.isprintable()] == []


def test_a_request_id_is_short(desk: ModuleType, server: RecordingServer, mode: Mode) -> None:
    """And fit to be logged by callers."""
    reply = json_reply({"request_id": HOSTILE + "y" * 100_000}, 400)
    server.always = reply
    with pytest.raises(desk.ApiError) as raised:
        mode.call(desk, "Desk", lambda c: c.public.get(), base_url=server.origin, **SECRETS)
    found = raised.value.request_id
    assert len(found) == 200 and found.isprintable() and found.startswith("x??2026")
    assert len(str(raised.value)) < 600


def test_names_of_unknown_fields_are_lines(
    desk: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    name = HOSTILE.removesuffix("\ud800")  # which is no JSON
    reply = json_reply({"id": 7, "counts": {name: "many"}, name + "z" * 9_999: 1})
    said = _said(desk, server, mode, reply, lambda c: c.cases.get("1"), strict=True)
    assert said.isprintable() and len(said) < 1_500 and said.count(" at ") == 3
    found: list[Any] = []
    server.always = reply
    given = {"base_url": server.origin, "on_drift": found.append, **SECRETS}
    mode.call(desk, "Desk", lambda c: c.cases.get("1"), **given)
    (drift,) = found
    assert all(str(finding).isprintable() for finding in drift.findings)
    assert repr(drift).isprintable()


def test_links_are_lines(
    desk: ModuleType, server: RecordingServer, mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    """The address of each page is logged."""
    server.will(
        json_reply({"items": [{}], "next": f"/linked/{HOSTILE[:-1]}"}),
        Reply(302, b"", (("Location", f"/linked/{SENDABLE}"),)),
        json_reply({"items": []}),
    )
    with caplog.at_level(logging.DEBUG, logger=desk.__name__):
        mode.call(desk, "Desk", lambda c: c.linked.list(), base_url=server.origin, **SECRETS)
    assert len(server.requests) == 3
    lines = [record.getMessage() for record in caplog.records if record.name == desk.__name__]
    assert [line for line in lines if not line.isprintable()] == []


def test_events_are_lines(desk: ModuleType, server: RecordingServer, mode: Mode) -> None:
    headers = (("Content-Type", f"text/{SENDABLE}"),)
    said = _said(desk, server, mode, Reply(200, b"<", headers), lambda c: c.events.tail())
    assert said.isprintable() and "where a stream was expected" in said


def test_a_webhook_shows_nothing_of_a_body(desk: ModuleType, client: Any) -> None:
    body = HOSTILE[:-1].encode()
    for headers in ({}, {"Desk-Signature": HOSTILE}, client.webhooks.sign(b"other")):
        with pytest.raises(desk.WebhookSignatureError) as raised:
            client.webhooks.unwrap(body, headers)
        assert str(raised.value).isprintable() and "forged" not in str(raised.value)
    with pytest.raises(desk.DecodeError) as undecoded:
        client.webhooks.unwrap(body, client.webhooks.sign(body))
    assert str(undecoded.value).isprintable()
