"""Records: dataclasses whose methods cost nothing until somebody calls them.

`dataclass` compiles up to six methods for a class, 0.7 ms of CPU; the 150 classes that a run loads took a
tenth of a second, most of which are hardly used. Here methods are the same for all classes, and the
constructor is compiled for the first value. Nothing but the type checker keeps a field of a frozen one
from being set.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ("record",)

T = TypeVar("T")


def _shown(one: Any) -> str:
    inside = (f"{part.name}={getattr(one, part.name)!r}" for part in fields(one) if part.repr)
    return f"{type(one).__qualname__}({', '.join(inside)})"


def _constructor(cls: type, parts: tuple[Field[Any], ...]) -> Callable[..., None]:
    """`__init__` of a record, as somebody would write it."""
    arguments, body = ["self"], []
    for part in parts:
        name = part.name
        is_optional = part.default is not MISSING or part.default_factory is not MISSING
        if part.init:
            arguments.append(f"{name}=defaults[{name!r}]" if is_optional else name)
        if part.default_factory is not MISSING:
            is_given = f"{name} if {name} is not missing else " if part.init else ""
            body.append(f"self.{name} = {is_given}factories[{name!r}]()")
        elif part.init or is_optional:
            body.append(f"self.{name} = {name if part.init else f'defaults[{name!r}]'}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    made: dict[str, Any] = {
        "defaults": {part.name: part.default for part in parts},
        "factories": {part.name: part.default_factory for part in parts},
        "missing": MISSING,
    }
    lines = "".join(f"\n    {line}" for line in body or ["pass"])
    exec(f"def __init__({', '.join(arguments)}):{lines}", made)  # names of our own classes
    constructor: Callable[..., None] = made["__init__"]
    return constructor


def _record(cls: type[T], is_frozen: bool) -> type[T]:
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    parts = fields(made)  # type: ignore[arg-type]
    compared = [part.name for part in parts if part.compare]
    values: Callable[[object], object] = attrgetter(*compared) if compared else lambda one: ()

    def first(self: object, *given: object, **named: object) -> None:
        constructor = _constructor(made, parts)
        type.__setattr__(made, "__init__", constructor)
        constructor(self, *given, **named)

    def equal(one: object, other: object) -> bool:
        return values(one) == values(other) if type(one) is type(other) else NotImplemented

    own: dict[str, Any] = {"__init__": first, "__eq__": equal, "__repr__": _shown}
    own["__hash__"] = (lambda one: hash(values(one))) if is_frozen else None
    for name, method in own.items():
        if name not in vars(made):
            setattr(made, name, method)
    return made


if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, slots: bool, frozen: bool = False) -> Callable[[type[T]], type[T]]:
        """What `dataclass` is, with slots and without order."""
        return lambda cls: _record(cls, frozen)
