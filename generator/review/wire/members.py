"""Which alternatives, or parts, of two schemas belong together: by name, by content, by title."""

from collections.abc import Callable, Iterator
from dataclasses import field
from functools import partial

from ...records import record
from .equal import Equality, says_nothing, text
from .found import Found, Pair
from .side import Node

KEYWORDS = {"allOf": "all-of", "anyOf": "any-of", "oneOf": "one-of", "prefixItems": "prefix-items"}


@record(slots=True)
class Matching:
    """Members that are there on both sides, and those that are there on one."""

    both: list[tuple[Node, Node]] = field(default_factory=list)
    removed: list[Node] = field(default_factory=list)
    added: list[Node] = field(default_factory=list)


def match(old: list[Node], new: list[Node], equality: Equality) -> Matching:
    """Pairs by the component referred to; then by what they allow; then by title; then the rest.

    A single member written in place and left over on each side, without a title, is the same one
    changed.
    """
    result = Matching()
    left, right = list(old), list(new)
    _pair(left, right, result, _are_one_component)
    _pair(left, right, result, partial(_say_the_same, equality))
    _pair(left, right, result, _have_one_title)
    rest = [[node for node in side if _reference(node) is None] for side in (left, right)]
    if all(len(side) == 1 and not _title(side[0]) for side in rest):
        left.remove(rest[0][0])
        right.remove(rest[1][0])
        result.both.append((rest[0][0], rest[1][0]))
    result.removed, result.added = left, right
    return result


def _pair(
    left: list[Node], right: list[Node], result: Matching, belong: Callable[[Node, Node], bool]
) -> None:
    """Takes from both lists what belongs together."""
    for one in list(left):
        other = next((node for node in right if belong(one, node)), None)
        if other is not None:
            left.remove(one)
            right.remove(other)
            result.both.append((one, other))


def _are_one_component(one: Node, other: Node) -> bool:
    return _reference(one) is not None and _reference(one) == _reference(other)


def _say_the_same(equality: Equality, one: Node, other: Node) -> bool:
    """Two components that both documents have are two, even where they say the same for now."""
    before, after = _reference(one), _reference(other)
    are_two = before and after and equality.both_stay(before, after)
    return not are_two and equality.same(one, other)


def _have_one_title(one: Node, other: Node) -> bool:
    return _title(one) != "" and _title(one) == _title(other)


def _reference(node: Node) -> str | None:
    found = node.get("$ref")
    return found if isinstance(found, str) else None


def _title(node: Node) -> str:
    return str(node.get("title") or "")


def membership(pair: Pair, keyword: str, matching: Matching) -> Iterator[Found]:
    """One change for all added members of a keyword, one for all removed ones."""
    for kind, members in (("added", matching.added), ("removed", matching.removed)):
        plain = [node for node in members if keyword == "allOf" and says_nothing(node.value)]
        rest = [node for node in members if node not in plain]
        for found, suffix in ((rest, ""), (plain, "-annotation-only")):
            if found:
                yield _change(pair, f"{KEYWORDS[keyword]}-{kind}{suffix}", keyword, kind, found)


def _change(pair: Pair, event: str, keyword: str, kind: str, members: list[Node]) -> Found:
    names = ", ".join(_name(node) for node in members)
    is_added = kind == "added"
    return Found(
        event,
        (),
        pair.base.at(keyword).pointer if not is_added else pair.base.pointer,
        pair.head.at(keyword).pointer if is_added else pair.head.pointer,
        "" if is_added else names,
        names if is_added else "",
    )


def _name(node: Node) -> str:
    reference = _reference(node)
    if reference is not None:
        return reference.rpartition("/")[2]
    return _title(node) or text(node.get("type") or "an inline schema")
