"""Makes a component of every inline object, enum and union, named from its place."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from ..diagnostics import Collector
from ..document import METHODS, Document, join, split
from ..naming import NameBook, class_name
from ..records import record
from .lock_places import WRITTEN, class_pointer, lock_place
from .marks import ENUM, PROPERTIES, UNION, Marks
from .moves import moved
from .place_names import (
    VARIANT,
    Place,
    media_suffixes,
    operation_name,
    shared_name,
    status_suffixes,
    variant_names,
)
from .schema_walk import (
    ALTERNATIVES,
    HEADER,
    OPERATION,
    PARAMETER,
    REQUEST_BODY,
    RESPONSE,
    SCHEMA,
    SCHEMAS_POINTER,
    Change,
    Kind,
    annotations,
    is_null,
    is_object,
    parts,
    rebuild,
    reference_to,
    types,
    union_of,
)
from .skeleton import OF_THE_PLACE, skeleton

Schema = dict[str, Any]
_MAP_VALUES = frozenset(("additionalProperties", "patternProperties", "unevaluatedProperties"))
_NAMED = ENUM | PROPERTIES | UNION
_SCALARS = frozenset(("string", "number", "integer", "boolean", "null"))


def hoist(
    document: Document,
    collector: Collector,
    names: NameBook | None = None,
    source: Mapping[str, Any] | None = None,
) -> Document:
    """Take a document with null in normal form and return it with a component for each inline
    object, enum and union.

    Inline schemas that are equal apart from prose and stand under the same property name share one
    component, named from the place that gives the shortest name, wherever it stands in the document,
    unless names.lock calls them differently. `source` is the content before normalisation, into
    which origins point; `names` learns which places share a component.
    """
    pass_ = _Hoist(document, names or NameBook({}, {}), source or document.content)
    content = dict(document.content)
    made = {key: pass_.component(document.schemas()[key], key) for key in pass_.in_order()}
    schemas = {key: made[key] for key in document.schemas()}
    for section in ("paths", "webhooks"):
        if section in content:
            content[section] = pass_.path_items(content[section], join("", section), "")
    schemas |= pass_.made
    if schemas:
        content["components"] = {**content.get("components", {}), "schemas": schemas}
    return moved(document, content, pass_.moves)


def _shortest(name: str) -> tuple[int, str]:
    return len(name), name


@record(slots=True)
class _Hoist:
    document: Document
    names: NameBook
    source: Mapping[str, Any]
    marks: Marks = field(init=False)
    made: dict[str, Schema] = field(default_factory=dict)  # component key -> schema
    moves: dict[str, str] = field(default_factory=dict)  # new pointer -> old pointer
    _taken: set[str] = field(default_factory=set)
    # slot or origin, skeleton -> the keys that share them, each with the name that is decided
    _shared: dict[tuple[str, str], dict[str, str | None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.marks = Marks.of(self.document)
        for key in self.document.schemas():
            self._taken |= {key, class_name(key)}

    def _is_done(self, kind: Kind, value: Any) -> bool:
        """Whether there is nothing in an object that a component may be made of."""
        return not self.marks.inside(kind, value) & _NAMED

    # -- operations -----------------------------------------------------------------------------

    def path_items(self, items: Schema, pointer: str, context: str) -> Schema:
        """Path items with their operations visited, the one with the shortest name first."""
        found = [
            (path, method, operation)
            for path, item in items.items()
            if isinstance(item, dict)
            for method, operation in item.items()
            if method in METHODS and isinstance(operation, dict)
        ]
        result = {
            path: dict(item) if isinstance(item, dict) else item for path, item in items.items()
        }

        def rank(place: tuple[str, str, Schema]) -> tuple[int, str, str]:
            path, method, operation = place
            name = operation_name(operation, join(pointer, path, method))
            return len(name), name, join("", path, method)

        for path, method, operation in sorted(found, key=rank):
            here = join(pointer, path, method)
            result[path][method] = self._operation(operation, here, context)
        return result

    def _operation(self, operation: Schema, pointer: str, context: str) -> Schema:
        if self._is_done(OPERATION, operation):
            return operation
        name = context + operation_name(operation, pointer)
        result = dict(operation)
        if "parameters" in operation:
            result["parameters"] = self._parameters(
                operation["parameters"], join(pointer, "parameters"), name
            )
        if not self._is_done(REQUEST_BODY, operation.get("requestBody")):
            place = self._shared_place(join(pointer, "requestBody"), Place(f"{name}Body", "body"))
            result["requestBody"] = self._content(
                operation["requestBody"], join(pointer, "requestBody"), place, name
            )
        if isinstance(operation.get("responses"), dict):
            result["responses"] = self._responses(
                operation["responses"], join(pointer, "responses"), name
            )
        if "callbacks" in operation:
            callbacks = result["callbacks"] = dict(operation["callbacks"])
            for key in sorted(callbacks):
                here = join(pointer, "callbacks", key)
                callbacks[key] = self.path_items(callbacks[key], here, name)
        return result

    def _parameters(self, parameters: Sequence[Any], pointer: str, name: str) -> list[Any]:
        found = dict(enumerate(parameters))
        for index, parameter in sorted(found.items(), key=lambda item: _in_order(item[1])):
            if not self._is_done(PARAMETER, parameter):
                found[index] = self._parameter(parameter, join(pointer, index), name)
        return [found[index] for index in range(len(parameters))]

    def _responses(self, responses: Schema, pointer: str, name: str) -> Schema:
        suffixes = status_suffixes(responses)
        result = dict(responses)
        for status, response in sorted(responses.items()):
            if self._is_done(RESPONSE, response):
                continue
            here = join(pointer, status)
            place = Place(f"{name}Answer{suffixes[status]}", "answer")
            # Every operation has an answer of its own; what goes wrong is often the same for all.
            owner = name if status[:1] in "123" else ""
            if isinstance(response, dict) and "headers" in response:
                headers = dict(response["headers"])
                for key in sorted(
                    key for key in headers if not self._is_done(HEADER, headers[key])
                ):
                    headers[key] = self._parameter(
                        headers[key], join(here, "headers", key), name, key
                    )
                response = {**response, "headers": headers}
            result[status] = self._content(response, here, self._shared_place(here, place), owner)
        return result

    def _parameter(self, parameter: Any, pointer: str, name: str, wire_name: str = "") -> Any:
        if not isinstance(parameter, dict):
            return parameter
        wire_name = wire_name or str(parameter.get("name", ""))
        place = self._shared_place(pointer, Place(name, "").inside(wire_name))
        if "schema" in parameter:
            schema = self.schema(parameter["schema"], join(pointer, "schema"), place)
            return {**parameter, "schema": schema}
        return self._content(parameter, pointer, place, "")

    def _content(self, holder: Any, pointer: str, place: Place, owner: str) -> Any:
        if not isinstance(holder, dict) or not isinstance(holder.get("content"), dict):
            return holder
        suffixes = media_suffixes(holder["content"])
        content = dict(holder["content"])
        for name, media_type in sorted(holder["content"].items()):
            if isinstance(media_type, dict) and "schema" in media_type:
                here = join(pointer, "content", name, "schema")
                slot = f"{place.slot} {owner}".strip()
                schema = self.schema(
                    media_type["schema"], here, Place(place.name + suffixes[name], slot)
                )
                media_type = {**media_type, "schema": schema}
            content[name] = media_type
        return {**holder, "content": content}

    def _shared_place(self, pointer: str, place: Place) -> Place:
        """What stands here because of a reference to a component is named after the component."""
        name = shared_name(self.document.origin(pointer))
        return place if name is None else place.called(name)

    # -- schemas --------------------------------------------------------------------------------

    def in_order(self) -> list[str]:
        """The component schemas: what was taken from a place where it still stands goes first."""
        keys = sorted(self.document.schemas(), key=_shortest)
        return sorted(keys, key=lambda key: self._taken_from(key) is None)

    def component(self, schema: Any, key: str) -> Any:
        """A component schema with what stands inline in it hoisted."""
        made = self._inside(schema, join(SCHEMAS_POINTER, key), Place(class_name(key), key))
        origin = self._taken_from(key)
        if origin is not None and isinstance(made, dict):
            locked = class_pointer(lock_place(self.source, origin))
            alike = skeleton({k: v for k, v in made.items() if k not in OF_THE_PLACE})
            self._shared[origin, alike] = {key: self.names.decided(locked, locked + WRITTEN)}
            self.names.twins[key] = [locked]
        return made

    def _taken_from(self, key: str) -> str | None:
        """Where a component stands inline, which something refers to."""
        origin = self.document.origin(join(SCHEMAS_POINTER, key))
        is_component = split(origin)[-2:-1] in (("schemas",), ("definitions",))
        return None if is_component else origin

    def schema(self, schema: Any, pointer: str, place: Place) -> Any:
        """A schema, or the reference to the component made of it."""
        if not isinstance(schema, dict) or "$ref" in schema:
            return schema
        if _is_nullable(schema):
            return self._nullable(schema, pointer, place)
        if not _deserves_component(schema):
            return self._inside(schema, pointer, place)
        key = self._claim(place.name, _kind(schema))
        component = self._inside(
            {k: v for k, v in schema.items() if k not in OF_THE_PLACE and k != VARIANT},
            pointer,
            place.called(key),
        )
        shared = self._share(key, component, pointer, place.slot)
        self.names.wanted.setdefault(shared, []).append(place.name)
        kept = {k: v for k, v in annotations(schema).items() if k not in ("title", VARIANT)}
        return {"$ref": reference_to(shared), **kept}

    def _share(self, key: str, component: Schema, pointer: str, slot: str) -> str:
        """The key of the component for an inline schema: one that is there, or a new one."""
        origin = self.document.origin(pointer)
        alike = skeleton(component)
        by_slot = self._shared.setdefault((slot, alike), {})
        by_origin = self._shared.setdefault((origin, alike), by_slot)
        locked = class_pointer(lock_place(self.source, origin))
        decided = self.names.decided(locked, locked + WRITTEN)
        known = next(
            (
                other
                for other, name in (by_slot | by_origin).items()
                if None in (name, decided) or name == decided
            ),
            None,
        )
        if known is None:
            self.made[key] = component
            self.moves[join(SCHEMAS_POINTER, key)] = pointer
            known = key
        else:
            self._taken.discard(key)
        by_slot[known] = by_origin[known] = by_slot.get(known) or by_origin.get(known) or decided
        self.names.twins.setdefault(known, []).append(locked)
        return known

    def _nullable(self, schema: Schema, pointer: str, place: Place) -> Schema:
        """`anyOf: [X, null]`: X is what stands at the place, and hears what is said about it."""
        core = schema["anyOf"][0]
        outside = {k: v for k, v in annotations(schema).items() if k not in OF_THE_PLACE}
        if isinstance(core, dict) and "$ref" not in core:
            core = {**outside, **core}
        hoisted = self.schema(core, join(pointer, "anyOf", 0), place)
        if isinstance(hoisted, dict) and "$ref" in hoisted:
            hoisted = {"$ref": hoisted["$ref"]}
        return {**annotations(schema), "anyOf": [hoisted, {"type": "null"}]}

    def _inside(self, schema: Any, pointer: str, place: Place) -> Any:
        """A schema with its parts visited, each under the name of its place."""
        if not isinstance(schema, dict):
            return schema
        if self._is_done(SCHEMA, schema):
            return schema
        union = union_of(schema)
        if union and not _is_nullable(schema):
            schema = self._alternatives(schema, union, pointer, place)

        def visit(kind: str, part: Any, part_pointer: str) -> Any:
            keyword, _, rest = part_pointer[len(pointer) + 1 :].partition("/")
            if keyword == "properties":
                name = rest.replace("~1", "/").replace("~0", "~")
                return self.schema(part, part_pointer, place.inside(name))
            if keyword in ("items", "prefixItems"):
                return self.schema(part, part_pointer, place.part("item"))
            if keyword in ALTERNATIVES:
                return part if not _is_nullable(schema) else self.schema(part, part_pointer, place)
            if keyword in _MAP_VALUES:
                return self.schema(part, part_pointer, place.part("value"))
            return part  # a condition on values, which no class stands for

        return self._rebuild_in_order(schema, pointer, visit)

    def _alternatives(self, schema: Schema, union: str, pointer: str, place: Place) -> Schema:
        """A union with its inline objects hoisted; its scalars and enums stay where they are."""
        discriminator = schema.get("discriminator")
        tag = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        names = variant_names(schema[union], tag, self.document.schemas())
        members = dict(enumerate(schema[union]))
        for index, member in sorted(members.items(), key=lambda item: (names[item[0]], item[0])):
            here = join(pointer, union, index)
            if isinstance(member, dict) and (is_object(member) or union_of(member)):
                member = self.schema(member, here, place.part(names[index]))
                member = {"$ref": member["$ref"]} if "$ref" in member else member
            else:
                member = self._inside(member, here, place)
            members[index] = member
        return {**schema, union: [members[index] for index in range(len(members))]}

    def _rebuild_in_order(self, schema: Schema, pointer: str, change: Change) -> Any:
        """A schema with its parts changed in the order of their pointers, not of the document."""
        found = [part for part in parts(SCHEMA, schema, pointer) if not self._is_done(*part[:2])]
        found.sort(key=lambda part: part[2])
        changed = {place: change(kind, part, place) for kind, part, place in found}
        return rebuild(SCHEMA, schema, pointer, lambda kind, part, place: changed.get(place, part))

    def _claim(self, name: str, kind: str) -> str:
        key, number = name, 1
        while key in self._taken:
            key = f"{name}{kind}" if number == 1 else f"{name}{kind}{number}"
            number += 1
        self._taken.add(key)
        return key


def _in_order(parameter: Any) -> tuple[str, str]:
    found = parameter if isinstance(parameter, dict) else {}
    return str(found.get("in", "")), str(found.get("name", ""))


def _is_nullable(schema: Mapping[str, Any]) -> bool:
    members = schema.get("anyOf")
    if not isinstance(members, list) or len(members) != 2:
        return False
    return is_null(members[1]) and not is_null(members[0])


def _deserves_component(schema: Schema) -> bool:
    """Whether a class or a named alias shall stand for an inline schema."""
    if is_object(schema):
        return True
    if len([value for value in schema.get("enum", ()) if value is not None]) > 1:
        return True
    union = union_of(schema)
    if union is None:
        return False
    members = [member for member in schema[union] if not is_null(member)]
    return len(members) > 1 and not all(_is_plain_scalar(member) for member in members)


def _kind(schema: Schema) -> str:
    """What a name takes on when another component has it already."""
    if is_object(schema):
        return "Object"
    return "Choice" if union_of(schema) else "Value"


def _is_plain_scalar(schema: Any) -> bool:
    return (
        isinstance(schema, dict)
        and bool(types(schema))
        and _SCALARS.issuperset(types(schema))
        and len(schema.get("enum", ())) < 2
    )
