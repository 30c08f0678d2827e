"""Builds an answer that does not fit its type: what fits becomes models, the rest stays plain."""

from dataclasses import dataclass
from typing import cast

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from .drift import Finding, below
from .shapes import Items, Keys, OneOf, Record, Ref, Scalar, Shape

Object = dict[str, object]


def build(ref: Ref, value: object, pointer: str, findings: list[Finding]) -> object:
    """The value as the type where it fits; adds a finding for every place where it does not.

    Takes plain JSON data. A part that fits is exactly what pydantic makes of it.
    """
    try:
        # Through JSON, because strict Python mode refuses dates and the like as text.
        content = to_json(value, inf_nan_mode="constants")
        return ref.adapter.validate_json(content, strict=True, by_alias=True, by_name=False)
    except ValidationError:
        return _misfit(ref.shape, ref, value, pointer, findings)


def _misfit(shape: Shape, ref: Ref, value: object, pointer: str, findings: list[Finding]) -> object:
    if isinstance(shape, Record) and isinstance(value, dict):
        return _record(shape, cast("Object", value), pointer, findings)
    if isinstance(shape, Items) and isinstance(value, list):
        return [
            build(shape.item, item, below(pointer, index), findings)
            for index, item in enumerate(cast("list[object]", value))
        ]
    if isinstance(shape, Keys) and isinstance(value, dict):
        return {
            key: build(shape.value, item, below(pointer, key), findings)
            for key, item in cast("Object", value).items()
        }
    if isinstance(shape, OneOf):
        return _one_of(shape, ref, value, pointer, findings)
    if isinstance(shape, Scalar):
        return _scalar(shape, ref, value, pointer, findings)
    findings.append(Finding("wrong_type", pointer))
    return value


def _record(shape: Record, value: Object, pointer: str, findings: list[Finding]) -> BaseModel:
    rest, fields = dict(value), dict[str, object]()
    for field in shape.fields:
        if field.wire_name in rest:
            part = rest.pop(field.wire_name)
            fields[field.name] = build(field.ref, part, below(pointer, field.wire_name), findings)
        elif field.is_required:
            findings.append(Finding("missing_field", below(pointer, field.wire_name)))
    return _model(shape, fields, rest)


def _model(shape: Record, fields: Object, extra: Object) -> BaseModel:
    """A model around values that were checked one by one; missing required fields are None."""
    model = shape.model.model_construct(set(fields))
    held = vars(model)
    values = held | fields
    held.clear()
    held.update({field.name: values.get(field.name) for field in shape.fields})
    if model.model_extra is not None:
        model.model_extra.update(extra)
    return model


def _scalar(
    shape: Scalar, ref: Ref, value: object, pointer: str, findings: list[Finding]
) -> object:
    if isinstance(value, float) and value.is_integer():  # for JSON Schema 1.0 is an integer
        silent: list[Finding] = []
        whole = build(ref, int(value), pointer, silent)
        if not silent:
            return whole
    is_listed_type = any(isinstance(value, kind) for kind, _ in shape.values)
    is_unlisted = is_listed_type and not shape.is_open
    findings.append(Finding("unknown_value" if is_unlisted else "wrong_type", pointer))
    return value


def _one_of(shape: OneOf, ref: Ref, value: object, pointer: str, findings: list[Finding]) -> object:
    if not isinstance(value, (dict, list)):
        return _scalar(shape.scalar or Scalar(), ref, value, pointer, findings)
    members = shape.objects if isinstance(value, dict) else shape.arrays
    if len(members) == 1:
        return build(members[0], cast("object", value), pointer, findings)
    if isinstance(value, dict) and members:
        return _variant(members, cast("Object", value), pointer, findings)
    findings.append(Finding("wrong_type", pointer))
    return cast("object", value)


def _variant(
    members: tuple[Ref, ...], value: Object, pointer: str, findings: list[Finding]
) -> object:
    """The value as that member of a union that it was meant to be; plain when none can be told."""
    missing = _missing_tag(members, value)
    if missing is not None:
        findings.append(Finding("missing_field", below(pointer, missing)))
        return value
    fitting = [one for one in members if _fits_tags(one.shape, value)]
    tries = sorted((_attempt(one, value, pointer) for one in fitting), key=lambda one: one.rank)
    if not tries or (len(tries) > 1 and tries[0].rank == tries[1].rank):
        findings.append(Finding("unknown_variant", pointer))
        return value
    findings.extend(tries[0].findings)
    return tries[0].built


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A value built as one member of a union; the lower the rank the better."""

    rank: tuple[int, int]
    built: object
    findings: list[Finding]


def _attempt(member: Ref, value: Object, pointer: str) -> _Attempt:
    findings: list[Finding] = []
    built = build(member, value, pointer, findings)
    shape = member.shape
    fields = shape.fields if isinstance(shape, Record) else ()
    shared = sum(field.wire_name in value for field in fields)
    return _Attempt((-shared, len(findings)), built, findings)


def _missing_tag(members: tuple[Ref, ...], value: Object) -> str | None:
    """The field by which all members are told apart, when the value lacks it."""
    tags = [tuple(one.shape.tags) if isinstance(one.shape, Record) else () for one in members]
    shared = [name for name in tags[0] if all(name in names for names in tags)]
    return shared[0] if shared and not any(name in value for name in shared) else None


def _fits_tags(shape: Shape, value: Object) -> bool:
    if not isinstance(shape, Record):
        return True
    return all(
        (type(value[name]), value[name]) in values
        for name, values in shape.tags.items()
        if isinstance(value.get(name), (str, int))
    )
