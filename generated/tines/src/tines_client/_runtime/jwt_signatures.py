"""Signatures that are JSON Web Tokens (RFC 7515, 7519). No I/O, no clock.

What needs no more than a keyed hash is done here; RSA and elliptic curves are done in `asymmetric`, by
way of the optional package `cryptography`.
"""

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Final, Literal, cast

from . import asymmetric
from .errors import ConfigurationError, WebhookExpiredError, WebhookSignatureError
from .signatures import Encoding, Find, filled

_LONGEST: Final = 16_384
_LIFETIME: Final = 300
_BLOCK: Final = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----.+?-----END \1-----", re.DOTALL)
_SEGMENT: Final = re.compile(r"[A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class JwtSignature:
    """A JSON Web Token in a header.

    `claims` are pairs of a claim and what it must be, around `{url}`, `{method}` and `{digest}` of the
    request; `digest` says how the body is hashed. `extra` is what `pip install` takes where
    `cryptography` is missing.
    """

    header: str
    algorithms: tuple[str, ...]
    claims: tuple[tuple[str, str], ...] = ()
    digest: tuple[Literal["sha1", "sha256", "sha512"], Encoding] | None = None
    extra: str = "cryptography"


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What a token says something about: where a body was sent, and how."""

    body: bytes
    url: str
    method: str


def verify_jwt(
    signature: JwtSignature,
    keys: Sequence[str],
    request: Received,
    find: Find,
    now: float,
    tolerance: float,
) -> None:
    """Raises WebhookSignatureError unless one of the keys has signed the token in the header, and the
    token is about this request.

    `now` is in seconds since 1970; `tolerance` are the seconds by which two clocks may differ.
    """
    token = find(signature.header).strip()
    parts = token.split(".")
    if len(token) > _LONGEST or len(parts) != 3 or not all(map(_SEGMENT.fullmatch, parts)):
        raise WebhookSignatureError(f"the header {signature.header} holds no JSON Web Token")
    header = _object(parts[0], "header")
    algorithm = header.get("alg")
    if not isinstance(algorithm, str) or algorithm not in signature.algorithms:
        accepted = " or ".join(signature.algorithms)
        raise WebhookSignatureError(f"the token is not signed with {accepted}")
    if "crit" in header:  # RFC 7515, 4.1.11: what is not understood must be refused
        raise WebhookSignatureError("the token needs an extension that is not known here")
    message, made = f"{parts[0]}.{parts[1]}".encode(), _bytes(parts[2])
    if not any(_is_made(signature, algorithm, key, message, made) for key in blocks(keys)):
        raise WebhookSignatureError(
            "the token's signature fits no key: the key is another one, or of another kind than"
            f" {algorithm} needs"
        )
    _check_claims(signature, _object(parts[1], "payload"), request, now, tolerance)


def sign_jwt(signature: JwtSignature, key: str, request: Received, now: int) -> dict[str, str]:
    """The header with which a vendor would send the body, signed with the first algorithm for which
    the key is; a private key in PEM, or a secret.

    Raises:
        ConfigurationError: The key is for none of the algorithms.
    """
    times = {"iat": now, "nbf": now, "exp": now + _LIFETIME}
    payload = _segment({**expected(signature, request), **times})
    for algorithm in signature.algorithms:
        message = f"{_segment({'alg': algorithm, 'typ': 'JWT'})}.{payload}"
        made = _made(signature, algorithm, key, message.encode())
        if made is not None:
            return {signature.header: f"{message}.{_text(made)}"}
    raise ConfigurationError(f"the key can sign with none of {', '.join(signature.algorithms)}")


def expected(signature: JwtSignature, request: Received) -> dict[str, str]:
    """The claims that a token about this request must have."""
    values = {"url": request.url, "method": request.method}
    if signature.digest is not None:
        algorithm, encoding = signature.digest
        made = hashlib.new(algorithm, request.body).digest()
        values["digest"] = made.hex() if encoding == "hex" else base64.b64encode(made).decode()
    return {claim: filled(template, values) for claim, template in signature.claims}


def blocks(keys: Sequence[str]) -> list[str]:
    """The keys one by one: a text in PEM may hold several."""
    return [one for key in keys for one in ([m[0] for m in _BLOCK.finditer(key)] or [key])]


def _check_claims(
    signature: JwtSignature,
    payload: Mapping[str, object],
    request: Received,
    now: float,
    tolerance: float,
) -> None:
    for claim, wanted in expected(signature, request).items():
        found = payload.get(claim)
        several = cast("list[object]", found) if isinstance(found, list) else [found]
        texts = [one.encode() for one in several if isinstance(one, str)]
        if not any(hmac.compare_digest(one, wanted.encode()) for one in texts):
            what = "is not about this request" if found is not None else "has no such claim"
            raise WebhookSignatureError(f"the token's claim {claim!r} does not hold: it {what}")
    times = {name: payload[name] for name in ("exp", "nbf") if payload.get(name) is not None}
    for name, moment in times.items():
        if isinstance(moment, bool) or not isinstance(moment, (int, float)):
            raise WebhookSignatureError(f"the token's claim {name!r} is no time")
        # Written so that NaN, which json reads, is refused.
        if name == "exp" and not now < moment + tolerance:
            raise WebhookExpiredError("the token has expired")
        if name == "nbf" and not now >= moment - tolerance:
            raise WebhookExpiredError("the token is not valid yet")


def _object(segment: str, what: str) -> Mapping[str, object]:
    try:
        found: object = json.loads(_bytes(segment))
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise WebhookSignatureError(f"the token's {what} is no JSON object")
    return cast("Mapping[str, object]", found)


def _bytes(segment: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(segment + "=" * (-len(segment) % 4))
    except (ValueError, binascii.Error):
        raise WebhookSignatureError("the token is not Base64") from None


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _segment(value: Mapping[str, object]) -> str:
    return _text(json.dumps(value, separators=(",", ":")).encode())


# What the algorithm needs decides what a key is taken for: a public key is known to everyone, and as
# a secret it would let anyone sign.


def _is_made(
    signature: JwtSignature, algorithm: str, key: str, message: bytes, made: bytes
) -> bool:
    """Whether a key, of the kind that the algorithm needs, has made the signature."""
    if algorithm.startswith("HS") != _is_secret(key):
        return False
    if _is_secret(key):
        return hmac.compare_digest(_hashed(algorithm, key, message), made)
    _need_asymmetric(signature)
    return asymmetric.fits(algorithm, key, message, made)


def _made(signature: JwtSignature, algorithm: str, key: str, message: bytes) -> bytes | None:
    """The signature of a private key or secret; None where the algorithm needs another kind."""
    if algorithm.startswith("HS") != _is_secret(key):
        return None
    if _is_secret(key):
        return _hashed(algorithm, key, message)
    _need_asymmetric(signature)
    return asymmetric.made(algorithm, key, message)


def _is_secret(key: str) -> bool:
    return "-----BEGIN" not in key


def _hashed(algorithm: str, key: str, message: bytes) -> bytes:
    return hmac.digest(key.encode(), message, f"sha{algorithm[2:]}")


def _need_asymmetric(signature: JwtSignature) -> None:
    """Raises ConfigurationError where RSA and elliptic curves cannot be done."""
    if find_spec("cryptography") is None:
        raise ConfigurationError(
            f'such signatures need the package cryptography: pip install "{signature.extra}"'
        )
