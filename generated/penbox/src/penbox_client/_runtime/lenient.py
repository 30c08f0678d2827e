"""Builds an answer that does not fit its type: what fits becomes models, the rest stays plain."""

from contextlib import suppress
from typing import Final, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from .drift import Finding
from .pointers import below
from .shapes import Items, Keys, OneOf, Record, Ref, Scalar, Shape

Object = dict[str, object]

# Below this depth no model is tried as a whole first: a misfit far down would be met once per level.
_TRIED_DEPTH: Final = 24


def build(ref: Ref, value: object, pointer: str, findings: list[Finding]) -> object:
    """The value as the type where it fits; adds a finding for every place where it does not.

    Takes plain JSON data. A part that fits is what pydantic makes of it.
    """
    shape = ref.shape
    if isinstance(shape, Record) and isinstance(value, dict):
        return _record(shape, ref, cast("Object", value), pointer, findings)
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
    return _scalar(shape if isinstance(shape, Scalar) else Scalar(), ref, value, pointer, findings)


def _fit(ref: Ref, value: object) -> object:
    """What pydantic makes of the value; raises ValidationError."""
    # Through JSON, because strict Python mode refuses dates and the like as text.
    content = to_json(value, inf_nan_mode="constants")
    return ref.adapter.validate_json(content, strict=True, by_alias=True, by_name=False)


def _record(
    shape: Record, ref: Ref, value: Object, pointer: str, findings: list[Finding]
) -> object:
    if pointer.count("/") < _TRIED_DEPTH:
        with suppress(ValidationError):
            return _fit(ref, value)
    rest, fields = dict(value), dict[str, object]()
    for field in shape.fields:
        if field.wire_name in rest:
            part = rest.pop(field.wire_name)
            fields[field.name] = build(field.ref, part, pointer + field.place, findings)
        elif field.is_required:
            findings.append(Finding("missing_field", pointer + field.place))
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
    with suppress(ValidationError):
        return _fit(ref, value)
    if isinstance(value, float) and value.is_integer():  # for JSON Schema 1.0 is an integer
        with suppress(ValidationError):
            return _fit(ref, int(value))
    is_listed_type = any(type(value) is kind for kind, _ in shape.values)
    is_unlisted = is_listed_type and not shape.is_open
    findings.append(Finding("unknown_value" if is_unlisted else "wrong_type", pointer))
    return value


def _one_of(shape: OneOf, ref: Ref, value: object, pointer: str, findings: list[Finding]) -> object:
    kind = type(value)
    members = shape.objects if kind is dict else shape.arrays if kind is list else ()
    if len(members) == 1:
        return build(members[0], value, pointer, findings)
    if kind is dict and members:
        return _variant(members, ref, cast("Object", value), pointer, findings)
    return _scalar(shape.scalar or Scalar(), ref, value, pointer, findings)


def _variant(
    members: tuple[Ref, ...], ref: Ref, value: Object, pointer: str, findings: list[Finding]
) -> object:
    """The value as that member of a union that it was meant to be; plain when none can be told."""
    with suppress(ValidationError):
        return _fit(ref, value)
    missing = _missing_tag(members, value)
    if missing is not None:
        findings.append(Finding("missing_field", below(pointer, missing)))
        return value
    ranked = sorted(
        (
            (_rank(one, value), index)
            for index, one in enumerate(members)
            if _fits_tags(one.shape, value)
        )
    )
    is_told = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][0] < ranked[1][0])
    chosen = members[ranked[0][1]] if is_told else None
    if chosen is None or (isinstance(chosen.shape, Record) and ranked[0][0][0] == 0):
        findings.append(Finding("unknown_variant", pointer))
        return value
    return build(chosen, value, pointer, findings)


def _rank(member: Ref, value: Object) -> tuple[int, int]:
    """The lower, the more names of the member's fields stand in the value, and the fewer lack.

    Told by names alone: building the value as each member would take time without bound where
    unions are nested.
    """
    fields = member.shape.fields if isinstance(member.shape, Record) else ()
    shared = sum(field.wire_name in value for field in fields)
    return -shared, sum(field.is_required and field.wire_name not in value for field in fields)


def _missing_tag(members: tuple[Ref, ...], value: Object) -> str | None:
    """The field by which all members are told apart, when the value lacks it."""
    tags = [tuple(one.shape.tags) if isinstance(one.shape, Record) else () for one in members]
    shared = [name for name in tags[0] if all(name in names for names in tags)]
    return shared[0] if shared and not any(name in value for name in shared) else None


def _fits_tags(shape: Shape, value: Object) -> bool:
    """Whether nothing that a value says of its kind speaks against a member."""
    if not isinstance(shape, Record):
        return True
    told = {name: value[name] for name in shape.tags if value.get(name) is not None}
    # A list or an object names no kind, and pydantic could not write a model that holds one.
    return all(
        not isinstance(tag, (list, dict))
        and (not isinstance(tag, (str, int)) or (type(tag), tag) in shape.tags[name])
        for name, tag in told.items()
    )
