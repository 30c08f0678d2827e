"""Every operation of packages through their fakes: what they answer is as the document says, and what
the client sends is what they allow."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpus.generation import generate
from tests.support.packages import ROOT
from tests.test_corpus_sample import DOCUMENTS, entry_of

from .test_packages import _WIRE, VENDORS


def _faked(package: Path) -> dict[str, Any]:
    """The report of a process of its own: packages are imported under their own names."""
    command = [sys.executable, "-m", "tests.exerciser.faking", str(package)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert isinstance(report, dict)
    return report


def _check(report: dict[str, Any]) -> None:
    assert report["failed"] == report["skipped"] == {}, report["details"]
    # Synchronously in three ways, asynchronously in one.
    assert report["calls"] == 4 * report["methods"] > 0


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_vendors_fakes(vendor: str) -> None:
    """As they stand in generated/."""
    _check(_faked(ROOT / "generated" / vendor))


@pytest.mark.parametrize("document", [*DOCUMENTS, _WIRE], ids=lambda path: path.stem)
def test_fakes_of_a_small_document(document: Path, tmp_path: Path) -> None:
    """Generated now, by the command line."""
    folder = tmp_path / "package"
    made = generate(entry_of(document), document, folder, limit=60, root=ROOT)
    assert made.status == "generated", made.first
    _check(_faked(folder))
