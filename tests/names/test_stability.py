"""Names are API: what a vendor changes elsewhere in a document changes no name that callers use."""

import itertools
import json
import tarfile
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.edits import ADDITIONS, REMOVALS, Content, edited, reordered
from tests.support.packages import ROOT
from tests.support.surface import Surface, lost, stages_of, surface_of

SAMPLE = tuple(sorted((ROOT / "tests/corpus_sample").iterdir()))
_CORPUS = ROOT / ".clientsmith-corpus" / "documents"
_ARCHIVE = ROOT.parent / "shared" / "corpus" / "documents.tar.xz"
_SIZES = range(20_000, 400_000)  # bytes: a document takes seconds


def _real() -> tuple[Path, ...]:
    """Real documents: those that `make corpus` has got, or else those of the archive."""
    if _CORPUS.is_dir():
        return tuple(one for one in sorted(_CORPUS.iterdir()) if one.stat().st_size in _SIZES)
    if not _ARCHIVE.is_file():
        return ()
    with tarfile.open(_ARCHIVE) as archive:
        return tuple(_ARCHIVE / one.name for one in archive if one.size in _SIZES)


REAL = _real()
_NUMBERS = itertools.count()
_BOUNDED = settings(
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
_SEEDS = st.integers(0, 2**32 - 1)


@cache
def _content(path: Path) -> Content:
    """A document as plain data: dates and other values of YAML alone become texts."""
    text = _text(path)
    loaded = json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
    content: Content = json.loads(json.dumps(loaded, default=str))
    return content


def _text(path: Path) -> str:
    if path.parent != _ARCHIVE:
        return path.read_text("utf-8")
    with tarfile.open(_ARCHIVE) as archive:
        file = archive.extractfile(path.name)
        assert file is not None
        return file.read().decode()


def _made(content: Content, work: Path, lock: str = "") -> tuple[Surface, str]:
    stages = stages_of(content, work / str(next(_NUMBERS)) / "acme", lock)
    return surface_of(stages), str(stages.lock)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what tests generate."""
    return tmp_path_factory.mktemp("names")


@pytest.fixture(scope="module")
def known(work: Path) -> Any:
    """The surface and the names.lock of a document, made once."""
    return cache(lambda path: _made(_content(path), work))


@settings(_BOUNDED, max_examples=120)
@given(
    st.sampled_from(SAMPLE), st.lists(st.sampled_from(ADDITIONS), min_size=1, max_size=3), _SEEDS
)  # fmt: skip
def test_additions_change_no_name(
    known: Any, work: Path, path: Path, edits: list[Any], seed: int
) -> None:
    _check(path, edits, seed, known, work)


@settings(_BOUNDED, max_examples=40)
@given(
    st.sampled_from(SAMPLE),
    st.lists(st.sampled_from(REMOVALS + ADDITIONS[:4]), min_size=1, max_size=4),
    _SEEDS,
)
def test_removals_change_no_name(
    known: Any, work: Path, path: Path, edits: list[Any], seed: int
) -> None:
    _check(path, edits, seed, known, work)


@settings(_BOUNDED, max_examples=40)
@given(st.sampled_from(SAMPLE), _SEEDS)
def test_another_order_changes_order_alone(known: Any, work: Path, path: Path, seed: int) -> None:
    """With the names of the first run, and without any."""
    before, lock = known(path)
    content = reordered(_content(path), Random(seed))
    assert _made(content, work) == (before, lock)
    assert _made(content, work, lock) == (before, lock)


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.stem)
def test_names_that_are_locked_stay_as_they_are(known: Any, work: Path, path: Path) -> None:
    before, lock = known(path)
    assert _made(_content(path), work, lock) == (before, lock)


@pytest.mark.skipif(not REAL, reason="no documents: `make corpus` gets them")
@settings(_BOUNDED, max_examples=12)
@given(
    st.sampled_from(REAL or (Path(),)),
    st.lists(st.sampled_from(ADDITIONS + REMOVALS), min_size=1, max_size=3),
    _SEEDS,
)
def test_names_of_real_documents(
    known: Any, work: Path, path: Path, edits: list[Any], seed: int
) -> None:
    _check(path, edits, seed, known, work)
    before, lock = known(path)
    assert _made(reordered(_content(path), Random(seed)), work) == (before, lock)


def _check(path: Path, edits: list[Any], seed: int, known: Any, work: Path) -> None:
    before, lock = known(path)
    random = Random(seed)
    content = _content(path)
    for edit in edits:
        content = edited(content, edit, random)
    stages = stages_of(content, work / str(next(_NUMBERS)) / "acme", lock)
    conflicts = stages.names.conflicts
    drifted = {conflict.wanted for conflict in conflicts if conflict.reason == "drifted"}
    assert lost(before, surface_of(stages), drifted) == []
    assert {conflict.reason for conflict in conflicts} <= {"drifted", "lost"}
