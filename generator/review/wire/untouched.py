"""What two documents have in common, so that it need not be compared."""

from collections.abc import Iterator
from typing import Any

from ...document import join
from ...normalize import pointer_of
from .side import Node, Side


class Untouched:
    """Knows which components differ, by themselves or in what they refer to."""

    def __init__(self, base: Side, head: Side) -> None:
        self._references: dict[int, frozenset[str]] = {}
        self._kept: list[Any] = []  # so that no id is given twice
        self._touched = self._differing(base, head)

    def same(self, base: Node, head: Node) -> bool:
        """Whether two parts are written alike and refer only to what did not change either."""
        if base.value != head.value:
            return False
        return all(
            target not in self._touched and target.startswith("/components/")
            for target in self._refers_to(base.value)
        )

    def _differing(self, base: Side, head: Side) -> set[str]:
        old, new = dict(_components(base)), dict(_components(head))
        touched = {
            pointer for pointer in old.keys() | new.keys() if old.get(pointer) != new.get(pointer)
        }
        users: dict[str, set[str]] = {}
        for components in (old, new):
            for pointer, value in components.items():
                for target in self._refers_to(value):
                    users.setdefault(_component(target), set()).add(pointer)
        pending = list(touched)
        while pending:
            for user in users.get(pending.pop(), ()):
                if user not in touched:
                    touched.add(user)
                    pending.append(user)
        return touched

    def _refers_to(self, value: Any) -> frozenset[str]:
        """The components that a part refers to directly."""
        known = self._references.get(id(value))
        if known is None:
            known = frozenset(map(_component, _references(value)))
            self._references[id(value)] = known
            self._kept.append(value)
        return known


def _components(side: Side) -> Iterator[tuple[str, Any]]:
    for section, members in side.root.members("components").items():
        for name in members.value if isinstance(members.value, dict) else ():
            yield join("/components", section, name), members.value[name]


def _component(pointer: str) -> str:
    """The component that a pointer leads to or into."""
    return "/".join(pointer.split("/")[:4])


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and (pointer := pointer_of(reference)) is not None:
            yield pointer
        for inner in value.values():
            yield from _references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _references(inner)
