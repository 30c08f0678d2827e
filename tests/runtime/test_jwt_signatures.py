"""Signatures that are JSON Web Tokens; tokens are put together by hand, keys are those of openssl's
library, and its command line is asked where it is there."""

import base64
import hashlib
import hmac
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils
from hypothesis import given
from hypothesis import strategies as st
from runtime import jwt_signatures
from runtime.errors import ConfigurationError, WebhookExpiredError, WebhookSignatureError
from runtime.jwt_signatures import JwtSignature, Received, sign_jwt, verify_jwt

NOW = 1_800_000_000
BODY = b'{"a": 1}'
URL = "https://hooks.example.com/in?x=1"
REQUEST = Received(body=BODY, url=URL, method="POST")
DIGEST = base64.b64encode(hashlib.sha512(BODY).digest()).decode()
CLAIMS = {"iss": "https://acme.example/", "aud": URL, "method": "POST", "digest": DIGEST}
RS256 = JwtSignature(
    header="X-Sig",
    algorithms=("RS256",),
    claims=(
        ("iss", "https://acme.example/"),
        ("aud", "{url}"),
        ("method", "{method}"),
        ("digest", "{digest}"),
    ),
    digest=("sha512", "base64"),
    extra="acme-client[webhooks]",
)
BARE = JwtSignature(header="X-Sig", algorithms=("HS256",))


def segment(value: object) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def token(header: object, payload: object, sign: Callable[[bytes], bytes]) -> str:
    message = f"{segment(header)}.{segment(payload)}"
    return f"{message}.{segment(sign(message.encode()))}"


@cache
def rsa_key(size: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, size)


def private(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
    form = serialization.PrivateFormat.PKCS8
    raw = key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
    return raw.decode()


def public(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> str:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


def by_rsa(message: bytes) -> bytes:
    return rsa_key().sign(message, padding.PKCS1v15(), hashes.SHA256())


def by_secret(secret: bytes, algorithm: str = "sha256") -> Callable[[bytes], bytes]:
    return lambda message: hmac.digest(secret, message, algorithm)


def check(
    value: str,
    *keys: str,
    signature: JwtSignature = RS256,
    request: Received = REQUEST,
    tolerance: float = 60,
) -> None:
    verify_jwt(signature, keys or (public(rsa_key()),), request, lambda _: value, NOW, tolerance)


def signed(**claims: object) -> str:
    return token({"alg": "RS256"}, {**CLAIMS, **claims}, by_rsa)


def test_a_token_that_many_know() -> None:
    known = (
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
        ".eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ"
        ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"
    )
    check(known, "your-256-bit-secret", signature=BARE)
    with pytest.raises(WebhookSignatureError, match="fits no key"):
        check(known, "another-256-bit-secret", signature=BARE)


def test_a_token_about_the_request() -> None:
    check(signed())
    check(signed(aud=["https://other.example/", URL], exp=NOW + 1, nbf=NOW - 1, more={"x": []}))
    check(signed(), public(rsa_key(3072)) + public(rsa_key()))


@pytest.mark.parametrize(
    ("request_", "claim"),
    [
        (replace(REQUEST, body=BODY + b" "), "digest"),
        (replace(REQUEST, url=URL + "1"), "aud"),
        (replace(REQUEST, method="PUT"), "method"),
    ],
)
def test_a_token_about_another_request(request_: Received, claim: str) -> None:
    with pytest.raises(WebhookSignatureError, match=f"'{claim}' does not hold: it is not about"):
        check(signed(), request=request_)


@pytest.mark.parametrize("value", [None, 1, [], [1], {}, "", "https://acme.example"])
def test_a_claim_that_is_something_else(value: object) -> None:
    with pytest.raises(WebhookSignatureError, match="'iss' does not hold"):
        check(signed(iss=value))


@pytest.mark.parametrize(
    ("times", "error", "text"),
    [
        ({"exp": NOW - 60}, WebhookExpiredError, "has expired"),
        ({"exp": float("nan")}, WebhookExpiredError, "has expired"),
        ({"nbf": NOW + 61}, WebhookExpiredError, "not valid yet"),
        ({"nbf": float("nan")}, WebhookExpiredError, "not valid yet"),
        ({"exp": str(NOW + 100)}, WebhookSignatureError, "'exp' is no time"),
        ({"nbf": True}, WebhookSignatureError, "'nbf' is no time"),
    ],
)
def test_times_that_do_not_hold(
    times: Mapping[str, object], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=text):
        check(signed(**times))


def test_clocks_may_differ() -> None:
    check(signed(exp=NOW - 59, nbf=NOW + 60))
    with pytest.raises(WebhookExpiredError):
        check(signed(exp=NOW - 59), tolerance=0)


@pytest.mark.parametrize("name", ["none", "None", "HS256", "RS512", "rs256", None, 1, ["RS256"]])
def test_an_algorithm_that_is_not_listed_is_refused(name: object) -> None:
    with pytest.raises(WebhookSignatureError, match="not signed with RS256"):
        check(token({"alg": name}, CLAIMS, by_rsa))
    with pytest.raises(WebhookSignatureError, match="not signed with RS256"):
        check(token({"alg": name}, CLAIMS, lambda _: b""))


def test_a_public_key_is_never_a_secret() -> None:
    """Also where both kinds are listed: whoever knows the public key could sign otherwise."""
    both = replace(RS256, algorithms=("RS256", "HS256"))
    pem = public(rsa_key())
    for key in (pem, pem.strip(), pem.replace("\n", "")):
        forged = token({"alg": "HS256"}, CLAIMS, by_secret(key.encode()))
        with pytest.raises(WebhookSignatureError, match="of another kind than HS256 needs"):
            check(forged, pem, signature=both)
    check(token({"alg": "HS256"}, CLAIMS, by_secret(b"s")), pem, "s", signature=both)
    with pytest.raises(WebhookSignatureError, match="of another kind than RS256 needs"):
        check(signed(), "s", signature=both)


@pytest.mark.parametrize(
    "header", [{"alg": "RS256", "crit": ["b64"], "b64": False}, {"alg": "RS256", "crit": []}]
)
def test_an_extension_that_must_be_understood(header: object) -> None:
    with pytest.raises(WebhookSignatureError, match="extension"):
        check(token(header, CLAIMS, by_rsa))


def test_keys_in_a_token_are_not_asked() -> None:
    other = rsa_key(3072)
    numbers = other.public_key().public_numbers()
    jwk = {"kty": "RSA", "e": "AQAB", "n": segment(numbers.n.to_bytes(384, "big"))}
    header = {"alg": "RS256", "jwk": jwk, "jku": "https://127.0.0.1:1/keys", "kid": "../x"}
    forged = token(
        header, CLAIMS, lambda message: other.sign(message, padding.PKCS1v15(), hashes.SHA256())
    )
    with pytest.raises(WebhookSignatureError, match="fits no key"):
        check(forged)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "a.b",
        "a.b.c.d",
        "..",
        "Bearer a.b.c",
        "a.b.c=",
        "!.b.c",
        "a." * 2,
        "a" * 20_000 + ".b.c",
    ],
)
def test_a_header_without_a_token(value: str) -> None:
    with pytest.raises(WebhookSignatureError, match="no JSON|not Base64"):
        check(value)


@given(st.lists(st.one_of(st.binary(max_size=40), st.just(b'{"alg":"RS256"}')), max_size=4))
def test_any_token_is_refused_in_words(parts: list[bytes]) -> None:
    with pytest.raises(WebhookSignatureError):
        check(".".join(map(segment, parts)))


def test_a_payload_that_is_no_object() -> None:
    with pytest.raises(WebhookSignatureError, match="payload is no JSON object"):
        check(token({"alg": "RS256"}, [CLAIMS], by_rsa))


@pytest.mark.parametrize("bits", ["256", "384", "512"])
def test_every_algorithm_verifies_and_signs(bits: str) -> None:
    hashed = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}[bits]
    curve = {"256": ec.SECP256R1(), "384": ec.SECP384R1(), "512": ec.SECP521R1()}[bits]
    elliptic = ec.generate_private_key(curve)
    size = (curve.key_size + 7) // 8
    pss = padding.PSS(padding.MGF1(hashed), hashed.digest_size)

    def by_curve(message: bytes) -> bytes:
        pair = utils.decode_dss_signature(elliptic.sign(message, ec.ECDSA(hashed)))
        return b"".join(number.to_bytes(size, "big") for number in pair)

    ways: dict[str, tuple[Callable[[bytes], bytes], str, str]] = {
        "RS": (
            lambda message: rsa_key().sign(message, padding.PKCS1v15(), hashed),
            public(rsa_key()),
            private(rsa_key()),
        ),
        "PS": (
            lambda message: rsa_key().sign(message, pss, hashed),
            public(rsa_key()),
            private(rsa_key()),
        ),
        "ES": (by_curve, public(elliptic), private(elliptic)),
        "HS": (by_secret(b"s", f"sha{bits}"), "s", "s"),
    }
    for kind, (sign, key, own) in ways.items():
        scheme = replace(RS256, algorithms=(kind + bits,))
        good = token({"alg": kind + bits}, CLAIMS, sign)
        check(good, key, signature=scheme)
        with pytest.raises(WebhookSignatureError):
            check(good[:-8] + "AAAAAAAA", key, signature=scheme)
        check(sign_jwt(scheme, own, REQUEST, NOW)["X-Sig"], key, signature=scheme)


def test_a_curve_is_bound_to_its_algorithm() -> None:
    small = ec.generate_private_key(ec.SECP256R1())
    scheme = replace(RS256, algorithms=("ES256", "ES384", "ES512", "RS256"))
    for name in ("ES384", "ES512", "RS256"):
        forged = token(
            {"alg": name}, CLAIMS, lambda message: small.sign(message, ec.ECDSA(hashes.SHA256()))
        )
        with pytest.raises(WebhookSignatureError, match="fits no key"):
            check(forged, public(small), signature=scheme)


def test_keys_that_cannot_be_used() -> None:
    with pytest.raises(ConfigurationError, match="no public key or certificate"):
        check(signed(), "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")
    with pytest.raises(ConfigurationError, match="shorter than 2048 bits"):
        check(signed(), public(rsa_key(1024)))
    with pytest.raises(ConfigurationError, match="no private key"):
        sign_jwt(RS256, public(rsa_key()), REQUEST, NOW)
    with pytest.raises(ConfigurationError, match="sign with none of RS256"):
        sign_jwt(RS256, "secret", REQUEST, NOW)


def test_without_cryptography_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jwt_signatures, "find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r'pip install "acme-client\[webhooks\]"'):
        check(signed())
    check(token({"alg": "HS256"}, {}, by_secret(b"s")), "s", signature=BARE)


def test_a_keyed_hash_needs_no_cryptography() -> None:
    """The module alone must not import it."""
    templates = Path(jwt_signatures.__file__).parents[1]
    text = (
        f"import sys; sys.path.insert(0, {str(templates)!r}); import runtime.webhooks;"
        "print(sorted({'cryptography', 'pydantic', 'httpx2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs the command openssl")
def test_openssl_agrees(tmp_path: Path) -> None:
    value = sign_jwt(RS256, private(rsa_key()), REQUEST, NOW)["X-Sig"]
    message, _, made = value.rpartition(".")
    (tmp_path / "key.pem").write_text(public(rsa_key()), "ascii")
    (tmp_path / "sig").write_bytes(base64.urlsafe_b64decode(made + "=="))
    done = subprocess.run(
        ["openssl", "dgst", "-sha256", "-verify", "key.pem", "-signature", "sig"],
        input=message.encode(),
        capture_output=True,
        cwd=tmp_path,
    )
    assert done.stdout.strip() == b"Verified OK"
