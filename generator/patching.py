"""Changing plain data without touching the original, and knowing afterwards where each part is from."""

from dataclasses import field
from typing import Any

from .document import join, split
from .records import record

Way = tuple[str | int, ...]
MOST_COPIED = 1_000_000


@record(slots=True)
class _Owned:
    """A collection that was copied, and may be changed.

    `slots` names each item of an array: its index in the original, or a negative number when it is new.
    `placed` maps a key or a slot to the pointer in the patch that its value is from.
    """

    value: Any  # a dict or a list
    placed: dict[str | int, str] = field(default_factory=dict)
    slots: list[int] = field(default_factory=list)


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else "a scalar"


class Patch:
    """Plain data under change: `content` is the current state, the original is never changed."""

    def __init__(self, original: dict[str, Any]) -> None:
        self._owned: dict[int, _Owned] = {}
        self._copied = 0
        self.content: dict[str, Any] = self._copy(original)

    def value(self, way: Way) -> Any:
        """What stands at a place."""
        found: Any = self.content
        for token in way:
            found = found[token]
        return found

    def may_copy(self, value: Any, times: int) -> bool:
        """Whether the copies that were asked for, with so many of a value, are MOST_COPIED values at most.

        Each may hold the one before it twice: a few lines could ask for more than any memory.
        """
        todo, left = [value], (MOST_COPIED - self._copied) // max(times, 1)
        while todo and left > 0:
            one = todo.pop()
            left -= 1
            if isinstance(one, dict | list):
                todo += one.values() if isinstance(one, dict) else one
        self._copied = MOST_COPIED - left * max(times, 1)
        return not todo

    def merge(self, way: Way, value: Any, origin: str) -> str:
        """Merge a value into what stands at a place: objects member by member, arrays by appending.

        `origin` is the pointer of the value in the patch. Returns what is wrong, "" when all is well.
        """
        target = self.value(way)
        if isinstance(target, list):
            self._append(way, value, origin)
        elif isinstance(target, dict) and isinstance(value, dict):
            return self._merge_object(way, value, origin)
        elif isinstance(target, dict) or isinstance(value, dict | list):
            place = "".join(f"/{token}" for token in way)
            return f"{place} is {_kind(target)} and cannot be merged with {_kind(value)}"
        else:
            self._place(way, value, origin)
        return ""

    def remove(self, way: Way) -> None:
        """Take out what stands at a place, which is not the root."""
        owner, token = self._own(way[:-1]), way[-1]
        if isinstance(owner.value, list):
            del owner.value[int(token)]
            del owner.slots[int(token)]
        else:
            del owner.value[str(token)]

    def _merge_object(self, way: Way, value: dict[str, Any], origin: str) -> str:
        for key, member in value.items():
            owner = self._own(way)
            if key in owner.value:
                problem = self.merge((*way, key), member, join(origin, key))
                if problem:
                    return problem
            else:
                owner.value[key] = member
                owner.placed[key] = join(origin, key)
        return ""

    def _append(self, way: Way, value: Any, origin: str) -> None:
        owner = self._own(way)
        is_many = isinstance(value, list)
        for index, item in enumerate(value if is_many else [value]):
            slot = -1 - len(owner.placed)
            owner.value.append(item)
            owner.slots.append(slot)
            owner.placed[slot] = join(origin, index) if is_many else origin

    def _place(self, way: Way, value: Any, origin: str) -> None:
        owner, token = self._own(way[:-1]), way[-1]
        if isinstance(owner.value, list):
            owner.value[int(token)] = value
            owner.placed[owner.slots[int(token)]] = origin
        else:
            owner.value[str(token)] = value
            owner.placed[str(token)] = origin

    def _own(self, way: Way) -> _Owned:
        """The collection at a place, copied together with those on the way to it."""
        owner = self._owned[id(self.content)]
        for token in way:
            child = owner.value[token]
            if id(child) not in self._owned:
                child = self._copy(child)
                owner.value[token] = child
            owner = self._owned[id(child)]
        return owner

    def _copy(self, original: Any) -> Any:
        copied = original.copy()
        slots = list(range(len(copied))) if isinstance(copied, list) else []
        self._owned[id(copied)] = _Owned(copied, slots=slots)
        return copied

    def origin(self, pointer: str) -> tuple[bool, str]:
        """Where a part of the content is from: (whether from the patch, its pointer there)."""
        is_added, origin = False, ""
        value: Any = self.content
        for token in split(pointer):
            step: Any = token
            if isinstance(value, list):
                step = int(token) if token.isdecimal() else len(value)
            elif not isinstance(value, dict) or token not in value:
                return is_added, join(origin, token)
            if isinstance(step, int) and step >= len(value):
                return is_added, join(origin, token)
            owner = self._owned.get(id(value))
            name = owner.slots[int(step)] if owner is not None and owner.slots else step
            if owner is not None and name in owner.placed:
                is_added, origin = True, owner.placed[name]
            else:
                origin = join(origin, name)
            value = value[step]
        return is_added, origin
