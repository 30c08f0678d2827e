"""What OpenAPI can say and a client of ours cannot do: an error that names the operation, to be waived."""

from typing import Any

from .diagnostics import Collector
from .document import Document, join, version
from .objects import walked

_EXTRA = "additionalOperations"


def check(document: Document, collector: Collector) -> None:
    """Takes a document; reports methods and parameters that no client can be generated for."""
    is_2_0 = version(document.content) == "2.0"
    for found in walked(document):
        if found.kind == "path item" and isinstance(found.value.get(_EXTRA), dict):
            for method in found.value[_EXTRA]:
                pointer = join(found.pointer, _EXTRA, method)
                message = f"the method {method} has no key of its own in a path item"
                _report("unsupported-method", message, pointer, document, collector)
        elif found.kind == "parameter":
            problem = _problem(found.value, is_2_0=is_2_0)
            if problem:
                _report("unsupported-parameter", problem, found.pointer, document, collector)


def _problem(parameter: dict[str, Any], *, is_2_0: bool) -> str:
    if parameter.get("in") == "querystring":
        return f"the parameter {parameter.get('name')!r} is the whole query string"
    if is_2_0 and parameter.get("collectionFormat") == "tsv":
        return f"the values of {parameter.get('name')!r} are separated by tabs"
    return ""


def _report(
    code: str, message: str, pointer: str, document: Document, collector: Collector
) -> None:
    collector.error(
        code,
        f"{message}, which clients cannot send",
        at=document.location(pointer),
        pointer=pointer,
        hint="waive the operation, or change the document with an overlay",
    )
