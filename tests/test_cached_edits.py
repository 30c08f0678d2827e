"""A cache never changes a byte: after any edits, with one that knows what was before and with none.

Whole vendors' documents too: `EDITS=200 python -m pytest tests/test_cached_edits.py`.
"""

import copy
import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator import pipeline
from generator.bundle import bundle
from generator.cache import NO_CACHE, Cache, FolderCache
from generator.diagnostics import Collector
from generator.source import read
from generator.vendor import Vendor
from tests.support.edits import ADDITIONS, REMOVALS, Content, edited, reordered
from tests.support.pets import PETS

ROOT = Path(__file__).resolve().parents[1]
_EDITS = int(os.environ.get("EDITS", "0"))


def _prose(content: Content, random: Random) -> None:
    """Another description of something: no name and no shape changes."""
    content["info"]["description"] = f"About {random.random()}"
    for name in sorted(content["components"]["schemas"])[:1]:
        schema = content["components"]["schemas"][name]
        if isinstance(schema, dict):
            schema["description"] = f"One of {random.randrange(9)}"


def _order(content: Content, random: Random) -> None:
    changed = reordered(content, random)
    content.clear()
    content.update(changed)


_KINDS = (*ADDITIONS, *REMOVALS, _prose, _order)


def _made(vendor: Vendor, cache: Cache) -> tuple[Any, ...]:
    """All that a run gives: the files in their order, the names, and what is said."""
    collector = Collector()
    stages = pipeline.build(vendor, collector, cache)
    tree = None if stages.tree is None else list(stages.tree.items())
    return tree, stages.lock, collector.in_order(), stages.counts


def _damage(folder: Path, random: Random) -> None:
    """Takes some entries away, and cuts others short."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        fate = random.random()
        if fate < 0.1:
            path.unlink()
        elif fate < 0.2:
            path.write_bytes(path.read_bytes()[: random.randrange(80)])


def _try(content: Content, random: Random, count: int, home: Path) -> None:
    vendor = Vendor("acme", home / "acme", "specs/acme")
    vendor.folder.mkdir()
    cache, seen = FolderCache(home / "cache"), [content]
    for _ in range(count):
        back = random.random() < 0.2  # to what was before, with other entries than then
        edit = random.choice(_KINDS)
        content = random.choice(seen) if back else edited(copy.deepcopy(seen[-1]), edit, random)
        seen.append(content)
        (vendor.folder / "source.json").write_text(json.dumps(content))
        bare = _made(vendor, NO_CACHE)
        if random.random() < 0.3:
            _damage(cache.folder, random)
        assert _made(vendor, cache) == bare
        assert _made(vendor, cache) == bare
        if bare[1] is not None:
            (vendor.folder / "names.lock").write_text(bare[1])


@pytest.mark.parametrize("seed", range(3))
def test_small_documents(seed: int, tmp_path: Path) -> None:
    _try(PETS, Random(seed), 6, tmp_path)


@pytest.mark.parametrize("name", ["serverops", *(("penbox", "zenoo") if _EDITS else ())])
def test_vendors_documents(name: str, tmp_path: Path) -> None:
    folder, collector = ROOT / "specs" / name, Collector()
    document = read(folder / "openapi.yaml", "openapi.yaml", collector)
    assert document is not None
    whole = bundle(document, folder / "openapi.yaml", "openapi.yaml", collector)
    assert whole is not None
    _try(whole.content, Random(name), _EDITS or 2, tmp_path)
