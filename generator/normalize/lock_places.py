"""Under which pointer names.lock keeps the name of a class: what it is, not where it is listed."""

from collections.abc import Mapping
from typing import Any

from ..document import join, split
from .place_names import constants

CLASS = "#class"
"""What the lock's pointer of a class made at a property has behind the property's."""

WRITTEN = "#write"
"""What the lock's pointer of a written class has behind the pointer of the component."""

_UNIONS = ("oneOf", "anyOf")


def lock_place(source: Mapping[str, Any], origin: str) -> str:
    """A pointer into the source that edits elsewhere leave alone, for what comes from `origin`.

    A parameter is known by location and name, an alternative by what sets it apart, and the parts of
    `allOf` are one.
    """
    found: Any = source
    tokens: list[str] = []
    for token in split(origin):
        is_listed = isinstance(found, list) and token.isdecimal() and int(token) < len(found)
        found = found[int(token)] if is_listed else _member(found, token)
        if is_listed and tokens[-1] == "parameters" and isinstance(found, dict):
            tokens += [str(found.get("in", token)), str(found.get("name", ""))]
        elif is_listed and tokens[-1] in _UNIONS:
            tokens.append(_label(found) or token)
        elif not (is_listed and tokens[-1] == "allOf"):
            tokens.append(token)
    return join("", *tokens)


def class_pointer(place: str) -> str:
    """The lock's pointer of the class that is made at a place.

    A property's own pointer holds the name of its field, a parameter's, which has the schema itself
    in Swagger 2.0, that of its argument.
    """
    tokens = split(place)
    is_named = tokens[-2:-1] == ("properties",) or tokens[-3:-2] == ("parameters",)
    return place + (CLASS if is_named else "")


def relabelled(pointer: str, orphans: Mapping[str, str]) -> str | None:
    """The pointer that an alternative had before it was edited, among those that name nothing now.

    `orphans` maps pointers to names. Of those that differ in the label of one alternative only, it
    is the one that has most words in common.
    """
    tokens = split(pointer.removesuffix(WRITTEN))
    labelled = [place + 1 for place, token in enumerate(tokens[:-1]) if token in _UNIONS]
    best: tuple[float, str] | None = None
    for place in labelled:
        for orphan in orphans:
            other = split(orphan.removesuffix(WRITTEN))
            is_like = other[:place] == tokens[:place] and other[place + 1 :] == tokens[place + 1 :]
            if not is_like or pointer.endswith(WRITTEN) != orphan.endswith(WRITTEN):
                continue
            rank = (-_likeness(tokens[place], other[place].removesuffix(CLASS)), orphan)
            best = min(best, rank) if best else rank
    return best[1] if best and best[0] < 0 else None


def _likeness(label: str, other: str) -> float:
    words, others = set(label.split(",")), set(other.split(","))
    return len(words & others) / len(words | others)


def _label(alternative: Any) -> str:
    """What sets an alternative of a union apart: its title, its constants, or what it requires."""
    if not isinstance(alternative, dict):
        return ""
    if isinstance(alternative.get("title"), str):
        return str(alternative["title"])
    properties = alternative.get("properties", {})
    told = [f"{name}={constants(alternative, name)[0]}" for name in properties if
            len(constants(alternative, name)) == 1]  # fmt: skip
    return ",".join(sorted(told) or sorted(map(str, alternative.get("required") or properties)))


def _member(value: Any, token: str) -> Any:
    return value.get(token) if isinstance(value, Mapping) else None
