"""Every method of a generated client, found by walking its resources."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from types import FunctionType
from typing import Any


@dataclass(frozen=True, slots=True)
class Method:
    """A bound method of a resource, the same for raw responses if there is one, and its operation.

    `operation` is an `Operation` of the package under test, so its type has no name here.
    """

    name: str
    call: Callable[..., Any]
    raw: Callable[..., Any] | None
    operation: Any


def methods(client: object) -> Iterator[Method]:
    """The methods of all resources of a client, nested ones too, in the order of definition."""
    for attribute in _children(client):
        yield from _of_resource(getattr(client, attribute), attribute)


def _of_resource(resource: Any, path: str) -> Iterator[Method]:
    operations = {
        value.name: value
        for value in vars(sys.modules[type(resource).__module__]).values()
        if type(value).__name__ == "Operation"
    }
    polled = {
        value.name
        for value in vars(sys.modules[type(resource).__module__]).values()
        if type(value).__name__ == "Polling"
    }
    for name, value in vars(type(resource)).items():
        if isinstance(value, FunctionType) and not name.startswith("_"):
            raw = getattr(getattr(resource, "with_raw_response", None), name, None)
            dotted = f"{path}.{name}"
            if dotted in polled:  # asks an operation that has a method of its own
                continue
            yield Method(dotted, getattr(resource, name), raw, operations[dotted])
    for attribute in _children(resource):
        yield from _of_resource(getattr(resource, attribute), f"{path}.{attribute}")


def _children(owner: object) -> list[str]:
    return [
        name
        for name, value in vars(type(owner)).items()
        if isinstance(value, cached_property) and name != "with_raw_response"
    ]
