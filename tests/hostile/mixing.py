"""As many payloads as possible in one vendor's folder, each at a position of its own, and a harmless twin of it."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .groups import is_blamed, places_of, signs_of
from .outcomes import Outcome, outcome
from .payloads import PAYLOADS
from .places import Mode, Position, base, placed_each
from .search import HARMLESS

Texts = Mapping[Position, str]
# More would be the whole of a page or of an answer.
_LONGEST = 1000
_FREE = frozenset(
    "description summary title operationId enum const example note value termsOfService email bearerFormat"
    " x-enum-varnames x-enum-descriptions $comment reason documentation tags".split()
)
_OF_NAMES = frozenset(
    "properties paths schemas headers examples securitySchemes scopes webhooks variables mapping".split()
)


@dataclass(frozen=True, slots=True)
class Mixture:
    """The files of a vendor with payloads in them that give a package, the same with harmless words, and the payloads."""

    files: Mapping[str, Any]
    twin: Mapping[str, Any]
    texts: Texts


def free(name: str, mode: Mode) -> list[Position]:
    """The positions of a base whose texts say something to people, or are values that anything may be."""
    return [one for one in places_of(name, mode) if not one.is_key and _last_key(one) in _FREE]


def named(name: str, mode: Mode) -> list[Position]:
    """The keys of a base that are names of what an API has."""
    return [one for one in places_of(name, mode) if one.is_key and {*one.way[-2:-1]} & _OF_NAMES]


def _last_key(position: Position) -> str:
    return next((str(token) for token in reversed(position.way) if isinstance(token, str)), "")


def mixture(name: str, mode: Mode, seed: int, among: Iterable[Position]) -> Mixture:
    """Positions, of some, that are found to bear what chance gives them, in few tries."""
    chance = random.Random(f"{name} {mode} {seed}")
    short = [one.text for one in PAYLOADS if len(one.text) <= _LONGEST]
    found = _Finder(name, mode).borne({one: chance.choice(short) for one in among})
    content = base(name)
    words = {one: f"{HARMLESS[1]} {number}" for number, one in enumerate(found)}
    return Mixture(placed_each(content, found, mode), placed_each(content, words, mode), found)


@dataclass(frozen=True, slots=True)
class _Finder:
    name: str
    mode: Mode

    def borne(self, texts: Texts) -> Texts:
        """What is left of some texts so that there is a package, and with harmless words too."""
        if not texts:
            return {}
        made = self._refusal(texts)
        if made is None:
            return texts
        found = signs_of(made, (), "", self.mode, is_exact=True)
        if blamed := {one for one in texts if is_blamed(one, found, with_owner=True)}:
            return self.borne({one: text for one, text in texts.items() if one not in blamed})
        if len(texts) == 1:
            return {}
        positions = list(texts)
        middle = len(positions) // 2
        one = self.borne({position: texts[position] for position in positions[:middle]})
        other = self.borne({position: texts[position] for position in positions[middle:]})
        both = {**one, **other}
        return both if self._refusal(both) is None else max(one, other, key=len)

    def _refusal(self, texts: Texts) -> Outcome | None:
        words = {one: f"{HARMLESS[1]} {number}" for number, one in enumerate(texts)}
        for each in (texts, words):
            made = outcome(placed_each(base(self.name), each, self.mode), self.name)
            if made.fault or made.tree is None:
                return made
        return None
