"""What the facts about Penbox say, statement by statement.

Objects are named once in the facts and used by name, in items and in answers; what stands in prose
is read in the notation of `notation.py`, by way of READINGS where it has words of its own.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .notation import Shape, parse
from .statement import Statement

Facts = Mapping[str, Any]
# An answer, an item or the name of a nested field in prose -> the same in notation.
READINGS = {
    "binary": "",
    "any": "",
    "object, free form: the vendor says that its structure depends on the template": "",
    "object, free form (depends on the flow)": "",
    "{count: integer (required), by: object (optional; group name to value to count)}": "{count, by}",
    "[FormTemplateStep] (bare array)": "[FormTemplateStep]",
    "[Form] (bare array; each with workspace {id, slug})": "[Form + workspace {id, slug}]",
    "[FormTemplate] (bare array; each with workspace {id, slug})": "[FormTemplate + workspace {id, slug}]",
    "[Workspace] (bare array)": "[Workspace]",
    "{id: uuid}": "{id}",
    "{data: base64 (required), name: string (required), type: MIME (required)}": "{data, name, type}",
    "type (responses)": "type",
    "{type, id} of the entity": "{type, id}",
}
# What the values of a map are, in prose -> the path of what is in one.
MAPS = {"array of event names": "[]"}
# The facts name one kind of webhook, by what they know of it.
WEBHOOK = "WEBHOOK form-event"
# A body that is known from another operation only.
BODIES = {"same as Create form": "POST /forms"}
CONTACTS = "POST /cases/{id}/contacts", "POST /cases"


def statements(facts: Facts) -> Iterator[Statement]:
    """Everything that the facts say of operations and webhooks. Raises ValueError for what has no
    known meaning.
    """
    return Reader(facts).statements()


class Reader:
    """Reads the operations of the facts with the objects that they use."""

    def __init__(self, facts: Facts) -> None:
        self._facts, self._objects = facts, facts["objects"]
        self._operations = {f"{o['method']} {o['path']}": o for o in facts["operations"]}
        self.used: set[str] = set()

    def statements(self) -> Iterator[Statement]:
        for key, operation in self._operations.items():
            yield Statement(key, "operation")
            yield from self._parameters(key, operation)
            yield from self._body(key, operation.get("body"))
            for response in operation["responses"].values():
                yield from self._text(Statement(key, "response"), response["object"])
        yield from self._webhook()

    def _parameters(self, key: str, operation: Facts) -> Iterator[Statement]:
        for name in re.findall(r"\{(\w+)\}", key):
            yield Statement(key, "parameter", f"path {name}")
        listed = operation.get("query_params", ())
        if isinstance(listed, Mapping):
            inherited = (self._facts[group] for group in listed.get("inherit", ()))
            listed = [*sum(inherited, []), *listed.get("extra", ())]
        for location, fields in ("query", listed), ("header", operation.get("headers", ())):
            for field in fields:
                place = Statement(key, "parameter", f"{location} {field['name']}")
                yield from self._values(place, field)

    def _body(self, key: str, body: Any) -> Iterator[Statement]:
        if isinstance(body, str):
            body = self._operations[BODIES[body]]["body"]
        place = Statement(key, "body")
        if isinstance(body, Mapping):
            yield place
            if key == CONTACTS[0]:
                fields = self._operations[CONTACTS[1]]["body"]
                yield from self._fields(place, [f for f in fields if f["name"] == "contacts"])
        else:
            yield from self._fields(place, body or ())

    def _webhook(self) -> Iterator[Statement]:
        webhook = self._facts["webhooks"]
        yield Statement(WEBHOOK, "operation")
        for header in webhook["headers"]:
            yield Statement(WEBHOOK, "parameter", f"header {header}")
        for name, said in webhook["payload"].items():
            place = Statement(WEBHOOK, "body", name)
            yield place
            if said == "array of event names":
                yield from _each(place._replace(name=f"{name}[]"), webhook["events"])
            elif said == "same payload as Get request":
                yield from self._object(place, "Form")
            else:
                yield from self._text(place, said)

    def _fields(self, place: Statement, fields: Sequence[Any]) -> Iterator[Statement]:
        """Fields, which are objects, or texts with a name and what stands in it."""
        texts = [READINGS.get(field, field) for field in fields if isinstance(field, str)]
        if texts:
            yield from self._shape(place, parse("{" + ", ".join(texts) + "}", self._objects))
        for field in fields:
            if isinstance(field, str):
                continue
            if "extends" in field:
                yield from self._object(place, field["extends"])
            else:
                yield from self._field(_below(place, field["name"]), field)

    def _object(self, place: Statement, name: str) -> Iterator[Statement]:
        self.used.add(name)
        yield from self._fields(place, self._objects[name])

    def _field(self, place: Statement, field: Facts) -> Iterator[Statement]:
        yield from self._values(place, field)
        if "ref" in field:
            yield from self._object(place, field["ref"])
        yield from self._nested(place, field)
        more = field.get("additionalProperties")
        if more is not None:
            deeper = MAPS[more] if isinstance(more, str) else ""
            yield place._replace(name=f"{place.name}{{}}{deeper}")
        items, item = field.get("items"), place._replace(name=f"{place.name}[]")
        if isinstance(items, str):
            yield from self._text(item, items)
        elif items is not None:
            yield from self._nested(item, items)
            for text in items.get("oneOf", ()):
                yield from self._text(item, text)

    def _nested(self, place: Statement, field: Facts) -> Iterator[Statement]:
        if field.get("nested", "unknown") != "unknown":
            yield from self._fields(place, field["nested"])

    def _values(self, place: Statement, field: Facts) -> Iterator[Statement]:
        yield place
        listed = field.get("enum", field.get("known_values", ()))
        if listed != "unknown":
            yield from _each(place, listed)

    def _text(self, place: Statement, text: str) -> Iterator[Statement]:
        yield from self._shape(place, parse(READINGS.get(text, text), self._objects))

    def _shape(self, place: Statement, shape: Shape) -> Iterator[Statement]:
        for name, shape_of_field in shape.properties.items():
            yield _below(place, name)
            yield from self._shape(_below(place, name), shape_of_field)
        if shape.items is not None:
            yield from self._shape(place._replace(name=f"{place.name}[]"), shape.items)
        for name, _ in shape.objects:
            yield from self._object(place, name)


def _below(place: Statement, name: str) -> Statement:
    return place._replace(name=f"{place.name}.{name}" if place.name else name)


def _each(place: Statement, values: Sequence[object]) -> Iterator[Statement]:
    yield from (place._replace(value=json.dumps(value)) for value in values)
