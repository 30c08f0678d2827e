"""config: how webhooks are signed, and where an event says its name."""

import pytest

from generator.config import BodyDigest, Credential, EventName, HmacSignature, JwtSignature
from tests.unit.configs import read, refused


def test_a_signature_of_the_body() -> None:
    found = read("webhooks: {header: X-Sig, algorithm: hmac-sha256, format: 'sha256={signature}'}")
    secret = Credential("webhook_secret", "ACME_WEBHOOK_SECRET")
    assert found.webhooks == HmacSignature(
        "X-Sig", "sha256", "hex", "sha256={signature}", None, "{body}", None, secret
    )
    assert read("").webhooks is None


def test_a_signature_of_body_and_time_with_rotation() -> None:
    found = read(
        "webhooks:\n  header: Sig\n  algorithm: hmac-sha512\n  encoding: base64\n"
        "  format: t={timestamp},v1={signature}\n  separator: ' '\n"
        "  signed: '{timestamp}.{body}'\n  tolerance: 300\n  secret: {argument: hook}\n"
    )
    assert found.webhooks == HmacSignature(
        "Sig", "sha512", "base64", "t={timestamp},v1={signature}", " ", "{timestamp}.{body}", 300,
        Credential("hook", "ACME_HOOK"),
    )  # fmt: skip


def test_a_signature_of_parts_that_stand_in_other_headers() -> None:
    found = read(
        "webhooks:\n  header: webhook-signature\n  algorithm: hmac-sha256\n"
        "  signed: '{id}.{timestamp}.{body}'\n  tolerance: 300\n"
        "  headers: {timestamp: webhook-timestamp, id: webhook-id}\n"
        "  secret: {prefix: whsec_, encoding: base64}\n"
    ).webhooks
    assert isinstance(found, HmacSignature)
    assert found.headers == {"id": "webhook-id", "timestamp": "webhook-timestamp"}
    assert (found.secret_prefix, found.secret_encoding) == ("whsec_", "base64")
    assert found.secret == Credential("webhook_secret", "ACME_WEBHOOK_SECRET")


def test_where_an_event_says_its_name() -> None:
    assert read("").event is None
    only = read("webhooks: {event: /data/type}")
    assert (only.event, only.webhooks) == (EventName("/data/type", None), None)
    beside = read("webhooks: {event: {header: X-Event}, header: S, algorithm: hmac-sha1}")
    assert beside.event == EventName(None, "X-Event") and beside.webhooks is not None
    assert refused("event: /type") == [("unknown-key", "/event")]


def test_a_signature_that_is_a_token() -> None:
    found = read(
        "webhooks:\n  header: x-sig\n  algorithm: jwt\n  algorithms: [RS256]\n"
        "  claims: {iss: 'https://acme.example/', aud: '{url}', digest: '{digest}'}\n"
        "  digest: {algorithm: sha512, encoding: base64}\n"
    )
    assert found.webhooks == JwtSignature(
        "x-sig",
        ("RS256",),
        {"iss": "https://acme.example/", "aud": "{url}", "digest": "{digest}"},
        BodyDigest("sha512", "base64"),
        Credential("webhook_key", "ACME_WEBHOOK_KEY"),
    )


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ("algorithm: hmac-sha256", "missing-key", ""),
        ("header: S, algorithm: md5", "unknown-value", "/algorithm"),
        ("header: S, algorithm: hmac-sha256, formt: a", "unknown-key", "/formt"),
        ("header: S, algorithm: hmac-sha256, encoding: hax", "unknown-value", "/encoding"),
        ("header: S, algorithm: hmac-sha256, format: a", "malformed-signature", "/format"),
        (
            "header: S, algorithm: hmac-sha256, format: '{signature} {signature}'",
            "malformed-signature",
            "/format",
        ),
        ("header: S, algorithm: hmac-sha256, signed: '{bodi}'", "malformed-signature", "/signed"),
        (
            "header: S, algorithm: hmac-sha256, signed: '{timestamp}{body}'",
            "malformed-signature",
            "/signed",
        ),
        ("header: S, algorithm: hmac-sha256, tolerance: 60", "malformed-signature", "/tolerance"),
        ("header: S, algorithm: hmac-sha256, tolerance: 0", "not-positive", "/tolerance"),
        (
            "header: S, algorithm: hmac-sha256, signed: '{id}{body}', headers: {timestamp: T}",
            "malformed-signature",
            "/signed",
        ),
        ("header: S, algorithm: hmac-sha256, headers: {nonce: N}", "unknown-key", "/headers/nonce"),
        ("header: S, algorithm: hmac-sha256, headers: {id: 'a b'}", "invalid-name", "/headers/id"),
        (
            "header: S, algorithm: hmac-sha256, secret: {encoding: x}",
            "unknown-value",
            "/secret/encoding",
        ),
        (
            "header: S, algorithm: jwt, algorithms: [ES256], key: {prefix: x}",
            "unknown-key",
            "/key/prefix",
        ),
        ("event: type", "malformed-pointer", "/event"),
        ("event: {}", "missing-key", "/event"),
        ("event: {header: X, pointer: /a}", "unknown-key", "/event/pointer"),
        ("event: {header: 'a b'}", "invalid-name", "/event/header"),
        ("event: [a]", "wrong-type", "/event"),
        ("header: S, algorithm: jwt", "missing-key", ""),
        ("header: S, algorithm: jwt, algorithms: [none]", "unknown-value", "/algorithms/0"),
        ("header: S, algorithm: jwt, algorithms: [ES256], secret: {}", "unknown-key", "/secret"),
        (
            "header: S, algorithm: jwt, algorithms: [ES256], claims: {d: '{digest}'}",
            "malformed-signature",
            "/claims/d",
        ),
        (
            "header: S, algorithm: jwt, algorithms: [ES256], digest: {algorithm: sha1}",
            "missing-key",
            "/digest",
        ),
    ],
)
def test_refuses_signatures_that_nobody_could_verify(text: str, code: str, key: str) -> None:
    assert (code, f"/webhooks{key}") in refused(f"webhooks: {{{text}}}")
