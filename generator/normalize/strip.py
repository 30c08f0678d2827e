"""Takes away what has no meaning in OpenAPI and would only mislead later passes and other tools."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document
from ..objects import EVIDENCE
from .schema_walk import DOCUMENT, PATH_ITEM, PATHS, RESPONSES, SCHEMA, Kind, remake

_REFERENCE_OBJECT = frozenset(("$ref", "summary", "description"))


def strip(document: Document, collector: Collector) -> Document:
    """Take a 3.1 document and return it with Reference Objects that hold only what they may hold, and
    without extensions at the top, among paths and among responses.

    A schema may have keywords beside `$ref`, and so may a path item; nothing else may. An extension
    at the top may refer to what later passes take away, and other tools follow it there.
    """
    return document.with_content(_stripped(DOCUMENT, document.content))


def _stripped(kind: Kind, value: Any) -> Any:
    if (
        kind not in (SCHEMA, PATH_ITEM)
        and isinstance(value, dict)
        and isinstance(value.get("$ref"), str)
        and not _REFERENCE_OBJECT.issuperset(value)
    ):
        value = {key: item for key, item in value.items() if key in _REFERENCE_OBJECT}
    if kind in (DOCUMENT, PATHS, RESPONSES) and isinstance(value, dict):
        value = {k: item for k, item in value.items() if not k.startswith("x-") or k == EVIDENCE}
    return remake(kind, value, _stripped) if kind != SCHEMA else value
