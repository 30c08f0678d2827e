"""Pairs of documents with the ids and levels that oasdiff gives them."""

import json
from pathlib import Path

import pytest

from generator.review.checks import CHECKS
from generator.review.wire import compare
from tests.review.wire.documents import TODAY, read

_OURS = Path(__file__).parent / "cases"
_SHARED = Path(__file__).parents[3].parent / "shared" / "diff-cases"
_LEVELS = {"ERR": "breaking", "WARN": "risky", "INFO": "additive"}
_PAIRS = sorted(
    path.parent for folder in (_OURS, _SHARED) for path in folder.glob("*/expected.json")
)


@pytest.mark.parametrize("pair", _PAIRS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_ids_and_levels_are_as_labelled(pair: Path) -> None:
    """Each pair gives what it is labelled with, and nothing else."""
    label = json.loads((pair / "expected.json").read_text("utf-8"))
    wanted = label if isinstance(label, list) else label["changes"]
    found = compare(read(pair / "base.yaml"), read(pair / "revision.yaml"), TODAY)
    assert {(change.id, CHECKS[change.id].wire) for change in found} == {
        (each["id"], _LEVELS[each["level"]]) for each in wanted
    }


def test_there_are_pairs() -> None:
    """Those that may be copied stand here; the others are tried where they are."""
    assert len(list(_OURS.iterdir())) == 12
    if not _SHARED.is_dir():
        pytest.skip("../shared/diff-cases is not here")
    assert len(_PAIRS) == 12 + 27
