"""Values for schemas, as they stand on the wire: made by rule, and checked before they are used."""

import itertools
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .combined import ways
from .document import Document, Schema, UnusableSchema
from .texts import PLAIN, numbers, texts

_MOST_PARTS = 3000  # in one value; beyond, only what is required is made
_MOST_ITEMS = 2000
_DEEPEST = 40
_SCALAR_KEYS = (
    "pattern format minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum"
    " multipleOf not contentEncoding if"
).split()


class Unmakeable(Exception):
    """No value could be made; says why."""


@dataclass(slots=True)
class Values:
    """Makes values for the schemas of one document, the same on every run.

    With `is_full` every property is there and arrays have two items; otherwise only what is
    required. Where a schema has come back to itself only what is required is made. Properties
    marked with `hidden` (readOnly in requests, writeOnly in answers) are left out. `template` is
    text for strings of which nothing is said. With `is_odd` null stands where it may, and of
    alternatives and listed values it is not the first.
    """

    document: Document
    is_full: bool
    hidden: str = "readOnly"
    template: str = PLAIN
    is_odd: bool = False
    skipped: list[str] = field(default_factory=list)
    _parts: int = 0

    def of(self, schema: Schema, turn: int = 0) -> Any:
        """A value that fits the schema.

        Raises:
            Unmakeable: None was found.
        """
        self._parts = 0
        try:
            value = self._of(schema, (), turn + self.is_odd)
            if wrong := self.document.misfit(schema, value):
                raise Unmakeable(f"no value found that fits the schema ({wrong})")
        except UnusableSchema as error:
            raise Unmakeable(f"the schema cannot be used: {error}") from None
        except RecursionError:
            raise Unmakeable("the schema is nested too deeply") from None
        return value

    def _of(self, schema: Schema, inside: tuple[str, ...], turn: int) -> Any:
        if len(inside) > _DEEPEST:
            raise Unmakeable("the schema requires itself without end")
        self._parts += 1
        reason = "nothing fits the schema"
        is_checked = not isinstance(schema, bool) and _needs_check(self.document, schema)
        for way in ways(self.document, schema, turn, null_first=self.is_odd):
            try:
                value = self._of_flat(way.schema, (*inside, *way.entered), turn)
            except Unmakeable as why:
                reason = str(why)
                continue
            if not is_checked or self.document.fits(schema, value):
                return value
            found = self._with_less(schema, way.schema.get("required", ()), value)
            if found is not None:
                return found
        raise Unmakeable(reason)

    def _with_less(self, schema: Schema, required: Sequence[str], value: Any) -> Any:
        """An object without one or two of its properties, where all at once are not allowed."""
        names = [name for name in value if name not in required] if isinstance(value, dict) else []
        for gone in [*itertools.combinations(names, 1), *itertools.combinations(names, 2)]:
            less = {name: inner for name, inner in value.items() if name not in gone}
            if self.document.fits(schema, less):
                return less
        return None

    def _of_flat(self, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int) -> Any:
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            if self.is_odd and None in schema["enum"]:
                return None
            listed = [value for value in schema["enum"] if value is not None] or schema["enum"]
            if not listed:
                raise Unmakeable("the enum allows no value")
            turned = [*listed[turn % len(listed) :], *listed[: turn % len(listed)]]
            rest = {key: value for key, value in schema.items() if key in (*_SCALAR_KEYS, "type")}
            return next((v for v in turned if not rest or self.document.fits(rest, v)), turned[0])
        reason = "no type"
        kinds = _kinds(schema)
        for kind in kinds[::-1] if self.is_odd and "null" in kinds else kinds:
            try:
                return self._of_kind(kind, schema, inside, turn)
            except Unmakeable as why:
                reason = str(why)
        raise Unmakeable(reason)

    def _of_kind(
        self, kind: str, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int
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
            texts(schema, self.template if self.is_full else PLAIN, turn)
            if kind == "string"
            else numbers(schema, kind == "integer", turn)
        )
        rest = {key: schema[key] for key in _SCALAR_KEYS if key in schema}
        rest["type"] = kind
        for value in found:
            if len(rest) == 1 or self.document.fits(rest, value):
                return value
        said = ", ".join(f"{key}: {rest[key]}" for key in rest)
        raise Unmakeable(f"no {kind} found that fits ({said})"[:200])

    def _object(self, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int) -> Any:
        required: Sequence[str] = schema.get("required", ())
        made = self._properties(schema, inside, turn)
        for name in required:
            if name not in made:
                made[name] = self._of(_beside(schema, name), inside, turn)
        least = schema.get("minProperties", 0)
        for name in _free_names(schema, self._is_full(inside)):
            if name not in made:
                try:
                    made[name] = self._of(_beside(schema, name), inside, turn)
                except Unmakeable:
                    if len(made) < least:
                        raise
        most = schema.get("maxProperties", len(made))
        optional = [name for name in made if name not in required]
        for name in optional[::-1][: max(0, len(made) - most)]:
            del made[name]
        return made

    def _properties(
        self, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int
    ) -> dict[str, Any]:
        """The named properties: those required, and the others where all are asked for."""
        required: Sequence[str] = schema.get("required", ())
        missing = schema.get("minProperties", 0) - len(required)
        made: dict[str, Any] = {}
        for name, inner in schema.get("properties", {}).items():
            if name in required:
                made[name] = self._of(inner, inside, turn)
            elif (self._is_full(inside) or missing > 0) and not _is_marked(inner, self.hidden):
                try:
                    made[name] = self._of(inner, inside, turn)
                    missing -= 1
                except Unmakeable as why:
                    if "without end" not in str(why):
                        self.skipped.append(f"{name}: {why}")
        return made

    def _array(self, schema: Mapping[str, Any], inside: tuple[str, ...], turn: int) -> Any:
        first: Sequence[Schema] = schema.get("prefixItems", ())
        least = int(schema.get("minItems", 0))
        wanted = max(least, len(first) or 2) if self._is_full(inside) else least
        if "contains" in schema:
            wanted = max(wanted, 1)
        wanted = min(wanted, schema.get("maxItems", wanted))
        if wanted > _MOST_ITEMS:
            raise Unmakeable(f"{wanted} items are too many")
        made: list[Any] = []
        for index in range(wanted):
            inner = first[index] if index < len(first) else schema.get("items", True)
            if index == len(first) and "contains" in schema:
                inner = {"allOf": [inner, schema["contains"]]}
            try:
                made.append(self._of(inner, inside, turn + index))
            except Unmakeable:
                if len(made) < least:
                    raise
                break
        if schema.get("uniqueItems"):
            made = list({json.dumps(item, sort_keys=True): item for item in made}.values())
            if len(made) < least:
                raise Unmakeable(f"{least} different items were not found")
        return made

    def _is_full(self, inside: tuple[str, ...]) -> bool:
        has_returned = len(set(inside)) < len(inside)
        return self.is_full and not has_returned and self._parts < _MOST_PARTS


def _needs_check(document: Document, schema: Mapping[str, Any]) -> bool:
    """Whether what fits one alternative may still not fit the whole."""
    inner = document.resolved(schema)
    return isinstance(inner, Mapping) and any(key in inner for key in ("oneOf", "not", "if"))


def _kinds(schema: Mapping[str, Any]) -> list[str]:
    """The types to try, null last; where none is named, the one that the keywords speak of."""
    named = schema.get("type")
    if isinstance(named, str):
        return [named]
    if named:
        return sorted(named, key=lambda name: name == "null")
    if any(key in schema for key in ("properties", "additionalProperties", "required")):
        return ["object"]
    if "items" in schema or "prefixItems" in schema:
        return ["array"]
    if any(key in schema for key in ("minimum", "maximum", "multipleOf")):
        return ["number"]
    return ["string", "object", "array", "integer"]


def _is_marked(schema: Schema, mark: str) -> bool:
    return isinstance(schema, Mapping) and schema.get(mark) is True


def _beside(schema: Mapping[str, Any], name: str) -> Schema:
    """The schema of a property that `properties` does not name."""
    for pattern, inner in schema.get("patternProperties", {}).items():
        if Document({}).fits({"pattern": pattern}, name):
            return inner  # type: ignore[no-any-return]
    return schema.get("additionalProperties", True)  # type: ignore[no-any-return]


def _free_names(schema: Mapping[str, Any], is_full: bool) -> Iterator[str]:
    """Names of properties that only have to be of the right kind."""
    named = {*schema.get("required", ()), *schema.get("properties", ())}
    least = int(schema.get("minProperties", 0)) - len(named)
    is_open = "additionalProperties" in schema or not schema.get("properties")
    if schema.get("additionalProperties", True) is False and "patternProperties" not in schema:
        is_open, least = False, 0
    wanted = max(least, 1 if is_full and is_open else 0)
    names = schema.get("propertyNames", {})
    for turn in range(wanted):
        patterns = [*schema.get("patternProperties", ())]
        if patterns and schema.get("additionalProperties", True) is False:
            names = {"pattern": patterns[0]}
        if isinstance(names, Mapping) and ("pattern" in names or "enum" in names):
            listed = names.get("enum") or list(texts(names, PLAIN, turn))
            yield from listed[:1] if "enum" not in names else listed[turn : turn + 1]
        else:
            yield f"free{turn or ''}"
