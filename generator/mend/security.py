"""Security schemes and requirements as people write them; a scheme that says nothing is left out."""

from collections.abc import Mapping
from typing import Any

from ..document import join
from .notes import WRONG, Notes
from .values import texts

_KINDS: Mapping[str, str] = {
    **dict.fromkeys(("apikey", "api_key", "api-key"), "apiKey"),
    **dict.fromkeys(("oauth2", "oauth", "oauth2.0"), "oauth2"),
    **dict.fromkeys(("openidconnect", "oidc"), "openIdConnect"),
    **dict.fromkeys(("http", "basic", "bearer", "jwt"), "http"),
    "mutualtls": "mutualTLS",
}
_PLACES = ("header", "query", "cookie")
_FLOWS: Mapping[str, str] = {"accessCode": "authorizationCode", "application": "clientCredentials"}
# What each flow cannot do without, and whether a client of ours would ask that address.
_ADDRESSES: Mapping[str, tuple[str, ...]] = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
}


def requirements(value: Any) -> Any:
    """An array of objects of arrays; the name of a scheme alone is a requirement of no scopes."""
    if isinstance(value, dict | str):
        value = [value]
    if not isinstance(value, list):
        return WRONG
    found = [
        {item: []} if isinstance(item, str) else _scopes(item)
        for item in value
        if isinstance(item, dict | str)
    ]
    return value if found == value else found


def _scopes(requirement: dict[str, Any]) -> dict[str, Any]:
    return {
        name: [] if (found := texts(scopes)) is WRONG else found
        for name, scopes in requirement.items()
    }


def usable(schemes: Any, pointer: str, notes: Notes) -> Any:
    """A map of schemes without those of which nobody can tell what they are."""
    if not isinstance(schemes, dict):
        return schemes
    kept = {name: scheme for name, scheme in schemes.items() if _is_usable(scheme, notes)}
    for name in schemes.keys() - kept.keys():
        notes.add("a security scheme does not say what it is: left out", join(pointer, name))
    return schemes if len(kept) == len(schemes) else kept


def _is_usable(scheme: Any, notes: Notes) -> bool:
    if not isinstance(scheme, dict):
        return False
    if "$ref" in scheme:
        return True
    kind = _KINDS.get(str(scheme.get("type")).lower(), "")
    is_later = kind == "mutualTLS" or (kind == "openIdConnect" and notes.version == "2.0")
    return bool(kind) and not (is_later and notes.version in ("2.0", "3.0"))


def scheme(found: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    """Takes a usable scheme of OpenAPI 3; returns it with all that its type demands."""
    said = str(found.get("type"))
    kind = _KINDS.get(said.lower(), said)
    if kind != said:
        found = notes.put(found, "type", kind, pointer)
    if kind == "apiKey":
        return _api_key(found, pointer, notes)
    if kind == "http" and not isinstance(found.get("scheme"), str):
        name = "basic" if said.lower() == "basic" else "bearer"
        return notes.put(found, "scheme", name, pointer)
    if kind == "openIdConnect" and not isinstance(found.get("openIdConnectUrl"), str):
        return notes.put(found, "openIdConnectUrl", "", pointer)
    return _oauth2(found, pointer, notes) if kind == "oauth2" else found


def _api_key(found: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    place = str(found.get("in", "")).lower()
    place = next((known for known in _PLACES if place in (known, f"{known}s")), "header")
    if found.get("in") != place:
        found = notes.put(found, "in", place, pointer)
    if not isinstance(found.get("name"), str):
        found = notes.put(found, "name", "Authorization", pointer)
    return found


def _oauth2(found: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any]:
    if "flows" not in found and "flow" in found:
        notes.add("a security scheme has a flow as Swagger 2.0 has it", pointer)
        of_flow = ("authorizationUrl", "tokenUrl", "scopes")
        flow = {key: found[key] for key in of_flow if key in found}
        rest = {key: value for key, value in found.items() if key not in {"flow", *of_flow}}
        found = {**rest, "flows": {str(found["flow"]): flow}}
    given = found.get("flows")
    if not isinstance(given, dict):
        return notes.put(found, "flows", {}, pointer)
    flows: dict[str, Any] = {}
    for said, flow in given.items():
        name = _FLOWS.get(said) or str(said)
        if name.startswith("x-") or (name not in _ADDRESSES and notes.version == "3.2"):
            flows[name] = flow
        elif name in _ADDRESSES and isinstance(flow, dict):
            mended = _flow(name, flow, join(pointer, "flows", said), notes)
            flows |= {} if mended is None else {name: mended}
    return found if flows == given else notes.put(found, "flows", flows, pointer)


def _flow(name: str, flow: dict[str, Any], pointer: str, notes: Notes) -> dict[str, Any] | None:
    """A flow with scopes and addresses; None when a client could not use it without the address."""
    missing = [key for key in _ADDRESSES[name] if not isinstance(flow.get(key), str)]
    if missing and name == "clientCredentials":
        return None
    for key in missing:
        notes.add(f"a flow has no {key}", pointer)
        flow = {**flow, key: ""}
    scopes = flow.get("scopes")
    if isinstance(scopes, dict):
        said = {scope: text if isinstance(text, str) else "" for scope, text in scopes.items()}
        return flow if said == scopes else notes.put(flow, "scopes", said, pointer)
    notes.add("a flow has no scopes", pointer)
    listed = texts(scopes)
    return {**flow, "scopes": dict.fromkeys([] if listed is WRONG else listed, "")}
