"""Document -> Document: a method of its own for each media type of a body that has another schema.

It is a stage of its own, behind normalisation: only there equal schemas look alike. The names are kept in
the operation as `x-clientsmith-bodies`: media type -> name, the one of the operation's own name first.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..config import Config, without_media_type
from ..diagnostics import Collector
from ..document import Document, join
from ..media_types import body_kind, preference, sent, word
from ..naming import NameBook, Wish, identifier
from ..objects import rebuild
from ..suggestions import did_you_mean

KEY = "x-clientsmith-name"
BODIES = "x-clientsmith-bodies"
_PROSE = frozenset("title description summary deprecated default examples example $comment".split())
_RAW = frozenset({"bytes", "text"})


def name_bodies(
    document: Document, config: Config, names: NameBook, collector: Collector
) -> Document:
    """Takes a normalized document whose operations are named; returns it with `x-clientsmith-bodies`
    on every operation with a body.

    Errors: `unknown-media-type` where client.yaml names one that the body does not have, or whose
    schema is that of another.
    """
    offered: dict[str, tuple[str, ...]] = {}
    for pointer, method, path, operation in document.operations():
        content = operation.get("requestBody", {}).get("content") or {}
        key = f"{method.upper()} {path}"
        _check_only(key, content, config, collector)
        rule = config.bodies.get(key)
        kept = [one for one in content if rule is None or one in rule.only] or list(content)
        offered[pointer] = _offered(document, pointer, {one: content[one] for one in kept}, names)
    _check_names(document, offered, config, collector)
    given = _assigned(document, offered, names)
    paths = {
        path: dict(item) if isinstance(item, Mapping) else item
        for path, item in document.content.get("paths", {}).items()
    }
    for pointer, method, path, operation in document.operations():
        first, *others = offered[pointer] or ("",)
        if first:
            if preference(first):
                names.chosen[_own_pointer(pointer)] = word(first)
            own = {one: given[body_pointer(pointer, one)] for one in others}
            paths[path][method] = {**operation, BODIES: {first: operation[KEY], **own}}
        elif BODIES in operation:  # the document's own word
            paths[path][method] = {k: v for k, v in operation.items() if k != BODIES}
    return document.with_content({**document.content, "paths": paths})


def body_pointer(pointer: str, media_type: str) -> str:
    """Where names.lock keeps the method that sends a body in another media type."""
    return join(pointer, "requestBody", "content", media_type)


def _own_pointer(pointer: str) -> str:
    """Where names.lock keeps a word for the body that the operation's own method sends, unless that is
    JSON: a better media type that the vendor adds shall not take its place."""
    return join(pointer, "requestBody")


def resources(names: Iterable[str]) -> set[str]:
    """Every dotted prefix that is a resource, so that no method takes its name."""
    found: set[str] = set()
    for name in names:
        parts = name.split(".")[:-1]
        found.update(".".join(parts[:length]) for length in range(1, len(parts) + 1))
    return found


def _offered(
    document: Document, pointer: str, content: Mapping[str, Any], names: NameBook
) -> tuple[str, ...]:
    """The media types that get a method, the best one first: those whose schemas differ.

    What callers know keeps its method, whatever is added or moved.
    """
    own = names.decided(_own_pointer(pointer))

    def rank(media_type: str) -> tuple[bool, bool, int, str]:
        is_twin = names.decided(body_pointer(pointer, media_type)) is not None
        return is_twin, word(media_type) != own, preference(media_type), media_type

    found: list[str] = []
    for media_type in sorted(content, key=rank):
        schema = content[media_type].get("schema") or {}
        says = bool(schema) or body_kind(_sent(media_type, content, document)) in _RAW
        known = (content[other].get("schema") or {} for other in found)
        if not found or says and not any(_is_same(schema, other, document) for other in known):
            found.append(media_type)
    return tuple(found)


def _is_same(one: Any, other: Any, document: Document) -> bool:
    """Whether two schemas differ in prose only, and in the names of what they refer to."""
    schemas = document.schemas()
    seen: set[tuple[str, str]] = set()

    def same(one: Any, other: Any) -> bool:
        if isinstance(one, dict) and isinstance(other, dict):
            keys = tuple(str(each.get("$ref", "")) for each in (one, other))
            if any(keys):
                pair = (keys[0], keys[1])
                if pair in seen or keys[0] == keys[1]:
                    return True
                seen.add(pair)
                return same(_resolved(one, schemas), _resolved(other, schemas))
            return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
        if isinstance(one, list) and isinstance(other, list):
            return len(one) == len(other) and all(map(same, one, other))
        return type(one) is type(other) and bool(one == other)

    return same(_without_prose(one), _without_prose(other))


def _resolved(schema: Any, schemas: Mapping[str, Any]) -> Any:
    """What a schema is behind its references, without prose; `{}` for one that leads to itself."""
    seen: set[str] = set()
    while isinstance(schema, Mapping) and isinstance(schema.get("$ref"), str):
        key = schema["$ref"].rpartition("/")[2]
        if key in seen:
            return {}
        seen.add(key)
        schema = schemas.get(key, {})
    return _without_prose(schema)


def _without_prose(schema: Any) -> Any:
    return rebuild(
        "schema", schema, lambda kind, key, value: key not in _PROSE and not key.startswith("x-")
    )


def _sent(media_type: str, content: Mapping[str, Any], document: Document) -> str:
    return sent(media_type, _resolved(content[media_type].get("schema") or {}, document.schemas()))


def _assigned(
    document: Document, offered: Mapping[str, Sequence[str]], names: NameBook
) -> dict[str, str]:
    """Pointer of a media type -> name of its method, whatever the order of the document."""
    own = {pointer: str(operation[KEY]) for pointer, _, _, operation in document.operations()}
    wishes = []
    for pointer, _, _, operation in document.operations():
        content = operation.get("requestBody", {}).get("content") or {}
        base = own[pointer].rstrip("_")
        for media_type in offered[pointer][1:]:
            told = _sent(media_type, content, document)
            candidates = (f"{base}_{word(told)}", f"{base}_{identifier(media_type)}")
            wishes.append(Wish(body_pointer(pointer, media_type), candidates))
    decided = [name for wish in wishes if (name := names.decided(wish.pointer)) is not None]
    return names.assign(
        sorted(wishes, key=lambda wish: wish.pointer),
        reserved=resources([*own.values(), *decided]),
        beside=own,
    )


def _check_only(key: str, content: Mapping[str, Any], config: Config, collector: Collector) -> None:
    for index, media_type in enumerate(config.bodies[key].only if key in config.bodies else ()):
        if media_type not in content:
            collector.error(
                "unknown-media-type",
                f"{media_type!r} is no media type of the body of {key}",
                at=config.locate(join("/bodies", key, "only", index)),
                hint=did_you_mean(media_type, content),
            )


def _check_names(
    document: Document, offered: Mapping[str, Sequence[str]], config: Config, collector: Collector
) -> None:
    """Names in client.yaml of bodies that have no method of their own."""
    known = {
        f"{method.upper()} {path}": pointer for pointer, method, path, _ in document.operations()
    }
    for wanted in config.operations:
        key, media_type = without_media_type(wanted)
        others = offered[known[key]][1:] if key in known else ()
        if media_type and key in known and media_type not in others:
            collector.error(
                "unknown-media-type",
                f"{media_type!r} has no method of its own beside that of {key}",
                at=config.locate(join("/operations", wanted)),
                hint=did_you_mean(media_type, others) or "its body has one method only",
            )
