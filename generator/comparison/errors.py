"""What bodies of errors look like, as far as a caller reads them."""

from collections.abc import Mapping
from typing import Any

from ..api import Api, Response
from ..text import Prose, code
from ..vendors_page import Rows
from .words import NOTHING, codes

_DEEPEST = 2
_WITHOUT = "no body"


def errors(api: Api) -> Rows:
    """The shapes of error bodies, the most frequent first, with the statuses that have each."""
    statuses: dict[str, dict[str, int]] = {}
    shapes: dict[int, str] = {}  # by the identity of schemas: many answers share theirs
    for operation in api.operations:
        for response in operation.responses:
            if response.is_error:
                place = id(response.schema)
                if response.media_type is not None and place not in shapes:
                    shapes[place] = _shape(response.schema, api.schemas, 0)
                by_status = statuses.setdefault(_body(response, shapes.get(place, "")), {})
                by_status[response.status] = by_status.get(response.status, 0) + 1
    ordered = sorted(statuses.items(), key=lambda item: (-sum(item[1].values()), item[0]))
    rows = tuple((_printed(shape), codes(sorted(found))) for shape, found in ordered)
    return rows or ((NOTHING,) * 2,)


def _printed(shape: str) -> Prose:
    return Prose(shape) if shape == _WITHOUT else code(shape)


def _body(response: Response, shape: str) -> str:
    return _WITHOUT if response.media_type is None else shape or response.media_type


def _shape(schema: Any, schemas: Mapping[str, Any], depth: int) -> str:
    """The properties of a schema in braces; empty for what has none."""
    if not isinstance(schema, Mapping) or depth > _DEEPEST:
        return ""
    if "$ref" in schema:
        return _shape(schemas.get(str(schema["$ref"]).rpartition("/")[2]), schemas, depth)
    members = schema.get("anyOf") or schema.get("oneOf") or ()
    if members:
        found = dict.fromkeys(_shape(member, schemas, depth) for member in members)
        return " or ".join(shape for shape in found if shape)
    if "items" in schema:
        inside = _shape(schema["items"], schemas, depth)
        return f"[{inside}]" if inside else ""
    properties = schema.get("properties") or {}
    named = {name: _shape(inner, schemas, depth + 1) for name, inner in properties.items()}
    inside = ", ".join(f"{name}: {shape}" if shape else str(name) for name, shape in named.items())
    return f"{{{inside}}}" if inside else ""
