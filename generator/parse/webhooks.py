"""What a vendor sends by itself: the webhooks of a document, and the callbacks of its operations."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..api import EventPlace, Schema, Webhook
from ..config import Config
from ..diagnostics import Collector
from ..document import METHODS, Document, join, split
from ..media_types import essence
from ..objects import EVIDENCE
from ..records import record
from ..text import plain_url

_DEEPEST = 3


def parse_webhooks(
    document: Document, config: Config, pages: Mapping[str, str], collector: Collector
) -> tuple[tuple[Webhook, ...], EventPlace]:
    """The webhooks and callbacks, and where an event says its name: as client.yaml says, or else at
    the property that is confined to the webhook's own name in each of them.

    Reports `unknown-event-name` where client.yaml says a place that no body has.
    """
    found = list(_webhooks(document, pages))
    told = _Told(document.schemas(), found)
    if config.event is None:
        event = EventPlace(told.pointer())
    else:
        event = EventPlace(config.event.pointer, config.event.header)
        _check(told, event, config, collector)
    return tuple(told.named(event)), event


def _check(told: "_Told", event: EventPlace, config: Config, collector: Collector) -> None:
    pointer = event.pointer
    if pointer is None or any(told.at(one.schema, pointer) is not None for one in told.bodies):
        return
    collector.error(
        "unknown-event-name",
        f"no webhook of the document has {pointer!r} in its body; expected the place where it says"
        " what has happened",
        at=config.locate("/webhooks/event"),
        hint="for a header, write {header: NAME}",
    )


def _webhooks(document: Document, pages: Mapping[str, str]) -> Iterator[Webhook]:
    for name, item in (document.content.get("webhooks") or {}).items():
        yield from _of_item(join("/webhooks", name), str(name), item, pages)
    for pointer, _, _, operation in document.operations():
        for name, callback in (operation.get("callbacks") or {}).items():
            for expression, item in callback.items() if isinstance(callback, Mapping) else ():
                place = join(pointer, "callbacks", name, expression)
                yield from _of_item(place, str(name), item, pages)


def _of_item(pointer: str, name: str, item: object, pages: Mapping[str, str]) -> Iterator[Webhook]:
    for method in METHODS:
        operation = item.get(method) if isinstance(item, Mapping) else None
        if not isinstance(operation, Mapping):
            continue
        evidence = operation.get(EVIDENCE)  # of a published document: anything
        page = evidence.get("page") if isinstance(evidence, Mapping) else None
        docs = plain_url(str((operation.get("externalDocs") or {}).get("url", "")))
        yield Webhook(
            pointer=join(pointer, method),
            name=name,
            summary=str(operation.get("summary") or operation.get("description") or ""),
            url=docs or pages.get(str(page), ""),
            schema=_body((operation.get("requestBody") or {}).get("content") or {}),
            names=(),
            is_deprecated=operation.get("deprecated") is True,
        )


def _body(content: Mapping[str, Any]) -> Schema | None:
    """The schema of the body in JSON; None where it is none, or where nothing is said of it."""
    for media_type, media in content.items():
        kind = essence(media_type)
        if kind.endswith(("/json", "+json")) or kind in ("*/*", "application/*"):
            schema = media.get("schema")
            return schema if isinstance(schema, Mapping) and schema else None
    return None


@record(frozen=True, slots=True)
class _Told:
    """How the bodies of webhooks say what has happened."""

    schemas: Mapping[str, Schema]
    webhooks: Sequence[Webhook]

    @property
    def bodies(self) -> Sequence[Webhook]:
        """The webhooks that have a body in JSON."""
        return [one for one in self.webhooks if one.schema is not None]

    def named(self, event: EventPlace) -> Iterator[Webhook]:
        """The webhooks with the names of the events that each tells of.

        What a body lists decides. Where it lists more than the webhook's own name, it stands for the
        names that no webhook has; where it lists others only, that name is the document's alone.
        """
        listed = [self.listed(one.schema, event.pointer) for one in self.webhooks]
        owned = {
            one.name
            for one, values in zip(self.webhooks, listed, strict=True)
            if not values or one.name in values
        }
        for one, values in zip(self.webhooks, listed, strict=True):
            if not event.is_known:
                names: tuple[str, ...] = ()
            elif not values:
                names = (one.name,)
            elif one.name not in values:
                names = values
            else:
                names = (one.name, *(name for name in values if name not in owned))
            yield replace(one, names=names)

    def pointer(self) -> str | None:
        """The place, of several the least deep, at which every body lists its webhook's name."""
        bodies = self.bodies
        if not bodies or len(bodies) < len(self.webhooks):
            return None
        level = [""]
        for _ in range(_DEEPEST):
            level = [
                join(pointer, str(name))
                for pointer in level
                for name in sorted(self._properties(self.at(bodies[0].schema, pointer)), key=str)
            ]
            for pointer in level:
                if all(one.name in self.listed(one.schema, pointer) for one in bodies):
                    return pointer
        return None

    def listed(self, schema: Schema | None, pointer: str | None) -> tuple[str, ...]:
        """The texts to which the value at a place is confined, as far as the document knows."""
        found = None if pointer is None else self.at(schema, pointer)
        return tuple(dict.fromkeys(self._values(found)))

    def at(self, schema: Schema | None, pointer: str) -> Schema | None:
        """The schema of what stands at a place of a body; None where nothing is said of it."""
        found = self._resolved(schema)
        for token in split(pointer):
            properties = self._properties(found)
            found = self._resolved(properties.get(token))
        return found

    def _resolved(self, schema: object) -> Schema | None:
        seen: set[str] = set()
        while isinstance(schema, Mapping) and isinstance(schema.get("$ref"), str):
            key = schema["$ref"].rpartition("/")[2]
            if key in seen:
                return None
            seen.add(key)
            schema = self.schemas.get(key)
        return schema if isinstance(schema, Mapping) else None

    def _properties(self, schema: Schema | None) -> Mapping[str, Any]:
        """The properties of an object; of alternatives, those of all, the first that has one."""
        if schema is None:
            return {}
        found: dict[str, Any] = {}
        for member in (*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())):
            found = {**self._own(self._resolved(member)), **found}
        return {**found, **self._own(schema)}

    def _own(self, schema: Schema | None) -> Mapping[str, Any]:
        found = schema.get("properties") if schema is not None else None
        return found if isinstance(found, Mapping) else {}

    def _values(self, schema: Schema | None) -> Iterator[str]:
        if schema is None:
            return
        values = [schema["const"]] if "const" in schema else schema.get("enum") or ()
        yield from (value for value in values if isinstance(value, str))
        for member in (*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())):
            yield from self._values(self._resolved(member))
