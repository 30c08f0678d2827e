"""A normalized document: its operations, what its references mean, and whether a value fits."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

Schema = Mapping[str, Any] | bool
METHODS = frozenset("get put post delete patch head options trace query".split())
_HERE = "urn:document"


class UnusableSchema(Exception):
    """A schema that no validator can read."""


@dataclass(frozen=True, slots=True)
class Documented:
    """An operation as the document has it; `content` holds its parameters, body and responses."""

    method: str
    path: str
    content: Mapping[str, Any]

    @property
    def key(self) -> str:
        """`GET /cases/{id}`."""
        return f"{self.method} {self.path}"


@dataclass(slots=True)
class Document:
    """The content of a package's `openapi.yaml`."""

    content: Mapping[str, Any]
    _validators: dict[str, jsonschema_rs.Draft202012Validator] = field(default_factory=dict)
    _registry: list[jsonschema_rs.Registry] = field(default_factory=list)

    def operations(self) -> Iterator[Documented]:
        """Every operation, in the document's order."""
        for path, item in self.content.get("paths", {}).items():
            for method, operation in item.items():
                if method in METHODS:
                    yield Documented(method.upper(), path, operation)

    def at(self, reference: str) -> Any:
        """What a local reference points at."""
        target: Any = self.content
        for token in reference.removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        return target

    def resolved(self, schema: Schema) -> Schema:
        """The schema itself, behind any chain of references."""
        while isinstance(schema, Mapping) and "$ref" in schema:
            schema = self.at(schema["$ref"])
        return schema

    def fits(self, schema: Schema, value: Any) -> bool:
        """Whether a value is valid; raises UnusableSchema."""
        return self._validator(schema).is_valid(value)

    def misfit(self, schema: Schema, value: Any) -> str:
        """The first thing that is wrong with a value; empty when nothing is."""
        for error in self._validator(schema).iter_errors(value):
            place = "/".join(map(str, error.instance_path))
            return f"/{place}: {error.message}"[:200]
        return ""

    def _validator(self, schema: Schema) -> jsonschema_rs.Draft202012Validator:
        if not self._registry:
            self._registry.append(jsonschema_rs.Registry([(_HERE, _absolute(self.content))]))
        key = json.dumps(schema, sort_keys=True, default=str)
        if key not in self._validators:
            try:
                self._validators[key] = jsonschema_rs.Draft202012Validator(
                    _absolute(schema), registry=self._registry[0], validate_formats=True
                )
            except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError) as error:
                raise UnusableSchema(str(error).partition("\n")[0]) from None
        return self._validators[key]


def read(package: Path) -> Document:
    """The document of a package's folder."""
    text = (package / "openapi.yaml").read_text("utf-8")
    return Document(yaml.load(text, Loader=yaml.CSafeLoader))


def _absolute(value: Any) -> Any:
    """The same with references that name the document, so that each schema can stand alone."""
    if isinstance(value, Mapping):
        return {
            key: (
                _HERE + inner
                if key == "$ref" and isinstance(inner, str) and inner.startswith("#")
                else _absolute(inner)
            )
            for key, inner in value.items()
        }
    return [_absolute(item) for item in value] if isinstance(value, list) else value
