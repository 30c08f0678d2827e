"""What is left out of a client, and said: what a person waives, or all that cannot be generated."""

from collections.abc import Iterable, Mapping

from ..config import Config
from ..diagnostics import Collector, Diagnostic, Severity
from ..document import Document
from .units import Units, operations, unit_of, without

__all__ = ["leave_out", "meaningless", "operations", "waive"]


def waive(document: Document, config: Config, collector: Collector) -> Document:
    """The document without the operations that waivers of client.yaml name.

    What no other operation needs of the components goes with them. Notes each as
    `operation-waived`; a waiver that names no operation is an `unused-waiver`.
    """
    known = {pointer: f"{method} {path}" for pointer, method, path in operations(document)}
    waived: set[str] = set()
    for place, waiver in enumerate(config.waivers):
        at = config.locate(f"/waivers/{place}")
        if waiver.pointer not in known or waiver.pointer in waived:
            collector.warning(
                "unused-waiver",
                f"the waiver of {waiver.code!r} names no operation of the document",
                at=at,
                pointer=waiver.pointer,
                hint="point at an operation (/paths/~1cases/get), or remove the waiver",
            )
        else:
            collector.note(
                "operation-waived",
                f"{known[waiver.pointer]} is left out: {waiver.reason}",
                at=at,
                pointer=waiver.pointer,
                hint="remove the waiver to generate it",
            )
            waived.add(waiver.pointer)
    if not waived:
        return document
    units = Units.of(document)
    kept = {unit for unit in units.roots() if not unit.startswith(tuple(f"{w}/" for w in waived))}
    gone = units.reach(waived) - units.reach(kept - waived)
    return document.with_content(without(document.content, gone))


def meaningless(document: Document, found: Iterable[Diagnostic]) -> Mapping[str, Diagnostic] | None:
    """Takes a document and findings about it; returns each part without meaning, and its first error.

    A part is an operation, a path, a component or a webhook; with it goes all that needs it. None
    when there is no error, or one that no part bears: then nothing can be mended by leaving out.
    """
    units = Units.of(document)
    parts: dict[str, Diagnostic] = {}
    for diagnostic in found:
        if diagnostic.severity is not Severity.ERROR:
            continue
        unit = unit_of(diagnostic.pointer)
        if unit is None or unit not in units.needs:
            return None
        for broken in sorted(units.broken_by(unit)):
            parts.setdefault(broken, diagnostic)
    return parts or None


def leave_out(
    document: Document, parts: Mapping[str, Diagnostic], collector: Collector
) -> Document:
    """The document without some parts; each operation among them is an `operation-waived` warning."""
    for pointer, method, path in operations(document):
        why = parts.get(pointer)
        if why is not None:
            collector.warning(
                "operation-waived",
                f"{method} {path} is left out: {why.message} ({why.code}, {why.location})",
                at=document.location(pointer),
                pointer=pointer,
                hint="correct the document with an overlay to generate it",
            )
    return document.with_content(without(document.content, {*parts}))
