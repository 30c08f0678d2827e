"""Gives every component schema its final class name."""

from collections.abc import Iterable, Mapping
from typing import Any

from ..diagnostics import Collector
from ..document import Document, join
from ..naming import RESERVED_CLASSES, NameBook, Wish, class_name
from .direction import WRITE
from .lock_places import CLASS, WRITTEN, class_pointer, lock_place, relabelled
from .marks import DISCRIMINATOR, REFERENCE, change_schemas
from .moves import moved
from .prune import mapped_key
from .schema_walk import SCHEMAS_POINTER, component_key, reference_to

_MOST_WANTED = 8
_TYPED_DICT = "Dict"
"""What the name of a written class has at its end where it stands for a plain dict."""


def rename(
    document: Document,
    names: NameBook,
    collector: Collector,
    reserved: Iterable[str] = (),
    source: Mapping[str, Any] | None = None,
) -> Document:
    """Take a document with read and written components; return it with legal, unique, unreserved
    CapWords as their keys, sorted, and all references and mappings rewritten.

    `source` is the content before normalisation, into which origins point.
    """
    keys = sorted(document.schemas())
    places = {key: _place(document, key, source or document.content) for key in keys}
    pointers = _lock_pointers(places, names)
    wishes = _wishes(pointers, names)
    written = [names.decided(*pointers[key]) for key in keys if key not in wishes]
    taken = {*RESERVED_CLASSES, *reserved}
    avoided = {name + end for name in written if name is not None for end in ("", _TYPED_DICT)}
    given = names.assign(list(wishes.values()), taken, avoided=avoided)
    copies = {key: _copy(key, wishes, pointers, given) for key in keys if key not in wishes}
    taken |= {given[wish.pointer] + wish.ending for wish in wishes.values() if wish.ending}
    given |= names.assign(list(copies.values()), taken, beside=given)
    wishes |= copies
    final = {key: given[wishes[key].pointer] for key in keys}
    for key in keys:
        twins = [twin.removesuffix(WRITTEN).removesuffix(CLASS) for twin in wishes[key].twins]
        names.places[final[key]] = (places[key], *twins)

    wanted = REFERENCE | DISCRIMINATOR
    content = change_schemas(document, wanted, lambda schema: _renamed(schema, final)).content
    if not keys:
        return document.with_content(content)
    schemas = content["components"]["schemas"]
    ordered = {final[key]: schemas[key] for key in sorted(keys, key=lambda key: final[key])}
    moves = {join(SCHEMAS_POINTER, final[key]): join(SCHEMAS_POINTER, key) for key in keys}
    components = {**content["components"], "schemas": ordered}
    return moved(document, {**content, "components": components}, moves)


def _lock_pointers(places: Mapping[str, str], names: NameBook) -> dict[str, tuple[str, ...]]:
    """Where `names.lock` keeps the name of each component schema: for every place that shares it.

    Where several components come from one place, all but the first have their key behind it.
    """
    pointers: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for key, place in places.items():
        base = key.removesuffix(WRITE)
        ending = WRITTEN if base != key else ""
        first, *others = [class_pointer(place), *sorted(names.twins.get(base, ()))]
        if first + ending in taken:
            first = f"{first}#{class_name(base)}"
        twins = [other + ending for other in others if other != first]
        pointers[key] = (first + ending, *(twin for twin in twins if twin not in taken))
        taken.update(pointers[key])
    return pointers


def _place(document: Document, key: str, source: Mapping[str, Any]) -> str:
    """Where a component comes from, as the lock says it."""
    return lock_place(source, document.origin(join(SCHEMAS_POINTER, key.removesuffix(WRITE))))


def _wishes(pointers: Mapping[str, tuple[str, ...]], names: NameBook) -> dict[str, Wish]:
    """What components would like to be called, but for written copies of what is read.

    What is only written is no copy, but keeps its name as one when it is read one day, too.
    """
    wishes: dict[str, Wish] = {}
    known = {pointer for group in pointers.values() for pointer in group}
    orphans = {pointer: name for pointer, name in names.locked.items() if pointer not in known}
    for key in sorted(pointers):
        first, *twins = pointers[key]
        base = key.removesuffix(WRITE)
        if key != base and base in pointers:
            continue
        name = class_name(base)
        wanted = sorted({*names.wanted.get(base, ())}, key=lambda one: (len(one), one))
        endings = ("Answer", "Model") if key + WRITE in pointers else ("Model",)
        formerly = [relabelled(first, orphans)] if orphans and first not in names.locked else []
        if key != base:
            formerly += [pointer.removesuffix(WRITTEN) for pointer in pointers[key]]
        wishes[key] = Wish(
            first,
            (*wanted[:_MOST_WANTED], name, *(f"{name}{ending}" for ending in endings)),
            twins=tuple(twins),
            formerly=tuple(pointer for pointer in formerly if pointer is not None),
            is_always_locked=name.endswith(_TYPED_DICT),
            is_inline=base in names.twins,
            ending=_TYPED_DICT if key != base else "",
        )
    return wishes


def _copy(
    key: str,
    wishes: Mapping[str, Wish],
    pointers: Mapping[str, tuple[str, ...]],
    given: Mapping[str, str],
) -> Wish:
    """What a written copy would like to be called: after what it copies."""
    read = wishes[key.removesuffix(WRITE)]
    first, *twins = pointers[key]
    name = given[read.pointer]
    return Wish(
        first,
        (f"{name}Input", f"{name}Body"),
        twins=tuple(twins),
        is_inline=read.is_inline,
        ending=_TYPED_DICT,
    )


def _renamed(schema: dict[str, Any], final: Mapping[str, str]) -> dict[str, Any]:
    key = component_key(schema)
    if key is not None and key in final:
        schema = {**schema, "$ref": reference_to(final[key])}
    discriminator = schema.get("discriminator")
    if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
        mapping = {
            value: reference_to(final[mapped_key(target) or ""])
            for value, target in discriminator["mapping"].items()
        }
        schema = {**schema, "discriminator": {**discriminator, "mapping": mapping}}
    return schema
