"""Where requests go: servers and their variables."""

from collections.abc import Iterator

from .rows import Row
from .side import Node


def servers(base: Node, head: Node, operation: str) -> Iterator[Row]:
    """Changes of the servers of a document, a path or an operation, which are known by their URLs.

    `operation` is empty for those of the document.
    """
    old = {_url(node): node for node in base.items("servers")}
    new = {_url(node): node for node in head.items("servers")}
    for url, node in old.items():
        if url not in new:
            yield Row("server-removed", operation, url, node.pointer, _list(head), url)
    for url, node in new.items():
        if url not in old:
            yield Row("server-added", operation, url, _list(base), node.pointer, "", url)
        else:
            yield from _variables(url, old[url], node, operation)


def _list(node: Node) -> str:
    """Where the servers stand; where there are none, whose they would be."""
    return node.at("servers").pointer if node.get("servers") else node.pointer


def _url(server: Node) -> str:
    return str(server.get("url") or "").rstrip("/")


def _variables(url: str, old: Node, new: Node, operation: str) -> Iterator[Row]:
    before, after = old.members("variables"), new.members("variables")
    for name, node in before.items():
        if name not in after:
            subject = f"{url} {name}"
            yield Row("server-variable-removed", operation, subject, node.pointer, new.pointer)
    for name, node in after.items():
        subject = f"{url} {name}"
        if name not in before:
            yield Row("server-variable-added", operation, subject, old.pointer, node.pointer)
            continue
        yield from _values(
            Row("", operation, subject, before[name].pointer, node.pointer), before[name], node
        )


def _values(row: Row, old: Node, new: Node) -> Iterator[Row]:
    if old.get("default") != new.get("default"):
        values = str(old.get("default")), str(new.get("default"))
        yield row.with_event("server-variable-default-changed", *values)
    before, after = old.get("enum") or [], new.get("enum") or []
    if not before and after:
        yield row.with_event("server-variable-became-enum", "", ", ".join(map(str, after)))
    elif before and not after:
        yield row.with_event("server-variable-enum-dropped", ", ".join(map(str, before)))
    else:
        for value in before:
            if value not in after:
                yield row.with_event("server-variable-enum-value-removed", str(value))
        for value in after:
            if value not in before:
                yield row.with_event("server-variable-enum-value-added", "", str(value))
