"""Which positions of a base can be tried at once, found with a harmless word at each of them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from generator.document import join
from generator.tree import Tree

from . import trees
from .outcomes import Outcome, outcome
from .places import Mode, Position, base, placed, positions, put_keys

HARMLESS = "harmless"
Sign = tuple[str, str, str]
"""The code of an error, the file, and the pointer to where that is in the base."""
Signs = Mapping[Position, frozenset[Sign]]
# So many runs for each member of a group are enough to look for one that is larger.
_PATIENCE = 4
# What a package says of a document in its own words.
_AS_READ = ("openapi.yaml", "_document.json", ".lock")


@dataclass(frozen=True, slots=True)
class Groups:
    """Positions of a base that bear a harmless word, and such that do not; each with those that can be tried at once.

    `signs` has what is found about each of those that do not, and about no other one of its group.
    """

    together: tuple[tuple[Position, ...], ...]
    refused: tuple[tuple[Position, ...], ...]
    signs: Signs

    @property
    def size(self) -> int:
        """How many positions there are."""
        return sum(map(len, self.together)) + sum(map(len, self.refused))

    def some(self, is_wanted: Callable[[], bool]) -> "Groups":
        """Those that are wanted, each asked for once."""
        return Groups(
            tuple(group for group in self.together if is_wanted()),
            tuple(group for group in self.refused if is_wanted()),
            self.signs,
        )


def places_of(name: str, mode: Mode) -> list[Position]:
    """The positions of a base at which a mode means something."""
    return [one for one in positions(base(name)) if one.is_key or mode != "beside"]


def grouped(name: str, mode: Mode, chosen: Sequence[Position]) -> Groups:
    """Which of some positions of a base bear a harmless word in a mode, and which of them can have it at once.

    Texts and names that change nothing else stand together. What changes more may keep other parts of
    the document from being read: of a group of such, each must still be seen in the package.
    """
    return _Grouping(name, mode).run(chosen)


def is_blamed(position: Position, found: Iterable[Sign], *, with_owner: bool = False) -> bool:
    """Whether an error is about what stands at a position, or about its owner as a whole."""
    places = {position.pointer} | ({position.owner_pointer} if with_owner else set())
    return any(file.endswith(f"/{position.file}") and at in places for _, file, at in found)


def signs_of(
    made: Outcome, chosen: Sequence[Position], text: str, mode: Mode, *, is_exact: bool
) -> frozenset[Sign]:
    """What errors are found where a text stands at some positions.

    Their pointers are those of the base, whatever keys stand there now.
    """
    keys = put_keys(chosen, text, mode, is_exact=is_exact)
    moved = [
        (join(position.owner_pointer, key), position.pointer) for position, key in keys.items()
    ]
    return frozenset(
        (error.code, error.location.file, _in_the_base(error.pointer, moved))
        for error in made.errors
    )


def _in_the_base(pointer: str, moved: Iterable[tuple[str, str]]) -> str:
    """A pointer without the keys that were put into it; outer ones come first."""
    for now, before in moved:
        if pointer == now or pointer.startswith(f"{now}/"):
            pointer = before + pointer[len(now) :]
    return pointer


@cache
def content_of(name: str) -> dict[str, Any]:
    """The files of a base, read once."""
    return base(name)


class _Grouping:
    """Tries a harmless word at positions of one base in one mode."""

    def __init__(self, name: str, mode: Mode) -> None:
        self.name = name
        self.mode: Mode = mode
        original = outcome(content_of(name), name).tree
        assert original is not None
        self.plain = trees.shape(original)
        self.signs: dict[Position, frozenset[Sign]] = {}
        self.order: dict[Position, int] = {}

    def run(self, everywhere: Sequence[Position]) -> Groups:
        """Every position in one group, of those that bear the word or of those that do not."""
        self.order = {one: number for number, one in enumerate(everywhere)}
        alike: list[Position] = []
        changing: list[Position] = []
        refused: list[Position] = []
        for one in everywhere:
            made = self._made([one])
            if made.tree is None:
                self.signs[one] = self._signs(made, [one])
                refused.append(one)
            else:
                (alike if trees.shape(made.tree) == self.plain else changing).append(one)
        together = [*self._packed(alike, self._alike), *self._seen_together(changing)]
        apart = self._spoken_of_together(refused)
        return Groups(tuple(together), tuple(apart), self._own_signs(apart))

    def _made(self, chosen: Sequence[Position]) -> Outcome:
        ordered = self._ordered(chosen)
        files = placed(content_of(self.name), ordered, HARMLESS, self.mode, is_exact=False)
        return outcome(files, self.name)

    def _signs(self, made: Outcome, chosen: Sequence[Position]) -> frozenset[Sign]:
        ordered = self._ordered(chosen)
        return signs_of(made, ordered, HARMLESS, self.mode, is_exact=False)

    def _alike(self, chosen: Sequence[Position]) -> bool:
        made = self._made(chosen).tree
        return made is not None and trees.shape(made) == self.plain

    def _is_generated(self, chosen: Sequence[Position]) -> bool:
        return self._made(chosen).tree is not None

    def _spoken_of(self, chosen: Sequence[Position]) -> bool:
        """Whether each of some positions has a finding that is about it alone."""
        own = self._own_signs([chosen])
        if not all(own[one] for one in chosen):
            return False
        found = self._signs(self._made(chosen), chosen)
        return all(own[one] & found for one in chosen)

    def _own_signs(self, groups: Iterable[Sequence[Position]]) -> dict[Position, frozenset[Sign]]:
        return {
            one: self.signs[one].difference(*(self.signs[o] for o in group if o != one))
            for group in groups
            for one in group
        }

    def _packed(
        self, members: Sequence[Position], bears: Callable[[Sequence[Position]], bool]
    ) -> list[tuple[Position, ...]]:
        """Positions, each of which is fine alone, in few groups that are fine."""
        groups, rest = list[tuple[Position, ...]](), list(members)
        left = [_PATIENCE * len(members)]
        while rest:
            groups.append(self._most(rest, bears, left))
            rest = [one for one in rest if one not in set(groups[-1])]
        return groups

    def _most(
        self,
        members: Sequence[Position],
        bears: Callable[[Sequence[Position]], bool],
        left: list[int],
    ) -> tuple[Position, ...]:
        """As many of some positions as halves of them can be added to what is there; `left` counts tries."""
        group: list[Position] = []

        def add(some: Sequence[Position]) -> None:
            if not group and len(some) == 1:
                group.extend(some)
                return
            left[0] -= 1
            if left[0] > 0 and bears([*group, *some]):
                group.extend(some)
            elif len(some) > 1:
                add(some[: len(some) // 2])
                add(some[len(some) // 2 :])

        add(members)
        return self._ordered(group)

    def _spoken_of_together(self, members: Sequence[Position]) -> list[tuple[Position, ...]]:
        """Positions that are refused, in groups in which each is spoken of.

        Those with errors of one kind come first: behind a stage that finds any, nothing is looked at.
        """
        kinds: dict[tuple[str, ...], list[Position]] = {}
        for one in members:
            kinds.setdefault(tuple(sorted({code for code, *_ in self.signs[one]})), []).append(one)
        groups: list[tuple[Position, ...]] = []
        for kind in kinds.values():
            for more in self._packed(kind, self._spoken_of):
                for number, group in enumerate(groups):
                    if self._spoken_of([*group, *more]):
                        groups[number] = self._ordered([*group, *more])
                        break
                else:
                    groups.append(more)
        return groups

    def _ordered(self, chosen: Iterable[Position]) -> tuple[Position, ...]:
        return tuple(sorted(chosen, key=self.order.__getitem__))

    def _seen_together(self, members: Sequence[Position]) -> Iterator[tuple[Position, ...]]:
        """Positions in groups that give a package which would be another without any one of them."""
        rest, left = list(members), [_PATIENCE * len(members)]
        while rest:
            group = self._most(_apart(rest), self._is_generated, left)
            hidden = self._hidden(group)
            yield tuple(one for one in group if one not in hidden)
            rest = [one for one in rest if one not in group or one in hidden]

    def _hidden(self, group: Sequence[Position]) -> list[Position]:
        """Those of a group without which the package is the same, as long as others stay."""
        hidden: list[Position] = []
        whole = _seen(self._made(group).tree) if len(group) > 1 else {}
        for one in group:
            others = [other for other in group if other != one and other not in hidden]
            if others and _seen(self._made(others).tree) == whole:
                hidden.append(one)
        return hidden


def _seen(tree: Tree | None) -> dict[str, str]:
    return (
        {}
        if tree is None
        else {path: text for path, text in tree.items() if not path.endswith(_AS_READ)}
    )


def _apart(chosen: Iterable[Position]) -> list[Position]:
    """The first of some positions and all that do not stand inside of one another."""
    apart: list[Position] = []
    for one in chosen:
        if not any(_meet(one, other) for other in apart):
            apart.append(one)
    return apart


def _meet(one: Position, other: Position) -> bool:
    length = min(len(one.way), len(other.way))
    return one.file == other.file and one.way[:length] == other.way[:length]
