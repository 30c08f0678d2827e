"""Keeping `Document.origins` right when a pass moves things."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from ..document import Document


def before(moves: Mapping[str, str], pointer: str) -> str:
    """Where something stood before a pass that has recorded `moves` so far."""
    prefix = pointer
    while prefix:
        if prefix in moves:
            return moves[prefix] + pointer[len(prefix) :]
        prefix = prefix.rpartition("/")[0]
    return pointer


def moved(document: Document, content: dict[str, Any], moves: Mapping[str, str]) -> Document:
    """The document with new content, where `moves` maps new pointers to the old ones they came from.

    What was known about the inside of an old place is known about the new place, too.
    """
    origins = dict(document.origins)
    targets: dict[str, list[str]] = defaultdict(list)
    for new, old in moves.items():
        targets[old].append(new)
    for pointer, source in document.origins.items():
        prefix = pointer.rpartition("/")[0]
        while prefix:
            for new in targets.get(prefix, ()):
                origins[new + pointer[len(prefix) :]] = source
            prefix = prefix.rpartition("/")[0]
    for new, old in moves.items():
        origins[new] = document.origin(old)
    return document.with_content(content, origins)
