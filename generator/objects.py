"""What stands where in an OpenAPI document of any version: every object with its pointer and kind.

A walk by this table never takes an example for a schema, or a property called `$ref` for a reference.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal

from .document import METHODS, Document, join, split
from .records import record

Shape = Literal["one", "array", "map"]
Members = dict[str, tuple[Shape, str]]

_CONTENT: Members = {"content": ("map", "media type")}
_EXAMPLES: Members = {"examples": ("map", "example")}
_OPERATION: tuple[Shape, str] = ("one", "operation")
_VALUE: Members = {"schema": ("one", "schema"), **_CONTENT, **_EXAMPLES}

_MEMBERS: dict[str, Members] = {
    "document": {
        "paths": ("map", "path item"),
        "webhooks": ("map", "path item"),
        "components": ("one", "components"),
        # Swagger 2.0 has no components, and no other version has these four.
        "definitions": ("map", "schema"),
        "parameters": ("map", "parameter"),
        "responses": ("map", "response"),
        "securityDefinitions": ("map", "security scheme"),
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": ("map", "example"),
        "requestBodies": ("map", "request body"),
        "headers": ("map", "header"),
        "securitySchemes": ("map", "security scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path item"),
        "mediaTypes": ("map", "media type"),
    },
    "path item": {
        "parameters": ("array", "parameter"),
        **dict.fromkeys(METHODS, _OPERATION),
        "additionalOperations": ("map", "operation"),
    },
    "operation": {
        "parameters": ("array", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
    },
    "parameter": _VALUE,
    "header": _VALUE,
    "request body": _CONTENT,
    "response": {
        "headers": ("map", "header"),
        **_CONTENT,
        "links": ("map", "link"),
        "schema": ("one", "schema"),  # of Swagger 2.0
    },
    "media type": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        **_EXAMPLES,
        "encoding": ("map", "encoding"),
        "itemEncoding": ("one", "encoding"),
        "prefixEncoding": ("array", "encoding"),
    },
    "encoding": {"headers": ("map", "header")},
    "schema": {
        "properties": ("map", "schema"),
        "patternProperties": ("map", "schema"),
        "dependentSchemas": ("map", "schema"),
        "$defs": ("map", "schema"),
        "definitions": ("map", "schema"),
        "allOf": ("array", "schema"),
        "anyOf": ("array", "schema"),
        "oneOf": ("array", "schema"),
        "prefixItems": ("array", "schema"),
        "items": ("one", "schema"),
        "contains": ("one", "schema"),
        "additionalProperties": ("one", "schema"),
        "unevaluatedItems": ("one", "schema"),
        "unevaluatedProperties": ("one", "schema"),
        "propertyNames": ("one", "schema"),
        "not": ("one", "schema"),
        "if": ("one", "schema"),
        "then": ("one", "schema"),
        "else": ("one", "schema"),
    },
}

# Maps whose keys are the author's own may hold a key that begins with x-; in these it is an extension.
_EXTENSIBLE = frozenset({"paths", "responses"})

SECTIONS = {kind: section for section, (_, kind) in _MEMBERS["components"].items()}
"""The section of the components where objects of a kind stand."""

REFERABLE = frozenset(SECTIONS)
"""The kinds that may be a reference instead."""

EVIDENCE = "x-evidence"
"""The page that an object, and all inside it, was read from, and how firmly it says so."""

WRITE = "x-write"
"""What becomes of the fields of an object, or of one field, that are omitted, null or arrays."""


@record(frozen=True, slots=True)
class Found:
    """An object of a document, what kind it is, and where it stands."""

    pointer: str
    kind: str
    value: dict[str, Any]

    @property
    def is_reference(self) -> bool:
        """Whether it stands for another object."""
        return "$ref" in self.value and self.kind in REFERABLE


def walk(content: dict[str, Any]) -> Iterator[Found]:
    """Every object of a document, in the document's order, each before what it holds.

    What stands beside a reference is passed over, save in schemas, where OpenAPI 3.1 lets it count.
    """
    waiting = [Found("", "document", content)]
    while waiting:
        found = waiting.pop()
        yield found
        if not found.is_reference or found.kind == "schema":
            waiting += reversed(children(found))


def walked(document: Document) -> Sequence[Found]:
    """The same of a document's content; several stages look at all of it, and share what is found."""
    known: tuple[Any, list[Found]] = document.memory.get(walked, (None, []))
    if known[0] is not document.content:
        known = document.memory[walked] = document.content, list(walk(document.content))
    return known[1]


def children(found: Found) -> list[Found]:
    """The objects directly inside one."""
    if found.kind == "callback":
        return _map(found.pointer, "path item", found.value, is_extensible=True)
    members = _MEMBERS.get(found.kind)
    inside: list[Found] = []
    if members is None or members.keys().isdisjoint(found.value):
        return inside
    for key, value in found.value.items():
        if key in members:
            shape, kind = members[key]
            pointer = f"{found.pointer}/{key}"
            if shape == "map" and isinstance(value, dict):
                inside += _map(pointer, kind, value, is_extensible=key in _EXTENSIBLE)
            elif shape != "map":
                inside += _one_or_many(pointer, kind, value)
    return inside


def _one_or_many(pointer: str, kind: str, value: object) -> list[Found]:
    if isinstance(value, dict):
        return [Found(pointer, kind, value)]
    if not isinstance(value, list):  # `items`, too, was an array before 3.1
        return []
    return [
        Found(f"{pointer}/{index}", kind, item)
        for index, item in enumerate(value)
        if isinstance(item, dict)
    ]


def _map(pointer: str, kind: str, value: dict[str, Any], *, is_extensible: bool) -> list[Found]:
    return [
        Found(join(pointer, key), kind, item)
        for key, item in value.items()
        if isinstance(item, dict) and not (is_extensible and key.startswith("x-"))
    ]


def member(kind: str, key: str) -> tuple[Shape, str]:
    """How an object of a kind holds a member, and of what kind that is; no kind when unknown."""
    if kind == "callback" and not key.startswith("x-"):
        return "one", "path item"
    return _MEMBERS.get(kind, {}).get(key, ("one", ""))


def kind_at(pointer: str) -> str:
    """Of what kind the object is that stands at a pointer; empty where that is no object of its own."""
    kind, shape = "document", "one"
    for token in split(pointer):
        if shape != "one":
            shape = "one"
        else:
            shape, kind = member(kind, token)
    return kind if shape == "one" else ""


def rebuild(kind: str, value: Any, keep: Callable[[str, str, dict[str, Any]], bool]) -> Any:
    """A copy of an object of a kind without the members that are not to be kept.

    `keep` takes the kind of an object, one of its keys, and the object. Keys of maps, which are the
    author's own, are not asked about; what the table does not know is copied as it is.
    """
    if not isinstance(value, dict) or (kind not in _MEMBERS and kind != "callback"):
        return value
    members = _MEMBERS.get(kind, {})
    copied: dict[str, Any] = {}
    for key, member in value.items():
        if not keep(kind, key, value):
            continue
        if kind == "callback":
            copied[key] = rebuild("path item", member, keep)
            continue
        shape, inner = members.get(key, ("one", ""))
        if isinstance(member, list) and shape != "map":
            copied[key] = [rebuild(inner, item, keep) for item in member]
        elif isinstance(member, dict) and shape == "map":
            copied[key] = {name: rebuild(inner, item, keep) for name, item in member.items()}
        else:
            copied[key] = rebuild(inner, member, keep)
    return copied
