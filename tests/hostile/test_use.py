"""Packages full of payloads, and reviews of them, are used as people use them: nothing of theirs is executed or shown."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cache import NO_CACHE
from generator.diagnostics import Collector
from generator.pipeline import build
from generator.side_by_side import side_by_side
from generator.vendor import Vendor
from tests.support.packages import ROOT

from . import reports
from .mixing import free, mixture, named
from .outcomes import unprintable
from .pages import page_fault
from .payloads import CANARY
from .places import Files, Mode, Position, base, write

_PATIENCE = 300


def _package(files: Files, name: str, folder: Path) -> Path:
    """Generate a package from files, with all that belongs to one; returns its folder."""
    write(files, folder / "specs" / name)
    collector = Collector()
    vendor = Vendor(name, folder / "specs" / name, f"specs/{name}")
    tree = build(vendor, collector, NO_CACHE).tree
    assert tree is not None and not collector.has_errors
    for path, text in tree.items():
        assert (folder / "package" / path).resolve().is_relative_to(folder / "package")
        (folder / "package" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "package" / path).write_text(text, "utf-8")
    return folder / "package"


def _used(package: Path, work: Path) -> str:
    """What users see of a package: imports, calls, repr and help, in a process of its own."""
    found = subprocess.run(
        [sys.executable, "-m", "tests.hostile.using", str(package)],
        cwd=work,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_PATIENCE,
    )
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-3000:]
    return found.stdout


@pytest.mark.parametrize(("name", "mode"), [("hooks", "instead"), ("older", "after")])
def test_nothing_is_executed(
    name: str, mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    mixed = mixture(name, mode, 1, free(name, mode))
    assert len(mixed.texts) > 5
    output = _used(_package(mixed.files, name, tmp_path), work)
    assert "FakeReport(methods=" in output and unprintable(output) == ""
    assert list(work.iterdir()) == []


def test_what_is_executed_leaves_the_canary(tmp_path: Path) -> None:
    mixed = mixture("tokens", "after", 1, free("tokens", "after"))
    package = _package(mixed.files, "tokens", tmp_path)
    module = next(package.rglob("_client.py"))
    module.write_text(f"{module.read_text('utf-8')}\nopen({CANARY!r}, 'w').close()\n", "utf-8")
    _used(package, tmp_path)
    assert (tmp_path / CANARY).exists()


@pytest.mark.parametrize(
    ("name", "mode", "among"), [("joined", "after", free), ("older", "beside", named)]
)
def test_reviews_show_texts_as_texts(
    name: str,
    mode: Mode,
    among: Callable[[str, Mode], list[Position]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    mixed = mixture(name, mode, 3, among(name, mode))
    assert len(mixed.texts) > 5
    for edition, files in (("old", base(name)), ("new", mixed.files), ("twin", mixed.twin)):
        write(files, tmp_path / edition / name)
    found = reports.reports(tmp_path / "old", tmp_path / "new", NO_CACHE)
    twins = reports.reports(tmp_path / "old", tmp_path / "twin", NO_CACHE)
    for form, text in found.items():
        assert len(text) > 200
        assert reports.report_fault(form, text, twins[form]) == "", form
    assert list(work.iterdir()) == []


@pytest.mark.parametrize("name", ["hooks", "marks"])
def test_the_page_of_all_vendors_shows_texts_as_texts(name: str, tmp_path: Path) -> None:
    mixed = mixture(name, "after", 4, free(name, "after"))
    shown = {}
    for edition, files in (("new", mixed.files), ("twin", mixed.twin)):
        write(files, tmp_path / edition / name)
        vendor = Vendor(name, tmp_path / edition / name, f"specs/{name}")
        text = side_by_side([vendor], {}, NO_CACHE).text or ""
        shown[edition] = text.replace("<br>", " ")  # ours, between the lines of a cell
    assert shown["new"] != shown["twin"] and "harmless" in shown["twin"]
    assert unprintable(shown["new"]) == "" == page_fault(shown["new"], shown["twin"])
