"""The module `webhooks` of a package: how signatures are checked, and which event is which model."""

from collections.abc import Mapping

from ..api import Api
from ..config import Config, Credential, HmacSignature, JwtSignature
from ..package import Webhooks
from ..text import Docstring, Expression, Path, call, docstring, literal, mapping, wrapped
from .docstrings import api_title
from .imports import imports
from .types import Typed, Types, union

RESOURCE = "webhooks"
"""The resource of the client that reads webhooks, beside what the vendor has under this name."""

_NEEDS_CRYPTOGRAPHY = ("RS", "PS", "ES")
_LEEWAY = 60


def has_webhooks(api: Api, config: Config) -> bool:
    """Whether the vendor sends anything by itself."""
    return bool(api.webhooks) or config.webhooks is not None


def webhook_credential(config: Config) -> Credential | None:
    """The secret or key with which signatures are checked; None where nothing is known of them."""
    match config.webhooks:
        case HmacSignature() as signature:
            return signature.secret
        case JwtSignature() as signature:
            return signature.key
    return None


def extra(config: Config) -> str | None:
    """What `pip install` takes where signatures need another package; None where none is needed."""
    signature = config.webhooks
    if isinstance(signature, JwtSignature) and any(
        name.startswith(_NEEDS_CRYPTOGRAPHY) for name in signature.algorithms
    ):
        return f"{config.package.distribution}[webhooks]"
    return None


def event_types(api: Api) -> dict[str, Typed]:
    """The type of each event by the name that it says, in the document's order.

    What several bodies say is one of them.
    """
    types = Types(api.schemas, list_="list", prefixes=dict.fromkeys(api.schemas, "models."))
    found: dict[str, list[Typed]] = {}
    for webhook in api.webhooks:
        for name in webhook.names:
            kind = None if webhook.schema is None else types.read(webhook.schema)
            found.setdefault(name, []).extend([] if kind is None else [kind])
    return {name: union(kinds) for name, kinds in found.items() if kinds}


def body_types(api: Api) -> Typed:
    """The type of all bodies."""
    types = Types(api.schemas, list_="list", prefixes=dict.fromkeys(api.schemas, "models."))
    return union(types.read(one.schema) for one in api.webhooks if one.schema is not None)


def webhooks(api: Api, config: Config) -> Webhooks:
    """The module of what the vendor sends by itself."""
    signature = config.webhooks
    used = {"ReceiverSettings", "Receiver", "UnknownEvent", "WebhookDefinition", "WebhookHeaders"}
    events = body_types(api)
    parts = _events(api)
    modules = {
        "typing": {"TYPE_CHECKING"},
        "typing_extensions": {"TypeAliasType"},
        "._runtime.webhooks": used,
    }
    if "models." in events.text:
        modules["."] = {"models"}
        parts["models"] = Expression("models")
    credential = webhook_credential(config)
    if signature is not None and credential is not None:
        parts = {**_signature(config, modules), **_secret(credential), **parts}
    names = {"ReceivedEvent", "UnknownEvent", "WebhookHeaders", "WebhookReceiver"}
    names |= {"parse_unverified"} | ({"sign", "unwrap"} if signature is not None else set())
    is_token = isinstance(signature, JwtSignature)
    is_timed = isinstance(signature, HmacSignature) and "{timestamp}" in signature.signed
    has_identifier = isinstance(signature, HmacSignature) and "{id}" in signature.signed
    return Webhooks(
        path=Path("webhooks.py"),
        docstring=docstring(
            f"What {api_title(api)} sends by itself: events, and their signatures."
        ),
        imports=imports(modules),
        names=literal(tuple(sorted(names))),
        event=literal(f"{events.text} | UnknownEvent" if events.text else "UnknownEvent"),
        definition=call("WebhookDefinition", **parts),
        is_signed=signature is not None,
        is_token=is_token,
        is_timed=is_timed,
        has_identifier=has_identifier,
        tolerance=literal(_tolerance(config)),
        receiver_docstring=_receiver_docstring(config),
        unwrap_docstring=_unwrap_docstring(config, is_timed=is_timed),
        parse_docstring=_parse_docstring(),
        sign_docstring=_sign_docstring(
            is_token=is_token, is_timed=is_timed, has_identifier=has_identifier
        ),
    )


def _tolerance(config: Config) -> int | None:
    signature = config.webhooks
    return signature.tolerance if isinstance(signature, HmacSignature) else _LEEWAY


def _events(api: Api) -> dict[str, Expression]:
    parts: dict[str, Expression] = {}
    if api.event.pointer is not None:
        parts["pointer"] = literal(api.event.pointer)
    if api.event.header is not None:
        parts["name_header"] = literal(api.event.header)
    if api.event.is_known:
        named: Mapping[str, Expression] = {
            name: literal(kind.text) for name, kind in event_types(api).items()
        }
        parts["events"] = mapping(named)
    elif body_types(api).text:
        parts["otherwise"] = literal(body_types(api).text)
    return parts


def _secret(credential: Credential) -> dict[str, Expression]:
    return {"argument": literal(credential.argument), "variable": literal(credential.variable)}


def _signature(config: Config, modules: dict[str, set[str]]) -> dict[str, Expression]:
    signature = config.webhooks
    if isinstance(signature, JwtSignature):
        modules["._runtime.jwt_signatures"] = {"JwtSignature"}
        parts = {
            "header": literal(signature.header),
            "algorithms": literal(signature.algorithms),
            "claims": literal(tuple(signature.claims.items())),
        }
        if signature.digest is not None:
            parts["digest"] = literal((signature.digest.algorithm, signature.digest.encoding))
        if (needed := extra(config)) is not None:
            parts["extra"] = literal(needed)
        return {"signature": call("JwtSignature", **parts)}
    assert signature is not None
    modules["._runtime.signatures"] = {"HmacSignature"}
    fields: dict[str, object] = {
        "header": signature.header,
        "algorithm": signature.algorithm,
        "encoding": signature.encoding,
        "format": signature.format,
        "separator": signature.separator,
        "signed": signature.signed,
        "places": tuple(signature.headers.items()),
        "secret_prefix": signature.secret_prefix,
        "secret_encoding": signature.secret_encoding,
    }
    said = {name: literal(value) for name, value in fields.items() if value not in (None, (), "")}
    return {"signature": call("HmacSignature", **said)}


def _receiver_docstring(config: Config) -> Docstring:
    credential = webhook_credential(config)
    rows = ["settings: strict, on_drift and clock: see `ReceiverSettings`."]
    if credential is None:
        title = (
            "Reads what the vendor sends. How it is signed is not known, so nothing is verified."
        )
    else:
        title = "Reads what the vendor sends, once its signature has been checked; needs no client."
        what = "key" if isinstance(config.webhooks, JwtSignature) else "secret"
        rows.insert(
            0,
            f"secret: The {what}, or several while one is being replaced: one that fits is enough."
            f" Falls back to the environment variable {credential.variable}, which may hold several, one on each line.",
        )
    return docstring(f"{wrapped(title, 88)}\n\nArgs:\n{_rows(rows)}")


def _rows(rows: list[str]) -> str:
    return "\n".join(wrapped(row, 88, "    ", "        ") for row in rows)


def _unwrap_docstring(config: Config, *, is_timed: bool) -> Docstring:
    rows = [
        "body: The body as it came: its bytes, or its text where that is UTF-8. JSON that was read and"
        " written again has another signature.",
        "headers: The headers of the request: a mapping, or pairs; names in any case.",
    ]
    if isinstance(config.webhooks, JwtSignature):
        rows.append("url: The address that was called, as the vendor was told it.")
        rows.append("method: The method of the request.")
        rows.append("tolerance: Seconds by which the clocks of sender and receiver may differ.")
    elif is_timed:
        rows.append(
            "tolerance: Seconds by which the signed time may differ from now; None does not look at"
            " it, and an old request can be sent again."
        )
    errors = [
        "WebhookSignatureError: The signature is missing, malformed, or does not fit.",
        "ConfigurationError: There is no secret or key, or it cannot be used.",
        "DecodeError: The body is signed, and is not JSON.",
    ]
    if is_timed or isinstance(config.webhooks, JwtSignature):
        errors.insert(
            1, "WebhookExpiredError: The signature fits, and is too old or not valid yet."
        )
    return docstring(
        "Check the signature of a request and read its event.\n\n"
        f"Args:\n{_rows(rows)}\n\nReturns:\n"
        + wrapped(
            "The event; an `UnknownEvent` where the document does not describe it.", 88, "    "
        )
        + f"\n\nRaises:\n{_rows(errors)}"
    )


def _parse_docstring() -> Docstring:
    text = "Read the event of a request that anyone may have sent: no signature is looked at."
    errors = "    DecodeError: The body is not JSON."
    return docstring(f"{text}\n\nRaises:\n{errors}")


def _sign_docstring(*, is_token: bool, is_timed: bool, has_identifier: bool) -> Docstring:
    rows = ["body: What will be sent, byte by byte."]
    if is_token:
        rows += [
            "url: The address that will be called.",
            "method: The method of the request.",
            "key: A private key in PEM, or the secret; the receiver's own where none is given.",
        ]
    if is_timed or is_token:
        rows.append("timestamp: Seconds since 1970; now.")
    if has_identifier:
        rows.append("identifier: What the vendor calls the message.")
    return docstring(
        f"The headers with which the vendor would send a body: for tests.\n\nArgs:\n{_rows(rows)}"
    )
