"""Base classes of models; what is written out of them and read from them."""

import threading
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from .later import Later, stand_ins
from .pointers import tokens

_BUILDING: Final = threading.RLock()
# NaN stays NaN, so that writing JSON refuses it; pydantic's default would send null.
_PLAIN: Final = ConfigDict(ser_json_inf_nan="constants")


class Answer(BaseModel):
    """What a vendor sends: unknown fields are kept.

    `open_` is true where the document allows fields of any name beside the documented ones.
    """

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
    )
    open_: ClassVar[bool] = False

    if not TYPE_CHECKING:  # the signatures stay pydantic's
        # An answer may hold what does not fit; pydantic's warning about that would print values.
        # And what a union is told by may be a list, by which pydantic cannot choose: then each part
        # is written as what it is.
        def model_dump(self, **options: Any) -> dict[str, Any]:
            options = {"warnings": False, **options}
            try:
                return super().model_dump(**options)
            except TypeError:
                return super().model_dump(**{**options, "serialize_as_any": True})

        def model_dump_json(self, **options: Any) -> str:
            options = {"warnings": False, **options}
            try:
                return super().model_dump_json(**options)
            except PydanticSerializationError:
                return super().model_dump_json(**{**options, "serialize_as_any": True})

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON data in wire names: the fields that came, the unknown ones with them."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def to_json(self, *, indent: int | None = None) -> str:
        """The same as text, in one line or indented by a number of spaces."""
        return self.model_dump_json(by_alias=True, exclude_unset=True, indent=indent)


class Input(BaseModel):
    """What we send: unknown fields are refused."""

    model_config = ConfigDict(
        extra="forbid",
        validate_by_name=True,
        validate_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
        ser_json_inf_nan="constants",
    )

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON data in wire names: what would be sent."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def to_json(self, *, indent: int | None = None) -> str:
        """The same as text, in one line or indented by a number of spaces."""
        return self.model_dump_json(by_alias=True, exclude_unset=True, indent=indent)


def pick(value: object, pointer: str) -> object:
    """What a JSON Pointer in wire names points at, in models or plain data; None when absent."""
    for token in tokens(pointer):
        if isinstance(value, BaseModel):
            value = _attribute(value, token)
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(token)
        elif isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
            items = cast("Sequence[object]", value)
            value = items[int(token)] if token.isdecimal() and int(token) < len(items) else None
        else:
            return None
    return value


def wire_names(model: type[BaseModel]) -> Mapping[str, str]:
    """The wire name of every field of a model -> the field's name."""
    return _wire_names(model)


@cache
def _wire_names(model: type[BaseModel]) -> dict[str, str]:
    return {field.alias or name: name for name, field in model.model_fields.items()}


def is_valid(annotation: Any, value: object) -> bool:
    """Whether a value is one of a type as it stands."""
    try:
        adapter(annotation).validate_python(value, strict=True)
    except ValidationError:
        return False
    return True


@lru_cache(maxsize=1024)
def adapter(annotation: Any) -> TypeAdapter[Any]:
    """Validator and serializer of a type, made once; models are completed under a lock."""
    with _BUILDING:
        if _is_model(annotation):
            annotation.model_rebuild()
        return _adapted(annotation)


def _adapted(annotation: Any) -> TypeAdapter[Any]:
    made: TypeAdapter[Any] = TypeAdapter(
        annotation, config=None if _is_model(annotation) else _PLAIN
    )
    made.rebuild()
    return made


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


class Reader:
    """Reads JSON as a type, strictly; alternatives of which nothing came yet are not loaded."""

    def __init__(self, annotation: Any) -> None:
        self._annotation = annotation
        self._validator = self._built()

    def read(self, content: bytes) -> Any:
        """The JSON as a value of the type; raises ValidationError."""
        while True:
            met: list[Later] = []
            try:
                # "12" is no integer; a JSON name is never taken for a Python name.
                value: Any = self._validator.validate_json(
                    content, strict=True, by_alias=True, by_name=False, context=met
                )
            except ValidationError:
                if not met:
                    raise
            else:
                if not met:
                    return value
            for one in met:
                one.load()
            self._validator = self._built()

    def _built(self) -> Any:
        with _BUILDING, stand_ins():
            made = _adapted(self._annotation)
            if _is_model(self._annotation) and not self._annotation.__pydantic_complete__:
                # To write an answer takes what it took to read it; all else completes the class.
                self._annotation.__pydantic_serializer__ = made.serializer
        return made.validator  # without the adapter's own look at the options


@lru_cache(maxsize=1024)
def reader(annotation: Any) -> Reader:
    """The one Reader of a type."""
    return Reader(annotation)


def _attribute(model: BaseModel, token: str) -> object:
    name = wire_names(type(model)).get(token)
    if name is not None:
        return getattr(model, name)
    return (model.model_extra or {}).get(token)
