"""What exactly is wrong: jsonschema explains what `quick` found, with all alternatives.

The rest of openapi-spec-validator is not used: its walk over the document takes quadratic time (12 s on
a document of 6 MB), says nothing about request bodies, and gives no places. What it checks, `references`
and `paths` check, or is checked here.
"""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from jsonschema.exceptions import UnknownType  # type: ignore[import-untyped]  # no stubs
from jsonschema.validators import validator_for  # type: ignore[import-untyped]  # no stubs
from openapi_schema_validator import OAS30Validator, OAS31Validator, OAS32Validator
from openapi_schema_validator._specifications import REGISTRY  # the dialect's parts, no public name
from openapi_spec_validator.schemas import schema_v2, schema_v30, schema_v31, schema_v32
from referencing import Registry, Resource

from .words import SchemaError

_DOCUMENT = "urn:document"
_DIALECTS = {"3.1": OAS31Validator, "3.2": OAS32Validator}

Places = Iterable[tuple[str, dict[str, Any]]]


def document_errors(content: dict[str, Any], version: str) -> list[SchemaError]:
    """Errors of a document; up to 3.0 this includes its schemas."""
    known = {"2.0": schema_v2, "3.0": schema_v30, "3.1": schema_v31, "3.2": schema_v32}
    schema = dict(known[version])
    judge: Any = validator_for(schema)(schema)
    return sorted(judge.iter_errors(content), key=lambda error: error.json_path)


def schema_errors(schemas: Places, version: str) -> list[tuple[str, SchemaError]]:
    """Errors of schemas of a later document, each with the pointer of its schema."""
    judge: Any = _DIALECTS[version](_DIALECTS[version].META_SCHEMA, registry=REGISTRY)
    return [
        (pointer, error)
        for pointer, schema in schemas
        for error in sorted(judge.iter_errors(schema), key=lambda error: error.json_path)
    ]


def default_errors(
    content: dict[str, Any], version: str, schemas: Places
) -> Iterator[tuple[str, SchemaError]]:
    """For each default that its own schema refuses: the schema's pointer and the first error."""
    registry = Registry().with_resource(_DOCUMENT, Resource.opaque(content))
    judge = _DIALECTS.get(version, OAS30Validator)
    for pointer, schema in schemas:
        reference = {"$ref": f"{_DOCUMENT}#{quote(pointer)}"}
        errors = judge(reference, registry=registry).iter_errors(schema["default"])
        try:
            error = next(iter(errors), None)
        except UnknownType:  # `file` of Swagger 2.0: nothing can be said of its values
            continue
        if error is not None:
            yield pointer, error
