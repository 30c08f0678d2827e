"""The section of client.yaml that says how a receiver knows that the vendor has sent something."""

import re

from ..fields import Fields
from ..suggestions import perhaps
from .keys import HEADER, argument_and_variable
from .values import BodyDigest, Credential, EventName, HmacSignature, JwtSignature, WebhookSignature

_HASHES = ("sha1", "sha256", "sha512")
_ALGORITHMS = (*(f"hmac-{name}" for name in _HASHES), "jwt")
_ENCODINGS = ("hex", "base64")
# RFC 7518. `none` is no signature, and must never be one that is accepted.
_JWT_ALGORITHMS = tuple(
    f"{kind}{bits}" for kind in ("RS", "PS", "ES", "HS") for bits in (256, 384, 512)
)
_OF_HMAC = (
    *("header", "algorithm", "event", "headers", "encoding", "format", "separator", "signed"),
    *("tolerance", "secret"),
)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def webhook_signature(fields: Fields, prefix: str) -> WebhookSignature | None:
    """How the vendor signs its webhooks; None where it does not, or where that is not known."""
    if set(fields.content) <= {"event"} or not fields.need("header", "algorithm"):
        return None
    header = fields.checked("header", "", HEADER.fullmatch, "the name of a header")
    algorithm = fields.one_of("algorithm", _ALGORITHMS)
    if not header or algorithm is None:
        return None
    if algorithm == "jwt":
        return _jwt(fields, header, prefix)
    return _hmac(fields, header, algorithm.removeprefix("hmac-"), prefix)


def event_name(fields: Fields) -> EventName | None:
    """Where webhooks say which event they tell of; None where client.yaml does not say."""
    if isinstance(fields.content.get("event"), dict):
        entry = fields.mapping("event")
        entry.only("header")
        header = entry.checked("header", "", HEADER.fullmatch, "the name of a header")
        return EventName(None, header) if entry.need("header") and header else None
    pointer = fields.text("event")
    if pointer is None or not fields.is_pointer("event", pointer):
        return None
    return EventName(pointer, None)


def _hmac(fields: Fields, header: str, algorithm: str, prefix: str) -> HmacSignature | None:
    fields.only(*_OF_HMAC)
    headers = _headers(fields.mapping("headers"))
    form = _template(fields, "format", "{signature}", ("signature", "timestamp"), "signature")
    signed = _template(fields, "signed", "{body}", ("body", "timestamp", "id"), "body")
    encoding = fields.one_of("encoding", _ENCODINGS) or "hex"
    if form is None or signed is None:
        return None
    for name in ("timestamp", "id"):
        if f"{{{name}}}" in signed and name not in headers and f"{{{name}}}" not in form:
            what = f"it signs a {{{name}}}, for which neither 'format' nor 'headers' has a place"
            _malformed(fields, "signed", what)
            return None
    tolerance = fields.positive("tolerance")
    if tolerance is not None and "{timestamp}" not in signed:
        _malformed(fields, "tolerance", "it limits the age of a {timestamp}, which is not signed")
        return None
    secret = fields.mapping("secret")
    return HmacSignature(
        header=header,
        algorithm=algorithm,
        encoding=encoding,
        format=form,
        separator=fields.text("separator") or None,
        signed=signed,
        tolerance=tolerance,
        secret=_credential(fields, "secret", "webhook_secret", prefix, "encoding", "prefix"),
        headers=headers,
        secret_encoding=secret.one_of("encoding", ("text", *_ENCODINGS)) or "text",
        secret_prefix=secret.text("prefix") or "",
    )


def _headers(fields: Fields) -> dict[str, str]:
    """The headers that hold a part of what is signed, by its name."""
    fields.only("timestamp", "id")
    found = {
        name: fields.checked(name, "", HEADER.fullmatch, "the name of a header")
        for name in fields.content
    }
    return {name: header for name, header in sorted(found.items()) if header}


def _jwt(fields: Fields, header: str, prefix: str) -> JwtSignature | None:
    fields.only("header", "algorithm", "event", "algorithms", "claims", "digest", "key")
    if not fields.need("algorithms"):
        return None
    entries = fields.array("algorithms")
    algorithms = tuple(
        found for index in entries.content if (found := entries.one_of(index, _JWT_ALGORITHMS))
    )
    digest = _digest(fields.mapping("digest"))
    known = ("url", "method", *(("digest",) if digest else ()))
    claims: dict[str, str] = {}
    entry = fields.mapping("claims")
    for name in entry.content:
        expected = _template(entry, name, "", known)
        if expected is not None:
            claims[name] = expected
    key = _credential(fields, "key", "webhook_key", prefix)
    return JwtSignature(header, algorithms, claims, digest, key) if algorithms else None


def _digest(fields: Fields) -> BodyDigest | None:
    if not fields.content:
        return None
    fields.only("algorithm", "encoding")
    algorithm = fields.one_of("algorithm", _HASHES)
    encoding = fields.one_of("encoding", _ENCODINGS)
    if not fields.need("algorithm", "encoding") or algorithm is None or encoding is None:
        return None
    return BodyDigest(algorithm, encoding)


def _template(
    fields: Fields, key: str, default: str, known: tuple[str, ...], needed: str = ""
) -> str | None:
    """A text with names in braces for what stands there; None when it is refused."""
    text = fields.text(key) if key in fields.content else default
    if text is None:
        return None
    names = _PLACEHOLDER.findall(text)
    unknown = next((name for name in names if name not in known), None)
    if unknown is not None:
        places = ", ".join(f"{{{name}}}" for name in known)
        hint = perhaps(unknown, known) or f"known here: {places}"
        _malformed(fields, key, f"nothing is called {{{unknown}}} here", hint)
        return None
    if len(set(names)) != len(names) or (needed and needed not in names):
        what = f"{{{needed}}} must stand in it once" if needed else "a name stands in it twice"
        _malformed(fields, key, what)
        return None
    return text


def _credential(fields: Fields, key: str, default: str, prefix: str, *others: str) -> Credential:
    entry = fields.mapping(key)
    entry.only("argument", "variable", *others)
    return Credential(*argument_and_variable(entry, default, prefix))


def _malformed(fields: Fields, key: str, what: str, hint: str = "") -> None:
    message = f"{fields.content.get(key)!r} describes no signature: {what}"
    fields.error(key, "malformed-signature", message, hint)
