"""Alternatives of answers whose models are loaded when an answer holds one.

An answer may hold what was asked for with it, of any kind that a vendor has: where a call needs ten
models, its type names hundreds. So a module of models holds a stand-in for an alternative that is told
by a property. The stand-in takes nothing: where a value says that it is of this kind, the models are
loaded, and the answer is read once more.
"""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, Final

from pydantic_core import PydanticCustomError, core_schema
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

_STANDING_IN: Final = ContextVar("_STANDING_IN", default=False)


@contextmanager
def stand_ins() -> Generator[None]:
    """What is built inside has stand-ins; elsewhere it has the types that they stand for."""
    token = _STANDING_IN.set(True)
    try:
        yield
    finally:
        _STANDING_IN.reset(token)


class Later:
    """A type that is loaded when it is needed: a class, or a union of classes."""

    def __init__(
        self, place: tuple[str, str], name: str, tag: str, values: Sequence[str], field: str
    ) -> None:
        self._place = place
        self._name = name
        self._tag = tag
        self._field = field
        self._values = values
        self._is_loaded = False

    def load(self) -> Any:
        """The type itself, from now on also where readers are built."""
        loaded = getattr(import_module(*self._place), self._name)
        self._is_loaded = True
        return loaded

    def __get_pydantic_core_schema__(
        self, source: object, handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        if self._is_loaded or not _STANDING_IN.get():
            return handler.generate_schema(self.load())
        told = core_schema.typed_dict_field(
            core_schema.literal_schema(list(self._values)), validation_alias=self._tag
        )
        kind = core_schema.typed_dict_schema({self._field: told}, extra_behavior="allow")
        return core_schema.with_info_after_validator_function(self._refuse, kind)

    def _refuse(self, value: object, info: "core_schema.ValidationInfo[list[Later]]") -> object:
        info.context.append(self)
        raise PydanticCustomError("later", "its models are not loaded yet")


def later(package: str, module: str, name: str, tag: str, *values: str, field: str = "") -> Any:
    """A stand-in for a name of a module, which is relative to a package.

    Takes the wire name of the property that tells this alternative from others, and its values here;
    `field` is the property's Python name where that is another.
    """
    one = Later((module, package), name, tag, values, field or tag)
    alias: Any = TypeAliasType  # for type checkers, which see the import instead, none is made here
    return alias(name, Annotated[Any, one])


def unloaded(annotation: object) -> "Later | None":
    """The stand-in that an annotation is; None for any other."""
    metadata = getattr(annotation, "__metadata__", ())
    return next((one for one in metadata if isinstance(one, Later)), None)
