"""Shapes: what an annotation of a read model says, in the few forms that decoding tells apart."""

import types
import typing
from collections.abc import Iterator, Mapping
from collections.abc import Sequence as SequenceType
from functools import cached_property, lru_cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, TypeAdapter
from typing_extensions import TypeAliasType

from .later import unloaded
from .models import adapter, wire_names
from .pointers import below
from .records import record

Value = tuple[type, object]  # True and 1 are equal, so listed values are kept with their type


@record(frozen=True, slots=True)
class Scalar:
    """Anything without fields or items. `values` are the listed ones; open: others may come."""

    values: frozenset[Value] = frozenset()
    is_open: bool = True


@record(frozen=True, slots=True)
class Items:
    """An array."""

    item: "Ref"


@record(frozen=True, slots=True)
class Keys:
    """An object with keys of any name."""

    value: "Ref"


@record(frozen=True, slots=True)
class OneOf:
    """A union, its members by what they are in JSON."""

    objects: tuple["Ref", ...]
    arrays: tuple["Ref", ...]
    scalar: Scalar | None


@record(frozen=True, slots=True)
class Field:
    """A field of a model; `place` is the pointer's part that names it."""

    name: str
    wire_name: str
    place: str
    ref: "Ref"
    is_required: bool


class Record:
    """A model; its fields are looked at when first needed, since models may be recursive."""

    def __init__(self, model: type[BaseModel]) -> None:
        self.model = model
        self.is_open = bool(getattr(model, "open_", False))

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """All fields, as declared."""
        adapter(self.model)  # completes the model: forward references of its fields are resolved
        known = self.model.model_fields
        return tuple(
            Field(
                name,
                wire_name,
                below("", wire_name),
                _ref_of_field(known[name]),
                known[name].is_required(),
            )
            for wire_name, name in wire_names(self.model).items()
        )

    @cached_property
    def scanned(self) -> tuple[Field, ...]:
        """The fields in which a valid answer may still hold something unknown."""
        return tuple(field for field in self.fields if not _is_plain(field.ref))

    @cached_property
    def tags(self) -> Mapping[str, frozenset[Value]]:
        """Wire name -> values of the closed enums: what tells a union's members apart."""
        return {
            field.wire_name: field.ref.shape.values
            for field in self.fields
            if isinstance(field.ref.shape, Scalar) and not field.ref.shape.is_open
        }


Shape = Scalar | Items | Keys | OneOf | Record


class Ref:
    """A type with its shape and its validator, both made when first needed."""

    def __init__(self, annotation: Any) -> None:
        self.annotation = annotation

    @cached_property
    def shape(self) -> Shape:
        """The annotation's shape."""
        return _shape(self.annotation)

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """pydantic's validator."""
        return adapter(self.annotation)


@lru_cache(maxsize=1024)
def ref(annotation: Any) -> Ref:
    """The one Ref of an annotation."""
    return Ref(annotation)


def _ref_of_field(field: Any) -> Ref:
    annotation = field.annotation
    for constraint in field.metadata:  # pydantic keeps them apart from the annotation
        annotation = Annotated[annotation, constraint]
    return ref(annotation)


def _shape(annotation: Any) -> Shape:
    annotation = _bare(annotation)
    origin = get_origin(annotation)
    if isinstance(annotation, type) and _is_model(annotation):
        return Record(annotation)
    if annotation is list or origin in (list, SequenceType):
        return Items(ref((get_args(annotation) or (Any,))[0]))
    if annotation is dict or origin in (dict, Mapping):
        return Keys(ref((get_args(annotation) or (Any, Any))[1]))
    if origin in (Union, types.UnionType):
        return _union(tuple(_members(annotation)))
    return _scalar((annotation,))


def _union(members: tuple[Any, ...]) -> Shape:
    refs = tuple(ref(member) for member in members)
    scalars = tuple(one.annotation for one in refs if isinstance(one.shape, Scalar))
    if len(scalars) == len(refs):
        return _scalar(scalars)
    return OneOf(
        objects=tuple(one for one in refs if isinstance(one.shape, (Record, Keys))),
        arrays=tuple(one for one in refs if isinstance(one.shape, Items)),
        scalar=_scalar(scalars) if scalars else None,
    )


def _scalar(members: tuple[Any, ...]) -> Scalar:
    """Of one or more scalar annotations; open as soon as a member lists nothing, null apart."""
    bare = [_bare(member) for member in members]
    # A plain `str` beside listed values says that others may come. One with a name of its own is a
    # documented alternative: with it any text is as documented.
    free = [one for member, one in zip(members, bare, strict=True) if one is not member]
    listed: list[Value] = [
        (type(value), value)
        for member in bare
        if get_origin(member) is Literal
        for value in get_args(member)
        if type(value) not in free
    ]
    is_open = any(get_origin(one) is not Literal and one not in (None, type(None)) for one in bare)
    return Scalar(frozenset(listed), is_open or not listed)


def _members(annotation: Any) -> Iterator[Any]:
    """A union's members, those of unions inside it and behind aliases included."""
    for member in get_args(annotation):
        bare = _bare(member)
        if get_origin(bare) in (Union, types.UnionType):
            yield from _members(bare)
        else:
            yield member


def _bare(annotation: Any) -> Any:
    """The annotation without `Annotated` and without the name of an alias, loaded."""
    while True:
        if isinstance(annotation, TypeAliasType):
            annotation = _resolved(annotation)
        elif get_origin(annotation) is Annotated:
            waiting = unloaded(annotation)
            annotation = waiting.load() if waiting else get_args(annotation)[0]
        else:
            return annotation


def _resolved(alias: TypeAliasType) -> Any:
    """What an alias stands for; names in it are looked up in the alias's module."""

    class Holder:
        __module__ = alias.__module__ or __name__

    Holder.__annotations__ = {"value": alias.__value__}
    return typing.get_type_hints(Holder, include_extras=True)["value"]


def _is_model(annotation: type) -> bool:
    return issubclass(annotation, BaseModel) and not issubclass(annotation, RootModel)


def _is_plain(one: Ref) -> bool:
    """Whether nothing unknown can stand here; deep containers are taken for not plain."""
    shape = one.shape
    if isinstance(shape, (Items, Keys)):
        shape = (shape.item if isinstance(shape, Items) else shape.value).shape
    return isinstance(shape, Scalar) and not (shape.values and shape.is_open)
