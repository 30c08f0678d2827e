"""`x-write`: what a vendor makes of fields that are not sent, of null, and of arrays."""

from typing import Any

from .diagnostics import Collector
from .document import Document, join
from .objects import WRITE, walked
from .suggestions import did_you_mean

_VALUES = {
    "omitted": ("keeps", "clears"),
    "null": ("keeps", "clears"),
    "arrays": ("replace", "merge"),
}
_CODE = "malformed-write-semantics"


def check(document: Document, collector: Collector) -> None:
    """Takes a hand-written document; reports every `x-write` that would say nothing."""
    for found in walked(document):
        if WRITE not in found.value:
            continue
        pointer = join(found.pointer, WRITE)
        if found.kind != "schema":
            message = f"{WRITE} stands in the {found.kind or 'document'}, where nothing reads it"
            hint = "write it into the schema of the body, or of one of its properties"
            _report(message, hint, pointer, document, collector)
        else:
            _check_one(found.value[WRITE], pointer, document, collector)


def _check_one(semantics: Any, pointer: str, document: Document, collector: Collector) -> None:
    if not isinstance(semantics, dict) or not semantics:
        message = f"{WRITE} says what becomes of one or more of {', '.join(_VALUES)}"
        _report(
            message, "write it as {omitted: keeps, 'null': clears}", pointer, document, collector
        )
        return
    for key, value in semantics.items():
        place = join(pointer, key)
        if key not in _VALUES:
            message = f"{key!r} is not one of {', '.join(_VALUES)}"
            _report(message, did_you_mean(key, _VALUES), place, document, collector)
        elif value not in _VALUES[key]:
            message = f"{value!r} is not one of {', '.join(_VALUES[key])}"
            _report(message, did_you_mean(str(value), _VALUES[key]), place, document, collector)


def _report(
    message: str, hint: str, pointer: str, document: Document, collector: Collector
) -> None:
    collector.error(_CODE, message, at=document.location(pointer), pointer=pointer, hint=hint)
