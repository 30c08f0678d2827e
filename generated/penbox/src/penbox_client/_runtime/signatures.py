"""Signatures by a keyed hash: what a header says, and whether it fits a body. No I/O, no clock."""

import base64
import binascii
import hmac
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from .errors import ConfigurationError, WebhookExpiredError, WebhookSignatureError

Encoding = Literal["hex", "base64"]
Find = Callable[[str], str]
"""The one value of a header by its name; raises WebhookSignatureError when there is none."""

# More than any vendor sends while a secret is replaced; each costs a hash of the whole body.
_MOST_ITEMS: Final = 16
_PLACEHOLDER: Final = re.compile(r"\{([a-z]+)\}")
_VALUES: Final = {
    "timestamp": r"(?P<timestamp>[0-9]{1,15})",
    "signature": r"(?P<signature>[A-Za-z0-9+/=]{1,512})",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HmacSignature:
    """A keyed hash in a header.

    `format` is how the header is written. With a `separator` there are several of that form, of which
    one must fit; where the separator stands in the form itself, its parts come in any order, and the
    signature perhaps several times. `signed` is what is hashed. `places` are the headers of what
    stands in neither the form nor the body: the `timestamp`, or the `id`.
    """

    header: str
    algorithm: Literal["sha1", "sha256", "sha512"]
    encoding: Encoding = "hex"
    format: str = "{signature}"
    separator: str | None = None
    signed: str = "{body}"
    places: tuple[tuple[str, str], ...] = ()
    secret_prefix: str = ""
    secret_encoding: Encoding | Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class _Claim:
    """One signature of a request, and when it says that it was made."""

    signature: bytes
    timestamp: str


def verify_hmac(
    signature: HmacSignature,
    secrets: Sequence[str],
    body: bytes,
    find: Find,
    now: float,
    tolerance: float | None,
) -> None:
    """Raises WebhookSignatureError unless one of the secrets has signed the body.

    `now` is in seconds since 1970; `tolerance` are the seconds by which the signed time may differ
    from it, None for any number.
    """
    found = dict[str, str]()
    for place, header in signature.places:
        found[place] = find(header)
    claims = _claims(signature, find(signature.header), found.get("timestamp", ""))
    keys = [secret_bytes(signature, secret) for secret in secrets]
    # Every pair is compared, so that the time taken tells nothing about which one fits.
    pairs = [(claim, key) for claim in claims for key in keys]
    fitting = [claim for claim, key in pairs if _fits(signature, key, claim, found, body)]
    if not fitting:
        raise WebhookSignatureError(
            f"no signature in the header {signature.header} fits the body: the secret is another one,"
            " or the body is not as it was sent"
        )
    if tolerance is not None and "{timestamp}" in signature.signed:
        check_time(min(abs(now - int(claim.timestamp)) for claim in fitting), tolerance)


def check_time(difference: float, tolerance: float) -> None:
    """Raises WebhookExpiredError where the time of the signature lies too far from now."""
    if difference > tolerance:
        raise WebhookExpiredError(
            f"the signature is {difference:.0f} s away from now; at most {tolerance:g} s are allowed"
        )


def sign_hmac(
    signature: HmacSignature, secret: str, body: bytes, timestamp: int, identifier: str
) -> dict[str, str]:
    """The headers with which a vendor would send the body."""
    values = {"timestamp": str(timestamp), "id": identifier}
    key = secret_bytes(signature, secret)
    made = _digest(signature, key, values, body)
    text = made.hex() if signature.encoding == "hex" else base64.b64encode(made).decode()
    headers = {header: values[place] for place, header in signature.places}
    return headers | {signature.header: filled(signature.format, values | {"signature": text})}


def secret_bytes(signature: HmacSignature, secret: str) -> bytes:
    """The key that a secret stands for.

    Raises:
        ConfigurationError: The secret is not written as the vendor writes it.
    """
    if signature.secret_encoding == "text":
        return secret.encode()
    key = decoded(secret.removeprefix(signature.secret_prefix), signature.secret_encoding)
    if not key:
        raise ConfigurationError(f"the webhook secret is not {signature.secret_encoding}")
    return key


def decoded(text: str, encoding: Encoding) -> bytes | None:
    """The bytes that a text in hex or Base64 stands for; None for any other text."""
    try:
        if encoding == "hex":
            return bytes.fromhex(text) if text.isalnum() else None
        return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return None


def filled(template: str, values: dict[str, str]) -> str:
    """The template with the values in the places of their names."""
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), template)


def _fits(
    signature: HmacSignature, key: bytes, claim: _Claim, found: dict[str, str], body: bytes
) -> bool:
    values = found | {"timestamp": claim.timestamp}
    return hmac.compare_digest(_digest(signature, key, values, body), claim.signature)


def _digest(signature: HmacSignature, key: bytes, values: dict[str, str], body: bytes) -> bytes:
    made = hmac.new(key, digestmod=signature.algorithm)
    for place, part in enumerate(_PLACEHOLDER.split(signature.signed)):
        if place % 2 == 0:
            made.update(part.encode())
        else:
            made.update(body if part == "body" else values[part].encode())
    return made.digest()


def _claims(signature: HmacSignature, value: str, timestamp: str) -> tuple[_Claim, ...]:
    """Every signature of a header that is written as it should be."""
    items, separator = [value.strip()], signature.separator
    if separator is not None:
        items = [item.strip() for item in value.split(separator) if item.strip()]
    if len(items) > _MOST_ITEMS:
        raise WebhookSignatureError(f"the header {signature.header} holds too many signatures")
    is_split = separator is not None and separator in signature.format
    forms = signature.format.split(separator) if is_split else (signature.format,)
    matches = [found for item in items for found in _matches(item, forms)]
    signatures = [(one.get("timestamp"), one["signature"]) for one in matches if "signature" in one]
    times = {one["timestamp"] for one in matches if "timestamp" in one}
    if is_split and times:
        timestamp = next(iter(times)) if len(times) == 1 else ""
        if not timestamp:
            raise WebhookSignatureError(f"the header {signature.header} says several times of day")
    size = hmac.new(b"", digestmod=signature.algorithm).digest_size
    claims = tuple(
        _Claim(raw, own or timestamp)
        for own, text in signatures
        if (raw := decoded(text, signature.encoding)) is not None and len(raw) == size
    )
    is_timed = "{timestamp}" in signature.signed
    if not claims or (is_timed and not all(_is_time(claim.timestamp) for claim in claims)):
        raise WebhookSignatureError(
            f"the header {signature.header} is not written as {_shown(signature)}"
        )
    return claims


def _is_time(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 15


def _shown(signature: HmacSignature) -> str:
    names = {
        "timestamp": "<seconds>",
        "signature": f"<{signature.algorithm} in {signature.encoding}>",
    }
    places = "".join(f", with the {place} in {header}" for place, header in signature.places)
    return filled(signature.format, names) + places


def _matches(item: str, forms: Iterable[str]) -> list[dict[str, str]]:
    found = [match for form in forms if (match := _pattern(form).fullmatch(item)) is not None]
    return [match.groupdict() for match in found]


@lru_cache(maxsize=64)
def _pattern(form: str) -> re.Pattern[str]:
    parts = _PLACEHOLDER.split(form)
    return re.compile(
        "".join(_VALUES[part] if place % 2 else re.escape(part) for place, part in enumerate(parts))
    )
