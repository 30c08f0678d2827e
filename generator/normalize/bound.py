"""As much as a type can say: what has more values, alternatives or properties than anyone reads
becomes any value, or any object."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .marks import LONG, MANY, Marks
from .schema_walk import ALTERNATIVES, DOCUMENT, SCHEMA, Kind, rebuild

MOST_VALUES, MOST_ALTERNATIVES, MOST_PROPERTIES = 5_000, MANY, 2_000
"""Python itself gives up on expressions that are much longer, and later passes compare all with all."""

_BOUNDS = {
    "enum": MOST_VALUES,
    **dict.fromkeys(ALTERNATIVES, MOST_ALTERNATIVES),
    "properties": MOST_PROPERTIES,
}
_WORDS = {"enum": "values", **dict.fromkeys(ALTERNATIVES, "alternatives")}
# What says something of what is left out goes with it.
_GONE = {
    "enum": ("enum",),
    **{key: (key, "discriminator") for key in ALTERNATIVES},
    "properties": ("properties", "required", "additionalProperties", "unevaluatedProperties"),
}

Schema = dict[str, Any]


def bound(document: Document, collector: Collector) -> Document:
    """Take a 3.1 document and return it without lists of values, alternatives or properties that
    are too long.

    Diagnostics: too-many-alternatives, too-many-properties.
    """

    marks = Marks.of(document)

    def bounded(kind: Kind, value: Any, pointer: str) -> Any:
        if not marks.inside(kind, value) & LONG:
            return value
        if kind == SCHEMA and isinstance(value, dict):
            value = without_long(value, pointer, document, collector)
        return rebuild(kind, value, pointer, bounded)

    return document.with_content(bounded(DOCUMENT, document.content, ""))


def without_long(schema: Schema, pointer: str, document: Document, collector: Collector) -> Schema:
    """A schema without those of its own lists that are too long; itself where none is."""
    long = [key for key in _BOUNDS if _size(schema.get(key)) > _BOUNDS[key]]
    if not long:
        return schema
    for key in long:
        place = f"{pointer}/{key}"
        code, message, hint = _finding(key, len(schema[key]))
        at, origin = document.location(place), document.origin(place)
        collector.warning(code, message, at=at, pointer=origin, hint=hint)
    gone = {name for key in long for name in _GONE[key]}
    return {key: value for key, value in schema.items() if key not in gone}


def _finding(key: str, count: int) -> tuple[str, str, str]:
    """Code, message and hint for a list that is too long."""
    if key == "properties":
        return (
            "too-many-properties",
            f"there are {count:,} properties here, and at most {_BOUNDS[key]:,} become a class;"
            " any object is taken",
            "describe in an overlay those that callers need",
        )
    return (
        "too-many-alternatives",
        f"there are {count:,} {_WORDS[key]} here, and at most {_BOUNDS[key]:,} become a type;"
        " any value is taken",
        "describe the value in words in an overlay",
    )


def _size(value: object) -> int:
    return len(value) if isinstance(value, list | dict) else 0
