"""What callers must show: requirements, schemes, scopes, token URLs."""

from collections.abc import Iterator
from typing import Any

from .rows import Row
from .side import Node, Side

_URLS = {
    "authorizationUrl": "oauth-url",
    "tokenUrl": "oauth-token-url",
    "refreshUrl": "oauth-token-url",
}
_PROSE = frozenset(("type", "description", "flows"))


def requirements(old: Node, new: Node, operation: str) -> Iterator[Row]:
    """Changes of an operation's own requirements; of the document's where `operation` is empty."""
    kind = "api-security" if operation else "api-global-security"
    before, after = _alternatives(old), _alternatives(new)
    row = Row("", operation, "", old.pointer, new.pointer)
    for names in before:
        if names and names not in after:
            yield row.with_event(f"{kind}-removed", " and ".join(names))
    for names in after:
        if names and names not in before:
            yield row.with_event(f"{kind}-added", "", " and ".join(names))
    for names in before:
        for name in names if names in after else ():
            yield from _scopes(row, kind, name, before[names][name], after[names][name])


def _scopes(row: Row, kind: str, name: str, old: list[Any], new: list[Any]) -> Iterator[Row]:
    for scope in old:
        if scope not in new:
            yield row.with_event(f"{kind}-scope-removed", f"{name}: {scope}")
    for scope in new:
        if scope not in old:
            yield row.with_event(f"{kind}-scope-added", "", f"{name}: {scope}")


def _alternatives(node: Node) -> dict[tuple[str, ...], dict[str, list[Any]]]:
    found = {}
    for requirement in node.items("security"):
        if isinstance(requirement.value, dict):
            schemes = {str(name): scopes or [] for name, scopes in requirement.value.items()}
            found[tuple(sorted(schemes))] = schemes
    return found


def schemes(base: Side, head: Side) -> Iterator[Row]:
    """Changes of the security schemes."""
    old = base.root.at("components").members("securitySchemes")
    new = head.root.at("components").members("securitySchemes")
    for name in sorted(old.keys() - new.keys()):
        yield Row("api-security-component-removed", "", name, old[name].pointer, None)
    for name in sorted(new.keys() - old.keys()):
        yield Row("api-security-component-added", "", name, None, new[name].pointer)
    for name in sorted(old.keys() & new.keys()):
        yield from _scheme(name, base.resolve(old[name]), head.resolve(new[name]))


def _scheme(name: str, old: Node, new: Node) -> Iterator[Row]:
    row = Row("", "", name, old.pointer, new.pointer)
    before, after = old.get("type"), new.get("type")
    if before != after:
        yield row.with_event("api-security-component-type-changed", str(before), str(after))
        return
    ours, theirs = (_plain(node) for node in (old, new))
    for key in sorted(ours.keys() | theirs.keys()):
        if ours.get(key) != theirs.get(key):
            values = str(ours.get(key, "")), str(theirs.get(key, ""))
            yield row.with_event("api-security-component-changed", *values)
    flows = old.members("flows"), new.members("flows")
    for kind in sorted(flows[0].keys() - flows[1].keys()):
        yield row.with_event("api-security-component-changed", f"the flow {kind}")
    for kind in sorted(flows[1].keys() - flows[0].keys()):
        yield row.with_event("api-security-component-changed", "", f"the flow {kind}")
    for kind in sorted(flows[0].keys() & flows[1].keys()):
        yield from _flow(row, flows[0][kind], flows[1][kind])


def _plain(scheme: Node) -> dict[str, Any]:
    value = scheme.value if isinstance(scheme.value, dict) else {}
    return {k: v for k, v in value.items() if k not in _PROSE and not k.startswith("x-")}


def _flow(row: Row, old: Node, new: Node) -> Iterator[Row]:
    for keyword, name in _URLS.items():
        before, after = old.get(keyword), new.get(keyword)
        if before != after:
            event = f"api-security-component-{name}-changed"
            yield row.with_event(event, str(before or ""), str(after or ""))
    scopes = [node.get("scopes") or {} for node in (old, new)]
    event = "api-security-component-oauth-scope"
    for scope in sorted(scopes[0].keys() - scopes[1].keys()):
        yield row.with_event(f"{event}-removed", scope)
    for scope in sorted(scopes[1].keys() - scopes[0].keys()):
        yield row.with_event(f"{event}-added", "", scope)
    for scope in sorted(scopes[0].keys() & scopes[1].keys()):
        if scopes[0][scope] != scopes[1][scope]:
            yield row.with_event(
                f"{event}-changed", f"{scope}: {scopes[0][scope]}", f"{scope}: {scopes[1][scope]}"
            )
