"""As much as a type can say: what has more values or alternatives than anyone reads becomes any value."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
from .schema_walk import ALTERNATIVES, DOCUMENT, SCHEMA, Kind, rebuild

MOST_VALUES, MOST_ALTERNATIVES = 5_000, 500
"""Python itself gives up on expressions that are much longer, and later passes compare all with all."""

_BOUNDS = {"enum": MOST_VALUES, **dict.fromkeys(ALTERNATIVES, MOST_ALTERNATIVES)}
_WORDS = {"enum": "values", **dict.fromkeys(ALTERNATIVES, "alternatives")}


def bound(document: Document, collector: Collector) -> Document:
    """Take a 3.1 document and return it without lists of values or alternatives that are too long.

    Diagnostics: too-many-alternatives.
    """

    def bounded(kind: Kind, value: Any, pointer: str) -> Any:
        if kind == SCHEMA and isinstance(value, dict):
            value = without_long(value, pointer)
        return rebuild(kind, value, pointer, bounded)

    def without_long(schema: dict[str, Any], pointer: str) -> dict[str, Any]:
        long = [key for key in _BOUNDS if _size(schema.get(key)) > _BOUNDS[key]]
        for key in long:
            place = f"{pointer}/{key}"
            collector.warning(
                "too-many-alternatives",
                f"there are {len(schema[key]):,} {_WORDS[key]} here, and at most {_BOUNDS[key]:,}"
                " become a type; any value is taken",
                at=document.location(place),
                pointer=document.origin(place),
                hint="describe the value in words in an overlay",
            )
        # What a discriminator tells apart goes with the alternatives.
        gone = {*long, *(("discriminator",) if {*long} & {*ALTERNATIVES} else ())}
        return {k: v for k, v in schema.items() if k not in gone} if long else schema

    return document.with_content(bounded(DOCUMENT, document.content, ""))


def _size(value: object) -> int:
    return len(value) if isinstance(value, list) else 0
