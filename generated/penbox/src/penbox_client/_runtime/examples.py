"""Examples of what a schema describes: made by rule, the same on every run, valid by the schema."""

import itertools
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from .pattern_samples import sample
from .patterns import matches
from .schema_check import Checker, Schema
from .schema_ways import types_of, ways

_MOST_PARTS = 1500  # in one example; beyond, only what is required is made
_MOST_ITEMS = 2000
_DEEPEST = 40
_SCALAR_KEYS = frozenset(
    "type pattern format minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum"
    " multipleOf not if then else".split()
)
_BY_FORMAT: Mapping[str, str] = {
    "uuid": "3c90c3cc-0d44-4b50-8888-00000000000{}",
    "date": "2026-03-0{}",
    "date-time": "2026-03-0{}T15:09:26Z",
    "time": "15:09:2{}Z",
    "duration": "P{}D",
    "email": "someone{}@example.com",
    "idn-email": "someone{}@example.com",
    "hostname": "host{}.example.com",
    "idn-hostname": "host{}.example.com",
    "ipv4": "192.0.2.{}",
    "ipv6": "2001:db8::{}",
    "uri": "https://example.com/{}",
    "url": "https://example.com/{}",
    "uri-reference": "/example/{}",
    "uri-template": "/example/{}",
    "iri": "https://example.com/{}",
    "iri-reference": "/example/{}",
    "json-pointer": "/example/{}",
    "relative-json-pointer": "{}/example",
    "regex": "^example{}$",
    "byte": "aGVsbG8{}",
    "base64": "aGVsbG8{}",
}
_WORDS = ("example", "another example", "third example")


class NoExample(Exception):
    """No value was found that fits a schema; says why."""


@dataclass(slots=True)
class Examples:
    """Makes examples for the schemas of one document.

    Everything that is described is there, arrays have one item, and where a schema comes back to
    itself only what is required. Properties marked with `hidden` are left out: `writeOnly` in
    answers, `readOnly` in requests.
    """

    checker: Checker
    hidden: str = "writeOnly"
    _parts: int = 0

    def of(self, schema: Schema) -> Any:
        """A value that fits the schema, with all that is described, or else with the least.

        Raises:
            NoExample: None was found.
        """
        reason = ""
        for parts in (0, _MOST_PARTS):
            self._parts = parts
            try:
                value = self._of(schema, (), 0)
            except NoExample as why:
                reason = str(why)
                continue
            except RecursionError:
                reason = "the schema is nested too deeply"
                continue
            misfits = self.checker.misfits(schema, value)
            if not misfits:
                return value
            reason = str(misfits[0])
        raise NoExample(reason)

    def _of(self, schema: Schema, inside: tuple[str, ...], turn: int) -> Any:
        if len(inside) > _DEEPEST:
            raise NoExample("the schema requires itself without end")
        self._parts += 1
        reason = "nothing fits the schema"
        is_combined = isinstance(schema, Mapping) and _is_combined(self.checker.resolved(schema))
        for way in ways(self.checker, schema):
            try:
                value = self._of_flat(way.schema, (*inside, *way.entered), turn)
            except NoExample as why:
                reason = str(why)
                continue
            if not is_combined or self.checker.fits(schema, value):
                return value
            found = self._with_less(schema, way.schema.get("required", ()), value)
            if found is not None:
                return found
        raise NoExample(reason)

    def _with_less(self, schema: Schema, required: Sequence[str], value: Any) -> Any:
        """An object without one or two of its properties, where all at once are not allowed."""
        if not isinstance(value, dict):
            return None
        made = cast("dict[str, Any]", value)
        names = [name for name in made if name not in required]
        for gone in [*itertools.combinations(names, 1), *itertools.combinations(names, 2)]:
            less = {name: inner for name, inner in made.items() if name not in gone}
            if self.checker.fits(schema, less):
                return less
        return None

    def _of_flat(self, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int) -> Any:
        if "const" in schema:
            return schema["const"]
        rest = {key: value for key, value in schema.items() if key in _SCALAR_KEYS}
        if "enum" in schema:
            listed = [value for value in schema["enum"] if value is not None] or schema["enum"]
            start = turn % len(listed) if listed else 0
            for value in [*listed[start:], *listed[:start]]:
                if self.checker.fits(rest, value):
                    return value
            raise NoExample("the enum allows no value")
        reason = "no type"
        for kind in types_of(schema):
            try:
                return self._of_type(kind, schema, {**rest, "type": kind}, inside, turn)
            except NoExample as why:
                reason = str(why)
        raise NoExample(reason)

    def _of_type(
        self,
        kind: str,
        schema: Mapping[str, Any],
        rest: Mapping[str, Any],
        inside: tuple[str, ...],
        turn: int,
    ) -> Any:
        if kind == "object":
            return self._object(schema, inside, turn)
        if kind == "array":
            return self._array(schema, inside, turn)
        if kind == "null":
            return None
        if kind == "boolean":
            return turn % 2 == 0
        found: Iterator[Any] = (
            _texts(schema, turn) if kind == "string" else _numbers(schema, kind == "integer", turn)
        )
        for value in found:
            if self.checker.fits(rest, value):
                return value
        said = ", ".join(f"{key}: {value}" for key, value in rest.items())
        raise NoExample(f"no {kind} was found that fits ({said})"[:200])

    def _object(
        self, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int
    ) -> dict[str, Any]:
        required: Sequence[str] = schema.get("required", ())
        made = self._properties(schema, inside, turn)
        for name in required:
            if name not in made:
                made[name] = self._of(_beside(schema, name), inside, turn)
        least = int(schema.get("minProperties", 0))
        for number in range(least - len(made)):
            name = _free_name(schema, number)
            made.setdefault(name, self._of(_beside(schema, name), inside, turn))
        most = schema.get("maxProperties", len(made))
        optional = [name for name in made if name not in required]
        for name in optional[::-1][: max(0, len(made) - most)]:
            del made[name]
        return made

    def _properties(
        self, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int
    ) -> dict[str, Any]:
        """The named properties: those required, and the others where there is room."""
        required: Sequence[str] = schema.get("required", ())
        missing = schema.get("minProperties", 0) - len(required)
        made: dict[str, Any] = {}
        for name, inner in schema.get("properties", {}).items():
            if name in required:
                made[name] = self._of(inner, inside, turn)
            elif (self._has_room(inside) or missing > 0) and not _is_marked(inner, self.hidden):
                try:
                    made[name] = self._of(inner, inside, turn)
                    missing -= 1
                except NoExample:
                    continue
        return made

    def _array(self, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int) -> list[Any]:
        first: Sequence[Schema] = schema.get("prefixItems", ())
        least = int(schema.get("minItems", 0))
        wanted = max(least, len(first) or 1) if self._has_room(inside) else least
        wanted = max(wanted, 1) if "contains" in schema else wanted
        wanted = min(wanted, schema.get("maxItems", wanted))
        if wanted > _MOST_ITEMS:
            raise NoExample(f"{wanted} items are too many")
        made: list[Any] = []
        for index in range(wanted):
            inner = first[index] if index < len(first) else schema.get("items", True)
            if index == len(first) and "contains" in schema:
                inner = {"allOf": [inner, schema["contains"]]}
            try:
                made.append(self._of(inner, inside, turn + index))
            except NoExample:
                if len(made) < least:
                    raise
                break
        if schema.get("uniqueItems"):
            made = list({json.dumps(item, sort_keys=True): item for item in made}.values())
        if len(made) < least:
            raise NoExample(f"{least} different items were not found")
        return made

    def _has_room(self, inside: tuple[str, ...]) -> bool:
        return len(set(inside)) == len(inside) and self._parts < _MOST_PARTS


def _is_combined(schema: Schema) -> bool:
    """Whether what fits one alternative may still not fit the whole."""
    return isinstance(schema, Mapping) and any(
        key in schema for key in ("oneOf", "anyOf", "not", "if", "dependentRequired")
    )


def _is_marked(schema: Schema, mark: str) -> bool:
    return isinstance(schema, Mapping) and schema.get(mark) is True


def _beside(schema: Mapping[str, Any], name: str) -> Schema:
    """The schema of a property that `properties` does not name."""
    patterns: Mapping[str, Schema] = schema.get("patternProperties", {})
    found = (inner for pattern, inner in patterns.items() if matches(pattern, name))
    rest: Schema = schema.get("additionalProperties", True)
    return next(found, rest)


def _free_name(schema: Mapping[str, Any], number: int) -> str:
    """A name for a property that may have any."""
    names = schema.get("propertyNames", {})
    if isinstance(names, Mapping):
        said = cast("Mapping[str, Any]", names)
        if said.get("enum"):
            return str(said["enum"][number % len(said["enum"])])
        if "pattern" in said:
            return sample(said["pattern"], number + 1)
    for pattern in schema.get("patternProperties", {}):
        return sample(pattern, number + 1)
    return f"key{number + 1}"


def _texts(schema: Mapping[str, Any], turn: int) -> Iterator[str]:
    """Texts to try, best first; another turn gives other ones."""
    least, most = int(schema.get("minLength", 0)), schema.get("maxLength")
    made = _BY_FORMAT.get(str(schema.get("contentEncoding") or schema.get("format")))
    if made is not None:
        digit = "=" if made.startswith("aGVsbG8") else turn % 9 + 1
        yield made.format(digit)
    if "pattern" in schema:
        pattern: str = schema["pattern"]
        text = sample(pattern, least)
        yield text
        yield text.ljust(least, text[-1:] or "a")
        yield sample(pattern, max(least, turn + 1))
    for word in (_WORDS[turn % len(_WORDS)], str(turn % 9 + 1), "a", "A", "0", ""):
        text = word.ljust(min(least, 100_000), "x")
        yield text if most is None else text[: int(most)]


def _numbers(schema: Mapping[str, Any], is_whole: bool, turn: int) -> Iterator[int | float]:
    """Numbers to try, best first."""
    least = schema.get("minimum", schema.get("exclusiveMinimum"))
    most = schema.get("maximum", schema.get("exclusiveMaximum"))
    step = schema.get("multipleOf") or (1 if is_whole else 0.5)
    yield turn + 1 if is_whole else turn + 1.5
    for bound, sign in ((least, 1), (most, -1)):
        if isinstance(bound, (int, float)) and not isinstance(bound, bool):
            near = math.floor(bound / step) * step if math.isfinite(bound / step) else bound
            for offset in (turn, 0, 1, 2, -1):
                value = near + sign * offset * step
                yield int(value) if is_whole else value
            yield int(bound) if is_whole else bound
    if isinstance(least, (int, float)) and isinstance(most, (int, float)):
        yield (least + most) / 2
    yield step
    yield 0
