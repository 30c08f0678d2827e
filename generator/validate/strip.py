"""What cannot influence a client is left out before a document is judged."""

from typing import Any

from ..diagnostics import Collector
from ..document import Document, join, version
from ..objects import REFERABLE, rebuild, walked

_WITH_EXAMPLES = frozenset({"schema", "parameter", "header", "media type", "components"})
_PROSE = frozenset({"summary", "description"})  # 3.1 lets these two stand beside a reference


def strip(document: Document, collector: Collector) -> dict[str, Any]:
    """The content without examples, links, extensions and keys beside references; notes the last of these."""
    content = document.content
    is_strict = version(content) in ("2.0", "3.0")  # later, schemas and path items take other keys
    kinds = REFERABLE if is_strict else REFERABLE - {"schema", "path item"}
    _note_ignored(document, kinds, collector)

    def keep(kind: str, key: str, value: dict[str, Any]) -> bool:
        if kind in kinds and "$ref" in value:
            return key == "$ref"
        if key in ("example", "examples") and kind in _WITH_EXAMPLES:
            return False
        if key == "links" and kind in ("response", "components"):
            return False
        return not key.startswith("x-") or kind == "callback"

    stripped: dict[str, Any] = rebuild("document", content, keep)
    return stripped


def _note_ignored(document: Document, kinds: frozenset[str], collector: Collector) -> None:
    """One note for the document: in some there are thousands of such keys."""
    first, keys, count = "", set[str](), 0
    for found in walked(document):
        if found.kind in kinds and found.is_reference and len(found.value) > 1:
            # An extension, too: a Reference Object cannot be extended.
            ignored = found.value.keys() - _PROSE - {"$ref"}
            if ignored:
                first = first or join(found.pointer, min(ignored))
                keys |= ignored
                count += 1
    if count:
        places = "one reference has keys" if count == 1 else f"{count} references have keys"
        collector.note(
            "ignored-beside-reference",
            f"{places} beside '$ref' that mean nothing there: {', '.join(sorted(keys))}",
            at=document.location(first),
            pointer=first,
        )
