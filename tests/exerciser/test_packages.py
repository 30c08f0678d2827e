"""Every operation of the five packages and of the small documents: called, judged, answered."""

from pathlib import Path

import pytest

from benchmarks.corpus.generation import generate
from tests.support.packages import ROOT
from tests.test_corpus_sample import DOCUMENTS, entry_of

from .conftest import check, exercise

VENDORS = tuple(sorted(folder.name for folder in (ROOT / "specs").iterdir() if folder.is_dir()))
# Every way to write a value into a request, and to answer.
_WIRE = Path(__file__).parent / "wire-3.1.yaml"
# Operations that cannot be called by what their document says, and why; by document.
_UNDRIVABLE: dict[str, dict[str, str]] = {}


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_vendors_package(vendor: str, judge: Path) -> None:
    """As it stands in generated/."""
    check(exercise(ROOT / "generated" / vendor), {})


@pytest.mark.parametrize("document", [*DOCUMENTS, _WIRE], ids=lambda path: path.stem)
def test_a_package_of_a_small_document(document: Path, judge: Path, tmp_path: Path) -> None:
    """Generated now, by the command line."""
    folder = tmp_path / "package"
    made = generate(entry_of(document), document, folder, limit=60, root=ROOT)
    assert made.status == "generated", made.first
    check(exercise(folder), _UNDRIVABLE.get(document.name, {}))
