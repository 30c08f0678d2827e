"""Every place of a vendor's folder where a text stands, as a key or as a value; and others put there."""

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from generator.document import join

Way = tuple[str | int, ...]
Files = Mapping[str, Any]
Mode = Literal["instead", "after", "beside"]
"""In place of what is there, behind it in the same text, or as a further key with the same value."""

MODES: tuple[Mode, ...] = ("instead", "after", "beside")
BASES = Path(__file__).parent / "bases"
# Copied as people wrote it, and no part of what is read.
_NOT_READ = frozenset({"CHANGELOG.md"})


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A key, or a value that is a text, in one of the files."""

    file: str
    way: Way
    is_key: bool

    @property
    def pointer(self) -> str:
        """As a JSON Pointer into the file."""
        pointer = ""
        for token in self.way:
            pointer = join(pointer, str(token))
        return pointer

    @property
    def owner_pointer(self) -> str:
        """The pointer of the object or array that it stands in."""
        return self.pointer.rpartition("/")[0]

    @property
    def owner(self) -> tuple[str, Way]:
        """The object or array that it stands in."""
        return self.file, self.way[:-1]

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}{' (key)' if self.is_key else ''}"


def base(name: str) -> dict[str, Any]:
    """The files of a base by name, those in folders too: plain data, or the text of a file of prose."""
    folder = BASES / name
    return {
        path.relative_to(folder).as_posix(): (
            path.read_text("utf-8") if path.suffix == ".md" else yaml.safe_load(path.read_bytes())
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def names() -> list[str]:
    """The bases, which together have every key that the program reads."""
    return sorted(folder.name for folder in BASES.iterdir() if folder.is_dir())


@cache
def keywords() -> frozenset[str]:
    """Every key of the bases: a text that is one of them may mean something where it is put."""
    return frozenset(
        str(one.way[-1]) for name in names() for one in positions(base(name)) if one.is_key
    )


def positions(files: Files) -> list[Position]:
    """Every position of every file, in the order in which they are read."""
    return [
        position
        for file, content in files.items()
        if file not in _NOT_READ
        for position in _positions(file, content, ())
    ]


def _positions(file: str, content: Any, way: Way) -> Iterator[Position]:
    if isinstance(content, str):
        yield Position(file, way, is_key=False)
    elif isinstance(content, dict):
        for key, value in content.items():
            yield Position(file, (*way, key), is_key=True)
            yield from _positions(file, value, (*way, key))
    elif isinstance(content, list):
        for index, value in enumerate(content):
            yield from _positions(file, value, (*way, index))


def placed(
    files: Files, chosen: Collection[Position], text: str, mode: Mode, *, is_exact: bool = True
) -> dict[str, Any]:
    """The files with a text at the chosen positions.

    Keys of one object must differ: where several are chosen there, the second and all after it get a
    number behind the text, unless the text stands for itself only.
    """
    return placed_each(files, dict.fromkeys(chosen, text), mode, is_exact=is_exact)


def placed_each(
    files: Files, texts: Mapping[Position, str], mode: Mode, *, is_exact: bool = False
) -> dict[str, Any]:
    """The files with a text of its own at each position."""
    touched = {position.file for position in texts}
    return {
        file: (
            _Writer(file, texts, mode, is_exact).write(content, ()) if file in touched else content
        )
        for file, content in files.items()
    }


@dataclass(frozen=True, slots=True)
class _Writer:
    file: str
    texts: Mapping[Position, str]
    mode: Mode
    is_exact: bool

    def write(self, content: Any, way: Way) -> Any:
        if isinstance(content, str):
            text = self.texts.get(Position(self.file, way, is_key=False))
            return content if text is None else self._text(content, text)
        if isinstance(content, list):
            return [self.write(item, (*way, index)) for index, item in enumerate(content)]
        if not isinstance(content, dict):
            return content
        written: dict[Any, Any] = {}
        counts: Counter[str] = Counter()
        for key, value in content.items():
            inner = self.write(value, (*way, key))
            text = self.texts.get(Position(self.file, (*way, key), is_key=True))
            if text is None:
                written[key] = inner
                continue
            if self.mode == "beside":
                written[key] = inner
            number = "" if self.is_exact or not counts[text] else str(counts[text])
            written[self._text(str(key), text) + number] = inner
            counts[text] += 1
        return written

    def _text(self, original: str, text: str) -> str:
        return original + text if self.mode == "after" else text


def put_keys(
    chosen: Sequence[Position], text: str, mode: Mode, *, is_exact: bool
) -> dict[Position, str]:
    """The keys that `placed` puts at some positions, which stand in the order of the files."""
    counts: Counter[object] = Counter()
    keys: dict[Position, str] = {}
    for one in chosen:
        if one.is_key:
            number = "" if is_exact or not counts[one.owner] else str(counts[one.owner])
            keys[one] = (f"{one.way[-1]}{text}" if mode == "after" else text) + number
            counts[one.owner] += 1
    return keys


def write(files: Files, folder: Path) -> None:
    """Write the files into a folder: all data as JSON, which is YAML too and can spell every text."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
