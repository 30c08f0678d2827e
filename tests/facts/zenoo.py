"""What the facts about Zenoo say, statement by statement.

Objects are named once in the facts and used by name. What is known of an object in part stands in
short notations: `name: string`, `name (No Hit, Hit)`, `name{a,b}`, `name[]{a,b}`.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from .statement import Statement

Facts = Mapping[str, Any]
# What an answer is said to hold -> the objects of it.
BODIES = {
    "FlowError, see errors": ("FlowError",),
    "FlowError; unknown or expired token": ("FlowError",),
    "FlowTokens": ("FlowTokens",),
    "InvalidTransitionError": ("InvalidTransitionError",),
    "ScreeningResult": ("ScreeningResult",),
    "VerificationResult": ("VerificationResult",),
    "none: still processing": (),
    "partial VerificationResult with tokens {pull, start}": ("VerificationResult", "FlowTokens"),
}
# What types say beside the name of an object.
KINDS = frozenset("string integer number boolean array object date date-time unknown".split())
_FIELD = re.compile(r"([\w*]+)(\[\])?(?:\{([^{}]*)\})?(?:: (.+?))?(?: \((.*)\))?")
_ASIDE = re.compile(r"\([^()]*\)")


def statements(facts: Facts) -> Iterator[Statement]:
    """Everything that the facts say of operations and webhooks. Raises ValueError for what has no
    known meaning.
    """
    reader = Reader(facts)
    for operation in facts["operations"]:
        yield from reader.operation(operation)
    for operation in facts["guide_only_operations"]:
        yield from reader.guide_only(operation)
    yield from reader.webhooks(facts["webhook_events"])


class Reader:
    """Reads operations with the objects that they use."""

    def __init__(self, facts: Facts) -> None:
        self._objects = facts["objects"]
        self._errors = facts["errors"]
        self._bodies = {
            body["schema_hint"]: body["fields"]
            for operation in facts["operations"]
            if "schema_hint" in (body := operation.get("body", {}))
        }

    def operation(self, operation: Facts) -> Iterator[Statement]:
        """One operation of the reference."""
        key = f"{operation['method']} {operation['path']}"
        yield Statement(key, "operation")
        for kind, place in (
            ("path_params", "path"),
            ("query_params", "query"),
            ("headers", "header"),
        ):
            for field in operation.get(kind, ()):
                yield from self._field(
                    Statement(key, "parameter", f"{place} {field['name']}"), field
                )
        yield from self._fields(Statement(key, "body"), operation.get("body", {}).get("fields", ()))
        yield from self._responses(key, operation["responses"])
        yield from self._every_error(key)

    def guide_only(self, operation: Facts) -> Iterator[Statement]:
        """An operation of a guide: `what` lists what it takes, queries after the word."""
        key = f"{operation['method']} {operation['path']}"
        yield Statement(key, "operation")
        before, is_query, listed = _ASIDE.sub("", operation["what"]).partition("query ")
        for name in (listed if is_query else before).split(","):
            found = re.fullmatch(r"\s*(\w+)(\[\])?\s*", name)
            if found is None:
                raise ValueError(f"{name!r} in the facts about {key} is no name")
            if is_query:
                yield Statement(key, "parameter", f"query {found[1]}")
            else:
                yield from self._item(Statement(key, "body", found[1]), found[2])
        yield from self._every_error(key)

    def webhooks(self, events: Facts) -> Iterator[Statement]:
        """Both kinds of events; those of the Flow API are called `flow.` in our document."""
        for kind, prefix in ("registration_generation", ""), ("flow_generation", "flow."):
            for event in events[kind]["events"]:
                key = f"WEBHOOK {prefix}{event}"
                yield Statement(key, "operation")
                yield Statement(key, "body", "event_type", json.dumps(event))
                for name in events[kind]["envelope"]:
                    yield Statement(key, "body", name)

    def _every_error(self, key: str) -> Iterator[Statement]:
        """What the whole API answers with where something is wrong."""
        for name in self._errors["shape"]:
            yield Statement(key, "response", name)
        for code in self._errors["codes"]:
            yield Statement(key, "response", "error", json.dumps(code["code"]))
        for name in self._errors["headers"]:
            yield Statement(key, "header", name)

    def _responses(self, key: str, responses: Facts) -> Iterator[Statement]:
        place = Statement(key, "response")
        for response in responses.values():
            if isinstance(response, str):
                if response in BODIES:
                    yield from self._body(place, response)
                elif not response.startswith("status list not in the stored text"):
                    raise ValueError(f"{response!r} in the facts about {key} has no known meaning")
            else:
                yield from self._body(place, response["body"])

    def _body(self, place: Statement, body: object) -> Iterator[Statement]:
        if isinstance(body, Mapping):
            for name, inner in body.items():
                deeper = _deeper(place, name)
                yield deeper
                yield from self._body(deeper, inner)
        elif isinstance(body, list):
            yield place._replace(name=f"{place.name}[]")
            for item in body:
                yield from self._body(place._replace(name=f"{place.name}[]"), item)
        elif body in BODIES:
            for name in BODIES[str(body)]:
                yield from self._fields(place, self._objects[name])
        else:
            yield from self._typed(place, str(body))

    def _fields(self, place: Statement, fields: list[Facts]) -> Iterator[Statement]:
        for field in fields:
            for name in field["name"].split(", "):
                yield from self._field(_deeper(place, name), field)

    def _field(self, place: Statement, field: Facts) -> Iterator[Statement]:
        yield place
        yield from self._typed(place, field["type"])
        is_array = field["type"] == "array" or field["type"].endswith("[]")
        item = place._replace(name=f"{place.name}[]") if is_array else place
        for values, where in (("enum", place), ("known_values", place), ("items_enum", item)):
            if isinstance(field.get(values), list):
                yield from (where._replace(value=json.dumps(value)) for value in field[values])
        for members in "fields", "items", "known_fields":
            for member in field.get(members, ()):
                yield from self._member(item, member, field.get("field_type", "string"))

    def _typed(self, place: Statement, text: str) -> Iterator[Statement]:
        """What a type says: `Case`, `Case[]`, `string[]`, `string (example processing)`."""
        name = _ASIDE.sub("", text).strip()
        if name.endswith("[]"):
            name = name.removesuffix("[]")
            place = place._replace(name=f"{place.name}[]")
            if not place.name.startswith(("query", "path", "header")):
                yield place
        if name in self._objects:
            yield from self._fields(place, self._objects[name])
        elif name in self._bodies:
            yield from self._fields(place, self._bodies[name])
        elif name not in KINDS:
            raise ValueError(f"{text!r} at {place} is no type")

    def _member(self, place: Statement, text: str, type_: str) -> Iterator[Statement]:
        """A field in short notation."""
        found = _FIELD.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} at {place} is no field")
        name, array, inner, said, aside = found.groups()
        deeper = _deeper(place, name)
        yield from self._item(deeper, array)
        if array:
            deeper = deeper._replace(name=f"{deeper.name}[]")
        yield from self._typed(deeper, said or type_)
        for each in (inner or "").split(","):
            if each:
                yield _deeper(deeper, each)
        # A list of values; one that goes on, or that is a type or a remark, is none.
        if said is None and aside and aside not in KINDS and "..." not in aside:
            for value in aside.split(", "):
                yield deeper._replace(value=json.dumps(value))

    def _item(self, place: Statement, array: str | None) -> Iterator[Statement]:
        yield place
        if array:
            yield place._replace(name=f"{place.name}[]")


def _deeper(place: Statement, name: str) -> Statement:
    return place._replace(name=f"{place.name}.{name}" if place.name else name)
