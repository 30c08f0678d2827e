"""The arguments of a call, made from what the package's `openapi.yaml` says about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter

from .values import Values


@dataclass(frozen=True, slots=True)
class Call:
    """Arguments by name, and the body that must go over the wire for them; None: no JSON body."""

    arguments: Mapping[str, Any]
    body: Any


def call_of(operation: Any, values: Values, *, with_models: bool) -> Call:
    """Arguments for an operation of a package.

    Takes nested objects as models of the package (`with_models`), or as plain dicts in Python names.
    """
    described = values.document["paths"][operation.path][operation.method.lower()]
    arguments: dict[str, Any] = {}
    described_parameters = {
        (parameter["in"], parameter["name"]): parameter
        for parameter in described.get("parameters", ())
    }
    for parameter in operation.parameters:
        described_parameter = described_parameters[parameter.location, parameter.wire_name]
        if described_parameter.get("required") or values.is_full:
            wire = values.of(_schema(described_parameter))
            arguments[parameter.argument] = _in_python(parameter.type, wire, with_models)
    body, passed = None, {}
    if operation.body is not None and (operation.body.is_required or values.is_full):
        media = described["requestBody"]["content"][operation.body.media_type]
        body = values.of(media["schema"])
        passed = _body_arguments(operation.body, body, with_models)
    assert not arguments.keys() & passed.keys(), f"{operation.name}: an argument stands for two"
    return Call(arguments | passed, body)


def _schema(parameter: Mapping[str, Any]) -> Mapping[str, Any]:
    if "content" in parameter:
        (media,) = parameter["content"].values()
        return dict(media["schema"])
    return dict(parameter["schema"])


def _body_arguments(body: Any, wire: Any, with_models: bool) -> dict[str, Any]:
    if not body.fields:
        return {body.argument: _in_python(body.type, wire, with_models)}
    whole = TypeAdapter(body.type).validate_python(wire)
    plain = whole.model_dump(by_alias=False, exclude_unset=True)
    return {
        argument: getattr(whole, field) if with_models else plain[field]
        for argument, field in body.fields
        if field in whole.model_fields_set
    }


def _in_python(type_: Any, wire: Any, with_models: bool) -> Any:
    if type_ is None:
        return wire
    adapter = TypeAdapter(type_)
    value = adapter.validate_python(wire)
    if with_models:
        return value
    return adapter.dump_python(value, by_alias=False, exclude_unset=True)
