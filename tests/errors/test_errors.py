"""One folder per diagnostic: a vendor's folder with a mistake, and what the user is told about it.

`spec.yaml` (or .json) is the document: hand-written where there is an evidence.yaml, else published.
`expected.txt` is the whole text; to accept a new one, run with CLIENTSMITH_ACCEPT=1 and read the diff.
"""

import os
import re
import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.cache import NO_CACHE
from generator.diagnostics import Collector
from generator.review import ACCEPTED, read_accepted
from generator.vendor import Vendor

HERE = Path(__file__).parent
CASES = sorted(path.name for path in HERE.iterdir() if (path / "expected.txt").is_file())
CODE = re.compile(r"(?:error|warning|note)\[([a-z0-9-]+)\]: ")


def diagnose(case: Path, folder: Path) -> str:
    """Run the pipeline, and what reads review.yaml, on a case's files as a vendor called `pets`."""
    for path in sorted(case.iterdir()):
        if path.name == "expected.txt" or not path.is_file():
            continue
        name = path.name
        if path.stem == "spec":
            is_written = (case / "evidence.yaml").is_file()
            name = f"{'openapi' if is_written else 'source'}{path.suffix}"
        shutil.copy(path, folder / name)
    collector = Collector()
    vendor = Vendor("pets", folder, "specs/pets")
    pipeline.build(vendor, collector, NO_CACHE)
    read_accepted(vendor.text(ACCEPTED, collector) or "", vendor.path(ACCEPTED), collector)
    return "".join(f"{found}\n" for found in collector.in_order())


@pytest.mark.parametrize("case", CASES)
def test_says(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = HERE / case / "expected.txt"
    if "error[" not in expected.read_text(encoding="utf-8"):
        # Nothing stops such a run: it would print a whole package, which other tests do.
        monkeypatch.setattr(pipeline, "_print", lambda *arguments: None)
    text = diagnose(HERE / case, tmp_path)
    if os.environ.get("CLIENTSMITH_ACCEPT"):
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")
    # A case is called after a code, and may add in what way.
    assert any(case.startswith(code) for code in CODE.findall(text))
