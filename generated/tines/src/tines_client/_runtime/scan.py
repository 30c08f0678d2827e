"""Finds what pydantic lets pass: fields and enum values that the vendor's document does not name."""

from typing import Any, cast

from pydantic import BaseModel

from .drift import Finding
from .pointers import below
from .shapes import Items, Keys, OneOf, Record, Ref, Scalar


def scan(ref: Ref, value: object, pointer: str, findings: list[Finding]) -> None:
    """Adds the findings in a decoded value. Parts that did not fit their type are passed over."""
    shape = ref.shape
    if isinstance(shape, Record):
        if isinstance(value, shape.model):
            _record(shape, value, pointer, findings)
    elif isinstance(shape, Items):
        if isinstance(value, list):
            for index, item in enumerate(cast("list[object]", value)):
                scan(shape.item, item, f"{pointer}/{index}", findings)
    elif isinstance(shape, Keys):
        if isinstance(value, dict):
            for key, item in cast("dict[str, object]", value).items():
                scan(shape.value, item, below(pointer, key), findings)
    elif isinstance(shape, OneOf):
        _one_of(shape, value, pointer, findings)
    else:
        _scalar(shape, value, pointer, findings)


def _record(shape: Record, model: BaseModel, pointer: str, findings: list[Finding]) -> None:
    if not shape.is_open:
        findings.extend(
            Finding("unknown_field", below(pointer, name)) for name in model.model_extra or ()
        )
    for field in shape.scanned:
        value = getattr(model, field.name)
        if value is not None:
            scan(field.ref, value, pointer + field.place, findings)


def _one_of(shape: OneOf, value: object, pointer: str, findings: list[Finding]) -> None:
    members: tuple[Ref, ...] = ()
    kind = type(value)
    if kind is list:
        members = shape.arrays
    elif isinstance(value, BaseModel):
        if any(_takes_anything(one) for one in shape.objects):
            return
        members = tuple(one for one in shape.objects if _is_of(one, value))
    elif kind is dict:
        members = tuple(one for one in shape.objects if isinstance(one.shape, Keys))
    elif shape.scalar is not None:
        _scalar(shape.scalar, value, pointer, findings)
    if len(members) == 1:  # of several arrays or maps it cannot be told which this is
        scan(members[0], value, pointer, findings)


def _takes_anything(member: Ref) -> bool:
    """Whether a member of a union is an object of which the document says nothing."""
    return isinstance(member.shape, Keys) and member.shape.value.annotation is Any


def _is_of(member: Ref, value: BaseModel) -> bool:
    return isinstance(member.shape, Record) and type(value) is member.shape.model


def _scalar(shape: Scalar, value: object, pointer: str, findings: list[Finding]) -> None:
    """A closed enum's values were judged before; of another type than those listed: no enum."""
    if not shape.is_open or all(kind is not type(value) for kind, _ in shape.values):
        return
    if (type(value), value) not in shape.values:
        findings.append(Finding("unknown_value", pointer))
