"""Corrections to a source document that is never edited: an OpenAPI Overlay applied to it.

Overlay 1.0, and `copy` of 1.1. The source stays as it was: what an action changes is copied first, along
the way from the root to the place it changes, and a record is kept of where each new member came from.
"""

from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from . import notation
from .diagnostics import Collector, Location
from .document import Document, join
from .fields import Fields, kind_of
from .patching import Patch, Way

_VERSIONS = ("1.0.", "1.1.")
_VERBS = ("update", "remove", "copy")
_Find = Callable[[str, Any], list[Way]]


def apply(document: Document, path: Path, shown: str, collector: Collector) -> Document:
    """Takes a document, an overlay file and its path as printed; returns the overlaid document.

    Without such a file the document is returned as it is.
    What an action adds is located in the overlay's file. An action that cannot be applied is reported,
    and the others are applied all the same.
    """
    if not path.is_file():
        return document
    text = notation.decode(notation.bytes_of(path), shown, collector)
    parsed = notation.read(text, shown, collector) if text is not None else None
    if parsed is None:
        return document
    if not isinstance(parsed.content, dict):
        message = f"the file holds {kind_of(parsed.content)}; an overlay is an object"
        collector.error("overlay-malformed", message, at=parsed.locate(""))
        return document
    overlay = Fields(parsed.content, "", parsed.locate, collector)
    if not _is_well_formed(overlay):
        return document
    patch = Patch(document.content)
    _apply_all(overlay, patch)
    return Document(patch.content, _locator(patch, document, parsed.locate), dict(document.origins))


def _locator(
    patch: Patch, document: Document, in_overlay: Callable[[str], Location]
) -> Callable[[str], Location]:
    def locate(pointer: str) -> Location:
        is_added, origin = patch.origin(pointer)
        return in_overlay(origin) if is_added else document.location(origin)

    return locate


def _malformed(fields: Fields, key: str | None, message: str, hint: str = "") -> bool:
    fields.error(key, "overlay-malformed", message, hint)
    return False


def _is_well_formed(overlay: Fields) -> bool:
    overlay.only("overlay", "info", "extends", "actions", is_extensible=True)
    version = overlay.content.get("overlay")
    if not isinstance(version, str) or not version.startswith(_VERSIONS):
        key = "overlay" if "overlay" in overlay.content else None
        return _malformed(
            overlay,
            key,
            f"overlay is {version!r}; a version of the Overlay specification is expected",
            "begin the file with 'overlay: 1.0.0'",
        )
    information = overlay.content.get("info")
    if not isinstance(information, dict) or not {"title", "version"} <= information.keys():
        return _malformed(overlay, None, "an overlay needs info with title and version")
    actions = overlay.content.get("actions")
    if not isinstance(actions, list) or not actions:
        return _malformed(overlay, None, "an overlay needs actions: an array with at least one")
    return True


def _actions(overlay: Fields) -> Iterator[Fields]:
    actions = overlay.array("actions")
    for index, action in actions.content.items():
        if isinstance(action, dict):
            yield actions.mapping(index)
        else:
            _malformed(actions, index, f"an action is an object; this is {kind_of(action)}")


def _apply_all(overlay: Fields, patch: Patch) -> None:
    # Only now: it takes a tenth of a second, and few vendors have an overlay.
    from .json_paths import Finder, TooMuch

    find = Finder().find
    for action in _actions(overlay):
        try:
            _apply(action, patch, find)
        except TooMuch:
            _malformed(
                action,
                "target",
                "the actions up to this one look at more of the document than can be looked at in"
                " reasonable time; this one and those after it are not applied",
                "say in the path where the places are, in place of '..' and '*'",
            )
            break


def _apply(action: Fields, patch: Patch, find: _Find) -> None:
    if not _is_action(action):
        return
    reason = action.content.get("description")
    if not isinstance(reason, str) or not reason.strip():
        action.collector.warning(
            "overlay-without-reason",
            "the action does not say why it is needed",
            at=action.locate(action.pointer),
            pointer=action.pointer,
            hint="add a 'description' with the reason",
        )
    ways = _found(action, "target", patch.content, find)
    if ways is None:
        return
    if action.content.get("remove") is True:
        _remove(action, ways, patch)
    elif "copy" in action.content:
        _copy(action, ways, patch, find)
    else:
        for way in ways:
            _update(action, way, action.content["update"], join(action.pointer, "update"), patch)


def _is_action(action: Fields) -> bool:
    action.only("target", "description", *_VERBS, is_extensible=True)
    if not isinstance(action.content.get("target"), str):
        return _malformed(action, None, "an action needs a target: a JSONPath as a text")
    if "remove" in action.content and not isinstance(action.content["remove"], bool):
        return _malformed(action, "remove", "remove is true or false")
    verbs = [verb for verb in _VERBS if action.content.get(verb, False) is not False]
    if len(verbs) != 1:
        said = " and ".join(verbs) if verbs else "none of them"
        return _malformed(action, None, f"an action has update, remove or copy; this has {said}")
    return True


def _found(action: Fields, key: str, content: Any, find: _Find) -> list[Way] | None:
    """What a JSONPath names, in document order; None, with a diagnostic, when that is nothing."""
    target: str = action.content[key]
    try:
        ways = find(target, content)
    except ValueError as problem:
        _malformed(action, key, f"{target} is not a JSONPath by RFC 9535: {problem}")
        return None
    if not ways:
        action.error(
            key,
            "overlay-matches-nothing",
            f"{target} matches nothing in the document",
            "the published document may have changed: see whether the action is still needed",
        )
        return None
    return ways


def _remove(action: Fields, ways: list[Way], patch: Patch) -> None:
    if () in ways:
        _malformed(action, "target", "the root of the document cannot be removed")
        return

    def depth_and_index(way: Way) -> tuple[int, int]:
        return len(way), way[-1] if isinstance(way[-1], int) else 0

    # The deepest first and items from the end, so that the places of those still to go stay right.
    for way in sorted(ways, key=depth_and_index, reverse=True):
        patch.remove(way)


def _copy(action: Fields, ways: list[Way], patch: Patch, find: _Find) -> None:
    source = action.content["copy"]
    if not isinstance(source, str):
        _malformed(action, "copy", "copy is a JSONPath as a text")
        return
    found = _found(action, "copy", patch.content, find)
    if found is None:
        return
    if len(found) > 1:
        _malformed(action, "copy", f"{source} matches {len(found)} places; one is expected")
        return
    value = patch.value(found[0])
    if not patch.may_copy(value, len(ways)):
        _malformed(action, "copy", "what the overlay copies is more than a document can hold")
        return
    value = deepcopy(value)  # later actions may change either
    for way in ways:
        _update(action, way, value, join(action.pointer, "copy"), patch)


def _update(action: Fields, way: Way, value: Any, origin: str, patch: Patch) -> None:
    problem = patch.merge(way, value, origin)
    if problem:
        _malformed(action, "target", f"{action.content['target']}: {problem}")
