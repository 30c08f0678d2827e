"""Writes raw bytes as a string of format binary, as OpenAPI 3.0 does."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .marks import MEDIA_TYPE, change_schemas
from .schema_walk import types

_BYTES = "application/octet-stream"
_STRUCTURE = frozenset("$ref allOf anyOf oneOf enum const properties items format".split())


def binary(document: Document, collector: Collector) -> Document:
    """Take a 3.1 document and return it with `format: binary` wherever a schema says by its media
    type alone that a value is bytes; text of a media type in JSON stays text."""
    return change_schemas(document, MEDIA_TYPE, _rebuilt)


def _rebuilt(schema: dict[str, Any]) -> dict[str, Any]:
    return {**schema, "type": "string", "format": "binary"} if _is_bytes(schema) else schema


def _is_bytes(schema: dict[str, Any]) -> bool:
    media_type = schema.get("contentMediaType")
    if not isinstance(media_type, str) or "contentEncoding" in schema or _STRUCTURE & schema.keys():
        return False
    kind = types(schema)
    return not kind or kind == ("string",) and media_type.lower() == _BYTES
