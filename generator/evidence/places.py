"""Where evidence stands in a document, and what inherits it."""

from collections.abc import Iterator, Sequence
from typing import Any

from ..document import Document, join, split
from ..objects import EVIDENCE, Found, children

BASES: tuple[str, ...] = ("stated", "example", "inferred", "assumed")

# What says something about an API by itself. Bodies and responses hold such, and are statements of
# the operations that refer to them.
_STATEMENTS = frozenset({"operation", "parameter", "header", "schema", "security scheme"})


def placed(document: Document) -> Sequence[tuple[str, Any]]:
    """All evidence of a document, wherever it stands, by its pointer.

    It is checked and then counted, and looked for once.
    """
    known: tuple[Any, list[tuple[str, Any]]] = document.memory.get(placed, (None, []))
    if known[0] is not document.content:
        known = document.memory[placed] = document.content, []
        _find(document.content, "", known[1])
    return known[1]


def _find(value: dict[str, Any] | list[Any], pointer: str, found: list[tuple[str, Any]]) -> None:
    members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, member in members:
        if key == EVIDENCE:
            found.append((join(pointer, key), member))
        elif isinstance(member, dict | list):
            _find(member, join(pointer, key), found)


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
    """The outermost statements without evidence of their own or of what they stand in.

    What a reference stands for is judged where it stands. A list of such things says no more than
    what refers to it: that is the statement of an operation.
    """
    waiting = [Found("", "document", content)]
    while waiting:
        found = waiting.pop()
        if EVIDENCE in found.value or (found.is_reference and found.kind != "schema"):
            continue
        if _is_statement(found) and nearest(content, found.pointer) is None:
            yield found
        else:
            waiting += reversed(children(found))


def _is_statement(found: Found) -> bool:
    if found.kind != "schema" or found.pointer.startswith("/components/schemas/"):
        return found.kind in _STATEMENTS
    schema = found.value
    while isinstance(schema.get("items"), dict) and schema.get("type") == "array":
        schema = schema["items"]
    return "$ref" not in schema


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
