"""Signatures by a keyed hash; the judges are a published vector and a hash that is keyed by hand."""

import ast
import base64
import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime import signatures
from runtime.errors import ConfigurationError, WebhookExpiredError, WebhookSignatureError
from runtime.signatures import HmacSignature, sign_hmac, verify_hmac

NOW = 1_800_000_000
BODY = b'{"name": "\xc3\xa4"}'
PLAIN = HmacSignature(header="X-Sig", algorithm="sha256", format="sha256={signature}")
TIMED = HmacSignature(
    header="X-Sig",
    algorithm="sha256",
    format="t={timestamp},v1={signature}",
    separator=" ",
    signed="{timestamp}.{body}",
)
# The separator stands in the form: one time, several signatures.
LISTED = replace(TIMED, separator=",")
APART = HmacSignature(
    header="webhook-signature",
    algorithm="sha256",
    encoding="base64",
    format="v1,{signature}",
    separator=" ",
    signed="{id}.{timestamp}.{body}",
    places=(("id", "webhook-id"), ("timestamp", "webhook-timestamp")),
    secret_prefix="whsec_",
    secret_encoding="base64",
)
SCHEMES = [PLAIN, TIMED, LISTED, APART, replace(PLAIN, algorithm="sha512", encoding="base64")]


def keyed(key: bytes, message: bytes, algorithm: str = "sha256") -> bytes:
    """HMAC as RFC 2104 says it."""
    size = hashlib.new(algorithm).block_size
    key = (hashlib.new(algorithm, key).digest() if len(key) > size else key).ljust(size, b"\0")
    inner = hashlib.new(algorithm, bytes(one ^ 0x36 for one in key) + message).digest()
    return hashlib.new(algorithm, bytes(one ^ 0x5C for one in key) + inner).digest()


def check(
    scheme: HmacSignature,
    headers: dict[str, str],
    *secrets: str,
    body: bytes = BODY,
    tolerance: float | None = None,
) -> None:
    def find(name: str) -> str:
        if name not in headers:
            raise WebhookSignatureError(f"the header {name} is missing")
        return headers[name]

    verify_hmac(scheme, secrets or ("secret",), body, find, NOW, tolerance)


def timed(secret: bytes, moment: int = NOW, body: bytes = BODY) -> str:
    return f"t={moment},v1={keyed(secret, b'%d.' % moment + body).hex()}"


def test_the_vector_of_rfc_4231() -> None:
    found = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    check(PLAIN, {"X-Sig": f"sha256={found}"}, "Jefe", body=b"what do ya want for nothing?")
    assert keyed(b"Jefe", b"what do ya want for nothing?").hex() == found


def test_a_hash_of_time_and_body() -> None:
    check(TIMED, {"X-Sig": timed(b"secret")})
    check(TIMED, {"X-Sig": timed(b"secret").upper().replace("T=", "t=").replace("V1=", "v1=")})


def test_a_hash_of_id_time_and_body_under_a_secret_in_base64() -> None:
    secret = "whsec_" + base64.b64encode(b"\x00\xff key").decode()
    made = base64.b64encode(keyed(b"\x00\xff key", b"msg_7.1800000000." + BODY)).decode()
    headers = {"webhook-id": "msg_7", "webhook-timestamp": str(NOW)}
    check(APART, {**headers, "webhook-signature": f"v1a,AAAA v1,{made}"}, secret, tolerance=0)
    with pytest.raises(WebhookSignatureError, match="fits the body"):
        check(APART, {**headers, "webhook-id": "msg_8", "webhook-signature": f"v1,{made}"}, secret)
    with pytest.raises(WebhookSignatureError, match="webhook-id is missing"):
        check(APART, {"webhook-signature": f"v1,{made}"}, secret)
    with pytest.raises(ConfigurationError, match="not base64"):
        check(APART, {**headers, "webhook-signature": f"v1,{made}"}, "whsec_?")


def test_one_of_several_signatures_is_enough() -> None:
    both = f"{timed(b'old')} {timed(b'new')}"
    check(TIMED, {"X-Sig": both}, "new")
    check(TIMED, {"X-Sig": both}, "old")
    listed = f"t={NOW},v1={'0' * 64},{timed(b'secret').partition(',')[2]},v0=zz"
    check(LISTED, {"X-Sig": listed})
    with pytest.raises(WebhookSignatureError):
        check(TIMED, {"X-Sig": both}, "newer")


def test_one_of_several_secrets_is_enough() -> None:
    check(TIMED, {"X-Sig": timed(b"old")}, "new", "old")


@pytest.mark.parametrize("away", [301, -301])
def test_a_time_far_from_now_is_refused(away: int) -> None:
    headers = {"X-Sig": timed(b"secret", NOW + away)}
    check(TIMED, headers)
    check(TIMED, headers, tolerance=301)
    with pytest.raises(WebhookExpiredError, match="301 s away from now; at most 300 s"):
        check(TIMED, headers, tolerance=300)


def test_the_time_of_the_signature_that_fits_counts() -> None:
    fresh_but_wrong = f"t={NOW},v1={'0' * 64}"
    with pytest.raises(WebhookExpiredError):
        check(TIMED, {"X-Sig": f"{fresh_but_wrong} {timed(b'secret', 1)}"}, tolerance=300)


@pytest.mark.parametrize(
    ("scheme", "value"),
    [
        (PLAIN, ""),
        (PLAIN, "sha256="),
        (PLAIN, keyed(b"secret", BODY).hex()),
        (PLAIN, "sha1=" + keyed(b"secret", BODY, "sha1").hex()),
        (PLAIN, "sha256=" + keyed(b"secret", BODY).hex()[:-2]),
        (PLAIN, "sha256=" + keyed(b"secret", BODY).hex() + "00"),
        (PLAIN, "sha256=" + base64.b64encode(keyed(b"secret", BODY)).decode()),
        (PLAIN, "sha256=" + "g" * 64),
        (TIMED, "v1=" + keyed(b"secret", BODY).hex()),
        (TIMED, timed(b"secret").replace("t=", "t=-")),
        (TIMED, timed(b"secret").replace("t=", "t=1e")),
        (TIMED, timed(b"secret").replace("t=1", "t=\u0661")),
        (TIMED, timed(b"secret").replace(",", ", ")),
        (LISTED, "v1=" + "0" * 64),
        (LISTED, timed(b"secret") + ",t=1"),
        (APART, "v1,AAAA"),
        (TIMED, " ".join([timed(b"secret")] * 17)),
    ],
)
def test_a_header_that_is_written_otherwise_is_refused(scheme: HmacSignature, value: str) -> None:
    headers = {scheme.header: value, "webhook-id": "m", "webhook-timestamp": str(NOW)}
    secret = "AAAA" if scheme is APART else "secret"
    with pytest.raises(WebhookSignatureError, match=r"written as|too many|several times") as raised:
        check(scheme, headers, secret)
    assert "secret" not in str(raised.value) and (len(value) < 9 or value not in str(raised.value))


def test_a_time_in_a_header_of_its_own_must_be_one() -> None:
    made = base64.b64encode(keyed(b"\0\0\0", b"m.soon." + BODY)).decode()
    headers = {"webhook-id": "m", "webhook-timestamp": "soon", "webhook-signature": f"v1,{made}"}
    with pytest.raises(WebhookSignatureError, match="with the timestamp in webhook-timestamp"):
        check(APART, headers, "AAAA")


@given(st.sampled_from(SCHEMES), st.binary(), st.integers(0, 10**12), st.data())
def test_what_is_signed_fits_and_nothing_else_does(
    scheme: HmacSignature, body: bytes, moment: int, data: st.DataObject
) -> None:
    text = st.text(st.characters(codec="utf-8", exclude_characters="\0\n"), min_size=1)
    secret = data.draw(text)
    other = secret + data.draw(text)
    if scheme is APART:
        secret, other = (base64.b64encode(one.encode()).decode() for one in (secret, other))
    headers = sign_hmac(scheme, secret, body, moment, "msg_1")
    check(scheme, headers, secret, body=body)
    changed = body + b" " if not body else bytes([body[0] ^ 1]) + body[1:]
    for given_body, given_secret in ((changed, secret), (body, other)):
        with pytest.raises(WebhookSignatureError):
            check(scheme, headers, given_secret, body=given_body)


@given(st.sampled_from(SCHEMES), st.text(), st.text())
def test_any_header_is_refused_in_words(scheme: HmacSignature, value: str, time: str) -> None:
    headers = {scheme.header: value, "webhook-id": value, "webhook-timestamp": time}
    with pytest.raises(WebhookSignatureError):
        check(scheme, headers, "AAAA")


def test_hashes_are_compared_in_constant_time() -> None:
    """Nothing that is secret is compared with `==`, which stops at the first difference."""
    for module in (signatures, signatures.__name__.replace("signatures", "jwt_signatures")):
        name = module if isinstance(module, str) else module.__name__
        path = Path(signatures.__file__).with_name(f"{name.rpartition('.')[2]}.py")
        tree = ast.parse(path.read_text("utf-8"))
        calls = [ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)]
        assert "hmac.compare_digest" in calls
        compared = [node for node in ast.walk(tree) if isinstance(node, ast.Compare)]
        equal = [node for node in compared if isinstance(node.ops[0], ast.Eq | ast.NotEq | ast.In)]
        sides = {ast.unparse(side) for node in equal for side in (node.left, *node.comparators)}
        assert not {side for side in sides if "digest(" in side or "hashed(" in side}
        assert not sides & {"made", "wanted", "claim.signature"}
