"""What a receiver takes for a request, for its secrets, and for an event."""

import hmac
import json
import types
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
import webhook_models
from runtime.drift import Drift, Finding
from runtime.errors import (
    ArgumentError,
    ClientError,
    ConfigurationError,
    DecodeError,
    DriftError,
    WebhookExpiredError,
    WebhookSignatureError,
)
from runtime.jwt_signatures import JwtSignature
from runtime.signatures import HmacSignature
from runtime.webhooks import Receiver, UnknownEvent, WebhookDefinition
from webhook_models import Closed, Opened

NOW = 1_800_000_000.0
SIGNATURE = HmacSignature(
    header="X-Sig",
    algorithm="sha256",
    format="t={timestamp},v1={signature}",
    separator=" ",
    signed="{timestamp}.{body}",
)
DEFINITION: WebhookDefinition[Any] = WebhookDefinition(
    signature=SIGNATURE,
    argument="webhook_secret",
    variable="ACME_WEBHOOK_SECRET",
    pointer="/event/name",
    events={
        "case.opened": "models.Opened",
        "case.closed": "models.Closed",
        "case.moved": "models.Opened | models.Closed",
        "cases.listed": "list[models.Opened]",
    },
    models=webhook_models,
)
OPENED = b'{"event": {"name": "case.opened"}, "opened_by": "ann"}'


class Clock:
    """A clock that stands still."""

    def monotonic(self) -> float:
        return NOW

    def time(self) -> float:
        return NOW


def receiver(
    secret: str | Sequence[str] | None = "secret",
    definition: WebhookDefinition[Any] = DEFINITION,
    **settings: Any,
) -> Receiver[Any]:
    return Receiver(definition, secret, {"clock": Clock(), **settings})


def signed(body: bytes = OPENED, secret: bytes = b"secret", moment: int = int(NOW)) -> str:
    made = hmac.new(secret, b"%d." % moment + body, "sha256").hexdigest()
    return f"t={moment},v1={made}"


class Items:
    """Headers of a framework: neither a mapping nor pairs."""

    def items(self) -> Iterator[tuple[str, str]]:
        yield "Host", "hooks.example.com"
        yield "x-SIG", signed()


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Sig": signed()},
        {"x-sig": signed(), "X-Other": "1"},
        {"X-SIG": [signed()]},
        [("x-sig", signed()), ("x-other", "1"), ("x-other", "2")],
        [(b"x-sig", signed().encode())],
        iter([("X-Sig", signed())]),
        types.MappingProxyType({"X-Sig": signed()}),
        Items(),
    ],
)
@pytest.mark.parametrize("body", [OPENED, OPENED.decode(), bytearray(OPENED), memoryview(OPENED)])
def test_headers_and_bodies_of_every_framework(headers: Any, body: Any) -> None:
    if isinstance(headers, Iterator):
        headers = [("X-Sig", signed())]
    event = receiver().unwrap(body, headers, tolerance=0)
    assert isinstance(event, Opened) and event.opened_by == "ann"


@pytest.mark.parametrize(
    ("headers", "text"),
    [
        ({}, "the header X-Sig is missing"),
        ([], "the header X-Sig is missing"),
        ({"X-Sig": []}, "the header X-Sig is missing"),
        ({"X-Sig": [signed(), signed()]}, "the header X-Sig is there 2 times"),
        ([("X-Sig", signed()), ("x-sig", "")], "the header X-Sig is there 2 times"),
        ({"X-Sig": ""}, "is not written as t=<seconds>,v1=<sha256 in hex>"),
        ({"X-Sig": signed(secret=b"other")}, "fits the body"),
    ],
)
def test_requests_without_a_good_signature(headers: Any, text: str) -> None:
    with pytest.raises(WebhookSignatureError, match=text) as raised:
        receiver().unwrap(OPENED, headers)
    assert isinstance(raised.value, ClientError)
    assert "secret" not in str(raised.value).replace("the secret is", "")
    assert "ann" not in str(raised.value)


def test_a_body_that_was_written_again_does_not_fit() -> None:
    with pytest.raises(WebhookSignatureError, match="not as it was sent"):
        receiver().unwrap(
            json.dumps(json.loads(OPENED), separators=(",", ":")), {"X-Sig": signed()}
        )


@pytest.mark.parametrize("body", [{"event": {}}, None, 1, ["a"]])
def test_a_body_that_was_read_already(body: Any) -> None:
    with pytest.raises(ArgumentError, match="pass the bytes of the request as they came"):
        receiver().unwrap(body, {"X-Sig": signed()})


def test_a_text_that_no_bytes_stand_for() -> None:
    with pytest.raises(ArgumentError, match="no text in UTF-8"):
        receiver().unwrap("\ud800", {"X-Sig": signed()})


def test_an_old_request() -> None:
    headers = {"X-Sig": signed(moment=int(NOW) - 600)}
    assert isinstance(receiver().unwrap(OPENED, headers, tolerance=None), Opened)
    with pytest.raises(WebhookExpiredError):
        receiver().unwrap(OPENED, headers, tolerance=599)


@pytest.mark.parametrize(
    ("given", "variable"),
    [
        ("secret", None),
        (["old", "secret"], None),
        ("old\nsecret\n", "ignored"),
        (None, "secret"),
        (None, " old \n\nsecret\n"),
    ],
)
def test_secrets(monkeypatch: pytest.MonkeyPatch, given: Any, variable: str | None) -> None:
    if variable is not None:
        monkeypatch.setenv("ACME_WEBHOOK_SECRET", variable)
    assert isinstance(receiver(given).unwrap(OPENED, {"X-Sig": signed()}), Opened)


@pytest.mark.parametrize(
    ("given", "variable"), [(None, ""), ("", "s"), ((), "s"), (["", " "], "s")]
)
def test_no_secret_is_an_error_of_its_own(
    monkeypatch: pytest.MonkeyPatch, given: Any, variable: str
) -> None:
    """A hash with an empty key can be made by anyone."""
    monkeypatch.setenv("ACME_WEBHOOK_SECRET", variable)
    with pytest.raises(ConfigurationError, match=r"pass webhook_secret= or .* ACME_WEBHOOK_SECRET"):
        receiver(given).unwrap(OPENED, {"X-Sig": signed(secret=b"")})


def test_what_is_made_for_tests_fits() -> None:
    one = receiver()
    assert one.sign(OPENED) == {"X-Sig": signed()}
    assert one.sign(OPENED.decode(), timestamp=5.9) == {"X-Sig": signed(moment=5)}
    token = JwtSignature(header="X-Jwt", algorithms=("HS256",), claims=(("aud", "{url}"),))
    by_token: WebhookDefinition[Any] = WebhookDefinition(signature=token, argument="webhook_key")
    other = receiver("key", by_token)
    headers = other.sign(OPENED, url="https://a.example/")
    assert other.unwrap(OPENED, headers, url="https://a.example/") == UnknownEvent(
        None, json.loads(OPENED), OPENED
    )
    with pytest.raises(WebhookSignatureError, match="'aud'"):
        other.unwrap(OPENED, headers, url="https://b.example/")


def test_where_nothing_is_known_of_signatures_nothing_is_unwrapped() -> None:
    unsigned: WebhookDefinition[Any] = WebhookDefinition()
    for call in (lambda one: one.unwrap(b"{}", {}), lambda one: one.sign(b"{}", key="k")):
        with pytest.raises(ConfigurationError, match="not known how the vendor signs"):
            call(receiver("secret", unsigned))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"event": {"name": "case.opened"}}, Opened),
        ({"event": {"name": "case.closed"}, "reason": "done"}, Closed),
        ({"event": {"name": "case.moved"}, "reason": "done"}, Closed),
        ({"event": {"name": "case.moved"}, "opened_by": "ann"}, Opened),
        ({"event": {"name": "case.reopened"}}, UnknownEvent),
        ({"event": {"name": 1}}, UnknownEvent),
        ({"event": None}, UnknownEvent),
        ([], UnknownEvent),
        (1, UnknownEvent),
        (None, UnknownEvent),
    ],
)
def test_events_by_name(body: Any, expected: type) -> None:
    content = json.dumps(body).encode()
    event = receiver().parse_unverified(content)
    assert type(event) is expected
    if isinstance(event, UnknownEvent):
        assert (event.data, event.content) == (body, content)
        assert "reopened" not in repr(event.data) or event.name == "case.reopened"


def test_an_event_keeps_what_does_not_fit() -> None:
    told: list[Drift] = []
    body = b'{"event": {"name": "case.closed"}, "reason": 5, "new": [1]}'
    event = receiver(on_drift=told.append).parse_unverified(body)
    assert isinstance(event, Closed) and (event.reason, event.model_extra) == (5, {"new": [1]})
    findings = (Finding("unknown_field", "/new"), Finding("wrong_type", "/reason"))
    assert told == [Drift("webhooks.case.closed", findings)]
    with pytest.raises(DriftError, match=r"webhooks\.case\.closed: unknown field at /new"):
        receiver(strict=True).parse_unverified(body)


def test_a_new_event_is_told_of() -> None:
    told: list[Drift] = []
    receiver(on_drift=told.append).parse_unverified(b'{"event": {"name": "case.new"}}')
    assert told == [Drift("webhooks", (Finding("unknown_variant", "/event/name"),))]
    with pytest.raises(DriftError):
        receiver(strict=True).parse_unverified(b'{"event": {"name": "case.new"}}')


def test_the_name_in_a_header() -> None:
    by_header: WebhookDefinition[Any] = WebhookDefinition(
        name_header="X-Event", events={"closed": "models.Closed"}, models=webhook_models
    )
    one = receiver(None, by_header)
    assert isinstance(one.parse_unverified(b"{}", {"x-event": "closed"}), Closed)
    assert one.parse_unverified(b"{}", {"x-event": "new"}) == UnknownEvent("new", {}, b"{}")
    assert one.parse_unverified(b"{}", {"x-event": ["closed", "new"]}).name is None
    assert one.parse_unverified(b"{}").name is None


def test_without_a_name_the_body_decides() -> None:
    nameless: WebhookDefinition[Any] = WebhookDefinition(
        otherwise="models.Opened | models.Closed", models=webhook_models
    )
    one = receiver(None, nameless)
    assert isinstance(one.parse_unverified(b'{"reason": "done"}'), Closed)
    assert isinstance(one.parse_unverified(b'{"opened_by": "ann"}'), Opened)
    assert one.parse_unverified(b"[1]") == UnknownEvent(None, [1], b"[1]")
    many: WebhookDefinition[Any] = WebhookDefinition(
        otherwise="list[models.Closed]", models=webhook_models
    )
    assert receiver(None, many).parse_unverified(b'[{"reason": "done"}]')[0].reason == "done"


@pytest.mark.parametrize("body", [b"", b"a=1", b"\xff", b'{"a": NaN}', b"{", "\ufeff{"])
def test_a_body_that_is_not_json(body: bytes | str) -> None:
    with pytest.raises(DecodeError, match="the webhook's body is not JSON"):
        receiver().parse_unverified(body)
    undescribed: WebhookDefinition[Any] = WebhookDefinition()
    event = receiver(None, undescribed).parse_unverified(body)
    assert event == UnknownEvent(None, None, body if isinstance(body, bytes) else body.encode())


def test_a_byte_order_mark_is_no_part_of_json() -> None:
    assert isinstance(receiver().parse_unverified(b"\xef\xbb\xbf" + OPENED), Opened)


def test_an_unknown_event_shows_no_data() -> None:
    assert repr(UnknownEvent("new", {"iban": "DE1"}, b"DE1")) == "UnknownEvent(name='new')"


def test_deep_nesting_is_refused() -> None:
    body = b'{"event": {"name": "case.opened"}, "opened_by": ' + b"[" * 100_000
    with pytest.raises(DecodeError):
        receiver().parse_unverified(body)
