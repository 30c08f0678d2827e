"""Base classes of models; what is written out of them and read from them."""

import threading
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from .drift import below, tokens
from .errors import ArgumentError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

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
        def model_dump(self, **options: Any) -> dict[str, Any]:
            return super().model_dump(**{"warnings": False, **options})

        def model_dump_json(self, **options: Any) -> str:
            return super().model_dump_json(**{"warnings": False, **options})

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


def dump(annotation: Any, value: object) -> object:
    """Plain JSON data in wire names, made from models or plain dicts in Python names.

    Takes the written type and a value; a field that was not set does not appear.

    Raises:
        ArgumentError: The value does not fit the type; says where and why, never what stood there.
    """
    known = adapter(annotation)
    try:
        # Only Python names: one field's name may be another one's alias.
        valid = known.validate_python(value, by_alias=False, by_name=True)
    except ValidationError as error:
        raise ArgumentError(_reasons(value, error)) from None
    try:
        return known.dump_python(
            valid, mode="json", by_alias=True, exclude_unset=True, warnings="error"
        )
    except (PydanticSerializationError, UnicodeDecodeError):  # a model changed after it was made
        raise ArgumentError("a model holds a value that its field does not allow") from None


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
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            annotation.model_rebuild()
            made: TypeAdapter[Any] = TypeAdapter(cast("Any", annotation))
        else:
            made = TypeAdapter(cast("Any", annotation), config=_PLAIN)
        made.rebuild()
        return made


def _attribute(model: BaseModel, token: str) -> object:
    name = wire_names(type(model)).get(token)
    if name is not None:
        return getattr(model, name)
    return (model.model_extra or {}).get(token)


# pydantic's texts that never quote the value; other kinds of error are only named.
_QUIET: Final = frozenset(
    "enum extra_forbidden finite_number greater_than greater_than_equal less_than less_than_equal"
    " literal_error missing multiple_of string_pattern_mismatch string_too_long string_too_short"
    " too_long too_short".split()
)
_WORDS: Final = {
    "missing": "is required",
    "extra_forbidden": "is not a known key",
    "union_tag_invalid": "{discriminator} should be one of {expected_tags}",
    "union_tag_not_found": "{discriminator} is required",
}


def _reasons(value: object, error: ValidationError) -> str:
    """At most three places and reasons; of a union's errors those that lie deepest."""
    places = [
        (_pointer(value, details), _reason(details))
        for details in error.errors(include_url=False, include_input=False)
    ]
    deepest = [
        f"{pointer or 'the value'}: {reason}"
        for pointer, reason in places
        if not any(other.startswith(pointer + "/") for other, _ in places)
    ]
    return "; ".join(dict.fromkeys(deepest[:3]))


def _reason(details: "ErrorDetails") -> str:
    kind = details["type"]
    if kind in _WORDS:
        return _WORDS[kind].format_map(details.get("ctx", {}))
    if kind in _QUIET or kind.endswith("_type"):
        return details["msg"][0].lower() + details["msg"][1:]
    return f"does not fit ({kind.replace('_', ' ')})"


def _pointer(value: object, details: "ErrorDetails") -> str:
    """Where in the value an error lies; pydantic's labels of union members are left out."""
    pointer, current, places = "", value, details["loc"]
    is_missing = details["type"] == "missing"
    for index, token in enumerate(places):
        rest = places[index + 1 :]
        found = _inside(current, token)
        if found is not None and not _is_label(current, found[0], rest, is_missing):
            current = found[0]
        elif rest or not is_missing:
            continue
        pointer = below(pointer, token)
    return pointer


def _is_label(outer: object, inner: object, rest: tuple[str | int, ...], is_missing: bool) -> bool:
    """Whether a token that names something is a label all the same: what follows is beside it."""
    if not rest or _inside(inner, rest[0]) is not None or isinstance(inner, (Mapping, BaseModel)):
        return False
    return _inside(outer, rest[0]) is not None or (is_missing and len(rest) == 1)


def _inside(value: object, token: str | int) -> tuple[object] | None:
    """What stands under a key or an index, in a tuple, since it may be None; None: nothing."""
    if isinstance(value, BaseModel):
        value = vars(value)
    if isinstance(value, Mapping) and token in value:
        return (cast("Mapping[str | int, object]", value)[token],)
    if isinstance(value, Sequence) and isinstance(token, int):
        items = cast("Sequence[object]", value)
        return (items[token],) if token < len(items) else None
    return None
