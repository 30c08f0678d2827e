"""Where a document holds what a statement says, however it is laid out."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from generator import pipeline
from generator.diagnostics import Collector
from generator.document import METHODS, lookup, unescape
from generator.vendor import Vendor

from .statement import Statement

Schema = Mapping[str, Any]
_STEP = re.compile(r"\[\]|\{\}|(?:[^.\[{]|\[(?!\])|\{(?!\}))+")
_MEMBER = re.compile(r"([^\[\]]+)\[([^\[\]]+)\]")


def load(folder: Path) -> "Documented":
    """The document of a vendor's folder, with its parts in other files."""
    collector = Collector()
    read = pipeline.read_source(Vendor(folder.name, folder, folder.name), collector)
    assert read is not None and not collector.has_errors, list(collector.in_order())
    return Documented(read.content)


class Documented:
    """A document that can be asked for single statements."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self._steps: dict[tuple[str, str, tuple[str, ...]], list[Schema]] = {}

    def resolve(self, value: Any) -> Any:
        """What a reference leads to, through chains; the value itself if it is none."""
        while isinstance(value, Mapping) and isinstance(value.get("$ref"), str):
            value = lookup(self.content, unescape(value["$ref"].removeprefix("#")))
        return value

    @cached_property
    def operations(self) -> dict[str, Mapping[str, Any]]:
        """Every operation by method and path, with the parameters of its path; then webhooks."""
        found = {}
        for path, item in self.content.get("paths", {}).items():
            item = self.resolve(item)
            for method in METHODS:
                if method in item:
                    parameters = [*item.get("parameters", ()), *item[method].get("parameters", ())]
                    found[f"{method.upper()} {path}"] = {**item[method], "parameters": parameters}
        for name, item in self.content.get("webhooks", {}).items():
            for method, operation in self.resolve(item).items():
                if method in METHODS:
                    found[f"WEBHOOK {name}"] = operation
        return found

    def holds(self, statement: Statement) -> bool:
        """Whether the document says what the statement says."""
        operation = self.operations.get(statement.operation)
        if operation is None or statement.part == "operation":
            return operation is not None
        schemas = self.schemas(operation, statement)
        if not statement.value:
            return bool(schemas)
        value = json.loads(statement.value)
        return any(_allows(schema, value) for schema in schemas)

    def schemas(self, operation: Mapping[str, Any], statement: Statement) -> list[Schema]:
        """The schemas that stand where a statement says; none where there is no such place."""
        if statement.part == "parameter":
            return self._parameter(operation, statement.name)
        if statement.part == "header":
            return list(self._headers(operation, statement.name))
        steps = tuple(steps_of(statement.name))
        return self._walk(statement.operation, statement.part, operation, steps)

    def _walk(
        self, key: str, part: str, operation: Mapping[str, Any], steps: tuple[str, ...]
    ) -> list[Schema]:
        """Like a walk from the root each time, but no step is made twice."""
        known = self._steps.get((key, part, steps))
        if known is None:
            if steps:
                known = self.step(self._walk(key, part, operation, steps[:-1]), steps[-1])
            else:
                roots = self.bodies(operation) if part == "body" else self.answers(operation)
                known = self.alternatives(list(roots))
            self._steps[key, part, steps] = known
        return known

    def bodies(self, operation: Mapping[str, Any]) -> Iterator[Schema]:
        """The schemas of the request body, one for each media type."""
        content = self.resolve(operation.get("requestBody", {})).get("content", {})
        yield from (media.get("schema", {}) for media in content.values())

    def answers(self, operation: Mapping[str, Any], statuses: str = "") -> Iterator[Schema]:
        """The schemas of the responses; `statuses` is the digit that their statuses begin with."""
        for status, response in operation.get("responses", {}).items():
            if str(status).startswith(statuses):
                for media in self.resolve(response).get("content", {}).values():
                    yield media.get("schema", media.get("itemSchema", {}))

    def alternatives(self, schemas: list[Schema]) -> list[Schema]:
        """The schemas and all that they are put together from, without references."""
        found: dict[int, Schema] = {}
        pending = list(schemas)
        while pending:
            schema = pending.pop()
            if not isinstance(schema, Mapping) or id(schema) in found:
                continue
            found[id(schema)] = schema
            if isinstance(schema.get("$ref"), str):
                pending.append(lookup(self.content, unescape(schema["$ref"].removeprefix("#"))))
            for keyword in ("allOf", "oneOf", "anyOf"):
                pending.extend(schema.get(keyword, ()))
        return list(found.values())

    def step(self, schemas: list[Schema], step: str) -> list[Schema]:
        """What stands one step deeper: a property, `[]` or `{}`."""
        found: list[Schema] = []
        for schema in schemas:
            if step == "[]":
                found.extend(schema[key] for key in ("items",) if key in schema)
                found.extend(schema.get("prefixItems", ()))
            elif step == "{}":
                more = schema.get("additionalProperties")
                found.extend([{}] if more is True else [more] if isinstance(more, Mapping) else [])
                found.extend(schema.get("patternProperties", {}).values())
            elif step in schema.get("properties", {}):
                found.append(schema["properties"][step])
        return self.alternatives([{} if schema is True else schema for schema in found])

    def _parameter(self, operation: Mapping[str, Any], name: str) -> list[Schema]:
        location, _, wire_name = name.partition(" ")
        declared = {
            parameter["name"]: parameter
            for parameter in map(self.resolve, operation.get("parameters", ()))
            if parameter["in"] == location
        }
        for candidate in (wire_name, f"{wire_name}[]", wire_name.removesuffix("[]")):
            if candidate in declared:
                schemas = self.alternatives([_parameter_schema(declared[candidate])])
                return [*schemas, *self.step(schemas, "[]")]
        outer = _MEMBER.fullmatch(wire_name)
        if outer is not None and outer[1] in declared:
            schemas = self.alternatives([_parameter_schema(declared[outer[1]])])
            members = self.step([*schemas, *self.step(schemas, "[]")], outer[2])
            return [*members, *self.step(members, "[]")]
        return []

    def _headers(self, operation: Mapping[str, Any], name: str) -> Iterator[Schema]:
        for response in map(self.resolve, operation.get("responses", {}).values()):
            for header, described in response.get("headers", {}).items():
                if header.lower() == name.lower():
                    yield self.resolve(described).get("schema", {})


def steps_of(name: str) -> Iterator[str]:
    """The steps of a path of properties: `data[].status` has three."""
    return (found[0] for found in _STEP.finditer(name))


def _parameter_schema(parameter: Mapping[str, Any]) -> Schema:
    contents: list[Mapping[str, Any]] = list(parameter.get("content", {}).values())
    schema: Schema = contents[0].get("schema", {}) if contents else parameter.get("schema", {})
    return schema


def _allows(schema: Schema, value: object) -> bool:
    """Whether a schema lists a value; JSON's true is not its 1."""
    listed = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
    return any(each == value and type(each) is type(value) for each in listed)
