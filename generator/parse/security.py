"""Security schemes and requirements of a document."""

from collections.abc import Mapping
from typing import Any

from ..api import SecurityScheme
from ..diagnostics import Collector
from ..document import Document, join

Requirement = tuple[tuple[str, tuple[str, ...]], ...]


def parse_schemes(document: Document, collector: Collector) -> tuple[SecurityScheme, ...]:
    """The schemes that a client can serve; the others are reported as `unsupported-security`.

    OAuth2 without a client credentials flow, and OpenID Connect, take a token from the caller.
    """
    schemes = document.content.get("components", {}).get("securitySchemes", {})
    found = []
    for name, scheme in schemes.items():
        parsed = _scheme(str(name), scheme)
        if parsed is None:
            collector.warning(
                "unsupported-security",
                f"security scheme {name!r} of type {scheme.get('type')!r} is not supported;"
                " expected apiKey, http bearer or basic, oauth2 or openIdConnect",
                at=document.location(join("/components/securitySchemes", name)),
                pointer=join("/components/securitySchemes", name),
                hint="operations that offer another scheme can still be called",
            )
        else:
            found.append(parsed)
    return tuple(found)


def parse_security(document: Document, operation: Mapping[str, Any]) -> tuple[Requirement, ...]:
    """The alternatives of an operation; none of them means that no credential is sent.

    An alternative with a scheme that the document does not describe is none.
    """
    known = document.content.get("components", {}).get("securitySchemes", {})
    return tuple(
        tuple((str(name), tuple(map(str, scopes))) for name, scopes in alternative.items())
        for alternative in operation.get("security", [])
        if alternative.keys() <= known.keys()
    )


def _scheme(name: str, scheme: Mapping[str, Any]) -> SecurityScheme | None:
    kind, description = scheme.get("type"), str(scheme.get("description", ""))
    if kind == "apiKey" and scheme.get("in") in ("header", "query", "cookie"):
        return SecurityScheme(
            name, "apiKey", scheme["in"], str(scheme["name"]), "", (), description
        )
    if kind == "http" and str(scheme.get("scheme", "")).lower() == "basic":
        return SecurityScheme(name, "basic", None, "", "", (), description)
    if kind == "http" and str(scheme.get("scheme", "")).lower() == "bearer":
        return SecurityScheme(name, "bearer", None, "", "", (), description)
    if kind == "oauth2":
        flow = scheme.get("flows", {}).get("clientCredentials")
        if flow:
            scopes = tuple(map(str, flow.get("scopes", {})))
            url = str(flow.get("tokenUrl", ""))
            return SecurityScheme(name, "clientCredentials", None, "", url, scopes, description)
    if kind in ("oauth2", "openIdConnect"):
        return SecurityScheme(name, "bearer", None, "", "", (), description)
    return None
