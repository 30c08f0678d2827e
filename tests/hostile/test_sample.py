"""A sample of what `make hostile` tries: payloads at positions that chance chooses, the same each time."""

import random
from pathlib import Path

import pytest

from .groups import places_of
from .payloads import PAYLOADS
from .places import MODES, names
from .search import Search

_MANY = 150  # positions of a base that takes longer


@pytest.mark.parametrize("name", names())
def test_payloads_do_no_harm(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    chance = random.Random(name)
    for mode in MODES:
        everywhere = places_of(name, mode)
        for _ in range(1 if len(everywhere) > _MANY else 2):
            payload = chance.choice(PAYLOADS)
            search = Search(name, mode, payload)
            search.packages_of([chance.choice(everywhere)])
            assert search.tally.tried == 1
            assert [str(fault) for fault in search.tally.faults] == []
    assert list(tmp_path.iterdir()) == []
