"""Random single edits of a vendor's document, each judged by the review and by mypy."""

import copy
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from generator.review.callers import compare
from tests.review.callers.judge import Verdict, judged
from tests.review.callers.mutations import KINDS, Kind, mutated
from tests.review.callers.parts import Builder, Part, Slicer, whole
from tests.review.callers.test_callers import disagreements
from tests.review.mutations.edits import EDITS

Tree = Mapping[str, str]

_KINDS: tuple[Kind | str, ...] = (*sorted(EDITS), *KINDS)
_OF_A_PART = 10
# How many packages one run of mypy reads: parts of documents, and whole ones.
_AT_ONCE = {True: 100, False: 10}


@dataclass(frozen=True, slots=True)
class Edited:
    """A package before and after an edit; `head` is empty where the edit gave none."""

    name: str
    kind: str
    base: Tree
    head: Tree


@dataclass(frozen=True, slots=True)
class Trial:
    """`wrong` says what only one of review and mypy refuses; `is_breaking` whether anything is."""

    name: str
    kind: str
    is_judged: bool
    is_breaking: bool = False
    wrong: tuple[str, ...] = ()


def trials(
    vendor: str, wanted: int, folder: Path, *, parts: bool, seed: str = ""
) -> Iterator[Trial]:
    """Edits of a vendor's document, or of parts of it, until `wanted` are judged.

    An edit that gives no package, for the document has errors then, is no more than named.
    """
    waiting: list[Edited] = []
    found = _edits(f"{vendor}{seed}", whole(vendor), Builder(folder), parts)
    done = 0
    for one in found:
        if one.head:
            waiting.append(one)
        else:
            yield Trial(one.name, one.kind, is_judged=False)
        if len(waiting) == min(_AT_ONCE[parts], wanted - done):
            yield from _judged(waiting, folder / "judged")
            done += len(waiting)
            waiting = []
        if done == wanted:
            return


def _edits(name: str, document: Part, builder: Builder, parts: bool) -> Iterator[Edited]:
    """Without an end; a part is another one after some edits."""
    slicer = Slicer(document)
    for number in count():
        if number == 0 or (parts and number % _OF_A_PART == 0):
            part = slicer.part(Random(f"{name} part {number}")) if parts else document
            base, lock = builder.made(part)
            assert base, f"{name} {number}"
        kind, content = _edited(part.content, Random(f"{name} {number}"))
        head, _ = builder.made(Part(content, part.client, lock))
        yield Edited(f"{name} {number}", kind, base, head)


def _edited(content: dict[str, Any], random: Random) -> tuple[str, dict[str, Any]]:
    """What was done, and a copy with it; kinds that a document has no place for are drawn again."""
    while True:
        kind = random.choice(_KINDS)
        if isinstance(kind, str):
            head = copy.deepcopy(content)
            if EDITS[kind](head, random) is not None:
                return kind, head
        elif (found := mutated(content, random, kind)) is not None:
            return found


def _judged(waiting: list[Edited], folder: Path) -> Iterator[Trial]:
    """One run of mypy for all; packages whose code is the same are read once."""
    pairs: dict[str, tuple[Tree, Tree]] = {}
    names: dict[tuple[str, ...], str] = {}
    own: list[str] = []
    for index, one in enumerate(waiting):
        key = (*_code(one.base), "", *_code(one.head))
        own.append(names.setdefault(key, f"n{index}"))
        pairs.setdefault(own[-1], (one.base, one.head))
    shutil.rmtree(folder, ignore_errors=True)
    verdicts = judged(pairs, folder)
    for name, one in zip(own, waiting, strict=True):
        verdict = verdicts[name]
        wrong = tuple(disagreements(compare(one.base, one.head), verdict))
        yield Trial(one.name, one.kind, True, verdict != Verdict(), wrong)


def _code(tree: Tree) -> Iterator[str]:
    return (part for path in sorted(tree) if path.endswith(".py") for part in (path, tree[path]))
