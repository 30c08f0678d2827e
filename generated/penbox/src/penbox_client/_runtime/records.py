"""Records: frozen dataclasses for type checkers, which cost next to nothing until one is made.

`dataclass` compiles up to six methods for every class, about 1 ms of CPU; the sixty that a client
needs took as long as importing pydantic. Here methods are the same functions for all classes, and
the constructor is compiled for the first value. Nothing keeps a field from being set but the type
checker, so what callers hold in their hands is a dataclass of the standard library.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

__all__ = ("record", "replace")

T = TypeVar("T")


def _values(one: Any) -> tuple[object, ...]:
    return tuple([getattr(one, name) for name in one.__slots__])


def _equal(one: object, other: object) -> bool:
    return _values(one) == _values(other) if type(one) is type(other) else NotImplemented


def _hash(one: object) -> int:
    return hash(_values(one))


def _shown(one: Any) -> str:
    fields = [f"{name}={getattr(one, name)!r}" for name in one.__slots__]
    return f"{type(one).__qualname__}({', '.join(fields)})"


def _constructor(
    names: tuple[str, ...], defaults: Mapping[str, object], is_kw_only: bool
) -> Callable[..., None]:
    """`__init__` of a record, as somebody would write it."""
    arguments = [f"{name}=defaults[{name!r}]" if name in defaults else name for name in names]
    signature = ", ".join(["self", *(["*"] if is_kw_only else []), *arguments])
    body = "\n".join(f"    self.{name} = {name}" for name in names)
    made: dict[str, Any] = {"defaults": defaults}
    exec(f"def __init__({signature}):\n{body}", made)  # names of our own classes
    constructor: Callable[..., None] = made["__init__"]
    return constructor


def _record(cls: type[T], is_kw_only: bool, has_values: bool, is_shown: bool) -> type[T]:
    """The class again, with slots and the methods of a record."""
    body = {
        name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__")
    }
    names = tuple(body.get("__annotations__", ()))
    defaults = {name: body.pop(name) for name in names if name in body}

    def first(self: object, *values: object, **named: object) -> None:
        constructor = _constructor(names, defaults, is_kw_only)
        type.__setattr__(made, "__init__", constructor)
        constructor(self, *values, **named)

    body |= {"__slots__": names, "__match_args__": () if is_kw_only else names, "__init__": first}
    if has_values:
        body |= {"__eq__": _equal, "__hash__": _hash}
    if is_shown:
        body["__repr__"] = _shown
    made = cast("type[T]", type(cls.__name__, cls.__bases__, body))
    return made


if TYPE_CHECKING:
    from dataclasses import dataclass as record
    from dataclasses import replace as replace
else:

    def record(
        *, kw_only: bool = False, eq: bool = True, repr: bool = True, **_: bool
    ) -> Callable[[type[T]], type[T]]:
        """What `dataclass(frozen=True, slots=True)` is; `eq=False`: equal is only what is the same."""
        return lambda cls: _record(cls, kw_only, eq, repr)

    def replace(one: T, /, **changes: object) -> T:
        """A copy with other values for some fields."""
        return type(one)(**{name: getattr(one, name) for name in one.__slots__} | changes)
