"""The smallest documents around one schema or one operation, and what differs between two."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from generator import bundle, path_items, shape, source
from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.mend import mend
from generator.normalize import as_3_1
from generator.review.change import WireChange
from generator.review.wire import compare

TODAY = date(2026, 11, 26)
_HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}


def document(content: dict[str, Any]) -> Document:
    """A document of any version in the words of 3.1."""
    collector = Collector()
    known = Document(content, lambda pointer: Location("spec.yaml"))
    known = mend(path_items.gather(shape.check(known, collector)), collector)
    return as_3_1(known, collector)


def read(path: Path) -> Document:
    """A file, and those that it refers to, in the words of 3.1."""
    collector = Collector()
    found = source.read(path, path.name, collector)
    found = bundle.bundle(found, path, path.name, collector, None)
    found = mend(path_items.gather(shape.check(found, collector)), collector)
    return as_3_1(found, collector)


def changes(base: dict[str, Any], head: dict[str, Any]) -> tuple[WireChange, ...]:
    """What differs on the day that the tests stand for."""
    return compare(document(base), document(head), TODAY)


def ids(found: Sequence[WireChange]) -> list[str]:
    """The ids in order, each as often as it was found."""
    return [change.id for change in found]


def document_with(**parts: Any) -> dict[str, Any]:
    """A document of 3.1 with these parts."""
    return {**_HEAD, **parts}


def with_operation(operation: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """A document with one operation, `POST /cases`."""
    operation = {"responses": {"200": {"description": "Fine"}}, **operation}
    return {**_HEAD, "paths": {"/cases": {"post": operation}}, **parts}


def with_schema(scope: str, schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    """A document whose only schema stands where a scope of the checks says."""
    around = {"type": "object", "properties": {"it": schema}}
    kind, _, part = scope.partition("-")
    if part.startswith("parameter"):
        parameter = {"name": "it", "in": "query", "schema": schema}
        if part == "parameter-property":
            parameter = {"name": "of", "in": "query", "style": "deepObject", "schema": around}
        return with_operation({"parameters": [parameter]})
    if part == "header":
        answer = {"description": "Fine", "headers": {"X-It": {"schema": schema}}}
        return with_operation({"responses": {"200": answer}})
    content = {"content": {media_type: {"schema": around if part == "property" else schema}}}
    if kind == "request":
        return with_operation({"requestBody": content})
    return with_operation({"responses": {"200": {"description": "Fine", **content}}})
