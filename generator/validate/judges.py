"""What exactly is wrong: jsonschema explains what `quick` found, with all alternatives.

The rest of openapi-spec-validator is not used: its walk over the document takes quadratic time (12 s on
a document of 6 MB), says nothing about request bodies, and gives no places. What it checks, `references`
and `paths` check, or is checked here.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any
from urllib.parse import quote

from jsonschema.exceptions import (  # type: ignore[import-untyped]  # no stubs
    UnknownType,
    ValidationError,
)
from jsonschema.validators import extend, validator_for  # type: ignore[import-untyped]  # no stubs
from openapi_schema_validator import OAS30Validator, OAS31Validator, OAS32Validator
from openapi_schema_validator._specifications import REGISTRY  # the dialect's parts, no public name
from openapi_spec_validator.schemas import schema_v2, schema_v30, schema_v31, schema_v32
from referencing import Registry, Resource

from .quick import fits_pattern
from .words import SchemaError

_DOCUMENT = "urn:document"
_DIALECTS = {"3.1": OAS31Validator, "3.2": OAS32Validator}

Places = Iterable[tuple[str, dict[str, Any]]]


def document_errors(content: dict[str, Any], version: str) -> list[SchemaError]:
    """Errors of a document; up to 3.0 this includes its schemas."""
    return sorted(_document_judge(version).iter_errors(content), key=lambda error: error.json_path)


@cache
def _document_judge(version: str) -> Any:
    """What judges documents of a version, with its anchors looked up once and not at each `$dynamicRef`."""
    known = {"2.0": schema_v2, "3.0": schema_v30, "3.1": schema_v31, "3.2": schema_v32}
    schema = dict(known[version])
    judge: Any = validator_for(schema)
    resource: Any = Resource.from_contents(schema)
    registry: Any = Registry().with_resource(resource.id() or "", resource).crawl()
    return judge(schema, registry=registry)


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
    judge = extend(_DIALECTS.get(version, OAS30Validator), _IN_BOUNDED_TIME)
    for pointer, schema in schemas:
        reference = {"$ref": f"{_DOCUMENT}#{quote(pointer)}"}
        errors = judge(reference, registry=registry).iter_errors(schema["default"])
        try:
            error = next(iter(errors), None)
        except UnknownType:  # `file` of Swagger 2.0: nothing can be said of its values
            continue
        if error is not None:
            yield pointer, error


# Python's own patterns go back and forth: for the pattern (a+)+$ and thirty letters that would take hours.
def _pattern(judge: Any, pattern: str, value: Any, schema: Any) -> Iterator[ValidationError]:
    if judge.is_type(value, "string") and not fits_pattern(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


def _additional(judge: Any, allowed: Any, value: Any, schema: Any) -> Iterator[ValidationError]:
    if "patternProperties" not in schema:
        yield from OAS31Validator.VALIDATORS["additionalProperties"](judge, allowed, value, schema)


def _nothing(*_: Any) -> Iterator[ValidationError]:
    """Names of properties are not held against patterns: a default is rarely an object."""
    yield from ()


_IN_BOUNDED_TIME = {
    "pattern": _pattern,
    "patternProperties": _nothing,
    "additionalProperties": _additional,
    "unevaluatedProperties": _nothing,
}
