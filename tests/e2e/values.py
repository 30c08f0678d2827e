"""Plausible values for schemas, as they stand on the wire."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_TEXTS = {
    "uuid": "3c90c3cc-0d44-4b50-8888-8dd25736052a",
    "date": "2026-03-14",
    "date-time": "2026-03-14T15:09:26Z",
    "email": "someone@example.com",
    "uri": "https://example.com/a",
}


@dataclass(frozen=True, slots=True)
class Values:
    """Makes values for the schemas of one document.

    With `is_full` every property is there, otherwise only those that are required; so it is, too,
    where a schema has come back to itself. `inside` names the references on the way to a schema.
    """

    document: Mapping[str, Any]
    is_full: bool

    def of(self, schema: Mapping[str, Any] | bool, inside: tuple[str, ...] = ()) -> Any:
        """A value that fits the schema; made the same way every time."""
        if isinstance(schema, bool):
            return "anything"
        if reference := schema.get("$ref"):
            return self.of(self.resolved(reference), (*inside, reference))
        if "const" in schema:
            return schema["const"]
        if values := schema.get("enum"):
            return _some(values)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self._of_alternatives(schema, key, inside)
        if parts := schema.get("allOf"):
            return self.of(_merged([schema, *map(self._part, parts)]), inside)
        return self._of_type(_kind(schema), schema, inside)

    def resolved(self, reference: str) -> Any:
        """What a local reference points at."""
        target: Any = self.document
        for token in reference.removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        return target

    def _part(self, part: Mapping[str, Any]) -> Mapping[str, Any]:
        reference = part.get("$ref")
        return self.resolved(reference) if reference else part

    def _of_alternatives(self, schema: Mapping[str, Any], key: str, inside: tuple[str, ...]) -> Any:
        rest = {name: value for name, value in schema.items() if name != key}
        chosen = next(part for part in schema[key] if part != {"type": "null"})
        if "$ref" in chosen and "properties" not in rest:
            return self.of(chosen, inside)
        return self.of(_merged([rest, self._part(chosen)]), inside)

    def _of_type(self, kind: str, schema: Mapping[str, Any], inside: tuple[str, ...]) -> Any:
        if kind == "object":
            return self._object(schema, inside)
        if kind == "array":
            return [] if _has_returned(inside) else [self.of(schema.get("items", True), inside)]
        if kind == "string":
            text = _TEXTS.get(schema.get("format", ""), "text-1")
            return text[: schema.get("maxLength")].ljust(schema.get("minLength", 0), "x")
        if kind in ("integer", "number"):
            return max(schema.get("minimum", 1), min(2, schema.get("maximum", 2)))
        return {"boolean": True, "null": None}.get(kind, "anything")

    def _object(self, schema: Mapping[str, Any], inside: tuple[str, ...]) -> dict[str, Any]:
        required = schema.get("required", ())
        is_full = self.is_full and not _has_returned(inside)
        made = {
            name: self.of(property_, inside)
            for name, property_ in schema.get("properties", {}).items()
            if name in required or (is_full and _is_written(property_))
        }
        free = schema.get("additionalProperties", False)
        needs_more = len(made) < schema.get("minProperties", 0)
        if free is not False and (is_full or needs_more):
            made["free"] = self.of(free, inside)
        return made


def _has_returned(inside: tuple[str, ...]) -> bool:
    return len(set(inside)) < len(inside)


def _is_written(schema: Mapping[str, Any] | bool) -> bool:
    return isinstance(schema, bool) or not schema.get("readOnly", False)


def _kind(schema: Mapping[str, Any]) -> str:
    named = schema.get("type")
    if isinstance(named, str):
        return named
    if isinstance(named, Sequence):
        return str(next((name for name in named if name != "null"), "null"))
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else "any"


def _some(values: Sequence[Any]) -> Any:
    return next((value for value in values if value is not None), None)


def _merged(parts: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in parts:
        properties = {**merged.get("properties", {}), **part.get("properties", {})}
        required = [*merged.get("required", ()), *part.get("required", ())]
        merged |= {name: value for name, value in part.items() if name != "allOf"}
        merged |= {"properties": properties} if properties else {}
        merged |= {"required": required} if required else {}
    merged.pop("allOf", None)
    return merged
