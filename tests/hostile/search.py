"""A payload at every position of a base, many at once where that can be, each alone where it must."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from generator.tree import Tree

from . import pages, trees
from .outcomes import Outcome, outcome
from .payloads import Payload
from .places import Mode, Position, base, placed, positions

# Words that mean no harm, in the forms that names have: a package has the shape that one of them gives.
HARMLESS = ("harmless", "harmless word", "words", "Harmless-9", "harmless" * 40, "9", "ü")
# What a document means where it says so, or nearly so: `type: list` is an array, a method is a method, and
# what begins with x- is passed over.
_MEANT = (
    "string",
    "array",
    "object",
    "integer",
    "number",
    "boolean",
    "null",
    "trace",
    "x-harmless",
)
_LETTERS = re.compile(r"[A-Za-z]+")
_NO_PART_OF_A_PATH = re.compile(r"[^A-Za-z0-9/.{}:#?=_(),;&@$~!*-]+")


def calm(text: str) -> str:
    """A text that is divided like another, and means no harm.

    Its words are others, and of all signs it keeps those by which paths and names fall into parts.
    """
    words: dict[str, str] = {}

    def word(found: re.Match[str]) -> str:
        number = len(words)
        other = words.setdefault(
            found[0].lower(), f"w{chr(97 + number // 26)}{chr(97 + number % 26)}"
        )
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


@dataclass(frozen=True, slots=True)
class Groups:
    """Positions of a base that bear a harmless word, and such that do not; each with those that can be tried at once."""

    together: tuple[tuple[Position, ...], ...]
    refused: tuple[tuple[Position, ...], ...]

    @property
    def size(self) -> int:
        """How many positions there are."""
        return sum(map(len, self.together)) + sum(map(len, self.refused))

    def some(self, is_wanted: Callable[[], bool]) -> "Groups":
        """Those that are wanted, each asked for once."""
        return Groups(
            tuple(group for group in self.together if is_wanted()),
            tuple(group for group in self.refused if is_wanted()),
        )


def places_of(name: str, mode: Mode) -> list[Position]:
    """The positions of a base at which a mode means something."""
    return [one for one in positions(base(name)) if one.is_key or mode != "beside"]


def grouped(name: str, mode: Mode, chosen: Sequence[Position]) -> Groups:
    """Which of some positions of a base bear a harmless word in a mode, and which of them can have it at once.

    Texts and names that change nothing else stand together. What changes more keeps other parts of the
    document from being read: of that none stands inside of what another one changes.
    """
    return _Grouping(name, mode).run(chosen)


class _Grouping:
    """Tries a harmless word at positions of one base in one mode."""

    def __init__(self, name: str, mode: Mode) -> None:
        self.name = name
        self.mode: Mode = mode
        self.together: list[tuple[Position, ...]] = []
        self.refused: list[tuple[Position, ...]] = []
        original = outcome(base(name), name).tree
        assert original is not None
        self.plain = trees.shape(original)

    def run(self, everywhere: Sequence[Position]) -> Groups:
        """Every position in one group, of those that bear the word or of those that do not."""
        texts = [one for part in self._alike(everywhere) for one in part]
        self.together += self._alike(texts) if texts else []
        rest = set(everywhere) - set(texts)
        bad: list[Position] = []
        for batch in _apart(one for one in everywhere if one in rest):
            bad += self._refusing(batch)
        while bad:
            bad = self._refuse(bad)
        return Groups(tuple(self.together), tuple(self.refused))

    def _made(self, chosen: Collection[Position]) -> Outcome:
        files = placed(_base(self.name), chosen, HARMLESS[0], self.mode, is_exact=False)
        return outcome(files, self.name)

    def _alike(self, chosen: Sequence[Position]) -> Iterator[tuple[Position, ...]]:
        made = self._made(chosen).tree
        if made is not None and trees.shape(made) == self.plain:
            yield tuple(chosen)
        elif len(chosen) > 1:
            middle = len(chosen) // 2
            yield from self._alike(chosen[:middle])
            yield from self._alike(chosen[middle:])

    def _refusing(self, chosen: Sequence[Position]) -> list[Position]:
        """Those of a batch that keep it from being generated; the others are a group, or several."""
        if not chosen:
            return []
        made = self._made(chosen)
        if made.tree is not None:
            self.together.append(tuple(chosen))
            return []
        if blamed := {one for one in chosen if is_blamed(one, made)}:
            rest = self._refusing([one for one in chosen if one not in blamed])
            return [*sorted(blamed), *rest]
        if len(chosen) == 1:
            return list(chosen)
        middle = len(chosen) // 2
        return [*self._refusing(chosen[:middle]), *self._refusing(chosen[middle:])]

    def _refuse(self, chosen: Sequence[Position]) -> list[Position]:
        """Add a group of positions, of each of which a finding speaks; what is left to be grouped."""
        batch, rest = _batch(chosen)
        made = self._made(batch)
        blamed = tuple(one for one in batch if is_blamed(one, made, with_owner=True))
        if not blamed and len(batch) > 1:
            middle = len(batch) // 2
            left: list[Position] = []
            for part in (batch[:middle], batch[middle:]):
                left += self._refuse(part)
            return [*left, *rest]
        self.refused.append(blamed or batch)
        done = set(self.refused[-1])
        return [*(one for one in batch if one not in done), *rest]


def _apart(chosen: Iterable[Position]) -> list[tuple[Position, ...]]:
    """Positions in groups, in none of which one stands inside of another's object.

    What stands in one section of the document does not stand with what stands in another: what nothing
    refers to any more is not generated.
    """
    groups: list[list[Position]] = []
    for one in chosen:
        group = next((group for group in groups if not any(_meet(one, o) for o in group)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return [tuple(group) for group in groups]


def _meet(one: Position, other: Position) -> bool:
    mine, theirs = one.way[:-1], other.way[:-1]
    length = min(len(mine), len(theirs))
    if one.file == other.file and mine[:length] == theirs[:length]:
        return True
    return bool({_section(one), _section(other)} >= {"operations", "parts"})


def _section(position: Position) -> str:
    first = position.way[0] if position.way else ""
    if first in ("paths", "webhooks"):
        return "operations"
    return "parts" if first in ("components", "definitions", "parameters", "responses") else ""


def _batch(chosen: Iterable[Position]) -> tuple[tuple[Position, ...], tuple[Position, ...]]:
    """Positions of which no two stand in the same object; and the rest."""
    batch: list[Position] = []
    rest: list[Position] = []
    taken: set[object] = set()
    for one in chosen:
        if one.owner in taken:
            rest.append(one)
        else:
            taken.add(one.owner)
            batch.append(one)
    return tuple(batch), tuple(rest)


def is_blamed(position: Position, made: Outcome, *, with_owner: bool = False) -> bool:
    """Whether an error is about what stands at a position, or about its owner as a whole."""
    places = {position.pointer} | ({position.pointer.rpartition("/")[0]} if with_owner else set())
    return any(
        error.location.file.endswith(f"/{position.file}") and error.pointer in places
        for error in made.errors
    )


@cache
def _base(name: str) -> dict[str, Any]:
    return base(name)


@lru_cache(maxsize=256)
def _twin(name: str, mode: Mode, chosen: tuple[Position, ...], word: str) -> Tree | None:
    """The package with a harmless word at some positions; None where there is none."""
    return outcome(placed(_base(name), chosen, word, mode, is_exact=False), name).tree


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
            self.findings_of(group)
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
            blamed = set(chosen) if len(chosen) == 1 else {o for o in chosen if is_blamed(o, made)}
            self.tally.diagnostics += len(blamed)
            if blamed:
                if rest := [one for one in chosen if one not in blamed]:
                    self.packages_of(rest)
                return
        if len(chosen) == 1:
            fault = Fault(self.name, self.mode, self.payload, tuple(chosen), what)
            self.tally.faults.append(fault)
            return
        middle = len(chosen) // 2
        self.packages_of(chosen[:middle])
        self.packages_of(chosen[middle:])

    def findings_of(self, chosen: Sequence[Position]) -> None:
        """Positions that should give findings, each one of its own; alone where they do not."""
        made = self._outcome(chosen, self.payload.text)
        blamed = set() if made.fault else {o for o in chosen if is_blamed(o, made, with_owner=True)}
        self.tally.diagnostics += len(blamed)
        rest = [one for one in chosen if one not in blamed]
        if not rest:
            return
        if blamed:
            self.findings_of(rest)
        elif len(rest) == 1:
            self.packages_of(rest)
        else:
            middle = len(rest) // 2
            self.findings_of(rest[:middle])
            self.findings_of(rest[middle:])

    def _outcome(self, chosen: Sequence[Position], text: str) -> Outcome:
        self.tally.runs += 1
        is_exact = self.payload.is_exact
        files = placed(_base(self.name), chosen, text, self.mode, is_exact=is_exact)
        return outcome(files, self.name)

    def _difference(self, made: Outcome, chosen: Sequence[Position]) -> str:
        """How a package differs from its twins; empty where it is like one of them."""
        assert made.tree is not None
        first = ""
        for word in (*HARMLESS, calm(self.payload.text), *_MEANT):
            twin = _twin(self.name, self.mode, tuple(chosen), word)
            if twin is None:
                continue
            what = difference(made.tree, twin, self.payload.text, word)
            if not what:
                return ""
            first = first or what
        if self._is_as_it_was(made.tree, chosen):
            return ""
        return first or "there is a package, and no harmless word gives one"

    def _is_as_it_was(self, tree: Tree, chosen: Sequence[Position]) -> bool:
        """Whether the text is what stands there anyway: `type` as a key in the place of `type`."""
        files = placed(_base(self.name), chosen, self.payload.text, self.mode)
        return files == _base(self.name) and tree == outcome(files, self.name).tree


def difference(tree: Tree, twin: Tree, *texts: str) -> str:
    """How a package differs from a twin in more than texts and names."""
    theirs = trees.shape(twin, *texts)
    try:
        mine = trees.shape(tree, *texts)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return f"a module that is none: {error}"
    if what := trees.first_difference(mine, theirs):
        return what
    for name in sorted(trees.new_names(tree, twin)):
        if name.startswith("__"):
            return f"the name {name}"
    for page in pages.PAGES:
        if what := pages.page_fault(tree[page], twin[page]):
            return f"{page}: {what}"
    if what := pages.metadata_fault(tree["pyproject.toml"], twin["pyproject.toml"]):
        return f"pyproject.toml: {what}"
    return ""
