"""The schema of a stream's media type is that of one event's data."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from operator import is_
from typing import Any

from ..diagnostics import Collector
from ..document import Document, join, version
from ..media_types import EVENT_STREAM, essence, is_stream
from ..records import record
from .moves import before, moved
from .schema_walk import DOCUMENT, RESPONSE, SCHEMA, Kind, component_key, rebuild, union_of

# What a server-sent event has, by OpenAPI 3.2.
_EVENT = frozenset({"data", "event", "id", "retry"})
_TEXT = {"type": "string"}
_DEEPEST = 32


def streams(document: Document, collector: Collector) -> Document:
    """Take a 3.1 document without references but to schemas, and return it with one way to describe a
    response that is a stream.

    OpenAPI 3.2 has `itemSchema` for it, and means by `schema` the array of all events; before that
    people wrote the schema of an event's data there, as it is in the result.
    """
    pass_ = _Streams(document.schemas(), version(document.content) == "3.2")
    content = pass_.visit(DOCUMENT, document.content, "")
    return moved(document, content, pass_.moves)


@record(slots=True)
class _Streams:
    schemas: Mapping[str, Any]
    is_sequence: bool  # whether `schema` describes all events together
    moves: dict[str, str] = field(default_factory=dict)

    def visit(self, kind: Kind, value: Any, pointer: str) -> Any:
        if kind == RESPONSE and isinstance(value, dict) and isinstance(value.get("content"), dict):
            content = {
                name: self._media(str(name), media, join(pointer, "content", name))
                for name, media in value["content"].items()
            }
            if all(map(is_, content.values(), value["content"].values())):
                return value  # the very same: most answers are those of many operations
            return {**value, "content": content}
        return value if kind == SCHEMA else rebuild(kind, value, pointer, self.visit)

    def _media(self, name: str, media: Any, pointer: str) -> Any:
        if not isinstance(media, dict) or not is_stream(name):
            return media
        found = self._item(media, pointer)
        if found is None:
            return media
        schema, place = found
        if essence(name) == EVENT_STREAM and "itemSchema" in media:
            data = list(self._data(schema, place, _DEEPEST))
            if data:
                return {**_rest(media), "schema": self._joined(data, join(pointer, "schema"))}
        self.moves[join(pointer, "schema")] = before(self.moves, place)
        return {**_rest(media), "schema": schema}

    def _item(self, media: Mapping[str, Any], pointer: str) -> tuple[Any, str] | None:
        """The schema of one event, and where it stands; None where `schema` is that already."""
        if "itemSchema" in media:
            return media["itemSchema"], join(pointer, "itemSchema")
        schema, place = media.get("schema"), join(pointer, "schema")
        if not self.is_sequence or not isinstance(schema, dict):
            return None
        key = component_key(schema)
        if key is not None and isinstance(self.schemas.get(key), dict):
            schema, place = self.schemas[key], join("/components/schemas", key)
        return (schema["items"], join(place, "items")) if "items" in schema else None

    def _data(self, schema: Any, place: str, depth: int) -> Iterator[tuple[Any, str]]:
        """The schemas of the data of events; nothing where a schema does not describe events."""
        if not isinstance(schema, dict) or depth == 0:
            return
        key = component_key(schema)
        base = []
        if key is not None:
            target = join("/components/schemas", key)
            base = list(self._data(self.schemas.get(key), target, depth - 1))
        properties = schema.get("properties", {})
        if "data" in properties and properties.keys() <= _EVENT:
            inner, at = properties["data"], join(place, "properties", "data")
            is_json = isinstance(inner, dict) and "contentSchema" in inner
            base = [(inner["contentSchema"], join(at, "contentSchema")) if is_json else (_TEXT, at)]
        union = union_of(schema)
        members = schema[union] if union is not None else ()
        found: list[tuple[Any, str]] = []
        for index, member in enumerate(members):
            own = list(self._data(member, join(place, union or "", index), depth - 1))
            found += own or base
        yield from found or base

    def _joined(self, data: list[tuple[Any, str]], pointer: str) -> Any:
        unique = [
            one for index, one in enumerate(data) if one[0] not in [d[0] for d in data[:index]]
        ]
        if len(unique) == 1:
            self.moves[pointer] = before(self.moves, unique[0][1])
            return unique[0][0]
        for index, (_, place) in enumerate(unique):
            self.moves[join(pointer, "anyOf", index)] = before(self.moves, place)
        return {"anyOf": [schema for schema, _ in unique]}


def _rest(media: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in media.items() if key != "itemSchema"}
