"""Describes the properties that an object requires and nobody describes."""

from collections.abc import Mapping
from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .marks import UNKNOWN_REQUIRED, change_schemas


def describe_required(document: Document, collector: Collector) -> Document:
    """Take a document without `allOf` and return it with a property for each required name.

    It is what other properties may be; where the object allows no others the name is required no
    longer, for nobody could pass it. Objects that name no property at all stay maps.
    """
    return change_schemas(document, UNKNOWN_REQUIRED, _described)


def _described(value: dict[str, Any]) -> dict[str, Any]:
    properties, required = value.get("properties"), value.get("required")
    if not isinstance(properties, Mapping) or not properties or not isinstance(required, list):
        return value
    unknown = [name for name in dict.fromkeys(required) if name not in properties]
    if not unknown or value.get("patternProperties"):
        return value
    others = value.get("additionalProperties", True)
    if others is False:
        return {**value, "required": [name for name in required if name in properties]}
    schema: Any = others if isinstance(others, Mapping) else {}
    return {**value, "properties": {**properties, **{name: schema for name in unknown}}}
