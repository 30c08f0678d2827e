"""Every Python snippet of every README runs, on the package's fake and without a network, and what a
README says of the run time is so. `tests/typing/` and `tests/snapshots/` check the types of snippets.
"""

import json
import re
from pathlib import Path

import pytest

from tests.support.packages import ROOT
from tests.support.readmes import run_all, written

VENDORS = tuple(sorted(folder.name for folder in (ROOT / "specs").iterdir() if folder.is_dir()))


def _module(vendor: str) -> str:
    (home,) = (ROOT / "generated" / vendor / "src").iterdir()
    return home.name


def _readme(vendor: str) -> str:
    return (ROOT / "generated" / vendor / "README.md").read_text("utf-8")


def test_every_snippet_of_a_package_runs(tmp_path: Path) -> None:
    """As many as stand there; what is not open yet says so in the snippet."""
    files = {_module(one): written(_readme(one), tmp_path / one) for one in VENDORS}
    search = [ROOT / "generated" / vendor / "src" for vendor in VENDORS]
    printed = run_all(files, search, tmp_path)
    ran = [json.loads(line) for line in printed.splitlines()]
    assert ran == [{"ran": len(paths), "announced": 0} for paths in files.values()]
    assert all(len(paths) >= 10 for paths in files.values())


def test_the_snippet_of_the_project_runs(tmp_path: Path) -> None:
    """The README of the project shows a call of one of its packages; no other page has Python."""
    files = written((ROOT / "README.md").read_text("utf-8"), tmp_path / "project")
    run_all({"tines_client": files}, [ROOT / "generated" / "tines" / "src"], tmp_path)
    assert len(files) == 1
    pages = [page for page in ROOT.glob("*.md") if page.name != "README.md"]
    assert not [page for page in pages if written(page.read_text("utf-8"), tmp_path / page.stem)]


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_readme_fits_its_package(vendor: str) -> None:
    """Sections are there for what the package has; none is too long to be read."""
    text = _readme(vendor)
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert ("Files" in headings) == (vendor in ("penbox", "persona", "serverops", "tines"))
    assert ("Streams" in headings) == (vendor == "serverops")
    assert ("Webhooks" in headings) == (vendor != "serverops")
    assert ("allow_draft" in text) == (vendor == "serverops")
    assert len(text.splitlines()) <= 300
    assert max(len(line) for block in text.split("```")[1::2] for line in block.splitlines()) <= 100


def test_defaults_are_those_of_the_run_time() -> None:
    """What READMEs say of time-outs and retries."""
    session = (ROOT / "templates" / "runtime" / "session.py").read_text("utf-8")
    timeout = re.search(r"^_TIMEOUT = (\d+)\.0$", session, re.MULTILINE)
    definition = (ROOT / "templates" / "runtime" / "definition.py").read_text("utf-8")
    retries = re.search(r"^    max_retries: int = (\d+)$", definition, re.MULTILINE)
    assert timeout is not None and retries is not None
    for vendor in VENDORS:
        assert f"`timeout=` limits an attempt ({timeout[1]} seconds)" in _readme(vendor)
        assert f"Up to {retries[1]} times (`max_retries=`)" in _readme(vendor)
