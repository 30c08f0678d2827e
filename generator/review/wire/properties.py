"""Properties that came, went, or became required; and who may read and write them."""

from collections.abc import Iterator
from typing import Any

from ..subjects import step
from .found import Found, Pair
from .side import Node, Side


def properties(
    pair: Pair, base: Side, head: Side, moved: set[str], *, is_request: bool
) -> Iterator[Found]:
    """Properties on one side only; those that only moved into alternatives are none."""
    old, new = pair.base.members("properties"), pair.head.members("properties")
    for name, node in old.items():
        if name not in new and name not in moved:
            event = _removed(base.resolve(node), name in _required(pair.base), is_request)
            if event:
                yield Found(event, (step(name),), node.pointer, pair.head.pointer)
    for name, node in new.items():
        if name not in old:
            event = _added(head.resolve(node), name in _required(pair.head), is_request)
            if event:
                yield Found(event, (step(name),), pair.base.pointer, node.pointer)
    for name in old:
        if name not in new:
            continue
        is_required = name in _required(pair.base)
        yield from access(
            name, base.resolve(old[name]), head.resolve(new[name]), is_required, is_request
        )


def _removed(node: Node, is_required: bool, is_request: bool) -> str | None:
    if is_request:
        return None if node.get("readOnly") is True else "=request-property-removed"
    return f"=response-{_kind(node, is_required)}-property-removed"


def _added(node: Node, is_required: bool, is_request: bool) -> str | None:
    if not is_request:
        return f"=response-{_kind(node, is_required)}-property-added"
    if node.get("readOnly") is True:
        return None
    if not is_required:
        return "=new-optional-request-property"
    suffix = "" if node.get("default") is None else "-with-default"
    return f"=new-required-request-property{suffix}"


def _kind(node: Node, is_required: bool) -> str:
    kind = "required" if is_required else "optional"
    return f"{kind}-write-only" if node.get("writeOnly") is True else kind


def _required(node: Node) -> list[Any]:
    found = node.get("required")
    return found if isinstance(found, list) else []


def requirements(pair: Pair, base: Side, head: Side, *, is_request: bool) -> Iterator[Found]:
    """Properties of both sides that became required, or are so no longer."""
    before, after = _required(pair.base), _required(pair.head)
    old, new = pair.base.members("properties"), pair.head.members("properties")
    for name in sorted(old.keys() & new.keys()):
        if (name in before) == (name in after):
            continue
        node = head.resolve(new[name])
        event = _requirement(node, name in after, is_request)
        if event:
            yield Found(event, (step(name),), old[name].pointer, new[name].pointer)


def _requirement(node: Node, is_required: bool, is_request: bool) -> str | None:
    kind = "required" if is_required else "optional"
    if not is_request:
        write_only = "write-only-" if node.get("writeOnly") is True else ""
        return f"=response-{write_only}property-became-{kind}"
    if node.get("readOnly") is True:
        return None
    has_default = is_required and node.get("default") is not None
    return f"=request-property-became-{kind}{'-with-default' if has_default else ''}"


def access(name: str, old: Node, new: Node, is_required: bool, is_request: bool) -> Iterator[Found]:
    """`readOnly` and `writeOnly`, which say in which direction a property goes."""
    direction = "request" if is_request else "response"
    kind = "required" if is_required else "optional"
    for keyword, word in (("writeOnly", "write-only"), ("readOnly", "read-only")):
        before, after = (node.get(keyword) is True for node in (old, new))
        if before != after:
            event = f"={direction}-{kind}-property-became-{'' if after else 'not-'}{word}"
            yield Found(event, (step(name),), old.pointer, new.pointer)
