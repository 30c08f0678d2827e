"""The rule: names for an operation, best first, from its path, and then from its operationId."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..document import Document
from ..naming import identifier, words
from ..records import record
from .path_words import PARAM, Word, path_words, split_version, version_order, without_lead

_ITEM_METHODS = {"get": "get", "put": "update", "patch": "update", "delete": "delete"}
_SINGLE_METHODS = {"get": "get", "post": "create", "put": "update", "patch": "update"}
_ALL_OF_THEM = {"put": "replace_all", "patch": "update_all", "delete": "delete_all"}
# A last segment that says what is done, not to what.
_VERBS = frozenset(
    "add cancel clone copy create delete disable download edit enable fetch find get insert list"
    " lookup modify remove rename restore search send set start stop update upload".split()
)
_CALLS = frozenset("batch deregister describe disconnect execute put register tag untag".split())
_READING = frozenset("describe download fetch find get list".split())
_CHANGES = frozenset("change edit modify patch put replace set update".split())
_ADDITIONS = frozenset("add create insert new".split())
_LONGEST = 40  # a name made from an operationId that is longer is a sentence

Key = tuple[str, ...]


@record(frozen=True, slots=True)
class Place:
    """Where an operation stands: the words of its path that can give names."""

    pointer: str
    method: str
    operation: Mapping[str, Any]
    words: tuple[Word, ...]
    version: str = ""
    all_words: tuple[Word, ...] = ()

    @property
    def key(self) -> Key:
        """The path where paths are compared."""
        return (self.version, *(word.key for word in self.words))

    @property
    def literals(self) -> tuple[str, ...]:
        """The names that the path's own words give."""
        return tuple(identifier(word.text) for word in self.words if not word.is_param)

    @property
    def params(self) -> tuple[str, ...]:
        """The names of the path's parameters."""
        return tuple(identifier(word.text) for word in self.words if word.is_param)


@record(frozen=True, slots=True)
class Survey:
    """What the rule must know of all operations at once."""

    methods: Mapping[Key, frozenset[str]]
    collections: frozenset[Key]
    resources: frozenset[Key]
    services: frozenset[str]


def places(document: Document) -> list[Place]:
    """Every operation, the one with the shortest path first: the order in which names are given."""
    found = []
    for pointer, method, path, operation in document.operations():
        all_words = path_words(path)
        found.append(Place(pointer, method, operation, all_words, "", all_words))
    shared = _shared_lead([place.words for place in found])
    found = [_led(place, shared) for place in found]
    newest: dict[Key, str] = {}
    for place in found:
        rest = tuple(word.key for word in place.words)
        newest[rest] = max(newest.get(rest, ""), place.version, key=version_order)
    dated = [
        replace(place, version="") if newest[place.key[1:]] == place.version else place
        for place in found
    ]
    return sorted(dated, key=lambda one: (len(one.words), one.version != "", one.pointer))


def survey(found: Iterable[Place]) -> Survey:
    """The methods of every path, the paths that have items, those that have others below them, and
    what all operationIds begin with."""
    methods: dict[Key, set[str]] = defaultdict(set)
    collections, resources = set(), set()
    first = Counter[str]()
    for place in found:
        methods[place.key].add(place.method)
        for length in range(1, len(place.words)):
            if place.words[length].is_param and not place.words[length - 1].is_param:
                collections.add(place.key[: length + 1])
            if any(not word.is_param for word in place.words[length:]):
                resources.add(place.key[: length + 1])
        first[str(place.operation.get("operationId") or "").partition(".")[0]] += 1
    services = frozenset(first) if len(first) == 1 else frozenset[str]()
    return Survey(
        {key: frozenset(some) for key, some in methods.items()},
        frozenset(collections),
        frozenset(resources),
        services,
    )


def candidates(place: Place, known: Survey) -> list[str]:
    """Names for one operation, best first."""
    prefix = [identifier(place.version)] if place.version else []
    dotted = _dotted(place, known)
    literals = place.literals
    if dotted is not None:
        resource, found = dotted[:-1], [(0, dotted[-1])]
    elif not literals or _is_call(place, known, literals):
        resource = (_base(place),)
        found = [(0, name) for name in _without_resource(place, literals)]
    else:
        resource, found = literals, _methods_of(place, known, literals)
    resource = (*prefix, *resource)
    names = [(*resource[: len(resource) - drop], name) for drop, name in found]
    said = _said(place, resource)
    if said is not None:
        names.append((*resource, said))
    names += [(*one[:-1], f"{one[-1]}_by_{'_and_'.join(params)}") for one in names[:1]
              for params in (place.params[-1:], place.params) if params]  # fmt: skip
    return [".".join(name) for name in [*names, (*names[0][:-1], f"{place.method}_{names[0][-1]}")]]


def _is_call(place: Place, known: Survey, literals: Sequence[str]) -> bool:
    """Whether the path is one word that says what is done: `#Action=Stop`, `/DescribeRooms`."""
    if len(literals) > 1 or place.words[-1].kind == "action":
        return len(literals) == 1
    verb, *nouns = literals[0].split("_")
    is_alone = len(place.words) == 1 and len(known.methods[place.key]) == 1
    verbs = _READING if place.method == "get" else _VERBS | _CALLS
    return is_alone and bool(nouns) and verb in verbs


def _led(place: Place, shared: int) -> Place:
    rest = without_lead(place.words[shared:])
    version, rest = split_version(rest)
    return replace(place, version=version, words=without_lead(rest))


def _shared_lead(paths: Sequence[tuple[Word, ...]]) -> int:
    """How many leading literal words all paths share and no path needs as its own name.

    A path that stands alone needs them all.
    """
    shared = 0
    while len(set(paths)) > 1 and all(len(path) > shared + 1 for path in paths):
        if len({path[shared].key for path in paths}) > 1:
            break
        if any(path[place].kind != "literal" for path in paths for place in (shared, shared + 1)):
            break
        shared += 1
    return shared


def _dotted(place: Place, known: Survey) -> tuple[str, ...] | None:
    """What `service.cases.notes.list` says, where the path begins with a parameter or is empty.

    Such a parameter stands for several segments, and the operationId alone says for which.
    """
    parts = [part for part in str(place.operation.get("operationId") or "").split(".") if part]
    if len(parts) > 2 and parts[0] in known.services:
        parts = parts[1:]
    is_open = not place.words or place.words[0].is_param
    is_plain = all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", part) for part in parts)
    if len(parts) < 2 or not is_open or not is_plain:
        return None
    return tuple(identifier(part) for part in parts)


def _base(place: Place) -> str:
    """The resource of an operation whose path names none: its tag, or what its parameter names."""
    tags = sorted(str(tag) for tag in place.operation.get("tags") or ())
    if tags:
        return identifier(tags[0].partition(".")[0] or tags[0])
    if place.params:
        noun = re.sub(r"_(id|name|key|slug|token|uuid)$", "", place.params[0])
        return noun if noun not in ("id", "name", "key") else "items"
    return "actions" if place.words or place.operation.get("operationId") else "root"


def _without_resource(place: Place, literals: Sequence[str]) -> list[str]:
    """Method names of an operation whose path names no resource."""
    if literals:
        return [literals[0]]
    said = _said(place, (_base(place),))
    return [*([said] if said is not None else []), _SINGLE_METHODS.get(place.method, place.method)]


def _methods_of(place: Place, known: Survey, literals: Sequence[str]) -> list[tuple[int, str]]:
    """(how many words the method's own name took from the resource, method name), best first."""
    verb, last, methods = place.method, literals[-1], known.methods[place.key]
    if place.words[-1].kind == "action":
        return [(1, last), (1, f"{verb}_{last}")]
    if last in _VERBS and len(literals) > 1 and len(methods) == 1:
        return [(1, last), (1, f"{verb}_{last}")]
    if place.words[-1].is_param:
        return _methods_of_item(place, known, literals)
    is_collection = place.key in known.collections
    has_items = verb in known.methods.get((*place.key, PARAM), ())
    if is_collection and has_items and verb in _ALL_OF_THEM:
        is_replaced = verb != "put" or "patch" in methods
        return [(0, _ALL_OF_THEM[verb] if is_replaced else "update_all")]
    is_resource = is_collection or place.key in known.resources
    if is_resource or len(literals) == 1 or len(methods) > 1 or last.endswith("s"):
        return _methods_of_many(verb, methods, literals, is_collection=is_collection)
    return [(1, last), (1, f"{verb}_{last}")]


def _methods_of_many(
    verb: str, methods: frozenset[str], literals: Sequence[str], *, is_collection: bool
) -> list[tuple[int, str]]:
    """What is done to a collection, or to a thing that stands alone."""
    last = literals[-1]
    if verb == "get":
        plural = is_collection or last.endswith("s") and not last.endswith("ss")
        return [(0, "list" if plural else "get")]
    if verb == "post" and "get" not in methods and not is_collection:
        # POST /cases/{id}/add_tags does something, POST /cases/{id}/files adds one of many.
        is_noun = "_" not in last and last.endswith("s") and not last.endswith("ss")
        if len(literals) > 1 and len(methods) == 1 and not is_noun:
            return [(1, last), (0, "create")]
    if verb == "put" and "patch" in methods:
        return [(0, "replace")]
    return [(0, _SINGLE_METHODS.get(verb, verb))]


def _methods_of_item(place: Place, known: Survey, literals: Sequence[str]) -> list[tuple[int, str]]:
    """What is done to one of many; POST does what the operationId says."""
    verb, last, methods = place.method, literals[-1], known.methods[place.key]
    if verb == "put" and "patch" in methods:
        return [(0, "replace")]
    if verb != "post":
        return [(0, _ITEM_METHODS.get(verb, verb))]
    is_alone = len(methods) == 1 and place.key[:-1] not in known.methods
    if is_alone and len(literals) > 1 and not last.endswith("s"):
        return [(1, last), (0, "create")]  # POST /monitoring/register/{id}
    said = words(str(place.operation.get("operationId") or ""))
    first = {word.lower() for word in said[:3]}
    if _CHANGES & first and not methods & {"put", "patch"}:
        return [(0, "update")]
    if _ADDITIONS & first:
        return [(0, "create")]
    return [(0, _said(place, literals) or "post")]


def _said(place: Place, resource: Sequence[str]) -> str | None:
    """The operationId as a method of a resource, without what the resource says already.

    None when there is none, when it is a sentence, or only says the method and the path.
    """
    said = [word.lower() for word in words(str(place.operation.get("operationId") or ""))]
    if said[-2:] == ["using", place.method]:
        said = said[:-2]
    if not said or _repeats_path(said, place):
        return None
    known = {_stem(part) for name in resource for part in name.split("_")}
    while len(said) > 1 and _stem(said[0]) in known:
        said = said[1:]
    name = identifier("_".join(said))
    return name if len(name) <= _LONGEST else None


def _repeats_path(said: Sequence[str], place: Place) -> bool:
    """Whether an operationId was made of the method and the path: `post_users_id_files_id`."""
    literal = {w.lower() for one in place.all_words if not one.is_param for w in words(one.text)}
    of_path = {w.lower() for one in place.all_words for w in words(one.text)} | {"by", "id"}
    return {*said} - {place.method} <= of_path and literal <= {*said} and place.method in said


def _stem(word: str) -> str:
    """A word without its plural."""
    return word.removesuffix("s")
