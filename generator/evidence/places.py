"""Where evidence stands in a document, and what inherits it."""

from collections.abc import Iterator
from typing import Any

from ..document import join, split
from ..objects import EVIDENCE, Found, children

BASES = ("stated", "example", "inferred", "assumed")

# What says something about an API by itself; the rest of a document holds these, or shows them.
STATEMENTS = frozenset(
    {"operation", "parameter", "header", "request body", "response", "schema", "security scheme"}
)


def find(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """All evidence of a document, wherever it stands, by its pointer."""
    if isinstance(value, dict):
        for key, member in value.items():
            if key == EVIDENCE:
                yield join(pointer, key), member
            else:
                yield from find(member, join(pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from find(item, join(pointer, index))


def nearest(content: dict[str, Any], pointer: str) -> str | None:
    """The pointer of what holds the evidence for a place: the place itself, or what it stands in."""
    found = "" if EVIDENCE in content else None
    value: Any = content
    here = ""
    for token in split(pointer):
        value = value[int(token) if isinstance(value, list) else token]
        here = join(here, token)
        if isinstance(value, dict) and EVIDENCE in value:
            found = here
    return found


def without_evidence(content: dict[str, Any]) -> Iterator[Found]:
    """The operations and component schemas without evidence of their own or of what they stand in."""
    for found in _inside(Found("", "document", content)):
        is_schema = (
            found.pointer.startswith("/components/schemas/") and found.pointer.count("/") == 3
        )
        if (is_schema or found.kind == "operation") and nearest(content, found.pointer) is None:
            yield found


def _inside(found: Found) -> Iterator[Found]:
    yield found
    for child in children(found):
        yield from _inside(child)


def described(found: Found) -> str:
    """What a diagnostic calls an object: `the query parameter 'limit'`."""
    *before, last = split(found.pointer)
    if found.kind == "operation":
        return f"the operation {last.upper()} {before[-1]!r}"
    if found.kind == "parameter" and "name" in found.value:
        return f"the {found.value.get('in')} parameter {found.value['name']!r}"
    if found.kind == "schema" and before[-1:] == ["properties"]:
        return f"the property {last!r}"
    is_plain = last.isdecimal() or last in ("schema", "items", "requestBody")
    return f"the {found.kind}" if is_plain or not found.kind else f"the {found.kind} {last!r}"
