"""What is left of a schema without its prose: by it `hoist` knows which ones are alike."""

import json
from typing import Any

from .schema_walk import ALTERNATIVES, SCHEMA, is_annotation, remake

OF_THE_PLACE = frozenset(("deprecated", "readOnly", "writeOnly", "default"))
"""What a schema says of the place where it stands, and not of the values there."""


def skeleton(schema: dict[str, Any]) -> str:
    """A text that is equal for schemas that differ in prose only."""
    return json.dumps(_without_prose(SCHEMA, schema), sort_keys=True, default=str)


def _without_prose(kind: str, value: Any) -> Any:
    if kind != SCHEMA or not isinstance(value, dict):
        return value
    kept = {
        key: item
        for key, item in value.items()
        if not is_annotation(key) or key in OF_THE_PLACE and key != "deprecated"
    }
    kept = remake(kind, kept, _without_prose)
    for key in ("required", "enum", "type", *ALTERNATIVES):
        if isinstance(kept.get(key), list):
            kept[key] = sorted(
                kept[key], key=lambda one: json.dumps(one, sort_keys=True, default=str)
            )
    return kept
