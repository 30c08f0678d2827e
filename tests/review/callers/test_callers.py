"""What the review says of callers, and what mypy says of their code."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from generator import pipeline
from generator.cache import FolderCache
from generator.diagnostics import Collector
from generator.review.callers import compare
from generator.review.change import CallerChange
from tests.review.callers.edits import CLIENT, DOCUMENT, EDITS
from tests.review.callers.judge import Verdict, judged
from tests.review.callers.rows import ROWS
from tests.support.packages import write_folder

Tree = Mapping[str, str]

# Calls that fail, and an import that does; no type of a package says so.
_UNSEEN = ("became-draft", "package-renamed")


class Trees:
    """Packages of the small document, each generated with the names of the first."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._cache = folder, FolderCache(folder / "cache")
        self.base, self._lock = self._made("base", DOCUMENT, CLIENT, "")
        self.heads = {
            name: self._made(
                name, edit.edited(), edit.client, _without(self._lock, edit.forgotten)
            )[0]
            for name, edit in EDITS.items()
        }

    def _made(self, name: str, source: str, client: str, lock: str) -> tuple[Tree, str]:
        vendor = write_folder(self._folder / "specs" / name / "acme", source, client)
        (vendor.folder / "names.lock").write_text(lock, "utf-8")
        collector = Collector()
        stages = pipeline.build(vendor, collector, self._cache)
        found = "\n".join(map(str, collector.in_order()))
        assert stages.tree is not None and not collector.has_errors, found
        return stages.tree, stages.lock or ""


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> Trees:
    return Trees(tmp_path_factory.mktemp("trees"))


def test_every_edit_gives_its_rows(trees: Trees) -> None:
    """No row is missing, and there is no other one."""
    found = {
        name: tuple(map(_shown, compare(trees.base, head))) for name, head in trees.heads.items()
    }
    assert found == ROWS


def test_mypy_agrees(trees: Trees, tmp_path: Path) -> None:
    """It refuses old code exactly where the review says breaking."""
    pairs = {name.replace("-", "_"): (trees.base, head) for name, head in trees.heads.items()}
    verdicts = judged(pairs, tmp_path)
    wrong = {
        name: disagreement
        for name, (base, head) in pairs.items()
        if (disagreement := disagreements(compare(base, head), verdicts[name]))
    }
    assert not wrong


def _without(lock: str, forgotten: str) -> str:
    lines = lock.splitlines(keepends=True)
    return "".join(line for line in lines if not forgotten or forgotten not in line)


def _shown(change: CallerChange) -> str:
    return f"{change.level} {change.kind} {change.symbol}"


def disagreements(changes: Iterable[CallerChange], verdict: Verdict) -> list[str]:
    """What only one of the two refuses."""
    rows = [one for one in changes if one.level == "breaking" and one.kind not in _UNSEEN]
    breaking = {_owner(one.symbol) for one in rows}
    # A class that is no class any more: mypy sees it at what callers read of it.
    other = {_owner(one.symbol) for one in rows if one.kind == "kind-changed"}
    refused = {
        next((name for name in other if one.startswith(f"{name}.")), one)
        for one in map(_owner, verdict.refused | verdict.gone)
    }
    beside = {_owner(one) for one in verdict.beside}
    return [
        *(f"mypy alone: {one}" for one in sorted(refused - breaking)),
        *(f"review alone: {one}" for one in sorted(breaking - refused - beside)),
        *(f"elsewhere: {one}" for one in verdict.elsewhere),
    ]


def _owner(symbol: str) -> str:
    """What is judged as a whole: a method, a class of inputs, a field that is read."""
    name = symbol.partition("(")[0].partition(" ")[0].removeprefix("Async")
    if name.startswith("inputs."):
        return ".".join(name.split(".")[:2]).removesuffix("Dict")
    return name
