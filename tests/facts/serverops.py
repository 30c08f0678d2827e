"""What the facts about ServerOps say, statement by statement.

Objects are named once in the facts and used by name, as types of fields and in answers, with `[]`
for an array of them. A field in prose stands as `name: what it is`.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .statement import Statement

Facts = Mapping[str, Any]
# Types and bodies in prose -> a type, or an object with the names that it lacks.
READINGS: Mapping[str, str] = {
    "string[]": "array",
    "string (assumed as on the sibling lists)": "string",
    "boolean (assumed)": "boolean",
    "boolean (true)": "boolean",
    "array, at most 100 rows by descending count; row fields unknown": "array",
    "string (quota_exceeded)": "string",
    "UsageMetric-like[] {metric, used, limit, cumulative}": "UsageMetric[] without period",
    "one LogEvent per data: line, without org_id and project_id": "LogEvent without org_id, project_id",
}
PLAIN = frozenset("string integer boolean object array binary date-time".split())
# Prose about objects: another shape of one, by the guide, which no operation refers to ...
ELSEWHERE = frozenset({"FileGuideVariant"})
# ... and a part of a body of errors that only a note names.
SNAPSHOT = "developers/errors shows error.snapshot {metric: {used, limit}} instead"
# By a note, the body of this operation also takes what can be given of this object.
INGEST, EVENT = "POST /logs", "LogEvent"
GIVEN = frozenset({"dataset", "severity", "event", "actor", "source", "message", "ts", "payload"})
_TYPE = re.compile(r"(\w+)(\[\])?(?: without (.+))?")


def statements(facts: Facts) -> Iterator[Statement]:
    """Everything that the facts say of operations. Raises ValueError for what has no known meaning."""
    return Reader(facts).statements()


class Reader:
    """Reads the operations of the facts with the objects that they use."""

    def __init__(self, facts: Facts) -> None:
        self._facts, self._objects = facts, facts["objects"]
        self.used = set(ELSEWHERE)

    def statements(self) -> Iterator[Statement]:
        for operation in self._facts["operations"]:
            key = f"{operation['method']} {operation['path']}"
            yield Statement(key, "operation")
            for location in "path", "query":
                for field in operation.get(f"{location}_params", ()):
                    place = Statement(key, "parameter", f"{location} {field['name']}")
                    yield from self._field(place, field)
            for field in operation.get("body", {}).get("fields", ()):
                yield from self._field(Statement(key, "body", field["name"]), field)
            if key == INGEST:
                given = [each for each in self._objects[EVENT] if each["name"] in GIVEN]
                yield from self._fields(Statement(key, "body"), given)
            for response in operation["responses"].values():
                yield from self._response(Statement(key, "response"), response)
        yield from self._codes()

    def _response(self, place: Statement, response: Facts) -> Iterator[Statement]:
        for body in _alternatives(response.get("body", {})):
            yield from self._body(place, body)
        codes = [response["example_code"]] if "example_code" in response else []
        for code in [*codes, *response.get("known_codes", ())]:
            yield place._replace(name="error.code", value=json.dumps(code))

    def _body(self, place: Statement, body: Any) -> Iterator[Statement]:
        if isinstance(body, str):
            yield from self._type(place, body)
            return
        for name, said in body.items():
            deeper = _below(place, name)
            yield deeper
            yield from self._type(deeper, said)

    def _codes(self) -> Iterator[Statement]:
        """The codes of errors that the vendor lists for all of its operations."""
        errors = self._facts["errors"]
        names = "codes_in_reference_examples", "codes_in_guide", "codes_in_log_guide"
        for operation in self._facts["operations"]:
            place = Statement(
                f"{operation['method']} {operation['path']}", "response", "error.code"
            )
            for name in names:
                yield from (place._replace(value=json.dumps(code)) for code in errors[name])

    def _fields(self, place: Statement, fields: Iterable[Facts]) -> Iterator[Statement]:
        for field in fields:
            yield from self._field(_below(place, field["name"]), field)

    def _field(self, place: Statement, field: Facts) -> Iterator[Statement]:
        yield place
        values = field.get("enum", field.get("known_values", ()))
        if values != "unknown":
            yield from (place._replace(value=json.dumps(value)) for value in values)
        yield from self._type(place, field["type"])
        for text in field.get("fields", ()):
            name, _, said = text.partition(": ")
            yield _below(place, name)
            yield from self._type(_below(place, name), said)
        if field.get("notes") == SNAPSHOT:
            yield from (_below(place, f"snapshot{{}}.{name}") for name in ("used", "limit"))

    def _type(self, place: Statement, text: str) -> Iterator[Statement]:
        """What an object by name has; nothing for a plain type."""
        found = _TYPE.fullmatch(READINGS.get(text, text))
        if text in PLAIN or (found is not None and found[0] in PLAIN):
            return
        if found is None or found[1] not in self._objects:
            raise ValueError(f"{text!r} has no known meaning")
        self.used.add(found[1])
        without = (found[3] or "").split(", ")
        fields = [each for each in self._objects[found[1]] if each["name"] not in without]
        yield from self._fields(place._replace(name=place.name + (found[2] or "")), fields)


def _alternatives(body: Any) -> list[Any]:
    return body["oneOf"] if isinstance(body, Mapping) and "oneOf" in body else [body]


def _below(place: Statement, name: str) -> Statement:
    return place._replace(name=f"{place.name}.{name}" if place.name else name)
