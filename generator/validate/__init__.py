"""Does a document follow the OpenAPI specification? openapi-spec-validator judges, we say it in words."""

from collections.abc import Iterable, Sequence
from typing import Any

from ..diagnostics import Collector
from ..document import Document, join, version
from ..objects import Found, walk
from .quick import doubtful_defaults, is_document, refused_schemas
from .strip import strip
from .words import Finding, SchemaError, in_words

__all__ = ["validate"]


def validate(document: Document, collector: Collector) -> None:
    """Takes a document whose references are fine; reports where it breaks the specification.

    What cannot influence a client (examples, extensions, keys beside a reference) is not judged.
    """
    content = strip(document, collector)
    said = version(content)
    objects = list(walk(content))
    found = _errors(content, objects, said)
    found = _without_consequences(found)
    seen: set[tuple[str, str]] = set()
    for base, error in found:
        for finding in in_words(error):
            pointer = join(base, *finding.tokens)
            if (pointer, finding.message) not in seen:
                seen.add((pointer, finding.message))
                _report(document, pointer, finding, collector)
    if not found:
        for base, error in _default_errors(content, objects, said):
            _report_default(document, base, next(iter(in_words(error))), collector)


def _errors(
    content: dict[str, Any], objects: Sequence[Found], said: str
) -> list[tuple[str, SchemaError]]:
    is_fine, refused = is_document(content, said), refused_schemas(objects, said)
    if is_fine and not refused:
        return []
    from . import judges  # only now: it takes half a second

    found: list[tuple[str, SchemaError]] = []
    if not is_fine:
        found += [("", error) for error in judges.document_errors(content, said)]
    return found + (judges.schema_errors(refused, said) if refused else [])


def _default_errors(
    content: dict[str, Any], objects: Sequence[Found], said: str
) -> Iterable[tuple[str, SchemaError]]:
    doubtful = list(doubtful_defaults(content, objects))
    if not doubtful:
        return ()
    from . import judges

    return judges.default_errors(content, said, doubtful)


def _without_consequences(found: list[tuple[str, SchemaError]]) -> list[tuple[str, SchemaError]]:
    """Where a part of an object is wrong, the validator takes the keys of that part for unknown."""
    wrong = {
        (base, *error.absolute_path)
        for base, error in found
        if error.validator != "unevaluatedProperties"
    }
    return [
        (base, error)
        for base, error in found
        if error.validator != "unevaluatedProperties" or (base, *error.absolute_path) not in wrong
    ]


def _report(document: Document, pointer: str, finding: Finding, collector: Collector) -> None:
    # A key that nearly is another one is a mistake that people should know of.
    report = collector.error
    if finding.is_harmless:
        report = collector.warning if finding.hint else collector.note
    report(
        "invalid-document",
        finding.message,
        at=document.location(pointer),
        pointer=pointer,
        hint=finding.hint,
    )


def _report_default(document: Document, base: str, finding: Finding, collector: Collector) -> None:
    pointer = join(base, "default")
    collector.warning(
        "invalid-default",
        f"the default is not a value of its own schema: {finding.message}",
        at=document.location(pointer),
        pointer=pointer,
        hint="correct the default or the schema",
    )
