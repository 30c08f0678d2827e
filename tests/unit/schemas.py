"""Schemas and modules of models, in few words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Literal

from generator.cache import NO_CACHE
from generator.model_modules import ModelModule
from generator.models import generate
from generator.naming import identifier

BASES = {"answer": "_runtime.models.Answer", "input": "_runtime.models.Input", "typed_dict": ""}
Kind = Literal["answer", "input", "typed_dict"]
Schemas = Mapping[str, Mapping[str, Any]]


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def an_object(required: Sequence[str] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def module(
    components: Schemas, kind: Kind = "answer", path: str = "models/cases.py", **more: Any
) -> ModelModule:
    fields = {
        name: {
            wire: identifier(wire)
            for part in (schema, *schema.get("allOf", ()))
            for wire in part.get("properties", {})
        }
        for name, schema in components.items()
    }
    made = ModelModule(path, kind, "Models.", components, fields=fields, base=BASES[kind])
    return replace(made, **more)


def text_of(components: Schemas, kind: Kind = "answer", **more: Any) -> str:
    return generate([module(components, kind, **more)], NO_CACHE)["models/cases.py"]
