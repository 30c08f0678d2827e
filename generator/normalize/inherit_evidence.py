"""Says at each part on what it rests, before parts are moved; and only what differs, afterwards."""

from collections.abc import Mapping
from typing import Any

from ..diagnostics import Collector
from ..document import Document
from ..objects import EVIDENCE
from . import marks
from .schema_walk import COMPONENTS, DOCUMENT, HEADER, OPERATION, PARAMETER, SCHEMA, Kind, remake

Schema = dict[str, Any]


def inherit_evidence(document: Document, collector: Collector) -> Document:
    """Take a document and return it with evidence at all that inherits it and may be moved away
    from where it stands: operations, parameters, properties, and objects that become components.

    Evidence that a part is stated is left out: it is what having none means.
    """
    known = marks.Marks.of(document)

    def told(kind: Kind, value: Any, outer: Any) -> Any:
        if not isinstance(value, dict) or _says_nothing(known, kind, value, outer):
            return value
        evidence = value.get(EVIDENCE, outer)
        if EVIDENCE not in value and _needs(kind, value, evidence, is_property=False):
            value = {**value, EVIDENCE: evidence}
        properties = value.get("properties") if kind == SCHEMA else None
        if isinstance(properties, dict):
            parts = {name: _with_evidence(part, evidence) for name, part in properties.items()}
            value = {**value, "properties": parts}
        return remake(kind, value, lambda inner, part: told(inner, part, evidence))

    return document.with_content(told(DOCUMENT, document.content, None))


def _with_evidence(part: Any, evidence: Any) -> Any:
    """A property that repeats what it inherits, where it has to."""
    is_silent = isinstance(part, dict) and EVIDENCE not in part
    if is_silent and _needs(SCHEMA, part, evidence, is_property=True):
        return {**part, EVIDENCE: evidence}
    return part


def fold_evidence(document: Document, collector: Collector) -> Document:
    """Take a normalized document and return it without evidence that an operation or a component
    says already for all that it holds."""
    known = marks.Marks.of(document)

    done: dict[tuple[Kind, int, str], Any] = {}  # with what is said around it

    def folded(kind: Kind, value: Any, outer: Any) -> Any:
        if not known.inside(kind, value) & marks.EVIDENCE:
            return value
        place = kind, id(value), repr(outer)
        if place not in done:
            done[place] = fold(kind, value, outer)
        return done[place]

    def fold(kind: Kind, value: Any, outer: Any) -> Any:
        evidence = value.get(EVIDENCE, outer)
        if kind != OPERATION and EVIDENCE in value and value[EVIDENCE] == outer:
            value = {key: part for key, part in value.items() if key != EVIDENCE}
        inside = None if kind in (DOCUMENT, COMPONENTS) else evidence
        return remake(kind, value, lambda inner, part: folded(inner, part, inside))

    return document.with_content(folded(DOCUMENT, document.content, None))


def _says_nothing(known: marks.Marks, kind: Kind, value: Schema, outer: Any) -> bool:
    """Whether evidence neither stands in an object nor is to be put there."""
    is_told = isinstance(outer, Mapping) and (kind != SCHEMA or outer.get("basis") != "stated")
    return not is_told and not known.inside(kind, value) & marks.EVIDENCE


def _needs(kind: Kind, value: Schema, evidence: Any, *, is_property: bool) -> bool:
    """Whether a part without evidence of its own is to repeat what it inherits."""
    if not isinstance(evidence, Mapping):
        return False
    if kind == OPERATION:
        return True
    if evidence.get("basis") == "stated" or "$ref" in value and not is_property:
        return False
    return kind in (PARAMETER, HEADER) or (
        kind == SCHEMA and (is_property or "properties" in value)
    )
