"""What a vendor's service is like: access, servers, errors, webhooks, lifecycle, evidence."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ..api import Api, SecurityScheme
from ..config import Config, HmacSignature, JwtSignature, WebhookSignature
from ..text import Prose, code, plain_url, prose
from ..vendors_page import Rows
from .requests import duration
from .words import NOTHING, codes, lines, number, sentence, some

_MOST_EVENTS = 12
_KINDS = {
    "bearer": "bearer token",
    "basic": "user name and password",
    "clientCredentials": "OAuth 2 client credentials",
}


def access(api: Api, config: Config) -> Rows:
    """Every security scheme, the operations that take it, and the scopes that they ask for."""
    takers: Counter[str] = Counter()
    scopes: dict[str, set[str]] = {}
    for operation in api.operations:
        named = {name: found for way in operation.security for name, found in way}
        takers.update(named.keys())
        for name, found in named.items():
            scopes.setdefault(name, set()).update(found)
    return tuple(
        (
            _scheme(scheme),
            _variables(config, scheme.name),
            number(takers[scheme.name]),
            number(len(scopes.get(scheme.name, ()))),
        )
        for scheme in api.schemes
    ) or ((NOTHING,) * 4,)


def _scheme(scheme: SecurityScheme) -> Prose:
    if scheme.kind == "apiKey":
        return sentence("key in the", str(scheme.location), code(scheme.wire_name))
    return Prose(_KINDS[scheme.kind])


def _variables(config: Config, scheme: str) -> Prose:
    """The environment variables of a credential; a dash where client.yaml does not name them."""
    credential = config.credentials.get(scheme)
    return codes(part.variable for part in credential.parts.values()) if credential else NOTHING


def servers(api: Api, config: Config) -> Rows:
    """The environments by name, or else the document's servers, and what their addresses vary in."""
    named = [sentence(prose(name), code(url)) for name, url in config.environments.items()]
    urls = named or [code(server.url) for server in api.servers]
    return ((lines(urls), codes(one.name for one in api.variables)),)


def webhooks(events: Mapping[str, object], config: Config) -> Rows:
    """What the vendor sends by itself, and how a receiver knows that it is from there."""
    names = sorted(events)
    signature = config.webhooks
    return (
        (
            number(len(names)),
            some(names, _MOST_EVENTS),
            NOTHING if signature is None else _signature(signature),
        ),
    )


def _signature(signature: WebhookSignature) -> Prose:
    return lines(_jwt(signature) if isinstance(signature, JwtSignature) else _hmac(signature))


def _hmac(signature: HmacSignature) -> Iterator[Prose]:
    algorithm = f"HMAC-{signature.algorithm.upper()}, {signature.encoding}, of"
    yield sentence(algorithm, code(signature.signed))
    yield sentence("in", code(signature.header), "as", code(signature.format))
    if signature.separator is not None:
        yield Prose("several while a secret is replaced")
    if signature.tolerance is not None:
        yield Prose(f"at most {duration(signature.tolerance)} old")


def _jwt(signature: JwtSignature) -> Iterator[Prose]:
    yield sentence("JWT,", codes(signature.algorithms))
    yield sentence("in", code(signature.header))
    if signature.claims:
        yield sentence("with the claims", codes(signature.claims))
    if signature.digest is not None:
        digest = signature.digest
        yield Prose(f"with a digest of the body, {digest.algorithm.upper()}, {digest.encoding}")


def lifecycle(api: Api) -> Rows:
    """What goes and when, and what is announced."""
    deprecated = [one for one in api.operations if one.is_deprecated]
    dates = Counter(one.sunset for one in deprecated if one.sunset)
    return (
        (
            number(len(deprecated)),
            lines(prose(f"{date} ({count})") for date, count in sorted(dates.items())),
            number(sum(one.is_draft for one in api.operations)),
        ),
    )


def evidence(counts: Mapping[str, Mapping[str, int]] | None) -> Rows:
    """What the statements of a hand-written document rest on, by kind; kinds without any are left
    out."""
    if counts is None:
        return ((Prose("published by the vendor"), *(NOTHING,) * 5),)
    return tuple(
        (
            Prose(kind),
            number(sum(by_basis.values())),
            *(number(by_basis[basis]) for basis in ("stated", "example", "inferred", "assumed")),
        )
        for kind, by_basis in counts.items()
        if any(by_basis.values())
    ) or ((NOTHING,) * 6,)


def documentation(config: Config, pages: Mapping[str, str]) -> Rows:
    """Where people read about the API, and how many of its pages the document rests on."""
    url = plain_url(config.documentation or "")
    return ((Prose(f"<{url}>") if url else NOTHING, number(len(pages))),)
