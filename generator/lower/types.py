"""Schemas -> annotations and type expressions, with the names that these need imported."""

from collections.abc import Iterable, Mapping
from dataclasses import field

from ..api import Schema
from ..records import record
from ..text import Annotation, Expression, Identifier, literal

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_FORMATS = {"date-time": "datetime", "date": "date", "binary": "bytes"}


@record(frozen=True, slots=True)
class Typed:
    """Text of a type, the components it names (models, or typed dicts of models) and its imports."""

    text: str
    models: frozenset[str] = frozenset()
    dicts: frozenset[str] = frozenset()
    imports: frozenset[tuple[str, str]] = frozenset()

    @property
    def annotation(self) -> Annotation:
        """The text for a signature."""
        return Annotation(self.text)

    @property
    def expression(self) -> Expression:
        """The text for a place where the type is evaluated."""
        return Expression(self.text)

    def inside(self, before: str, after: str = "]", *imports: tuple[str, str]) -> "Typed":
        """This type as the argument of a generic one."""
        return Typed(
            f"{before}{self.text}{after}", self.models, self.dicts, self.imports | set(imports)
        )


def union(members: Iterable[Typed]) -> Typed:
    """`A | B`, each member once and None last."""
    found: dict[str, Typed] = {}
    for member in members:
        found.setdefault(member.text, member)
    if len(found) == 1:
        return next(iter(found.values()))
    ordered = sorted(found.values(), key=lambda member: member.text == "None")
    return Typed(
        " | ".join(member.text for member in ordered),
        frozenset().union(*(member.models for member in ordered)),
        frozenset().union(*(member.dicts for member in ordered)),
        frozenset().union(*(member.imports for member in ordered)),
    )


def component(schema: Schema) -> str | None:
    """The key of the component that a schema refers to."""
    # `dict` is asked for first: whether something is any other Mapping takes ten times as long.
    reference = schema.get("$ref") if isinstance(schema, (dict, Mapping)) else None
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def is_model(schema: Schema) -> bool:
    """Whether a component becomes a class: an object with properties."""
    return bool(schema.get("properties"))


def is_enum(schema: Schema) -> bool:
    """Whether a component lists its values."""
    return "enum" in schema or "const" in schema


@record(frozen=True, slots=True)
class Types:
    """Turns schemas of one API into types.

    `list_` is how a signature names the builtin: a method called `list` hides it inside its class.
    `prefixes` says by component what stands before the name of a model that is read, `told` what was
    said of limits of schemas that are written alike: thousands of arguments are a few hundred.
    """

    schemas: Mapping[str, Schema]
    list_: str = "builtins.list"
    prefixes: Mapping[str, str] = field(default_factory=dict)
    told: dict[tuple[str, str, bool], str] = field(default_factory=dict)

    def read(self, schema: Schema, *, list_: str | None = None) -> Typed:
        """The type of what an answer holds."""
        list_ = self.list_ if list_ is None else list_
        key = component(schema)
        if key is not None:
            before = self.prefixes.get(key, "")
            return Typed(f"{before}{Identifier(key)}", frozenset({key}))
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            return union(self.read(member, list_=list_) for member in members)
        kinds = _kinds(schema)
        if len(kinds) > 1:
            return union(self.read({**schema, "type": kind}, list_=list_) for kind in kinds)
        if kinds == ["array"]:
            return self.read(schema.get("items") or {}, list_=list_).inside(f"{list_}[")
        if kinds == ["object"]:
            return self.read(_values(schema), list_=list_).inside("dict[str, ")
        return _scalar(schema, kinds) or Typed("Any", imports=frozenset({("typing", "Any")}))

    def write(self, schema: Schema, seen: frozenset[str] = frozenset()) -> Typed:
        """The type that an argument accepts: a model may be given as a plain dict too."""
        key = component(schema)
        if key is not None:
            return self._write_component(key, seen)
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            return union(self.write(member, seen) for member in members)
        kinds = _kinds(schema)
        if len(kinds) > 1:
            return union(self.write({**schema, "type": kind}, seen) for kind in kinds)
        if kinds == ["array"]:
            return _array(self.write(schema.get("items") or {}, seen))
        if kinds == ["object"]:
            values = self.write(_values(schema), seen)
            return values.inside("Mapping[str, ", "]", ("collections.abc", "Mapping"))
        return _scalar(schema, kinds) or Typed("object")

    def _write_component(self, key: str, seen: frozenset[str]) -> Typed:
        schema = self.schemas[key]
        if is_model(schema):
            name = Identifier(key).text
            return Typed(f"{name} | {name}Dict", frozenset({key}), frozenset({key}))
        if is_enum(schema) or key in seen:
            return Typed(Identifier(key).text, frozenset({key}))
        return self.write(schema, seen | {key})

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself, behind any chain of references."""
        key = component(schema)
        while key is not None:
            schema = self.schemas[key]
            key = component(schema)
        return schema

    def at(self, schema: Schema, pointer: str) -> Schema | None:
        """The schema of the value that a JSON Pointer names in a value of `schema`."""
        for token in pointer.split("/")[1:]:
            schema = self.resolve(self._without_null(self.resolve(schema)))
            properties = schema.get("properties", {})
            name = token.replace("~1", "/").replace("~0", "~")
            if name not in properties:
                return None
            schema = properties[name]
        return schema

    def items(self, schema: Schema) -> Schema | None:
        """The schema of an array's items."""
        found = self.resolve(self._without_null(self.resolve(schema)))
        items = found.get("items")
        return items if isinstance(items, Mapping) else None

    def _without_null(self, schema: Schema) -> Schema:
        members = [
            member
            for member in schema.get("anyOf") or schema.get("oneOf") or ()
            if member.get("type") != "null"
        ]
        return members[0] if len(members) == 1 else schema

    def mentions_models(self, schema: Schema) -> bool:
        """Whether a value of `schema` can hold an object whose names need translating."""
        return bool(self.write(schema).dicts)


def _kinds(schema: Schema) -> list[str]:
    kind = schema.get("type")
    if isinstance(kind, list):
        return [str(one) for one in kind]
    if kind is None and ("properties" in schema or "additionalProperties" in schema):
        return ["object"]
    if kind is None and "items" in schema:
        return ["array"]
    return [str(kind)] if kind is not None else []


def _values(schema: Schema) -> Schema:
    values = schema.get("additionalProperties")
    return values if isinstance(values, Mapping) else {}


def _scalar(schema: Schema, kinds: list[str]) -> Typed | None:
    listed = [schema["const"]] if "const" in schema else schema.get("enum")
    if listed and all(value is None or isinstance(value, (str, int)) for value in listed):
        if kinds == ["null"]:
            return Typed("None")
        return literals(listed)
    if not kinds or kinds[0] not in _SCALARS:
        return None
    name = _FORMATS.get(str(schema.get("format")), "") if kinds == ["string"] else ""
    if name in ("datetime", "date"):
        return Typed(name, imports=frozenset({("datetime", name)}))
    return Typed(name or _SCALARS[kinds[0]])


def _array(items: Typed) -> Typed:
    """What an array may be given as: a text is no array of texts, though for Python it is."""
    if {"str", "object"} & set(items.text.split(" | ")):
        return items.inside("ArrayOf[", "]", (".._runtime.types", "ArrayOf"))
    return items.inside("Sequence[", "]", ("collections.abc", "Sequence"))


def literals(values: Iterable[object]) -> Typed:
    """`Literal[...]` of constants."""
    inside = ", ".join(literal(value).text for value in values)
    return Typed(f"Literal[{inside}]", imports=frozenset({("typing", "Literal")}))
