"""Keeping `Document.origins` right when a pass moves things."""

from collections import defaultdict
from collections.abc import Mapping
from os.path import commonprefix
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
    around: dict[str, tuple[str, ...]] = {"": ()}
    common = commonprefix(list(targets))  # most origins are those of headers, which do not move
    for pointer, source in document.origins.items() if targets else ():
        if not pointer.startswith(common):
            continue
        for prefix in _moved_around(pointer.rpartition("/")[0], targets, around):
            for new in targets[prefix]:
                origins[new + pointer[len(prefix) :]] = source
    for new, old in moves.items():
        origins[new] = document.origin(old)
    return document.with_content(content, origins)


def _moved_around(
    pointer: str, targets: Mapping[str, list[str]], known: dict[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """What has moved of a place and all that it stands in, from the inside out."""
    if pointer not in known:
        outer = _moved_around(pointer.rpartition("/")[0], targets, known)
        known[pointer] = (pointer, *outer) if pointer in targets else outer
    return known[pointer]
