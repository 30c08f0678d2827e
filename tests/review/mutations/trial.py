"""One edit of one vendor's document, and whether the comparison says of it what it must."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from generator.document import Document
from generator.review.change import WireChange
from generator.review.checks import CHECKS
from generator.review.wire import compare
from tests.review.mutations.edits import EDITS, Wanted
from tests.review.wire.documents import TODAY, read

SPECS = Path(__file__).parents[3] / "specs"
VENDORS = sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml"))


@dataclass(frozen=True)
class Trial:
    """`wrong` says what is missing or too much; it is empty where all is well."""

    vendor: str
    seed: int
    kind: str
    wrong: str


@cache
def edition(vendor: str) -> Document:
    """A vendor's whole document."""
    return read(SPECS / vendor / "openapi.yaml")


def trials(vendor: str, seeds: range) -> Iterator[Trial]:
    """A random edit for each seed; kinds that a document has no place for are drawn again."""
    base = edition(vendor)
    for seed in seeds:
        random = Random(f"{vendor} {seed}")
        wanted = None
        while wanted is None:
            kind = random.choice(sorted(EDITS))
            content = copy.deepcopy(dict(base.content))
            wanted = EDITS[kind](content, random)
        found = compare(base, base.with_content(content), TODAY)
        yield Trial(vendor, seed, kind, _wrong(found, wanted))


def _wrong(found: tuple[WireChange, ...], wanted: Wanted) -> str:
    ids = {change.id for change in found}
    problems = [f"none of {', '.join(sorted(g))}" for g in wanted.groups if not g & ids]
    known = wanted.allowed.union(*wanted.groups)
    problems += [f"{change.id} {change.subject}" for change in found if change.id not in known]
    for change in found:
        if wanted.operation and change.operations != (wanted.operation,):
            problems.append(f"{change.id} in {', '.join(change.operations)}")
        if wanted.subject and not change.subject.endswith(wanted.subject):
            problems.append(f"{change.id} is about {change.subject}")
        if change.id not in CHECKS:
            problems.append(f"{change.id} is no check")
    return "; ".join(problems)
