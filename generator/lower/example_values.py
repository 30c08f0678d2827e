"""Values that a reader can pass: plausible, the same on every run, and allowed by the document."""

import math
import re
from collections.abc import Iterator, Mapping

from ..api import Schema
from ..records import record
from ..text import Expression, literal, mapping
from .types import Types, component, is_enum, is_model

_UUID = "00000000-0000-4000-8000-000000000001"
_BY_FORMAT: Mapping[str, str] = {
    "uuid": _UUID,
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "ipv4": "192.0.2.1",
    "hostname": "example.com",
}
# Formats that a text cannot have by chance, or whose values are no text in Python.
_SPECIAL = frozenset(
    "date date-time time duration binary byte base64 ipv6 idn-email idn-hostname iri iri-reference"
    " uri-reference uri-template json-pointer relative-json-pointer regex decimal int64".split()
)
# Keywords that a value made without looking at them may not meet.
_UNTRIED = frozenset("pattern not if contains allOf multipleOf dependentRequired".split())
_WORDS = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._@:/+-]*")
_DEEPEST = 3
_LONGEST = 40


@record(frozen=True, slots=True)
class Values:
    """Makes values of one API's schemas; `fields` are the Python names of properties."""

    types: Types
    fields: Mapping[str, Mapping[str, str]]

    def of(self, schema: Schema, name: str, depth: int = 0) -> Expression | None:
        """The expression of a value; None where none is simple. `name` is a text of no meaning."""
        key = last_component(schema, self.types)
        schema = self.types.resolve(schema)
        if schema.keys() & _UNTRIED or depth > _DEEPEST:
            return None
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            found = (self.of(one, name, depth) for one in members if one.get("type") != "null")
            return next((one for one in found if one is not None), None)
        listed = [schema["const"]] if "const" in schema else schema.get("enum")
        if listed is not None:
            return next((literal(one) for one in listed if isinstance(one, (str, int))), None)
        if is_model(schema):
            made = None if key is None else self.members(key, depth)
            return None if made is None else mapping(made)
        return self._plain(schema, name, depth)

    def members(self, key: str, depth: int = 0) -> dict[str, Expression] | None:
        """Values of an object by Python name: all that it requires, or else one that is simple."""
        schema, names = self.types.schemas[key], self.fields[key]
        if schema.get("minProperties", 0) > 1:
            return None
        required = [wire for wire in schema["properties"] if wire in schema.get("required", ())]
        found: dict[str, Expression] = {}
        for wire in required or schema["properties"]:
            inner = schema["properties"][wire]
            value = None if inner.get("readOnly") else self.of(inner, "example", depth + 1)
            if value is not None:
                found[names[wire]] = value
            elif required:
                return None
        return found if required else _most_telling(found)

    def _plain(self, schema: Schema, name: str, depth: int) -> Expression | None:
        kinds = schema.get("type")
        kind = next((k for k in kinds if k != "null"), None) if isinstance(kinds, list) else kinds
        if kind == "array" or (kind is None and "items" in schema):
            return self._array(schema, name, depth)
        if kind == "object" or (kind is None and "additionalProperties" in schema):
            return Expression("{}") if not schema.get("minProperties") else None
        if kind == "boolean":
            return literal(True)
        if kind in ("integer", "number"):
            return _number(schema, is_whole=kind == "integer")
        return _text(schema, name) if kind in ("string", None) else None

    def _array(self, schema: Schema, name: str, depth: int) -> Expression | None:
        if schema.get("minItems", 0) > 1 or "prefixItems" in schema:
            return None
        item = self.of(schema.get("items") or {}, name, depth + 1)
        if item is not None and schema.get("maxItems", 1) > 0:
            return Expression(f"[{item}]")
        return None if schema.get("minItems") else Expression("[]")


def _most_telling(members: Mapping[str, Expression]) -> dict[str, Expression]:
    """One of several members that need not be there: a plain value rather than something with parts,
    and something rather than nothing."""
    ranked = sorted(members.items(), key=lambda one: ("{}" in one[1].text, one[1].text[0] in "{["))
    return dict(ranked[:1])


def _number(schema: Schema, *, is_whole: bool) -> Expression | None:
    least = schema.get("minimum", -math.inf)
    most = schema.get("maximum", math.inf)
    if not isinstance(schema.get("exclusiveMinimum", 0), int) or "exclusiveMaximum" in schema:
        return None
    above = schema.get("exclusiveMinimum", -math.inf)
    for value in _numbers(schema):
        if least <= value <= most and value > above and (not is_whole or value == int(value)):
            return literal(int(value) if is_whole else value)
    return None


def _numbers(schema: Schema) -> Iterator[float]:
    """Numbers to try, best first."""
    yield from (42, 10, 1, 0)
    for bound in ("minimum", "maximum"):
        if isinstance(schema.get(bound), (int, float)):
            yield schema[bound]


def _text(schema: Schema, name: str) -> Expression | None:
    form = str(schema.get("format") or schema.get("contentEncoding") or "")
    if form in _SPECIAL or "contentMediaType" in schema:
        return None
    least, most = schema.get("minLength", 0), schema.get("maxLength", _LONGEST)
    found = [_BY_FORMAT[form]] if form in _BY_FORMAT else [*_shown(schema), name, name * 2]
    for text in found:
        if least <= len(text) <= most:
            return literal(text)
    return None


def _shown(schema: Schema) -> Iterator[str]:
    """What the document itself shows, where that is a word or a few."""
    examples = schema.get("examples")
    shown = [*examples] if isinstance(examples, list) else []
    for text in [*shown, schema.get("example")]:
        if isinstance(text, str) and 0 < len(text) <= _LONGEST and _WORDS.fullmatch(text):
            yield text


def scalar_property(schema: Schema, types: Types) -> str | None:
    """The first property of an object that is worth printing: one that is always there, if any."""
    required = schema.get("required", ())
    properties: Mapping[str, Schema] = schema.get("properties", {})
    for wire in sorted(properties, key=lambda wire: wire not in required):
        inner = types.resolve(properties[wire])
        kinds = inner.get("type")
        if is_enum(inner) or kinds in ("string", "integer"):
            return str(wire)
    return None


def last_component(schema: Schema, types: Types) -> str | None:
    """The component at the end of a chain of references."""
    key = component(schema)
    while key is not None and (following := component(types.schemas[key])) is not None:
        key = following
    return key


def single_model(schema: Schema, types: Types) -> str | None:
    """The component of the one class that a schema stands for."""
    key = last_component(schema, types)
    return key if key is not None and is_model(types.schemas[key]) else None
