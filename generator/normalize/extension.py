"""Which component schemas extend which, as `allOf`, references and alternatives say."""

from collections.abc import Iterator, Mapping
from typing import Any

from .schema_walk import ALTERNATIVES, component_key


def apart_from_circles(schemas: Mapping[str, Any]) -> dict[str, int]:
    """The schemas that reach no circle, with how many they extend one through the other at most.

    What these come to depends on nothing but themselves.
    """
    extended = {key: schemas.keys() & _extended(schema) for key, schema in schemas.items()}
    extending: dict[str, list[str]] = {}
    for key, others in extended.items():
        for other in others:
            extending.setdefault(other, []).append(key)
    waiting = {key: len(others) for key, others in extended.items()}
    ready = [key for key, count in waiting.items() if not count]
    found: dict[str, int] = {}
    while ready:
        key = ready.pop()
        found[key] = max((found[other] + 1 for other in extended[key]), default=0)
        for other in extending.get(key, ()):
            waiting[other] -= 1
            if not waiting[other]:
                ready.append(other)
    return found


def _extended(schema: Any) -> Iterator[str]:
    """The keys of components that a schema takes in, or lists as alternatives."""
    todo = [schema]
    while todo:
        one = todo.pop()
        key = component_key(one)
        if key is not None:
            yield key
        for word in ("allOf", *ALTERNATIVES) if isinstance(one, dict) else ():
            members = one.get(word)
            todo += members if isinstance(members, list) else []
