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
_Alternative = dict[str, list[str]]
_Pair = tuple[_Alternative, _Alternative]
_PROSE = frozenset(("type", "description", "flows"))


def requirements(old: Node, new: Node, operation: str) -> Iterator[Row]:
    """Changes of an operation's own requirements; of the document's where `operation` is empty."""
    kind = "api-security" if operation else "api-global-security"
    row = Row("", operation, "", old.pointer, new.pointer)
    before, after = _alternatives(old), _alternatives(new)
    if {} in before and after and {} not in after:
        yield row.with_event(f"{kind}-became-required")
    if {} in after and before and {} not in before:
        yield row.with_event(f"{kind}-became-optional")
    kept = _kept(before, after)
    for each in before:
        if each and all(each is not one for one, _ in kept):
            yield row.with_event(f"{kind}-removed", " and ".join(each))
    for each in after:
        if each and all(each is not other for _, other in kept):
            yield row.with_event(f"{kind}-added", "", " and ".join(each))
    for one, other in kept:
        for name in one:
            yield from _scopes(row, kind, name, one[name], other[name])


def _kept(before: list[_Alternative], after: list[_Alternative]) -> list[_Pair]:
    """Alternatives that are equal; of the others those that have the same schemes."""
    left, right = list(before), list(after)
    found: list[_Pair] = []
    for have_same in (_are_equal, _have_same_schemes):
        for one in list(left):
            same = [each for each in right if have_same(one, each)]
            # Of several that have the same schemes nobody can say which one became which.
            is_plain = have_same is _are_equal or (
                len(same) == 1 and sum(have_same(each, one) for each in left) == 1
            )
            if same and is_plain:
                other = same[0]
                left = [each for each in left if each is not one]
                right = [each for each in right if each is not other]
                found.append((one, other))
    return found


def _are_equal(one: _Alternative, other: _Alternative) -> bool:
    return one.keys() == other.keys() and all({*one[name]} == {*other[name]} for name in one)


def _have_same_schemes(one: _Alternative, other: _Alternative) -> bool:
    return one.keys() == other.keys()


def _scopes(row: Row, kind: str, name: str, old: list[str], new: list[str]) -> Iterator[Row]:
    for scope in old:
        if scope not in new:
            yield row.with_event(f"{kind}-scope-removed", f"{name}: {scope}")
    for scope in new:
        if scope not in old:
            yield row.with_event(f"{kind}-scope-added", "", f"{name}: {scope}")


def _alternatives(node: Node) -> list[_Alternative]:
    """Which schemes, with which scopes, each alternative asks for."""
    return [
        {name: list(map(str, scopes or ())) for name, scopes in sorted(requirement.value.items())}
        for requirement in node.items("security")
        if isinstance(requirement.value, dict)
    ]


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
