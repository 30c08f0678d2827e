"""Document -> Document: every operation gets its dotted Python name, `cases.comments.list`.

The rule reads the path before the operationId (design: names are API). The name is kept in the
operation as `x-clientsmith-name`, so that later passes can name schemas from their place.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from ..config import Config, without_media_type
from ..diagnostics import Collector, Location
from ..document import Document, join, split
from ..naming import NameBook, Wish, is_public_identifier
from .bodies import BODIES, KEY, body_pointer, name_bodies, resources
from .rule import candidates, places, survey

__all__ = ["KEY", "OWN_KEYS", "name_bodies", "name_operations"]

OWN_KEYS = frozenset({KEY, BODIES})
"""What operations carry for later stages only."""

# What every resource and what a client has of its own: a method or an inner resource, and a
# resource of the client, that would be called so takes an underscore.
_OF_RESOURCES = frozenset({"with_raw_response", "with_streaming_response"}) | frozenset(
    # What the body of a class would hide from its decorators and from type checkers.
    "cached_property deprecated builtins bool bytes date datetime dict float int object str".split()
)
# The last two are members of fakes, which have the client's resources as well.
_OF_CLIENTS = _OF_RESOURCES | {
    "close", "aclose", "request", "with_options", "double", "assert_all_used",
}  # fmt: skip
# The resource that also reads what the vendor sends by itself.
_OF_WEBHOOKS = _OF_RESOURCES | {"unwrap", "parse_unverified", "sign"}


def name_operations(
    document: Document, config: Config, names: NameBook, collector: Collector
) -> Document:
    """The document with `x-clientsmith-name` on every operation.

    Errors: `illegal-name` for a configured or locked name that no method can have.
    """
    found = places(document)
    overrides = _configured(document, config, collector)
    names.overrides = {**names.overrides, **overrides}
    twins = _of_bodies(names, {place.pointer for place in found})
    for pointer in names.locked.keys() & {*twins, *(place.pointer for place in found)}:
        if not _is_usable(names.locked[pointer]):
            _report(names.locked[pointer], names.locate(pointer), pointer, collector)
    known = survey(found)
    decided = {
        place.pointer: name for place in found if (name := names.decided(place.pointer)) is not None
    }
    fixed = {*decided.values(), *twins.values()}
    wishes = [
        Wish(place.pointer, tuple(_beside(_free(name), fixed) for name in candidates(place, known)))
        for place in found
    ]
    return _with_names(document, _assigned(wishes, decided, twins, names))


def _of_bodies(names: NameBook, operations: set[str]) -> dict[str, str]:
    """Pointer -> name of the methods that have been decided for other media types of bodies."""
    found = {}
    for pointer in sorted({*names.locked, *names.overrides}):
        tokens = split(pointer)
        is_body = len(tokens) == 6 and tokens[3:5] == ("requestBody", "content")
        if is_body and join("", *tokens[:3]) in operations:
            found[pointer] = names.decided(pointer) or ""
    return found


def _assigned(
    wishes: Sequence[Wish], decided: Mapping[str, str], twins: Mapping[str, str], names: NameBook
) -> dict[str, str]:
    """Pointer -> name, so that no method hides a resource, or is called like one of `twins`.

    A resource that only a second candidate brings in is not known beforehand: then once more.
    """
    avoided = resources(w.candidates[0] for w in wishes if w.pointer not in decided)
    reserved = resources([*decided.values(), *twins.values()])
    while True:
        conflicts = len(names.conflicts)
        given = names.assign(wishes, reserved=reserved, avoided=avoided, beside=twins)
        hidden = (resources(given.values()) & {*given.values()}) - avoided
        if not hidden:
            return given
        del names.conflicts[conflicts:]
        avoided |= hidden


def _beside(name: str, methods: set[str]) -> str:
    """A new name, none of whose resources is called like a method that exists already.

    Beside the method `cases.notes`, what would be `cases.notes.get` is `cases.notes_get`.
    """
    parts = name.split(".")
    for length in range(1, len(parts)):
        if ".".join(parts[:length]) in methods:
            return ".".join([*parts[: length - 1], "_".join(parts[length - 1 :])])
    return name


def _free(name: str) -> str:
    """A dotted name none of whose parts hides what a client or a resource has of its own."""
    first, *rest = name.split(".")
    parts = [f"{first}_" if first in _OF_CLIENTS else first]
    for part in rest:
        own = _OF_WEBHOOKS if parts == ["webhooks"] else _OF_RESOURCES
        parts.append(f"{part}_" if part in own else part)
    return ".".join(parts)


def _configured(document: Document, config: Config, collector: Collector) -> dict[str, str]:
    """Pointer -> dotted name for the `operations` of client.yaml; reports what does not fit."""
    pointers = {f"{m.upper()} {path}": pointer for pointer, m, path, _ in document.operations()}
    found = {}
    for wanted, name in config.operations.items():
        key, media_type = without_media_type(wanted)
        at = config.locate(join("/operations", wanted))
        if not _is_usable(name):
            _report(name, at, pointers.get(key, ""), collector)
        elif key in pointers:
            pointer = pointers[key]
            found[body_pointer(pointer, media_type) if media_type else pointer] = name
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
