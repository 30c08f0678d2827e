"""What README.md and api.md say of webhooks."""

from collections.abc import Iterator

from ..api import Api
from ..config import Config, HmacSignature, JwtSignature
from ..package_pages import DocumentedEvent, DocumentedMethod, DocumentedWebhooks
from ..text import Identifier, Prose, code, link, prose
from .docstrings import sentence
from .types import Types, component, is_model
from .webhooks import event_types, extra, has_webhooks, webhook_credential


def documented_webhooks(api: Api, config: Config) -> tuple[DocumentedWebhooks, ...]:
    """The one section on webhooks; none where the vendor sends nothing by itself."""
    if not has_webhooks(api, config):
        return ()
    signature, credential = config.webhooks, webhook_credential(config)
    events = tuple(_events(api))
    needed = extra(config)
    timed = signature if isinstance(signature, HmacSignature) else None
    is_timed = timed is not None and "{timestamp}" in timed.signed
    is_token = isinstance(signature, JwtSignature)
    return (
        DocumentedWebhooks(
            calls=tuple(_calls(config, is_token=is_token, is_timed=is_timed)),
            events=events,
            has_events=bool(events),
            is_signed=signature is not None,
            is_token=is_token,
            is_untimely=timed is not None and is_timed and timed.tolerance is None,
            is_replayable=signature is not None and not is_timed and not is_token,
            example=_example(api),
            variable=code(credential.variable) if credential else Prose(""),
            header=code(signature.header) if signature else Prose(""),
            extra=code(f"pip install '{needed}'") if needed else None,
        ),
    )


def _calls(config: Config, *, is_token: bool, is_timed: bool) -> Iterator[DocumentedMethod]:
    signature = config.webhooks
    rows = [("parse_unverified(body, headers)", "", "ReceivedEvent", "The event, unverified.")]
    if signature is not None:
        keywords = ", *, url=, method=, tolerance=" if is_token else ""
        keywords = ", *, tolerance=" if is_timed else keywords
        signed = "body, *, url=, method=, key=, timestamp=" if is_token else "body"
        signed = "body, *, timestamp=" if is_timed else signed
        what = f"The event, once the signature in `{signature.header}` has been checked."
        rows = [
            (f"unwrap(body, headers{keywords})", signature.header, "ReceivedEvent", what),
            *rows,
            (
                f"sign({signed})",
                "",
                "dict[str, str]",
                "The headers of a signed request, for tests.",
            ),
        ]
    for call, header, returns, text in rows:
        yield DocumentedMethod(
            code(f"webhooks.{call}"), code(returns), code(header), prose(text), Prose("")
        )


def _events(api: Api) -> Iterator[DocumentedEvent]:
    types = Types(api.schemas, list_="list")
    named = event_types(api)
    for webhook in api.webhooks:
        own = named.get(webhook.name)
        if own is None and webhook.schema is not None:
            own = types.read(webhook.schema)
        kind = "UnknownEvent" if own is None else own.text.replace("models.", "")
        notes = ["Deprecated."] if webhook.is_deprecated else []
        yield DocumentedEvent(
            name=code(webhook.name),
            type=code(kind),
            summary=prose(" ".join([sentence(webhook.summary.partition("\n")[0]), *notes])),
            url=Prose(f"[page]({link(webhook.url)})") if webhook.url else Prose(""),
        )


def _example(api: Api) -> Identifier | None:
    """The model of the first event that has one."""
    for webhook in api.webhooks:
        key = None if webhook.schema is None else component(webhook.schema)
        if key is not None and is_model(api.schemas[key]):
            return Identifier(key)
    return None
