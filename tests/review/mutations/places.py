"""Where edits can be made in a document of 3.1, and which way the things there go."""

from collections.abc import Iterator
from typing import Any, NamedTuple

Content = dict[str, Any]
_METHODS = ("get", "put", "post", "delete", "patch")
_MANY = ("allOf", "oneOf", "anyOf", "prefixItems")
_ELSEWHERE = "default elsewhere"
_ONE = ("items", "additionalProperties")


class Operation(NamedTuple):
    """An operation with its path item; `key` is as rows name it."""

    key: str
    item: Content
    node: Content


class Schema(NamedTuple):
    """A schema that is written here, and the directions in which it goes."""

    node: Content
    directions: frozenset[str]
    has_default_elsewhere: bool
    """Whether a reference to it has a default of its own."""


def operations(content: Content) -> list[Operation]:
    """Every operation under `paths`."""
    return [
        Operation(f"{method.upper()} {path}", item, item[method])
        for path, item in content["paths"].items()
        for method in _METHODS
        if method in item
    ]


def resolved(content: Content, node: Content) -> Content:
    """What a chain of references leads to."""
    while "$ref" in node:
        found: Any = content
        for token in node["$ref"].removeprefix("#/").split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def schemas(content: Content) -> list[Schema]:
    """Every schema of bodies that is reached by operations and webhooks, each once.

    What a webhook sends goes the way of a response, and what it is answered that of a request. One that parameters have too goes in the direction `parameter` as well.
    """
    reached: dict[int, tuple[Content, set[str]]] = {}
    for node, ways in _all_operations(content):
        for direction, roots in _bodies(content, node, ways):
            for root in roots:
                _reach(content, root, direction, reached)
    for operation in operations(content):
        for parent in (operation.item, operation.node):
            for parameter in parent.get("parameters", ()):
                _reach(content, resolved(content, parameter).get("schema"), "parameter", reached)
    found = (
        Schema(node, frozenset(marks - {_ELSEWHERE}), _ELSEWHERE in marks)
        for node, marks in reached.values()
    )
    return [schema for schema in found if schema.directions != {"parameter"}]


def _all_operations(content: Content) -> Iterator[tuple[Content, tuple[str, str]]]:
    """Each with the ways of its body and of its responses."""
    yield from ((operation.node, ("request", "response")) for operation in operations(content))
    for item in content.get("webhooks", {}).values():
        yield from ((item[m], ("response", "request")) for m in _METHODS if m in item)


def _bodies(
    content: Content, operation: Content, ways: tuple[str, str]
) -> Iterator[tuple[str, list[Content]]]:
    holders = [(ways[1], each) for each in operation.get("responses", {}).values()]
    if "requestBody" in operation:
        holders.append((ways[0], operation["requestBody"]))
    for direction, holder in holders:
        media_types = resolved(content, holder).get("content", {}).values()
        yield direction, [media["schema"] for media in media_types if "schema" in media]


def _reach(
    content: Content, root: Any, direction: str, reached: dict[int, tuple[Content, set[str]]]
) -> None:
    pending = [root]
    while pending:
        node = pending.pop()
        if not isinstance(node, dict):
            continue
        has_own_default = "$ref" in node and "default" in node
        node = resolved(content, node)
        directions = reached.setdefault(id(node), (node, set()))[1]
        if has_own_default:
            directions.add(_ELSEWHERE)
        if direction in directions:
            continue
        directions.add(direction)
        pending += node.get("properties", {}).values()
        pending += [node[keyword] for keyword in _ONE if keyword in node]
        pending += [each for keyword in _MANY for each in node.get(keyword, ())]
