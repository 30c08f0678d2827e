"""Schemas -> schemas that hold no text of the document, and the way back.

The model generator prints what it is given, and other generators of its kind have printed code that
way. So it is given nothing: class names and listed values become tokens made here, names of properties,
prose and all that does not decide a type stay behind. What is left of the thousands of schemas of a
document is some dozens of different ones.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..model_modules import ModelModule
from ..records import record

Schema = Mapping[str, Any]
REFERENCE = "#/components/schemas/"
# A class, whatever it declares.
CLASS: Mapping[str, Any] = {"type": "object", "properties": {"f0": {}}, "required": ["f0"]}
_FORMATS = ("date-time", "date", "binary")


class Unsupported(Exception):
    """A component that cannot be printed: its name, and what is in the way."""

    def __init__(self, component: str, reason: str) -> None:
        super().__init__(component, reason)
        self.component = component
        self.reason = reason


@record(frozen=True, slots=True)
class Property:
    """A property of a class: its names, and whether the document requires it."""

    wire_name: str
    name: str
    is_required: bool


@record(frozen=True, slots=True)
class Question:
    """A schema in tokens, as JSON, and what these stand for.

    `C0` is the first of `classes`, `v0` the first of `values`, and so on: schemas that differ in
    names only are the same question. `is_component` tells a component from the value of a property.
    """

    schema: str
    classes: tuple[str, ...]
    values: tuple[str, ...]
    is_component: bool


@record(frozen=True, slots=True)
class Disguised:
    """What a component is, and of what types the properties that it declares are, by Python name."""

    itself: Question
    fields: Mapping[str, Question]


def disguise(component: str, module: ModelModule, nullable: frozenset[str]) -> Disguised:
    """A component of a module in tokens.

    A reference to one of `nullable` becomes a reference or null. Raises Unsupported.
    """
    schema = module.components[component]
    if not is_object(schema):
        return Disguised(_Writer(component, module, nullable).component(), {})
    names = {one.wire_name: one.name for one in properties(component, schema, module)}
    fields = {
        names[str(wire)]: _Writer(component, module, nullable).value(inner)
        for body in _bodies(schema)
        for wire, inner in body["properties"].items()
    }
    return Disguised(_Writer(component, module, nullable).class_(), fields)


def is_object(schema: Schema) -> bool:
    """Whether a component has properties of its own or by `allOf`, so that it becomes a class."""
    return any(_bodies(schema)) or any(True for _ in parents(schema))


def is_nullable_object(schema: Schema) -> bool:
    """Whether a component becomes a class, but may be null too, which a class cannot say."""
    return is_object(schema) and "null" in kinds(schema)


def is_open(schema: Schema) -> bool:
    """Whether a component with properties says that it takes others as well."""
    return any(body.get("additionalProperties", False) is not False for body in _bodies(schema))


def properties(component: str, schema: Schema, module: ModelModule) -> tuple[Property, ...]:
    """The properties that a class declares itself, in the document's order; raises Unsupported."""
    names = module.fields.get(component, {})
    required = {
        wire for member in (schema, *schema.get("allOf", ())) for wire in member.get("required", ())
    }
    found: dict[str, Property] = {}
    for wire in (str(wire) for body in _bodies(schema) for wire in body["properties"]):
        if wire not in names:
            raise Unsupported(component, f"its property {wire!r} was given no name")
        if not is_unicode(wire):
            raise Unsupported(component, f"its property {wire!r} holds half a character")
        found[wire] = Property(wire, names[wire], wire in required)
    if len({one.name for one in found.values()}) != len(found):
        raise Unsupported(component, "two of its properties were given one name")
    return tuple(found.values())


def parents(schema: Schema) -> Iterator[str]:
    """The components that a component inherits from."""
    for member in schema.get("allOf", ()) if _has_several_parts(schema) else ():
        if "$ref" in member:
            yield target(member)


def target(schema: Schema) -> str:
    """The component that a reference names."""
    return str(schema["$ref"]).removeprefix(REFERENCE)


def kinds(schema: Schema) -> list[str]:
    """The types that a schema states, or lets see by what it says of their values."""
    stated = schema.get("type")
    if stated is None:
        signs = {"properties": "object", "additionalProperties": "object", "items": "array"}
        return [kind for sign, kind in signs.items() if sign in schema][:1]
    return [stated] if isinstance(stated, str) else [str(kind) for kind in stated]


def is_unicode(text: str) -> bool:
    """Whether a text has no lone surrogates, which JSON can spell but nothing can send."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


def _has_several_parts(schema: Schema) -> bool:
    return len(schema.get("allOf", ())) > 1 or _has_properties(schema)


def _has_properties(schema: Schema) -> bool:
    """Whether a value may be an object with properties: `type: string` makes them meaningless."""
    return bool(schema.get("properties")) and "object" in kinds(schema)


def _bodies(schema: Schema) -> Iterator[Schema]:
    for member in (schema, *schema.get("allOf", ())):
        if isinstance(member, Mapping) and _has_properties(member):
            yield member


class _Writer:
    """Writes one question in tokens."""

    def __init__(self, component: str, module: ModelModule, nullable: frozenset[str]) -> None:
        self.module = module
        self.nullable = nullable
        self._component = component
        self._classes: dict[str, int] = {}
        self._values: dict[str, int] = {}

    def value(self, schema: Any) -> Question:
        """The value of a property."""
        return self._question(self._schema(schema), is_component=False)

    def component(self) -> Question:
        """The component, which is no class with properties."""
        schema = self.module.components[self._component]
        if kinds(schema) == ["object"] and schema.get("additionalProperties") is False:
            return self._question({"type": "object", "additionalProperties": False})
        return self._question(self._schema(schema))

    def class_(self) -> Question:
        """The component, which is a class, with any property: only what it inherits from counts."""
        schema = self.module.components[self._component]
        bases = [self._reference(parent) for parent in dict.fromkeys(parents(schema))]
        return self._question({"allOf": [*bases, CLASS]} if bases else CLASS)

    def _question(self, schema: Mapping[str, Any], *, is_component: bool = True) -> Question:
        text = json.dumps(schema)
        return Question(text, tuple(self._classes), tuple(self._values), is_component)

    def _schema(self, schema: Any) -> dict[str, Any]:
        if not isinstance(schema, Mapping):
            return {}  # true, or false: nothing is known of the value
        if "$ref" in schema:
            return self._reference_or_null(target(schema))
        if "const" in schema or schema.get("enum"):
            return self._listed(schema)
        if _has_properties(schema):
            raise Unsupported(self._component, "it holds an object with properties inside")
        members = schema.get("anyOf") or schema.get("oneOf")
        if members:
            return self._union([self._schema(member) for member in members])
        if schema.get("allOf"):
            return self._all_of(schema["allOf"])
        stated = kinds(schema)
        return self._union([self._kind(kind, schema) for kind in stated]) if stated else {}

    def _all_of(self, members: Sequence[Any]) -> dict[str, Any]:
        # Only one member can decide the type here; what the others say about values is the
        # server's to judge.
        written = [one for one in (self._schema(member) for member in members) if one]
        different = [one for place, one in enumerate(written) if one not in written[:place]]
        if len(different) > 1:
            raise Unsupported(self._component, "it demands several types of one value (allOf)")
        return different[0] if different else {}

    def _union(self, members: list[dict[str, Any]]) -> dict[str, Any]:
        different = [one for place, one in enumerate(members) if one not in members[:place]]
        if {} in different:
            return {}
        return different[0] if len(different) == 1 else {"anyOf": different}

    def _kind(self, kind: str, schema: Schema) -> dict[str, Any]:
        if kind == "array":
            items = schema.get("items", {})
            if schema.get("prefixItems"):
                items = {"anyOf": [*schema["prefixItems"], items]}
            return {"type": "array", "items": self._schema(items)}
        if kind == "object":
            values = schema.get("additionalProperties")
            if not isinstance(values, Mapping):
                values = self._pattern_values(schema)
            return {"type": "object", "additionalProperties": self._schema(values)}
        if kind == "string" and schema.get("format") in _FORMATS:
            return {"type": "string", "format": schema["format"]}
        return {"type": kind}

    @staticmethod
    def _pattern_values(schema: Schema) -> Schema:
        values = list((schema.get("patternProperties") or {}).values())
        return {"anyOf": values} if values else {}

    def _listed(self, schema: Schema) -> dict[str, Any]:
        values = [schema["const"]] if "const" in schema else list(schema["enum"])
        stated = kinds(schema)
        is_nullable = None in values or "null" in stated
        written = [self._value(value) for value in values if value is not None]
        if not written:
            return {"type": "null"}
        if None in written:  # a number with a fraction, an array, an object: Literal takes none
            bare = {key: schema[key] for key in ("type", "items") if key in schema}
            return self._schema(bare)
        listed = {"enum": written}
        if len({type(value) for value in written}) == 1:
            listed["type"] = _KINDS[type(written[0])]
        return {"anyOf": [listed, {"type": "null"}]} if is_nullable else listed

    def _value(self, value: object) -> Any:
        if isinstance(value, str):
            if not is_unicode(value):
                raise Unsupported(self._component, f"its value {value!r} holds half a character")
            return f"v{self._values.setdefault(value, len(self._values))}"
        return value if isinstance(value, int) else None

    def _reference_or_null(self, name: str) -> dict[str, Any]:
        reference = self._reference(name)
        if name in self.nullable:
            return {"anyOf": [reference, {"type": "null"}]}
        return reference

    def _reference(self, name: str) -> dict[str, Any]:
        if name not in self.module.components and name not in self.module.imports:
            raise Unsupported(
                self._component, f"it refers to {name}, which is neither here nor imported"
            )
        number = self._classes.setdefault(name, len(self._classes))
        return {"$ref": f"{REFERENCE}C{number}"}


_KINDS: Mapping[type, Any] = {str: "string", int: "integer", bool: "boolean"}
