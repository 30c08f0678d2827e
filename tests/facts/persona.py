"""What the facts about Persona say, statement by statement.

A value is a mapping of properties, a text such as `required string|null open-enum(a, b)`, or a list
with what its items are. `ref(name)` stands for a resource or a schema, keys with an underscore for
how a schema is put together. What objects `include` may ask for is read once for each kind of
answer: the operations on a resource share it.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .statement import Statement

Facts = Mapping[str, Any]
_TEXT = re.compile(
    r"(?P<required>required )?"
    r"(?:(?P<reference>ref\((?P<name>[\w-]+)\))|\[(?P<items>.+)\]|const\((?P<const>[^()]+)\)"
    r"|(?P<map>map<any>)|enum\((?P<closed>[^()]+)\)|(?P<type>[a-z]+)(?:<[\w-]+>)?)"
    r"(?:\|(?:null|number|boolean))*"
    r"(?: open-enum\((?P<open>[^()]+)\))?"
    r"(?: \[(?:default|minimum|maximum|pattern|deprecated)[^ ]*(?: (?:maximum|default)=[^ ]*)*\])?"
    r"(?: \((?P<said>[^()]*)\))?"
)
_RESOURCE = re.compile(r"resource (?:of type )?(?P<type>[\w/-]+)")
_TYPES = frozenset("string integer number boolean object any unknown null binary".split())
# How a schema is put together, and what says no more than that.
_MEMBERS = ("_allOf", "_oneOf", "_anyOf")
_LIMITS = frozenset(
    "_required _nullable _discriminator _discriminator_mapping _max_items _max_depth".split()
)
# Header names as earlier documents spell them; the case of a header means nothing.
_HEADERS = {"key-inflection": "Key-Inflection", "idempotency-key": "Idempotency-Key"}


def statements(facts: Facts) -> Iterator[Statement]:
    """Everything that the facts say of operations and webhooks. Raises ValueError for what has no
    known meaning.
    """
    return Reader(facts).statements()


class Reader:
    """Reads the operations of the facts with the resources and schemas that they use."""

    def __init__(self, facts: Facts) -> None:
        self._facts, self._common = facts, facts["common_parameters"]
        resources = {name: each["schema"] for name, each in facts["resources"].items()}
        self._objects: dict[str, Any] = {**resources, **facts["schemas"]}
        self._included: set[str] = set()

    def statements(self) -> Iterator[Statement]:
        for operation in self._facts["operations"]:
            key = f"{operation['method']} {operation['path']}"
            yield Statement(key, "operation")
            yield from self._parameters(key, operation)
            for content in _contents(operation.get("body", {})):
                yield from self._value(Statement(key, "body"), content)
            yield from self._responses(key, operation)
        for name in self._facts["webhook_events"]:
            yield from self._webhook(f"WEBHOOK {name}", name)

    def _parameters(self, key: str, operation: Facts) -> Iterator[Statement]:
        for name in operation.get("path_params", ()):
            yield Statement(key, "parameter", f"path {name}")
        for name, said in operation.get("query_params", {}).items():
            place = Statement(key, "parameter", f"query {name}")
            yield place
            if name == "page" and said == "std":
                said = {"schema": dict.fromkeys(("after", "before", "size"), "string")}
            if isinstance(said, Mapping):
                for member, value in said.get("schema", {}).items():
                    yield from self._member(place._replace(name=f"{place.name}[{member}]"), value)
        declared = operation.get("headers", ())
        for each in self._common["request_headers"] if declared == "std" else declared:
            yield from self._header(key, each)

    def _member(self, place: Statement, value: Any) -> Iterator[Statement]:
        yield place
        if isinstance(value, str):
            yield from self._text(place, value, ())

    def _header(self, key: str, header: Any) -> Iterator[Statement]:
        name = next(iter(header)) if isinstance(header, Mapping) else header
        name = _HEADERS.get(name, name)
        yield from self._member(
            Statement(key, "parameter", f"header {name}"),
            self._common["request_headers"].get(name, "string"),
        )

    def _responses(self, key: str, operation: Facts) -> Iterator[Statement]:
        place = Statement(key, "response")
        responses = operation.get("responses", {})
        for said in responses.values() if isinstance(responses, Mapping) else ():
            for content in _contents(said) if isinstance(said, Mapping) else ():
                yield from self._value(place, content)
        statuses = operation.get("errors", ())
        for name, told_with in (("title", ()), ("details", ()), ("meta", (400, 403, 404, 409)),
                                ("source.pointer", (422,))):  # fmt: skip
            if set(told_with or statuses) & {*statuses} and {*statuses} - {401}:
                yield place._replace(name=f"errors[].{name}")
        if operation["status"] == "current":
            for name in self._common["response_headers"]:
                if not name.startswith("_"):
                    yield Statement(key, "header", name)

    def _webhook(self, key: str, name: str) -> Iterator[Statement]:
        yield Statement(key, "operation")
        for header in self._common["webhook_request_headers"]:
            yield Statement(key, "parameter", f"header {header}")
        yield Statement(key, "body", "data.attributes.name", json.dumps(name))
        yield Statement(key, "body", "data.attributes.payload.data")

    def _value(
        self, place: Statement, value: Any, within: tuple[str, ...] = ()
    ) -> Iterator[Statement]:
        """What a value says; `within` are the references that led to it."""
        if isinstance(value, str):
            yield from self._text(place, value, within)
        elif isinstance(value, list):
            for item in value:
                yield from self._value(_deeper(place, "[]"), item, within)
        elif isinstance(value, Mapping):
            yield from self._object(place, value, within)
        elif value is not None:
            raise ValueError(f"{place}: {value!r} has no known meaning")

    def _object(
        self, place: Statement, value: Facts, within: tuple[str, ...]
    ) -> Iterator[Statement]:
        for name, said in value.items():
            if name in _MEMBERS:
                for member in said:
                    yield from self._value(place, member, within)
            elif name == "_array_of":
                yield from self._value(_deeper(place, "[]"), said, within)
            elif name == "_additional":
                yield from self._value(_deeper(place, "{}"), said, within)
            elif name == "_searchable" or name in _LIMITS:
                continue  # attributes of a search are values of no parameter
            elif name.startswith("_"):
                raise ValueError(f"{place}: {name!r} has no known meaning")
            else:
                below = _deeper(place, name)
                yield below
                if name != "included" or place.name or self._is_new(said):
                    yield from self._value(below, said, within)

    def _is_new(self, included: Any) -> bool:
        text = json.dumps(included)
        is_new = text not in self._included
        self._included.add(text)
        return is_new

    def _text(self, place: Statement, text: str, within: tuple[str, ...]) -> Iterator[Statement]:
        resource = _RESOURCE.fullmatch(text)
        if resource is not None:
            yield from self._value(place, {"type": f"const({resource['type']})", "id": "string"})
            return
        found = _TEXT.fullmatch(text)
        if found is None or found["type"] and found["type"] not in _TYPES:
            raise ValueError(f"{place}: {text!r} has no known meaning")
        if found["items"]:
            for item in _parts(found["items"]):
                yield from self._value(_deeper(place, "[]"), item, within)
        elif found["reference"]:
            name = found["name"]
            if name not in within:
                yield from self._value(place, self._objects[name], (*within, name))
        listed = found["const"] or found["closed"] or found["open"] or ""
        for value in filter(None, re.split(r",\s*", listed)):
            yield place._replace(value=json.dumps(value))


def _contents(said: Facts) -> Sequence[Any]:
    """What each media type holds; a response without one is JSON."""
    by_type = [value for name, value in said.items() if "/" in name]
    return by_type or [said]


def _parts(text: str) -> list[str]:
    """The alternatives of items: `ref(a), ref(b)`; a comma in parentheses parts nothing."""
    return re.split(r",\s*(?![^()]*\))", text)


def _deeper(place: Statement, step: str) -> Statement:
    is_mark = step in ("[]", "{}")
    return place._replace(name=place.name + step if is_mark else f"{place.name}.{step}".lstrip("."))
