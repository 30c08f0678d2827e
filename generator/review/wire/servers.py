"""Where requests go: servers and their variables."""

from collections.abc import Iterator

from .rows import Row
from .side import Node, Side


def servers(base: Side, head: Side) -> Iterator[Row]:
    """Changes of the document's servers, which are known by their URLs."""
    old = {_url(node): node for node in base.root.items("servers")}
    new = {_url(node): node for node in head.root.items("servers")}
    for url in old:
        if url not in new:
            yield Row("server-removed", "", url, old[url].pointer, None, url)
    for url in new:
        if url not in old:
            yield Row("server-added", "", url, None, new[url].pointer, "", url)
        else:
            yield from _variables(url, old[url], new[url])


def _url(server: Node) -> str:
    return str(server.get("url") or "").rstrip("/")


def _variables(url: str, old: Node, new: Node) -> Iterator[Row]:
    before, after = old.members("variables"), new.members("variables")
    for name in sorted(before.keys() - after.keys()):
        yield Row("server-variable-removed", "", f"{url} {name}", before[name].pointer, new.pointer)
    for name in sorted(after.keys() - before.keys()):
        yield Row("server-variable-added", "", f"{url} {name}", old.pointer, after[name].pointer)
    for name in sorted(before.keys() & after.keys()):
        one, other = before[name], after[name]
        row = Row("", "", f"{url} {name}", one.pointer, other.pointer)
        if one.get("default") != other.get("default"):
            values = str(one.get("default")), str(other.get("default"))
            yield row.with_event("server-variable-default-changed", *values)
        values_before, values_after = one.get("enum") or [], other.get("enum") or []
        for value in values_before:
            if values_after and value not in values_after:
                yield row.with_event("server-variable-enum-value-removed", str(value))
        for value in values_after:
            if value not in values_before:
                yield row.with_event("server-variable-enum-value-added", "", str(value))
