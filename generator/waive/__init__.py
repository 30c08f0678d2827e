"""Waivers of client.yaml: what a person decided to live with is left out, and said."""

from collections.abc import Mapping
from typing import Any

from .config import Config
from .diagnostics import Collector
from .document import METHODS, Document, split


def waive(document: Document, config: Config, collector: Collector) -> Document:
    """The document without the operations that waivers name.

    Notes each as `operation-waived`; a waiver that names no operation is an `unused-waiver`.
    """
    paths: dict[str, Any] = {
        path: dict(item) if isinstance(item, Mapping) else item
        for path, item in document.content.get("paths", {}).items()
    }
    for place, waiver in enumerate(config.waivers):
        section, path, method = (*split(waiver.pointer), "", "", "")[:3]
        at = config.locate(f"/waivers/{place}")
        known = section == "paths" and method in METHODS
        if not known or paths.get(path, {}).pop(method, None) is None:
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
                f"{method.upper()} {path} is left out: {waiver.reason}",
                at=at,
                pointer=waiver.pointer,
                hint="remove the waiver to generate it",
            )
    return document.with_content({**document.content, "paths": paths})
