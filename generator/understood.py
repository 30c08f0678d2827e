"""What was understood of a document, kept by all that it says but its descriptions.

No stage before `parse` reads a description: it is carried from place to place, and compared with others.
So a document is known again by what it is with a token in place of each, equal tokens for equal texts; the
normalized document is kept with the same tokens. Whoever edits a description changes neither.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Any

from .cache import NO_CACHE, Cache, key, program
from .diagnostics import Collector
from .document import Document
from .naming import NameBook
from .records import record
from .vendor import Vendor

# In JSON, of which a text can hold neither: its quotes are escaped, and so are our signs.
_DESCRIPTION = re.compile(r'(?<="description": ")[^"\\]*(?:\\.[^"\\]*)*')
_TOKEN = re.compile(r"\\ue000(\d+)\\ue001")
_PART = "\ue002"
_SIGNS = r"\ue00"
_HOLDERS = (dict, list)


@record(frozen=True, slots=True)
class _Told:
    """What a document says but its descriptions: a hash of it, and the numbers of those, as JSON holds
    them."""

    digest: str
    numbers: dict[str, int]


def mended(
    vendor: Vendor,
    document: Document,
    mend: Callable[[Document, Collector], Document],
    collector: Collector,
    cache: Cache,
) -> Document:
    """What `mend` makes of a document; the document itself where that is known to leave it as it is."""
    told = _told(vendor, document, cache)
    place = key("nothing to mend", program(), told.digest) if told else ""
    if place and cache.get(place) is not None:
        return document
    before = len(collector.diagnostics)
    made = mend(document, collector)
    if place and made is document and len(collector.diagnostics) == before:
        cache.put(place, "")
    return made


def _told(vendor: Vendor, document: Document, cache: Cache) -> _Told | None:
    """What a document says but its descriptions; None where nothing is to be kept of it."""
    # A document that is given by itself is hardly ever edited: it would be kept for nothing.
    if cache is NO_CACHE or vendor.document is not None:
        return None
    known = document.memory.get(_Told)
    if known is None or known[0] is not document.content:
        known = document.memory[_Told] = document.content, _without_descriptions(document)
    found: _Told | None = known[1]
    return found


def _without_descriptions(document: Document) -> _Told | None:
    components = document.content.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    if isinstance(schemas, dict) and any(" " in name for name in schemas):
        return None  # a discriminator may name one under a key that only looks like prose
    text = json.dumps(document.content)
    if _SIGNS in text:
        return None
    numbers: dict[str, int] = {}
    told = _numbered(text, numbers)
    return _Told(key(told, json.dumps([*document.origins.items()])), numbers)


def _numbered(text: str, numbers: dict[str, int]) -> str:
    """JSON with tokens for its descriptions, whose numbers are added; what holds no blank stays."""

    def token(found: re.Match[str]) -> str:
        text = found[0]
        if " " not in text:
            return text
        return rf"\ue000{numbers.setdefault(text, len(numbers))}\ue001"

    return _DESCRIPTION.sub(token, text)


@record(slots=True)
class Understood:
    """What is known of a document of a vendor, before its stages are run.

    `inputs` are what else decides what they make of it: the texts of client.yaml and names.lock, and
    whether people here wrote it.
    """

    vendor: Vendor
    document: Document
    inputs: Sequence[str]
    cache: Cache
    _numbers: dict[str, int] = field(default_factory=dict)
    _key: str = ""
    _made: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        told = _told(self.vendor, self.document, self.cache)
        if told is not None:
            self._numbers = told.numbers
            self._key = key(program(), self.vendor.name, *self.inputs, told.digest)

    def recall(self, names: NameBook) -> Document | None:
        """The normalized document, whose names are put into the book; None where it has to be made."""
        kept = self.cache.get(self._place()) if self._key else None
        digest, _, text = (kept or "").partition("\n")
        if digest != self._key or not text:
            return None
        texts = list(self._numbers)
        made = _whole(_TOKEN.sub(lambda token: texts[int(token[1])], text))
        names.overrides = made["overrides"]
        names.chosen.update(made["chosen"])
        names.places.update({name: tuple(places) for name, places in made["places"].items()})
        names.kept.update(made["kept"])
        names.twins.update(made["twins"])
        names.wanted.update(made["wanted"])
        names.moved.update(made["moved"])
        return self.document.with_content(made["content"], _flat(made["origins"]))

    def learn(self, normalized: Document, names: NameBook) -> None:
        """Take what stages that found nothing have made."""
        if self._key:
            self._made = {
                "content": normalized.content,
                "origins": normalized.origins,
                "overrides": dict(names.overrides),
                "chosen": dict(names.chosen),
                "places": dict(names.places),
                "kept": sorted(names.kept),
                "twins": {key: [*twins] for key, twins in names.twins.items()},
                "wanted": {key: [*wanted] for key, wanted in names.wanted.items()},
                "moved": sorted(names.moved),
            }

    def keep(self) -> None:
        """Keep what was learned, if anything was, in place of what was kept of this vendor."""
        if not self._made:
            return
        numbers = dict(self._numbers)
        text = _numbered(
            _parts({**self._made, "origins": _grouped(self._made["origins"])}), numbers
        )
        if numbers == self._numbers:  # else a stage has written one, out of others or of nothing
            self.cache.put(self._place(), f"{self._key}\n{text}")

    def _place(self) -> str:
        # One for each vendor: it is large, and nobody needs those of earlier editions.
        return key("understood", self.vendor.name)


def _parts(value: dict[str, Any]) -> str:
    """A value as lines of JSON, in which an object stands once that stands in many places.

    The lines of such come first, in the place of each is its number, and the last one is the whole.
    """
    seen: set[int] = set()
    shared: set[int] = set()
    waiting: list[Any] = [value]
    for one in waiting:  # grows while it is read
        if id(one) in seen:
            shared.add(id(one))
            continue
        seen.add(id(one))
        inside = one.values() if isinstance(one, dict) else one
        waiting += [part for part in inside if part and isinstance(part, _HOLDERS)]
    numbers: dict[int, int] = {}
    lines: list[str] = []

    def visit(part: Any) -> Any:
        if isinstance(part, list):
            return [visit(one) if isinstance(one, _HOLDERS) else one for one in part]
        if id(part) in numbers:
            return {_PART: numbers[id(part)]}
        made = {key: visit(one) if isinstance(one, _HOLDERS) else one for key, one in part.items()}
        if id(part) not in shared:
            return made
        numbers[id(part)] = len(lines)
        lines.append(json.dumps(made))
        return {_PART: numbers[id(part)]}

    lines.append(json.dumps(visit(value)))
    return "\n".join(lines)


def _whole(text: str) -> Any:
    """What `_parts` has written; objects that were one are one again."""
    parts: list[Any] = []

    def placed(found: dict[str, Any]) -> Any:
        return parts[found[_PART]] if _PART in found else found

    for line in text.split("\n"):
        parts.append(json.loads(line, object_hook=placed))
    return parts[-1]


def _grouped(origins: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Origins by what holds a place, and its last word; equal groups, as those of headers, are one."""
    groups: dict[str, dict[str, str]] = {}
    for pointer, origin in origins.items():
        holder, slash, word = pointer.rpartition("/")
        groups.setdefault(holder + slash, {})[word] = origin
    known: dict[tuple[tuple[str, str], ...], dict[str, str]] = {}
    return {holder: known.setdefault((*group.items(),), group) for holder, group in groups.items()}


def _flat(groups: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    return {
        holder + word: origin for holder, group in groups.items() for word, origin in group.items()
    }
