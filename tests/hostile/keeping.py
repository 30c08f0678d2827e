"""What was tried already, in a file that grows by a line for each payload; and the groups of positions beside it."""

import hashlib
import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.support.packages import ROOT

from .groups import Groups, grouped, places_of
from .places import BASES, Mode, Position
from .search import Tally

_CODE = ("generator", "templates", "tests/hostile")
# What decides which positions stand together; whatever the program does with them now, each is tried.
_GROUPING = ("groups.py", "places.py")


def _digest(paths: Sequence[Path], *more: str) -> str:
    digest = hashlib.sha256("\0".join(more).encode())
    for path in paths:
        content = path.read_bytes()
        digest.update(f"{path.relative_to(ROOT).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()[:12]


@cache
def code() -> str:
    """The hash of all that a result follows from: the program, its templates and what tries it."""
    files = (path for folder in _CODE for path in (ROOT / folder).rglob("*") if path.is_file())
    return _digest(sorted(path for path in files if "__pycache__" not in path.parts))


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one payload at all positions of a base in one mode; `faults` are as they are told."""

    base: str
    mode: Mode
    payload: str
    code: str
    positions: int
    packages: int
    diagnostics: int
    runs: int
    seconds: float
    faults: tuple[str, ...]

    @classmethod
    def of(cls, name: str, mode: Mode, payload: str, tally: Tally, seconds: float) -> "Result":
        """What a tally says, on the code as it is."""
        return cls(
            name,
            mode,
            payload,
            code(),
            tally.tried,
            tally.packages,
            tally.diagnostics,
            tally.runs,
            round(seconds, 3),
            tuple(map(str, tally.faults)),
        )


class Kept:
    """A file of results, which may have been begun by another run.

    What failed on other code is tried again, even where results of that are accepted.
    """

    def __init__(self, path: Path, accepted: Collection[str] = ()) -> None:
        self.path = path
        _end_line(path)
        self.results: dict[tuple[str, str, str], Result] = {
            (one.base, one.mode, one.payload): one
            for one in _read(path)
            if one.code == code() or (one.code in accepted and not one.faults)
        }

    def add(self, result: Result) -> None:
        """Write a line, which stays whatever happens next."""
        self.results[result.base, result.mode, result.payload] = result
        with self.path.open("a", encoding="utf-8") as file:
            file.write(f"{json.dumps(asdict(result))}\n")

    def groups(self, name: str, mode: Mode) -> Groups:
        """The groups of all positions of a base, found once."""
        places = places_of(name, mode)
        files = sorted(path for path in (BASES / name).rglob("*") if path.is_file())
        rules = [Path(__file__).parent / file for file in _GROUPING]
        path = self.path.with_name(f"{self.path.stem}-{name}-{mode}.{_digest([*files, *rules])}")
        if not path.exists():
            path.write_text(json.dumps(_plain(grouped(name, mode, places), places)), "utf-8")
        return _groups(json.loads(path.read_text("utf-8")), places)


def _end_line(path: Path) -> None:
    """Leave out the end of a file that a run did not come to write."""
    text = path.read_bytes() if path.exists() else b""
    if text and not text.endswith(b"\n"):
        path.write_bytes(text[: text.rfind(b"\n") + 1])


def _read(path: Path) -> Iterator[Result]:
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        content = json.loads(line)
        yield Result(**{**content, "faults": tuple(content["faults"])})


def _plain(groups: Groups, places: Sequence[Position]) -> dict[str, Any]:
    """Groups with numbers for their positions."""
    numbers = {one: number for number, one in enumerate(places)}
    return {
        "together": [[numbers[one] for one in group] for group in groups.together],
        "refused": [[numbers[one] for one in group] for group in groups.refused],
        "signs": {str(numbers[one]): sorted(found) for one, found in groups.signs.items()},
    }


def _groups(content: dict[str, Any], places: Sequence[Position]) -> Groups:
    together, refused = (
        tuple(tuple(places[number] for number in group) for group in content[key])
        for key in ("together", "refused")
    )
    signs = {
        places[int(number)]: frozenset((code, file, pointer) for code, file, pointer in found)
        for number, found in content["signs"].items()
    }
    return Groups(together, refused, signs)
