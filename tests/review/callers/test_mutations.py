"""Random edits of a vendor's document: mypy refuses old code exactly where the review does.

MUTATIONS_OF_CALLERS=penbox:40:7 tries forty edits of another vendor, from another seed.
"""

import json
import os
from pathlib import Path
from random import Random
from typing import Any

import yaml

from generator import pipeline
from generator.cache import FolderCache
from generator.diagnostics import Collector
from generator.review.callers import compare
from tests.review.callers.judge import judged
from tests.review.callers.mutations import mutated
from tests.review.callers.test_callers import disagreements
from tests.support.packages import ROOT, write_folder

_CLIENT = "package: {module: acme_client, class: Acme}\n"


def test_mypy_agrees_on_mutations(tmp_path: Path) -> None:
    """The names of the first package are kept; an edit that gives no package is left out."""
    wanted = os.environ.get("MUTATIONS_OF_CALLERS", "serverops:6:1")
    vendor, count, seed = wanted.split(":")
    text = (ROOT / "generated" / vendor / "openapi.yaml").read_text("utf-8")
    content = yaml.load(text, Loader=yaml.CSafeLoader)
    base, lock = _made(content, tmp_path, "base", "")
    assert base
    pairs: dict[str, Any] = {}
    done: dict[str, str] = {}
    for number in range(int(count)):
        name = f"head_{number}"
        done[name], edited = mutated(content, Random(f"{vendor}{seed}{number}"))
        head, _ = _made(edited, tmp_path, name, lock)
        if head:
            pairs[name] = (base, head)
    assert len(pairs) > int(count) // 2
    verdicts = judged(pairs, tmp_path / "judged")
    wrong = {
        done[name]: found
        for name, pair in pairs.items()
        if (found := disagreements(compare(*pair), verdicts[name]))
    }
    assert not wrong


def _made(content: Any, folder: Path, name: str, lock: str) -> tuple[dict[str, str], str]:
    """The tree and the lock of a document; an empty tree where it has errors."""
    vendor = write_folder(folder / "specs" / name / "acme", json.dumps(content), _CLIENT)
    (vendor.folder / "names.lock").write_text(lock, "utf-8")
    collector = Collector()
    stages = pipeline.build(vendor, collector, FolderCache(folder / "cache"))
    return dict(stages.tree or {}), stages.lock or ""
