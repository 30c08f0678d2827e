"""Flattens `allOf`: what must hold together becomes one schema, so that one class stands for it."""

from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from itertools import product
from math import prod
from typing import Any

from ..diagnostics import Collector
from ..document import Document, join
from ..objects import WRITE
from ..records import record
from .bound import without_long
from .choices import Part, Union, distinct, variant
from .combine import ConflictError, combined
from .extension import apart_from_circles
from .marks import ALL_OF, BESIDE_REFERENCE, UNEVALUATED, UNION, Marks
from .moves import before, moved
from .place_names import free_key
from .schema_walk import (
    ALTERNATIVES,
    DOCUMENT,
    SCHEMA,
    SCHEMAS_POINTER,
    Kind,
    annotations,
    assertions,
    component_key,
    is_annotation,
    rebuild,
    reference_to,
)

MOST_ALTERNATIVES = 40
DEEPEST = 20
DEEPEST_CHOICE = 8
MOST_LINKS = 100  # from one that extends to one that it extends, and so on
MOST_MERGES = 100_000  # a document can be written so that flattening it would never end
_CHANGED = ALL_OF | BESIDE_REFERENCE | UNEVALUATED | UNION
_CLOSING = frozenset(("type", "additionalProperties", "unevaluatedProperties"))
_REQUIREMENTS = frozenset("required not minProperties maxProperties dependentRequired".split())

Schema = dict[str, Any]


def merge_all_of(document: Document, collector: Collector) -> Document:
    """Take a dereferenced document and return it without `allOf`.

    One member beside nothing but annotations takes the place of the `allOf`; several become one
    schema, and alternatives among them are multiplied out: "A and (B or C)" is "A+B or A+C".
    Diagnostics: conflicting-all-of, recursive-all-of, too-many-alternatives.
    """
    pass_ = _Merge(document, collector)
    content = pass_.visit(DOCUMENT, document.content, "")
    if pass_.extracted:
        schemas = {**content["components"]["schemas"], **pass_.extracted}
        content = {**content, "components": {**content["components"], "schemas": schemas}}
    pass_.check_ends(content)
    return moved(document, content, pass_.moves)


@record(slots=True)
class _Open:
    """A merge whose parts are being visited; `key` is set when it turns up again in itself."""

    schema: Schema
    pointer: str
    key: str | None = None


@record(slots=True)
class _Merge:
    document: Document
    collector: Collector
    moves: dict[str, str] = field(default_factory=dict)
    _marks: Marks = field(default_factory=Marks)
    _schemas: dict[str, Any] = field(default_factory=dict)
    _apart: dict[str, int] = field(default_factory=dict)  # components that reach no circle, and
    _parts: dict[tuple[str, bool], Part] = field(default_factory=dict)  # what they come to
    extracted: dict[str, Schema] = field(default_factory=dict)  # component key -> schema
    _open: list[_Open] = field(default_factory=list)
    _merges: int = 0
    _is_too_long: bool = False  # whether a chain was found that is: once is enough
    _depth: int = 0  # of choices within choices
    _is_lenient: bool = False  # whether the later of two conflicting members wins

    def __post_init__(self) -> None:
        self._marks = Marks.of(self.document)
        self._schemas = self.document.schemas()
        self._apart = apart_from_circles(self._schemas)

    def check_ends(self, content: Schema) -> None:
        """Report components of which nothing is left but references that lead back to them."""
        schemas = content.get("components", {}).get("schemas", {})
        ended: set[str] = set()
        for start in schemas:
            way: dict[str, None] = {}
            key: str | None = start
            while key and key in schemas and key not in ended and key not in way:
                way[key] = None
                key = component_key(schemas[key])
            if key in way:
                self._recursive(f"the schema {key!r}", join(SCHEMAS_POINTER, key))
            ended.update(way)

    def visit(self, kind: Kind, value: Any, pointer: str) -> Any:
        if not self._marks.inside(kind, value) & _CHANGED:
            return value
        if kind != SCHEMA or not isinstance(value, dict):
            return rebuild(kind, value, pointer, self.visit)
        if not _needs_merging(value):
            return _closed(rebuild(kind, value, pointer, self.visit))
        old = before(self.moves, pointer)
        for known in self._open:
            if known.schema == value:  # nothing finite contains itself: this is recursion
                return {"$ref": reference_to(self._own_key(known))}
        self._merges += 1
        if len(self._open) > DEEPEST or self._merges > MOST_MERGES:
            self._recursive("what stands here", old)
            return annotations(value)
        merged = self._settled(value, old, _owner(pointer))
        schema = without_long(merged.schema, old, self.document, self.collector)
        for name, place in merged.places.items():
            if place != join(pointer, "properties", name):
                self.moves[join(pointer, "properties", name)] = place
        self._open.append(_Open(value, old))
        result = _closed(rebuild(kind, schema, pointer, self.visit))
        key = self._open.pop().key
        if key is None:
            return result
        self.extracted[key] = result
        self.moves[join(SCHEMAS_POINTER, key)] = old
        return {"$ref": reference_to(key)}

    def _own_key(self, known: _Open) -> str:
        """The key of the component that a merge needs because it contains itself."""
        if known.key is None:
            taken = {*self._schemas, *self.extracted, *(open_.key for open_ in self._open)}
            known.key = free_key(known.pointer, taken)
        return known.key

    def _settled(self, schema: Schema, pointer: str, active: tuple[str, ...]) -> Part:
        """Like `merged`; where members conflict, the later one is believed, with a warning."""
        try:
            return self.merged(schema, pointer, active)
        except ConflictError as conflict:
            self.collector.warning(
                "conflicting-all-of",
                f"no value satisfies {conflict} together; the later one is believed",
                at=self.document.location(pointer),
                pointer=self.document.origin(pointer),
                hint="correct one of the members of `allOf` in an overlay",
            )
        self._is_lenient = True
        try:
            return self.merged(schema, pointer, active)
        finally:
            self._is_lenient = False

    def merged(self, schema: Schema, pointer: str, active: tuple[str, ...]) -> Part:
        """One schema for a schema with `allOf`, or with alternatives beside other keywords."""
        single = self._single(schema)
        if single is not None:
            place, alone = join(pointer, "allOf", single[0]), single[1]
            if _needs_merging(alone):
                return self.merged(alone, place, active)
            names = alone.get("properties", {})
            return Part(alone, places={name: join(place, "properties", name) for name in names})
        self._merges += 1
        if self._depth > DEEPEST_CHOICE or self._merges > MOST_MERGES:
            self._recursive("what stands here", pointer)
            return Part(annotations(schema))
        self._depth += 1
        try:
            return self._with_alternatives(self._part(schema, pointer, active), pointer, active)
        finally:
            self._depth -= 1

    def _with_alternatives(self, part: Part, pointer: str, active: tuple[str, ...]) -> Part:
        """A part without unions beside its other keywords."""
        unions = [union for union in part.unions if not self._is_requirement(union)]
        if not unions:
            return replace(part, unions=())
        base = assertions(part.schema)
        if len(unions) == 1 and not set(base) - {"type"}:
            alternatives = unions[0].typed(base)
        elif prod(len(union.members) for union in unions) > MOST_ALTERNATIVES:
            self._too_many(unions, pointer)
            return replace(part, unions=())
        else:
            alternatives = self._multiplied(part, unions, pointer, active)
        if not alternatives:
            return replace(part, unions=())
        if len(alternatives) == 1 and isinstance(alternatives[0], dict):
            alone = {**alternatives[0], **annotations(part.schema)}
            return self.merged(alone, pointer, active) if "allOf" in alone else Part(alone)
        keyword = "anyOf" if any(union.keyword == "anyOf" for union in unions) else "oneOf"
        rest: Schema = {**annotations(part.schema), keyword: alternatives}
        discriminator = next((union.discriminator for union in unions if union.discriminator), None)
        if discriminator:
            rest["discriminator"] = discriminator
        return Part(rest)

    def _single(self, schema: Schema) -> tuple[int, Schema] | None:
        """The one member that an `allOf` is about, with all annotations, and its index."""
        members = schema.get("allOf")
        beside = {key: item for key, item in assertions(schema).items() if key != "allOf"}
        if not isinstance(members, list) or not _CLOSING.issuperset(beside):
            return None
        telling = [i for i, m in enumerate(members) if isinstance(m, dict) and assertions(m)]
        if len(telling) != 1:
            return None
        result = dict(members[telling[0]])
        if {"type"} <= {*result} & {*beside} and result["type"] != beside["type"]:
            return None
        for member in [*members, schema]:
            if isinstance(member, dict):
                result |= annotations(member)
        return telling[0], result if "$ref" in result else {**beside, **result}

    def _part(self, schema: Schema, pointer: str, active: tuple[str, ...]) -> Part:
        own = {
            key: item
            for key, item in schema.items()
            if key not in ("allOf", "$ref", "discriminator", *ALTERNATIVES)
        }
        names = own.get("properties", {})
        last = Part(own, places={name: join(pointer, "properties", name) for name in names})
        result = Part({})
        for member in self._members(schema, pointer, active):
            result = self._joined(result, member)
        result = self._joined(result, last)
        unions = tuple(
            Union(key, schema[key], schema.get("discriminator"), join(pointer, key))
            for key in ALTERNATIVES
            if isinstance(schema.get(key), list)
        )
        return replace(result, unions=result.unions + unions)

    def _members(self, schema: Schema, pointer: str, active: tuple[str, ...]) -> Iterator[Part]:
        if "$ref" in schema:
            yield from self._target({"$ref": schema["$ref"]}, pointer, active)
        members = schema.get("allOf", [])
        for index, member in enumerate(members if isinstance(members, list) else []):
            place = join(pointer, "allOf", index)
            if component_key(member) is not None and not _needs_merging(member):
                yield from self._target(member, place, active)
            elif isinstance(member, dict):
                yield self._part(member, place, active)

    def _target(self, reference: Schema, pointer: str, active: tuple[str, ...]) -> Iterator[Part]:
        key = component_key(reference)
        target = self._schemas.get(key) if key is not None else None
        if key is None or not isinstance(target, dict):
            return
        if key in active:
            self._recursive(f"the schema {key!r}", pointer)
            return
        part = self._whole(key, target, active)
        # A child of its parent's alternatives inherits from the parent, not from its siblings.
        unions = tuple(
            union
            for union in part.unions
            if not any(component_key(member) in active for member in union.members)
        )
        # What it says of its fields holds for them in the child, too.
        schema = {k: v for k, v in part.schema.items() if k == WRITE or not is_annotation(k)}
        if "properties" not in schema:  # a scalar keeps its description, a class is not its parent
            schema = {**part.schema}
        yield replace(part, schema={**schema, **annotations(reference)}, unions=unions)

    def _whole(self, key: str, target: Schema, active: tuple[str, ...]) -> Part:
        """A component with all that it extends, which many others may extend in turn."""
        known = (key, self._is_lenient)
        if key in self._apart and known in self._parts:
            return self._parts[known]
        pointer = join(SCHEMAS_POINTER, key)
        if self._apart.get(key, 0) > MOST_LINKS:
            if not self._is_too_long:
                self._recursive("what stands here", pointer)
            self._is_too_long = True
            return Part(annotations(target))
        self._merges += 1
        if len(active) > MOST_LINKS or self._merges > MOST_MERGES:
            self._recursive("what stands here", pointer)
            return Part(annotations(target))
        part = self._part(target, pointer, (*active, key))
        self._parts[known] = part
        return part

    def _joined(self, first: Part, second: Part) -> Part:
        try:
            schema = combined(first.schema, second.schema)
        except ConflictError:
            if not self._is_lenient:
                raise
            schema = {**first.schema, **second.schema}
        places = {**first.places, **second.places}
        return Part(schema, distinct(first.unions + second.unions), places)

    def _multiplied(
        self, part: Part, unions: Sequence[Union], pointer: str, active: tuple[str, ...]
    ) -> list[Any]:
        """Every choice of alternatives with what stands beside them, without the impossible."""
        base = assertions(part.schema)
        result: list[Any] = []
        conflicts: list[ConflictError] = []
        was_lenient, self._is_lenient = self._is_lenient, False
        for choice in product(*(union.members for union in unions)):
            if len(choice) == 1 and self._inherits(choice[0], active[-1:]):
                result.append(choice[0])
                continue
            merging = {"allOf": [base, *choice], **variant(choice)}
            try:
                result.append(self.merged(merging, pointer, active).schema)
            except ConflictError as conflict:
                conflicts.append(conflict)
        self._is_lenient = was_lenient
        if not result and conflicts and not was_lenient:
            raise conflicts[0]
        return result

    def _inherits(self, member: Any, owner: tuple[str, ...]) -> bool:
        """Whether an alternative is a component that already takes in all that its owner says."""
        seen: set[str] = set()
        todo = [component_key(member)]
        while todo:
            key = todo.pop()
            if key is None or key in seen:
                continue
            seen.add(key)
            target = self._schemas.get(key)
            members = target.get("allOf", []) if isinstance(target, dict) else []
            todo += [component_key(m) for m in members]
        return bool(owner) and owner[0] in seen and component_key(member) != owner[0]

    def _is_requirement(self, union: Union) -> bool:
        """Whether alternatives only say which properties must be there together.

        Such a union makes no difference to a class; the server judges it.
        """
        return all(
            isinstance(member, dict) and _REQUIREMENTS.issuperset(assertions(member))
            for member in union.members
        )

    def _recursive(self, what: str, pointer: str) -> None:
        self.collector.error(
            "recursive-all-of",
            f"{what} contains itself through allOf; a schema can only extend others",
            at=self.document.location(pointer),
            pointer=self.document.origin(pointer),
            hint="remove the reference that closes the circle, in an overlay",
        )

    def _too_many(self, unions: Sequence[Union], pointer: str) -> None:
        count = prod(len(union.members) for union in unions)
        self.collector.warning(
            "too-many-alternatives",
            f"the alternatives here multiply to {count}, and at most {MOST_ALTERNATIVES} become"
            " classes; what they add is left out",
            at=self.document.location(pointer),
            pointer=self.document.origin(pointer),
            hint="describe the object without alternatives in an overlay",
        )


def _owner(pointer: str) -> tuple[str, ...]:
    """The key of the component schema that a pointer names, if it names a whole one."""
    key = component_key({"$ref": "#" + pointer})
    return () if key is None else (key,)


def _needs_merging(schema: Schema) -> bool:
    if "allOf" in schema:
        return True
    own = assertions(schema)
    if "$ref" in own:
        return len(own) > 1
    has_union = any(isinstance(own.get(key), list) for key in ALTERNATIVES)
    return has_union and len(set(own) - {"discriminator"}) > 1


def _closed(schema: Schema) -> Schema:
    """After flattening, no property is evaluated elsewhere: the plainer keyword says the same."""
    if "unevaluatedProperties" not in schema or {"$ref", *ALTERNATIVES} & {*schema}:
        return schema
    result = {key: value for key, value in schema.items() if key != "unevaluatedProperties"}
    if "additionalProperties" not in schema:
        result["additionalProperties"] = schema["unevaluatedProperties"]
    return result
