"""Document -> Document: every operation gets its dotted Python name, `cases.comments.list`.

The rule reads the path before the operationId (design: names are API). The name is kept in the
operation as `x-clientsmith-name`, so that later passes can name schemas from their place.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .config import Config
from .diagnostics import Collector, Location
from .document import Document, join
from .naming import NameBook, Wish, identifier, is_public_identifier

KEY = "x-clientsmith-name"
_VERSION = re.compile(r"v[0-9]+([._-]?[0-9a-z]+)?")
# What every resource and what a client has of its own: a method or an inner resource, and a
# resource of the client, that would be called so takes an underscore.
_OF_RESOURCES = frozenset({"with_raw_response", "with_streaming_response"}) | frozenset(
    # What the body of a class would hide from its decorators and from type checkers.
    "cached_property deprecated builtins bool bytes date datetime dict float int object str".split()
)
_OF_CLIENTS = _OF_RESOURCES | {"close", "aclose", "request", "with_options", "webhooks"}
_ITEM_METHODS = {"get": "get", "put": "update", "patch": "update", "delete": "delete"}
_SINGLE_METHODS = {"get": "get", "post": "create", "put": "update", "patch": "update"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an operation stands: resource segments that give names, and what ends the path."""

    pointer: str
    method: str
    operation: Mapping[str, Any]
    path: str
    segments: tuple[str, ...]
    version: str


@dataclass(frozen=True, slots=True)
class _Paths:
    """What the rule must know of all paths at once."""

    methods: Mapping[tuple[str, ...], frozenset[str]]
    collections: frozenset[tuple[str, ...]]


def name_operations(
    document: Document, config: Config, names: NameBook, collector: Collector
) -> Document:
    """The document with `x-clientsmith-name` on every operation.

    Errors: `illegal-name` for a configured or locked name that no method can have.
    """
    places = _places(document)
    overrides = _configured(document, config, collector)
    for pointer in names.locked.keys() & {place.pointer for place in places}:
        if not _is_usable(names.locked[pointer]):
            _report(names.locked[pointer], names.locate(pointer), pointer, collector)
    paths = _survey(places)
    names.overrides = {**names.overrides, **overrides}
    wishes = [Wish(place.pointer, tuple(_candidates(place, paths))) for place in places]
    resources = _resources(
        names.overrides.get(w.pointer, names.locked.get(w.pointer, w.candidates[0])) for w in wishes
    )
    decided = names.assign(wishes, reserved=resources)
    return _with_names(document, decided)


def is_param(segment: str) -> bool:
    """Whether a path segment holds a parameter."""
    return "{" in segment


def _places(document: Document) -> list[_Place]:
    split = {
        path: tuple(s for s in path.split("/") if s) for _, _, path, _ in document.operations()
    }
    shared = _shared_prefix(list(split.values()))
    newest = _newest_versions([segments[shared:] for segments in split.values()])
    places = []
    for pointer, method, path, operation in document.operations():
        segments = split[path][shared:]
        version = ""
        if len(segments) > 1 and _VERSION.fullmatch(segments[0]):
            if newest[segments[1]] != segments[0]:
                version = segments[0]
            segments = segments[1:]
        places.append(_Place(pointer, method, operation, path, segments, version))
    return places


def _shared_prefix(paths: Sequence[tuple[str, ...]]) -> int:
    """How many leading literal segments all paths share and no path needs as its own name."""
    shared = 0
    while paths and all(len(path) > shared + 1 for path in paths):
        first = {path[shared] for path in paths}
        if len(first) > 1 or is_param(paths[0][shared]):
            break
        if any(is_param(path[shared + 1]) for path in paths):
            break
        shared += 1
    return shared


def _newest_versions(paths: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """First segment after the version -> the highest version under which it stands."""
    newest: dict[str, str] = {}
    for path in paths:
        if len(path) > 1 and _VERSION.fullmatch(path[0]):
            newest[path[1]] = max(newest.get(path[1], ""), path[0], key=_version_order)
    return newest


def _version_order(version: str) -> tuple[int, str]:
    number = re.search(r"[0-9]+", version)
    return (int(number.group()) if number else -1, version)


def _survey(places: Iterable[_Place]) -> _Paths:
    methods: dict[tuple[str, ...], set[str]] = {}
    collections = set()
    for place in places:
        methods.setdefault((place.version, *place.segments), set()).add(place.method)
        for length in range(1, len(place.segments)):
            if is_param(place.segments[length]) and not is_param(place.segments[length - 1]):
                collections.add((place.version, *place.segments[:length]))
    return _Paths({key: frozenset(found) for key, found in methods.items()}, frozenset(collections))


def _candidates(place: _Place, paths: _Paths) -> list[str]:
    """Names for one operation, best first."""
    literals = [_segment_name(s) for s in place.segments if not is_param(s)]
    prefix = [identifier(place.version)] if place.version else []
    operation_id = identifier(str(place.operation.get("operationId") or place.method))
    if not literals:
        tags = place.operation.get("tags") or ["root"]
        return [_free(".".join([*prefix, _segment_name(str(tags[0])), operation_id]))]
    resource = [*prefix, *literals]
    found = _methods_of(place, paths, literals)
    candidates = [".".join([*resource[: len(resource) - drop], name]) for drop, name in found]
    return [_free(name) for name in [*candidates, ".".join([*resource, operation_id])]]


def _methods_of(place: _Place, paths: _Paths, literals: Sequence[str]) -> list[tuple[int, str]]:
    """(how many segments the method's own name took from the resource, method name)."""
    verb = place.method
    if is_param(place.segments[-1]):
        methods = paths.methods[(place.version, *place.segments)]
        if verb == "put" and "patch" in methods:
            return [(0, "replace")]
        return [(0, _ITEM_METHODS.get(verb, verb))]
    key = (place.version, *place.segments)
    last = literals[-1]
    methods = paths.methods[key]
    if key in paths.collections or len(literals) == 1 or len(methods) > 1 or last.endswith("s"):
        if verb == "get":
            plural = key in paths.collections or last.endswith("s") and not last.endswith("ss")
            return [(0, "list" if plural else "get")]
        if verb == "post" and "get" not in methods and key not in paths.collections:
            # POST /cases/{id}/add_tags does something, POST /cases/{id}/files adds one of many.
            is_noun = "_" not in last and last.endswith("s") and not last.endswith("ss")
            if len(literals) > 1 and len(methods) == 1 and not is_noun:
                return [(1, last), (0, "create")]
        if verb == "put" and "patch" in methods:
            return [(0, "replace")]
        return [(0, _SINGLE_METHODS.get(verb, verb))]
    return [(1, last), (1, f"{verb}_{last}")]


def _segment_name(segment: str) -> str:
    return identifier(segment.partition(".")[0] or segment)


def _free(name: str) -> str:
    """A dotted name none of whose parts hides what a client or a resource has of its own."""
    first, *rest = name.split(".")
    parts = [f"{first}_" if first in _OF_CLIENTS else first]
    return ".".join([*parts, *(f"{part}_" if part in _OF_RESOURCES else part for part in rest)])


def _resources(names: Iterable[str]) -> set[str]:
    """Every dotted prefix that is a resource, so that no method takes its name."""
    found: set[str] = set()
    for name in names:
        parts = name.split(".")[:-1]
        found.update(".".join(parts[:length]) for length in range(1, len(parts) + 1))
    return found


def _configured(document: Document, config: Config, collector: Collector) -> dict[str, str]:
    """Pointer -> dotted name for the `operations` of client.yaml; reports what does not fit."""
    pointers = {f"{m.upper()} {path}": pointer for pointer, m, path, _ in document.operations()}
    found = {}
    for key, name in config.operations.items():
        if not _is_usable(name):
            _report(name, config.locate(join("/operations", key)), pointers.get(key, ""), collector)
        elif key in pointers:
            found[pointers[key]] = name
    return found


def _is_usable(name: str) -> bool:
    """Whether a name that people decided can be a method's, and hides nothing."""
    parts = name.split(".")
    is_name = len(parts) > 1 and all(map(is_public_identifier, parts))
    return is_name and name.islower() and _free(name) == name


def _report(name: str, at: Location, pointer: str, collector: Collector) -> None:
    collector.error(
        "illegal-name",
        f"{name!r} cannot name an operation; expected resource.method in small letters,"
        " and nothing that clients have of their own",
        at=at,
        pointer=pointer,
        hint=f"add an underscore: {_free(name)}" if _free(name) != name else "",
    )


def _with_names(document: Document, names: Mapping[str, str]) -> Document:
    paths: dict[str, Any] = {}
    for path, item in document.content.get("paths", {}).items():
        paths[path] = dict(item) if isinstance(item, Mapping) else item
    for pointer, method, path, operation in document.operations():
        paths[path][method] = {**operation, KEY: names[pointer]}
    return document.with_content({**document.content, "paths": paths})
