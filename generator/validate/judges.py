"""The schemas that openapi-spec-validator brings, applied by two validators.

jsonschema-rs says in a fraction of the time whether there is any error at all; the slow jsonschema then
tells which, and alone gives the alternatives that an error can be explained by. The rest of
openapi-spec-validator is not used: its walk over the document takes quadratic time (12 s on a document
of 6 MB), says nothing about request bodies, and gives no places. What it checks, `references` and
`paths` check, or is checked here.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any, cast
from urllib.parse import quote

import jsonschema_rs
from jsonschema.exceptions import UnknownType  # type: ignore[import-untyped]  # no stubs
from jsonschema.validators import validator_for  # type: ignore[import-untyped]  # no stubs
from openapi_schema_validator import OAS30Validator, OAS31Validator, OAS32Validator
from openapi_schema_validator._specifications import REGISTRY  # the dialect's parts, no public name
from openapi_spec_validator.schemas import schema_v2, schema_v30, schema_v31, schema_v32
from referencing import Registry, Resource

from ..objects import walk
from .words import SchemaError

_DOCUMENT = "urn:document"
# Up to 3.0 the schema of a document covers the schemas in it; later they have a dialect of their own.
_DIALECTS = {"3.1": OAS31Validator, "3.2": OAS32Validator}


@cache
def _of_document(version: str) -> tuple[Any, Any]:
    known = {"2.0": schema_v2, "3.0": schema_v30, "3.1": schema_v31, "3.2": schema_v32}
    schema = dict(known[version])
    quick = jsonschema_rs.validator_for(schema, validate_formats=False)
    return quick, validator_for(schema)(schema)


@cache
def _of_schemas(version: str) -> tuple[Any, Any]:
    """Judges of the schemas in a document, by the dialect that its version of OpenAPI defines."""
    judge = _DIALECTS[version]
    dialect = cast("dict[str, Any]", judge.META_SCHEMA)
    resources = jsonschema_rs.Registry(
        [(uri, cast(Any, REGISTRY.contents(uri))) for uri in sorted(REGISTRY)]
    )
    quick = jsonschema_rs.validator_for(dialect, registry=resources, validate_formats=False)
    return quick, judge(dialect, registry=REGISTRY)


class Judges:
    """Everything that can be said against one stripped document."""

    def __init__(self, content: dict[str, Any], version: str) -> None:
        self._content = content
        self._version = version

    def document_errors(self) -> list[SchemaError]:
        """Errors of the document; up to 3.0 this includes its schemas."""
        quick, slow = _of_document(self._version)
        if quick.is_valid(self._content):
            return []
        return sorted(slow.iter_errors(self._content), key=lambda error: error.json_path)

    def schema_errors(self) -> list[tuple[str, SchemaError]]:
        """Errors of the schemas of a later document, each with the pointer of its outermost schema."""
        if self._version not in _DIALECTS:
            return []
        quick, slow = _of_schemas(self._version)
        return [
            (pointer, error)
            for pointer, schema in self._outermost()
            if not quick.is_valid(schema)
            for error in sorted(slow.iter_errors(schema), key=lambda error: error.json_path)
        ]

    def default_errors(self) -> Iterator[tuple[str, SchemaError]]:
        """For each default that its own schema refuses: the schema's pointer and the first error."""
        registry = Registry().with_resource(_DOCUMENT, Resource.opaque(self._content))
        judge = _DIALECTS.get(self._version, OAS30Validator)
        for found in walk(self._content):
            if found.kind == "schema" and "default" in found.value and "$ref" not in found.value:
                schema = {"$ref": f"{_DOCUMENT}#{quote(found.pointer)}"}
                errors = judge(schema, registry=registry).iter_errors(found.value["default"])
                try:
                    error = next(iter(errors), None)
                except UnknownType:  # `file` of Swagger 2.0: nothing can be said of its values
                    continue
                if error is not None:
                    yield found.pointer, error

    def _outermost(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """The schemas that stand in no other schema."""
        inside = "\n"
        for found in walk(self._content):
            if found.kind == "schema" and not found.pointer.startswith(inside):
                inside = f"{found.pointer}/"
                yield found.pointer, found.value
