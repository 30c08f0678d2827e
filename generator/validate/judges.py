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
from jsonschema.validators import validator_for  # type: ignore[import-untyped]  # no stubs
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_schema_validator._specifications import REGISTRY  # the dialect's parts, no public name
from openapi_spec_validator.schemas import schema_v30, schema_v31
from referencing import Registry, Resource

from ..objects import walk
from .words import SchemaError

_DOCUMENT = "urn:document"


@cache
def _of_document(is_3_0: bool) -> tuple[Any, Any]:
    schema = dict(schema_v30 if is_3_0 else schema_v31)
    quick = jsonschema_rs.validator_for(schema, validate_formats=False)
    return quick, validator_for(schema)(schema)


@cache
def _of_schemas() -> tuple[Any, Any]:
    """Judges of the schemas in a 3.1 document, by the dialect that OpenAPI 3.1 defines."""
    dialect = cast("dict[str, Any]", OAS31Validator.META_SCHEMA)
    resources = jsonschema_rs.Registry(
        [(uri, cast(Any, REGISTRY.contents(uri))) for uri in sorted(REGISTRY)]
    )
    quick = jsonschema_rs.validator_for(dialect, registry=resources, validate_formats=False)
    return quick, OAS31Validator(dialect, registry=REGISTRY)


class Judges:
    """Everything that can be said against one stripped document."""

    def __init__(self, content: dict[str, Any], *, is_3_0: bool) -> None:
        self._content = content
        self._is_3_0 = is_3_0

    def document_errors(self) -> list[SchemaError]:
        """Errors of the document; in 3.0 this includes its schemas."""
        quick, slow = _of_document(self._is_3_0)
        if quick.is_valid(self._content):
            return []
        return sorted(slow.iter_errors(self._content), key=lambda error: error.json_path)

    def schema_errors(self) -> list[tuple[str, SchemaError]]:
        """Errors of the schemas of a 3.1 document, each with the pointer of its outermost schema."""
        if self._is_3_0:
            return []
        quick, slow = _of_schemas()
        return [
            (pointer, error)
            for pointer, schema in self._outermost()
            if not quick.is_valid(schema)
            for error in sorted(slow.iter_errors(schema), key=lambda error: error.json_path)
        ]

    def default_errors(self) -> Iterator[tuple[str, SchemaError]]:
        """For each default that its own schema refuses: the schema's pointer and the first error."""
        registry = Registry().with_resource(_DOCUMENT, Resource.opaque(self._content))
        judge = OAS30Validator if self._is_3_0 else OAS31Validator
        for found in walk(self._content):
            if found.kind == "schema" and "default" in found.value and "$ref" not in found.value:
                schema = {"$ref": f"{_DOCUMENT}#{quote(found.pointer)}"}
                errors = judge(schema, registry=registry).iter_errors(found.value["default"])
                error = next(iter(errors), None)
                if error is not None:
                    yield found.pointer, error

    def _outermost(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """The schemas that stand in no other schema."""
        inside = "\n"
        for found in walk(self._content):
            if found.kind == "schema" and not found.pointer.startswith(inside):
                inside = f"{found.pointer}/"
                yield found.pointer, found.value
