"""A document in several files -> one document, in which every place still knows its file and line.

What another file holds becomes a component, called as it is there; what cannot be a component (a path
item, a map of properties) is put where it is referred to. Files are read inside the vendor's folder
only. A reference that leads elsewhere, or nowhere, stays as it is, for the reference check to report.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import field
from pathlib import Path, PurePosixPath
from typing import Any

from ..cache import NO_CACHE, Cache
from ..diagnostics import Collector, Location
from ..document import Document, PointerError, join, split, version
from ..notation import Parsed
from ..objects import EVIDENCE, SECTIONS, member
from ..records import record
from .component_keys import component_key
from .files import Files, Place

__all__ = ["bundle"]

# Files can refer to one another so that the result would never end, or be nested without end.
MAX_INLINED, MAX_NESTED = 20_000, 50
MAX_COPIED = 1_000_000  # objects and arrays in all copies together
_MOST_STEPS = 20  # a longer chain of references is a circle
_SECTIONS_2_0 = {"schema": "definitions", "parameter": "parameters", "response": "responses"}
_INLINED = frozenset({"path item", "media type"})  # what components hold in some versions only
# What may hold a member called `$ref` that is no reference.
_PLAIN = frozenset({"example", "examples", "default", "enum", "const", "value"})


def bundle(
    document: Document,
    path: Path,
    shown: str,
    collector: Collector,
    alias: str | None = None,
    cache: Cache = NO_CACHE,
) -> Document | None:
    """Takes a document, its file, and that file's path as printed; returns the whole in one document.

    `alias` is another name by which its files call it, `cache` holds what was read of them before.
    Files that cannot be read are reported; None when the whole would be too large.
    """
    name = path.name
    if not _refers_outside(document.content):
        return Document(document.content, document.locate, document.origins, (name,))
    aliases = {} if alias is None else {alias: name}
    files = Files(path.parent, str(PurePosixPath(shown).parent), collector, aliases, cache)
    files.read[name] = Parsed(document.content, document.locate)
    pass_ = _Bundle(files, name, document.content)
    content = pass_.run()
    if pass_.is_too_large:
        message = (
            f"the references to other files lead to over {MAX_INLINED:,} copies, or to over"
            f" {MAX_COPIED:,} objects in them"
        )
        collector.error("too-large", message, at=document.location(""))
        return None
    read = tuple(sorted(known for known, parsed in files.read.items() if parsed is not None))
    return Document(content, pass_.locator(), document.origins, read)


def _refers_outside(value: Any) -> bool:
    """Whether anything in a document may be a reference to another file."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict):
            reference = found.get("$ref", "#")
            if isinstance(reference, str) and not reference.startswith("#"):
                return True
            waiting.extend(found.values())
        elif isinstance(found, list):
            waiting.extend(found)
    return False


@record(slots=True)
class _Bundle:
    files: Files
    main: str
    content: dict[str, Any]
    inlined: int = 0
    copied: int = 0
    # Where parts from other files stand now -> where they stood.
    _moves: dict[str, Place] = field(default_factory=dict)
    _keys: dict[tuple[str, Place], str] = field(default_factory=dict)
    _taken: dict[str, set[str]] = field(default_factory=dict)
    _waiting: deque[tuple[str, Place, str]] = field(default_factory=deque)
    _added: dict[str, dict[str, Any]] = field(default_factory=dict)
    _active: list[Place] = field(default_factory=list)
    # What stands where, and where references lead, for whoever asks again.
    _values: dict[Place, Any] = field(default_factory=dict)
    _steps: dict[Place, Place | None] = field(default_factory=dict)
    _is_2_0: bool = field(init=False)
    _sections: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._is_2_0 = version(self.content) == "2.0"
        self._sections = (
            _SECTIONS_2_0
            if self._is_2_0
            else {kind: section for kind, section in SECTIONS.items() if kind not in _INLINED}
        )

    def run(self) -> dict[str, Any]:
        """The content in one piece."""
        for kind in self._sections:
            self._claim(kind)
        content = self._visit("document", self.content, Place(self.main, ""), "")
        while self._waiting:
            kind, place, key = self._waiting.popleft()
            moved = self._moved(kind, place, self._component_pointer(kind, key))
            self._added.setdefault(self._sections[kind], {})[key] = moved
        return self._with_components(dict(content))

    def locator(self) -> Callable[[str], Location]:
        """Where everything stands that the one document holds."""

        def locate(pointer: str) -> Location:
            prefix = pointer
            while prefix and prefix not in self._moves:
                prefix = prefix.rpartition("/")[0]
            moved = self._moves.get(prefix, Place(self.main, ""))
            return self.files.location(Place(moved.file, moved.pointer + pointer[len(prefix) :]))

        return locate

    @property
    def is_too_large(self) -> bool:
        """Whether so much was copied that no more is."""
        return self.inlined > MAX_INLINED or self.copied > MAX_COPIED

    @property
    def _root(self) -> str:
        return "" if self._is_2_0 else "/components"

    def _claim(self, kind: str) -> None:
        """What the document's own components refer to is called as they are."""
        section = self._sections[kind]
        holder = Place(self.main, "")
        for token in (*split(self._root), section):
            holder = self._follow(Place(holder.file, join(holder.pointer, token)))
        values = self._value(holder)
        keys = list(values) if isinstance(values, dict) else []
        self._taken[section] = set(keys)
        places = {key: Place(holder.file, join(holder.pointer, key)) for key in keys}
        self._keys |= {(kind, place): key for key, place in places.items()}
        for key, place in places.items():
            while (following := self._follow(place, steps=1)) not in places.values():
                if (kind, following) in self._keys:
                    break
                self._keys[kind, following] = key
                place = following

    def _value(self, place: Place) -> Any:
        """What stands at a place, also where a file stands for something on the way there."""
        if place not in self._values:
            self._values[place] = self._found(place)
        return self._values[place]

    def _found(self, place: Place) -> Any:
        for _ in range(_MOST_STEPS):
            try:
                return place.value(self.files)
            except PointerError:
                pass
            tokens = split(place.pointer)
            for length in reversed(range(len(tokens))):
                there = self._step(Place(place.file, join("", *tokens[:length])))
                if there is not None:
                    place = Place(there.file, join(there.pointer, *tokens[length:]))
                    break
            else:
                return None
        return None

    def _step(self, place: Place) -> Place | None:
        """What stands in another file, by a reference that stands alone."""
        if place not in self._steps:
            self._steps[place] = self._next(place)
        return self._steps[place]

    def _next(self, place: Place) -> Place | None:
        try:
            value = place.value(self.files)
        except PointerError:
            return None
        is_alone = isinstance(value, dict) and len(value) == 1
        reference = value.get("$ref") if is_alone else None
        there = self.files.target(reference, place.file) if isinstance(reference, str) else None
        return None if there is None or there.file == self.main else there

    def _follow(self, place: Place, steps: int = _MOST_STEPS) -> Place:
        """Where references lead from a place to other files."""
        for _ in range(steps):
            there = self._step(place)
            if there is None or self._value(there) is None:
                break
            place = there
        return place

    def _visit(self, kind: str, value: Any, place: Place, pointer: str) -> Any:
        """A part that stands at `place`, as it is to stand at `pointer`."""
        self.copied += bool(self._active)
        if isinstance(value, list):
            return [
                (
                    self._visit(kind, item, place.inside(str(i)), f"{pointer}/{i}")
                    if isinstance(item, dict | list)
                    else self._plain(item)
                )
                for i, item in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return self._reference(kind, value, place, pointer)
        return self._members(kind, value, place, pointer)

    def _plain(self, value: Any) -> Any:
        """What holds nothing."""
        self.copied += bool(self._active)
        return value

    def _members(self, kind: str, value: dict[str, Any], place: Place, pointer: str) -> Any:
        result: dict[str, Any] = {}
        for key, part in value.items():
            shape, inner = member(kind, key)
            if not inner and (key in _PLAIN or key.startswith("x-")):
                result[key] = part
            elif not isinstance(
                part, dict | list
            ):  # most are such, and where they stand is no matter
                result[key] = part if shape == "map" else self._plain(part)
            elif shape == "map":
                result[key] = self._map(inner, part, place.inside(key), join(pointer, key))
            else:
                result[key] = self._visit(inner, part, place.inside(key), join(pointer, key))
        if kind == "schema" and isinstance(value.get("discriminator"), dict):
            result["discriminator"] = self._mapping(value["discriminator"], place)
        return result

    def _map(self, kind: str, value: Any, place: Place, pointer: str) -> Any:
        """Objects of one kind by keys of the author's own."""
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            there = self._follow(place)
            if there == place or not self._may_inline(there):
                return value
            return self._inlined(
                there, pointer, lambda found: self._map(kind, found, there, pointer)
            )
        return {
            key: self._visit(kind, part, place.inside(key), join(pointer, key))
            for key, part in value.items()
        }

    def _reference(self, kind: str, value: dict[str, Any], place: Place, pointer: str) -> Any:
        there = self.files.target(value["$ref"], place.file)
        if there is None or self._value(there) is None:
            return value
        beside = {key: part for key, part in value.items() if key != "$ref"}
        beside = self._members(kind, beside, place, pointer) if beside else beside
        if there.file == self.main:
            return {"$ref": _fragment(there.pointer), **beside}
        own_key = self._keys.get((kind, place))
        is_own = own_key is not None and own_key == self._keys.get((kind, there))
        if kind not in self._sections or (is_own and self._is_component(pointer)):
            if not self._may_inline(there):
                return value
            found = self._moved(kind, there, pointer)
            return {**found, **beside} if isinstance(found, dict) and beside else found
        key = self._component(kind, there)
        return {"$ref": _fragment(self._component_pointer(kind, key)), **beside}

    def _component_pointer(self, kind: str, key: str) -> str:
        return join(f"{self._root}/{self._sections[kind]}", key)

    def _is_component(self, pointer: str) -> bool:
        tokens = split(pointer)
        return len(tokens) == (2 if self._is_2_0 else 3) and pointer.startswith(self._root)

    def _may_inline(self, place: Place) -> bool:
        is_free = place not in self._active and len(self._active) < MAX_NESTED
        return is_free and not self.is_too_large

    def _moved(self, kind: str, place: Place, pointer: str) -> Any:
        """A part of another file, which keeps the evidence of what it stood in."""
        part = self._inlined(place, pointer, lambda found: self._visit(kind, found, place, pointer))
        evidence = self._evidence(place)
        is_without = evidence is not None and isinstance(part, dict) and EVIDENCE not in part
        return {**part, EVIDENCE: evidence} if is_without else part

    def _evidence(self, place: Place) -> Any:
        """The evidence nearest around a place in its file."""
        value, found = self._value(Place(place.file, "")), None
        for token in split(place.pointer):
            if not isinstance(value, dict):
                break
            found = value.get(EVIDENCE, found)
            value = value.get(token)
        return found

    def _inlined(self, place: Place, pointer: str, visit: Callable[[Any], Any]) -> Any:
        self.inlined += 1
        self._moves[pointer] = place
        self._active.append(place)
        result = visit(self._value(place))
        self._active.pop()
        return result

    def _component(self, kind: str, place: Place) -> str:
        """The key of the component that a part of another file becomes."""
        place = self._follow(place)
        if (kind, place) not in self._keys:
            taken = self._taken[self._sections[kind]]
            key = component_key(place, taken)
            taken.add(key)
            self._keys[kind, place] = key
            self._waiting.append((kind, place, key))
        return self._keys[kind, place]

    def _mapping(self, discriminator: dict[str, Any], place: Place) -> dict[str, Any]:
        """A discriminator whose mapping leads where its schemas stand now."""
        mapping = discriminator.get("mapping")
        if not isinstance(mapping, dict):
            return discriminator
        led: dict[str, Any] = {}
        for value, reference in mapping.items():
            there = self.files.target(reference, place.file) if isinstance(reference, str) else None
            led[value] = reference
            if there is not None and self._value(there) is not None:
                found = self._reference("schema", {"$ref": reference}, place, "")
                led[value] = found["$ref"]
        return {**discriminator, "mapping": led}

    def _with_components(self, content: dict[str, Any]) -> dict[str, Any]:
        components = content.get("components") or {}
        owner = content if self._is_2_0 else components
        if not self._added or not isinstance(owner, dict):
            return content
        added = {
            section: {**present, **self._added[section]}
            for section in sorted(self._added)
            if isinstance(present := owner.get(section) or {}, dict)
        }
        return content | (added if self._is_2_0 else {"components": {**owner, **added}})


def _fragment(pointer: str) -> str:
    return "#" + pointer.replace("%", "%25")
