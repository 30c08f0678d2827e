"""Small documents of our own, through the harness that judges real ones.

Between them they hold what real documents hold: every version, references into odd places, names in
any script, and mistakes that must be mended.
"""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
import yaml

from benchmarks.corpus import checkers, judge, package
from benchmarks.corpus.generation import generate
from benchmarks.corpus.manifest import Entry, Source
from tests.support.packages import ROOT

FOLDER = Path(__file__).parent / "corpus_sample"
DOCUMENTS = tuple(sorted(FOLDER.iterdir()))
_METHODS = frozenset(["get", "put", "post", "delete", "options", "head", "patch", "trace"])
_LIMIT = 60  # CPU seconds


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_becomes_a_client(document: Path, tmp_path: Path) -> None:
    """It holds every operation, and all of it can be imported."""
    entry = entry_of(document)
    result = judge.judge(entry, document, root=ROOT, limit=_LIMIT, types=False, keep=tmp_path)
    assert result["status"] == "generated", result["errors"]
    counts = {"document": entry.operations, "client": entry.operations, "waived": 0}
    assert result["operations"] == counts
    assert result["compile"] == {}
    assert result["imports"]["failed"] == {}
    assert result["numbered"] == []


def test_type_checkers_accept_all_clients(tmp_path: Path) -> None:
    """mypy --strict and pyright's strict mode, over all at once."""
    together = tmp_path / "all" / "src"
    for document in DOCUMENTS:
        folder = tmp_path / document.stem / "package"
        made = generate(entry_of(document), document, folder, limit=_LIMIT, root=ROOT)
        assert made.status == "generated", made.first
        shutil.copytree(folder / "src", together, dirs_exist_ok=True)
    assert len(list(together.iterdir())) == len(DOCUMENTS)
    for check in (checkers.mypy, checkers.pyright):
        verdict = check(package.ours(together.parent), tmp_path)
        assert verdict.errors == 0, verdict.first


def entry_of(document: Path) -> Entry:
    """A manifest's line for a document."""
    content = document.read_bytes()
    data = json.loads(content) if document.suffix == ".json" else yaml.safe_load(content)
    return Entry(
        name=document.stem.rpartition("-")[0],
        file=document.name,
        openapi=document.stem.rpartition("-")[2],
        operations=sum(_operations(item, data) for item in data["paths"].values()),
        bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        source=Source("archive", "", "", document.name),
    )


def _operations(item: dict[str, object], data: dict[str, object]) -> int:
    """How many operations a path item has, or the one that it refers to."""
    reference = item.get("$ref")
    if isinstance(reference, str):
        found: object = data
        for token in reference.split("/")[1:]:
            assert isinstance(found, dict)
            found = found[token]
        assert isinstance(found, dict)
        item = found
    return len(_METHODS & item.keys())
