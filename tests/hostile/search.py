"""A payload at every position of a base, many at once where that can be, each alone where it must."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from generator.tree import Tree

from . import pages, trees
from .groups import Groups, Sign, Signs, content_of, is_blamed, signs_of
from .outcomes import Outcome, outcome
from .payloads import Payload
from .places import Mode, Position, base, keywords, names, placed, positions, put_keys

# Words that mean no harm, in the forms that names have: a package has the shape that one of them gives.
HARMLESS = ("harmless", "harmless word", "words", "Harmless-9", "harmless" * 40, "9", "ü")
# What a document means where it says so, or nearly so: `type: list` is an array, `in: head` a header, a method is a method, and
# what begins with x- is passed over. An answer by `default` is a good one where there is no other, or a bad one.
_TYPES = ("string", "array", "object", "integer", "number", "boolean", "null")
_PLACES = ("query", "header", "path", "cookie", "body", "formData")
# A client may be called like something of the run time (`Omit`), which is not exported then.
# Blanks around a status are passed over, as is what nobody sees.
_MEANT = (*_TYPES, *_PLACES, "trace", "x-harmless", "2XX", "5XX", "Omit", " ")
# A document with what the bases do not have: null alone, and a constant that refers to its own object.
_ROUND = {"$ref": "#/components/schemas/Round"}
_PLAIN = {
    "type": "object",
    "required": ["never"],
    "properties": {"never": {"type": "null"}, "nothing": {"type": "null"}, "round": _ROUND},
}
_CONSTANT = {"type": "string", "const": "round"}
_CONTENT = {"content": {"application/json": {"schema": _PLAIN}}}
_KNOWN_BESIDE = {
    "openapi": "3.1.0",
    "info": {"title": "Known", "version": "1"},
    "servers": [{"url": "https://known.example"}],
    "paths": {
        "/known": {
            "post": {
                "requestBody": _CONTENT,
                "responses": {"200": {"description": "Known", **_CONTENT}},
            }
        }
    },
    "components": {
        "schemas": {"Round": {"type": "object", "properties": {"kind": {**_CONSTANT, **_ROUND}}}}
    },
}
_LETTERS = re.compile(r"[A-Za-z]+")
_NO_PART_OF_A_PATH = re.compile(r"[^A-Za-z0-9/.{}:#?=_(),;&@$~!*-]+")


def calm(text: str, *, with_types: bool = False) -> str:
    """A text that is divided like another, and means no harm.

    Its words are others, plural where they are, except for those that name types if these are to
    stay; and of all signs it keeps those by which paths, names and lists of types fall into parts.
    """
    words: dict[str, str] = {}

    def word(found: re.Match[str]) -> str:
        if with_types and found[0] in _TYPES:
            return found[0]
        original, number = found[0].lower(), len(words)
        end = "s" if original.endswith("s") else ""
        other = f"w{chr(97 + number // 26)}{chr(97 + number % 26)}{end}"
        other = words.setdefault(original, other)
        return other.upper() if found[0].isupper() else other

    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _NO_PART_OF_A_PATH.sub(" ", _LETTERS.sub(word, plain)[:10_000])


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a payload at some positions."""

    base: str
    mode: Mode
    payload: Payload
    positions: tuple[Position, ...]
    what: str

    def __str__(self) -> str:
        shown = ", ".join(map(str, self.positions[:3]))
        return f"{self.base} {self.mode} {self.payload.name!r} at {shown}\n    {self.what}"


@dataclass(slots=True)
class Tally:
    """How many positions were tried, what came of them, and in how many runs."""

    packages: int = 0
    diagnostics: int = 0
    runs: int = 0
    faults: list[Fault] = field(default_factory=list)

    @property
    def tried(self) -> int:
        """Every position counts once for each payload and mode."""
        return self.packages + self.diagnostics + sum(len(one.positions) for one in self.faults)

    def add(self, other: "Tally") -> None:
        """Take the counts of another."""
        self.packages += other.packages
        self.diagnostics += other.diagnostics
        self.runs += other.runs
        self.faults += other.faults


@lru_cache(maxsize=4096)
def _twin(name: str, mode: Mode, chosen: tuple[Position, ...], word: str) -> Tree | None:
    """The package with a harmless word at some positions; None where there is none."""
    return outcome(placed(content_of(name), chosen, word, mode, is_exact=False), name).tree


class Search:
    """Tries one payload on one base in one mode."""

    def __init__(self, name: str, mode: Mode, payload: Payload) -> None:
        self.name = name
        self.mode: Mode = mode
        self.payload = payload
        self.tally = Tally()

    def run(self, groups: Groups) -> Tally:
        """Every position, in groups as far as they bear it."""
        for group in groups.together:
            for chosen in self._rounds(group):
                self.packages_of(chosen)
        for group in groups.refused:
            for chosen in self._rounds(group):
                self.findings_of(chosen, groups.signs)
        return self.tally

    def _rounds(self, group: Sequence[Position]) -> Iterator[tuple[Position, ...]]:
        """Positions that can have the very same text: no two keys of one object."""
        if not self.payload.is_exact or self.mode == "after":
            yield tuple(group)
            return
        rounds: list[list[Position]] = [[]]
        counts: dict[object, int] = {}
        for one in group:
            place = counts.get(one.owner, 0) if one.is_key else 0
            counts[one.owner] = place + one.is_key
            while len(rounds) <= place:
                rounds.append([])
            rounds[place].append(one)
        yield from map(tuple, rounds)

    def packages_of(self, chosen: Sequence[Position]) -> None:
        """Positions that should give a package; halved where they do not, or where it is another."""
        made = self._outcome(chosen, self.payload.text)
        what = made.fault
        if not what and made.tree is not None:
            what = self._difference(made, chosen)
            if not what:
                self.tally.packages += len(chosen)
                return
        elif not what:
            blamed = (
                set(chosen) if len(chosen) == 1 else self._blamed(chosen, self._signs(made, chosen))
            )
            self.tally.diagnostics += len(blamed)
            if blamed:
                if rest := [one for one in chosen if one not in blamed]:
                    self.packages_of(rest)
                return
        if len(chosen) == 1:
            fault = Fault(self.name, self.mode, self.payload, tuple(chosen), what)
            self.tally.faults.append(fault)
            return
        for part in self._parts(chosen, made):
            self.packages_of(part)

    def _parts(
        self, chosen: Sequence[Position], made: Outcome
    ) -> tuple[Sequence[Position], Sequence[Position]]:
        """Those that errors may be about and the others; halves where errors do not say."""
        is_exact = self.payload.is_exact
        keys = put_keys(chosen, self.payload.text, self.mode, is_exact=is_exact)
        # The keys of names.lock are pointers themselves, and its errors bear them as such.
        near = {error.pointer for error in made.errors}
        suspects = [
            one
            for one in chosen
            if {one.owner_pointer, keys.get(one), *map(str, one.way[-1:])} & near
        ]
        if 0 < len(suspects) < len(chosen):
            return suspects, [one for one in chosen if one not in suspects]
        middle = len(chosen) // 2
        return chosen[:middle], chosen[middle:]

    def findings_of(self, chosen: Sequence[Position], signs: Signs) -> None:
        """Positions that should give findings, each one of its own; alone where they do not."""
        made = self._outcome(chosen, self.payload.text)
        blamed = set() if made.fault else self._spoken_of(chosen, made, signs)
        self.tally.diagnostics += len(blamed)
        rest = [one for one in chosen if one not in blamed]
        if not rest:
            return
        if blamed:
            self.findings_of(rest, signs)
        elif len(rest) == 1:
            self.packages_of(rest)
        else:
            middle = len(rest) // 2
            self.findings_of(rest[:middle], signs)
            self.findings_of(rest[middle:], signs)

    def _spoken_of(self, chosen: Sequence[Position], made: Outcome, signs: Signs) -> set[Position]:
        """Those of which a finding speaks: what is found for a harmless word, and for no other one there."""
        found = self._signs(made, chosen)
        known = {one for one in chosen if found & signs.get(one, frozenset())}
        return known or self._blamed(chosen, found, with_owner=True)

    def _signs(self, made: Outcome, chosen: Sequence[Position]) -> frozenset[Sign]:
        is_exact = self.payload.is_exact
        return signs_of(made, chosen, self.payload.text, self.mode, is_exact=is_exact)

    def _blamed(
        self, chosen: Sequence[Position], found: frozenset[Sign], *, with_owner: bool = False
    ) -> set[Position]:
        return {one for one in chosen if is_blamed(one, found, with_owner=with_owner)}

    def _outcome(self, chosen: Sequence[Position], text: str) -> Outcome:
        self.tally.runs += 1
        is_exact = self.payload.is_exact
        files = placed(content_of(self.name), chosen, text, self.mode, is_exact=is_exact)
        return outcome(files, self.name)

    def _difference(self, made: Outcome, chosen: Sequence[Position]) -> str:
        """How a package differs from its twins; empty where it is like one of them."""
        assert made.tree is not None
        text = self.payload.text
        words = (*HARMLESS, calm(text), *_MEANT, calm(text, with_types=True))
        if self._is_like_one_of(words[:1], made.tree, chosen):
            return ""
        if self._is_as_it_was(made.tree, chosen):
            return ""
        # What means something where it stands is like no twin, nor is a group that it is in.
        is_meant = text in keywords()
        if is_meant and len(chosen) > 1:
            return "a text that may mean something is in a group"
        if is_meant and self._is_made_of_what_is_known(made.tree):
            return ""
        if self._is_like_one_of(words[1:], made.tree, chosen):
            return ""
        for word in words:
            if twin := _twin(self.name, self.mode, tuple(chosen), word):
                return difference(made.tree, twin, *self._texts(chosen), word)
        return "there is a package, and no harmless word gives one"

    def _is_like_one_of(self, words: Sequence[str], tree: Tree, chosen: Sequence[Position]) -> bool:
        """Whether a harmless word at the same positions gives such a package."""
        for word in words:
            twin = _twin(self.name, self.mode, tuple(chosen), word)
            if twin and not difference(tree, twin, *self._texts(chosen), word, is_told=False):
                return True
        return False

    def _texts(self, chosen: Sequence[Position]) -> tuple[str, ...]:
        """What names may come from: the payload, and what it makes of one key that it stands behind."""
        text = self.payload.text
        if self.mode != "after" or len(chosen) > 1 or not chosen[0].is_key:
            return (text,)
        return text, f"{chosen[0].way[-1]}{text}"

    def _is_as_it_was(self, tree: Tree, chosen: Sequence[Position]) -> bool:
        """Whether the text is what stands there anyway: `type` as a key in the place of `type`."""
        files = placed(content_of(self.name), chosen, self.payload.text, self.mode)
        return files == content_of(self.name) and tree == outcome(files, self.name).tree

    def _is_made_of_what_is_known(self, tree: Tree) -> bool:
        """Whether a package is made of parts that are known, as one may be for a key that documents have."""
        own = [str(one.way[-1]) for one in positions(content_of(self.name)) if one.is_key]
        return trees.parts(tree, *own) <= _known_parts()


@cache
def _known_parts() -> frozenset[trees.Part]:
    """What the packages of the bases are made of, and that of what none of them has."""
    files = [(name, base(name)) for name in names()] + [("known", {"source.yaml": _KNOWN_BESIDE})]
    packages = (outcome(content, name).tree for name, content in files)
    return frozenset[trees.Part]().union(*(trees.parts(tree) for tree in packages if tree))


def difference(tree: Tree, twin: Tree, *texts: str, is_told: bool = True) -> str:
    """How a package differs from a twin in more than texts and names; where it does, unless it is told."""
    theirs = trees.shape(twin, *texts)
    try:
        mine = trees.shape(tree, *texts)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return f"a module that is none: {error}"
    if what := trees.first_difference(mine, theirs, is_told=is_told):
        return what
    for name in sorted(trees.new_names(mine, theirs)):
        if name.startswith("__"):
            return f"the name {name}"
    for page in pages.PAGES:
        if what := pages.page_fault(tree[page], twin[page]):
            return f"{page}: {what}"
    if what := pages.metadata_fault(tree["pyproject.toml"], twin["pyproject.toml"]):
        return f"pyproject.toml: {what}"
    return ""
