"""Whether a value fits a schema of the vendor's document: the part of JSON Schema that a normalized
document holds. Only fakes ask; the client itself leaves bounds to the server.
"""

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, cast

from .patterns import has_format, is_judged, matches
from .pointers import below

Schema = Mapping[str, Any] | bool

_REFERENCE = "#/components/schemas/"
_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "null": (type(None),),
}
_OPEN_BESIDE = ("properties", "patternProperties", "required", "$ref", "allOf", "anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class Misfit:
    """One thing that does not fit: where in the value, which keyword, and words."""

    pointer: str
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.pointer or 'the value'}: {self.text} ({self.rule})"


@dataclass(slots=True)
class _Seen:
    """What was found about one value: misfits, and which properties some schema describes.

    It is not certain where a pattern could not be judged.
    """

    misfits: list[Misfit] = field(default_factory=list[Misfit])
    known: set[str] = field(default_factory=set[str])
    is_certain: bool = True

    def add(self, pointer: str, rule: str, text: str) -> None:
        self.misfits.append(Misfit(pointer, rule, text))


@dataclass(frozen=True, slots=True)
class Checker:
    """Checks values by the schemas of a document; takes its component schemas by name."""

    components: Mapping[str, Schema]

    def resolved(self, schema: Schema) -> Schema:
        """The schema behind any chain of references."""
        entered: set[str] = set()
        while not isinstance(schema, bool) and "$ref" in schema:
            name = str(schema["$ref"])
            if name in entered:
                return True
            entered.add(name)
            schema = self.component(name)
        return schema

    def component(self, reference: str) -> Schema:
        """What a reference points at; one that leads nowhere allows anything."""
        return self.components.get(reference.removeprefix(_REFERENCE), True)

    def fits(self, schema: Schema, value: object) -> bool:
        """Whether a value is valid."""
        return not self.misfits(schema, value)

    def misfits(self, schema: Schema, value: object, *, is_closed: bool = False) -> list[Misfit]:
        """All that does not fit, in the value's order.

        With `is_closed` properties are refused that no schema describes, where properties are
        described and nothing says that others may come.
        """
        return self._check(schema, value, "", is_closed, ()).misfits

    def _check(
        self, schema: Schema, value: object, pointer: str, is_closed: bool, entered: tuple[str, ...]
    ) -> _Seen:
        """A value with all that is said of it, and the properties that nobody describes."""
        seen = self._look(schema, value, pointer, is_closed, entered)
        if is_closed and isinstance(value, dict):
            for name in cast("dict[str, object]", value):
                if name not in seen.known:
                    seen.add(below(pointer, name), "undocumented", "the document has no such field")
        return seen

    def _look(
        self, schema: Schema, value: object, pointer: str, is_closed: bool, entered: tuple[str, ...]
    ) -> _Seen:
        seen = _Seen()
        if isinstance(schema, bool):
            seen.known.update(_names(value))
            if not schema:
                seen.add(pointer, "false", "nothing is allowed here")
            return seen
        inside = _Inside(self._look, value, pointer, is_closed, entered, seen)
        if "$ref" in schema and schema["$ref"] not in entered:
            name = str(schema["$ref"])
            inside.join(
                self._look(self.component(name), value, pointer, is_closed, (*entered, name))
            )
        _listed(schema, value, pointer, seen)
        if _has_type(schema, value, pointer, seen):
            _scalar(schema, value, pointer, seen)
            if isinstance(value, list):
                self._array(schema, cast("list[object]", value), pointer, is_closed, seen)
            elif isinstance(value, dict):
                self._object(schema, cast("dict[str, object]", value), pointer, is_closed, seen)
        inside.combined(schema)
        return seen

    def _array(
        self,
        schema: Mapping[str, Any],
        value: Sequence[object],
        pointer: str,
        is_closed: bool,
        seen: _Seen,
    ) -> None:
        first: Sequence[Schema] = schema.get("prefixItems", ())
        for index, item in enumerate(value):
            inner = first[index] if index < len(first) else schema.get("items", True)
            found = self._check(inner, item, f"{pointer}/{index}", is_closed, ())
            seen.misfits += found.misfits
        _count(schema, "Items", len(value), pointer, "items", seen)
        if schema.get("uniqueItems") and len({_key(item) for item in value}) < len(value):
            seen.add(pointer, "uniqueItems", "two items are the same")
        if "contains" in schema and not any(self.fits(schema["contains"], one) for one in value):
            seen.add(pointer, "contains", "no item is as one has to be")

    def _object(
        self,
        schema: Mapping[str, Any],
        value: Mapping[str, object],
        pointer: str,
        is_closed: bool,
        seen: _Seen,
    ) -> None:
        for name in schema.get("required", ()):
            if name not in value:
                seen.add(below(pointer, name), "required", "it is missing")
        for name, inner in value.items():
            for described in self._described(schema, name, seen):
                found = self._check(described, inner, below(pointer, name), is_closed, ())
                seen.misfits += found.misfits
            if not self.fits(schema.get("propertyNames", True), name):
                seen.add(below(pointer, name), "propertyNames", "no field may be called so")
        for name, others in schema.get("dependentRequired", {}).items():
            for other in others if name in value else ():
                if other not in value:
                    seen.add(below(pointer, other), "dependentRequired", f"{name} needs it")
        _count(schema, "Properties", len(value), pointer, "fields", seen)

    def _described(self, schema: Mapping[str, Any], name: str, seen: _Seen) -> Iterator[Schema]:
        """The schemas of one property."""
        found: list[Schema] = []
        if name in schema.get("properties", {}):
            found.append(schema["properties"][name])
        for pattern, inner in schema.get("patternProperties", {}).items():
            if matches(pattern, name):
                found.append(inner)
        if not found and "additionalProperties" in schema:
            found.append(schema["additionalProperties"])
        if found or not any(schema.get(key) for key in _OPEN_BESIDE):
            seen.known.add(name)
        return iter(found)


@dataclass(slots=True)
class _Inside:
    """The schemas that are combined with one another, for one value."""

    look: Callable[[Schema, object, str, bool, tuple[str, ...]], _Seen]
    value: object
    pointer: str
    is_closed: bool
    entered: tuple[str, ...]
    seen: _Seen

    def join(self, other: _Seen) -> None:
        """Take over what another schema says of the same value."""
        self.seen.misfits += other.misfits
        self.seen.known |= other.known
        self.seen.is_certain &= other.is_certain

    def combined(self, schema: Mapping[str, Any]) -> None:
        """Check `allOf`, `anyOf`, `oneOf`, `not` and conditions."""
        for part in schema.get("allOf", ()):
            self.join(self._look(part))
        for key in ("anyOf", "oneOf"):
            if schema.get(key):
                self._alternatives(key, [self._look(part) for part in schema[key]])
        if "not" in schema and not self._look(schema["not"]).misfits:
            self.seen.add(self.pointer, "not", "it is what it must not be")
        if "if" in schema:
            condition = self._look(schema["if"])
            if not condition.misfits:
                self.seen.known |= condition.known
            follows = "else" if condition.misfits else "then"
            if follows in schema:
                self.join(self._look(schema[follows]))

    def _look(self, schema: Schema) -> _Seen:
        return self.look(schema, self.value, self.pointer, self.is_closed, self.entered)

    def _alternatives(self, key: str, found: list[_Seen]) -> None:
        fitting = [one for one in found if not one.misfits]
        for one in fitting:
            self.seen.known |= one.known
        if not fitting:
            nearest = min(found, key=lambda one: _distance(one.misfits, self.pointer))
            self.join(nearest)
        elif key == "oneOf" and len(fitting) > 1 and all(one.is_certain for one in fitting):
            self.seen.add(self.pointer, "oneOf", "it fits several alternatives, not just one")


def _distance(misfits: Sequence[Misfit], pointer: str) -> tuple[bool, int]:
    """How far a value is from an alternative: another type is farther than a wrong field."""
    is_other = any(
        one.pointer == pointer and one.rule in ("type", "const", "enum") for one in misfits
    )
    return is_other, len(misfits)


def _names(value: object) -> Iterable[str]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else ()


def _listed(schema: Mapping[str, Any], value: object, pointer: str, seen: _Seen) -> None:
    if "const" in schema and _key(value) != _key(schema["const"]):
        seen.add(pointer, "const", f"{_short(schema['const'])} was expected")
    if "enum" in schema and _key(value) not in {_key(one) for one in schema["enum"]}:
        shown = ", ".join(_short(one) for one in schema["enum"][:8])
        seen.add(pointer, "enum", f"one of {shown} was expected")


def _has_type(schema: Mapping[str, Any], value: object, pointer: str, seen: _Seen) -> bool:
    named = schema.get("type")
    if named is None:
        return True
    names: Sequence[str] = [named] if isinstance(named, str) else named
    if any(is_of_type(value, name) for name in names):
        return True
    seen.add(pointer, "type", f"{' or '.join(names)} was expected, not {_type_name(value)}")
    return False


def is_of_type(value: object, name: str) -> bool:
    """Whether a value is of one of JSON Schema's types; 1.0 is an integer, True is not."""
    if name in ("integer", "number"):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return name == "number" or isinstance(value, int) or value.is_integer()
    return isinstance(value, _TYPES.get(name, ()))


def _type_name(value: object) -> str:
    names = ("null", "boolean", "integer", "number", "string", "array", "object")
    return next((name for name in names if is_of_type(value, name)), type(value).__name__)


def _scalar(schema: Mapping[str, Any], value: object, pointer: str, seen: _Seen) -> None:
    if isinstance(value, str):
        _count(schema, "Length", len(value), pointer, "characters", seen)
        if "pattern" in schema and not is_judged(schema["pattern"]):
            seen.is_certain = False
        elif "pattern" in schema and not matches(schema["pattern"], value):
            seen.add(pointer, "pattern", f"a text like {schema['pattern']} was expected")
        if not has_format(str(schema.get("format", "")), value):
            seen.add(pointer, "format", f"{schema['format']} was expected")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        for key, text, is_wrong in _BOUNDS:
            bound = schema.get(key)
            # In 3.0 an exclusive bound is a flag beside the bound.
            if (
                isinstance(bound, (int, float))
                and not isinstance(bound, bool)
                and is_wrong(value, bound)
            ):
                seen.add(pointer, key, f"{text} {bound} was expected")
        if not _is_multiple(value, schema.get("multipleOf")):
            seen.add(pointer, "multipleOf", f"a multiple of {schema['multipleOf']} was expected")


_Number = int | float
_BOUNDS: tuple[tuple[str, str, Callable[[_Number, _Number], bool]], ...] = (
    ("minimum", "at least", lambda value, bound: value < bound),
    ("maximum", "at most", lambda value, bound: value > bound),
    ("exclusiveMinimum", "more than", lambda value, bound: value <= bound),
    ("exclusiveMaximum", "less than", lambda value, bound: value >= bound),
)


def _is_multiple(value: _Number, step: object) -> bool:
    if not isinstance(step, (int, float)) or not step:
        return True
    try:
        return Decimal(str(value)) % Decimal(str(step)) == 0
    except InvalidOperation:  # of numbers of very different size
        return math.isclose(math.fmod(value, step), 0.0)


def _count(
    schema: Mapping[str, Any], noun: str, count: int, pointer: str, words: str, seen: _Seen
) -> None:
    least, most = schema.get(f"min{noun}"), schema.get(f"max{noun}")
    if least is not None and count < least:
        seen.add(pointer, f"min{noun}", f"at least {least} {words} were expected, not {count}")
    if most is not None and count > most:
        seen.add(pointer, f"max{noun}", f"at most {most} {words} were expected, not {count}")


def _key(value: object) -> str:
    """A text that is the same for values that are equal in JSON: 1 and 1.0, but not True."""
    return json.dumps(_plain(value), sort_keys=True, default=str)


def _plain(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in cast("dict[str, object]", value).items()}
    return value


def _short(value: object) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) <= 40 else f"{text[:40]}..."
