"""standing: what decides a run is hashed, and nothing else."""

import importlib.util
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from generator import standing
from generator.output import compare, write

TREE = {"a.py": "a\n", "a/b.py": "b\n", "a-c": "", "ü/d": "ü\r\n"}


@pytest.fixture
def program(tmp_path: Path) -> ModuleType:
    """The module, in a program of its own that holds little else."""
    home = tmp_path / "program" / "generator"
    (home / "lower").mkdir(parents=True)
    shutil.copy(standing.__file__, home / "standing.py")
    (home / "lower" / "types.py").write_text("a = 1\n")
    templates = home.parent / "templates" / "package"
    templates.mkdir(parents=True)
    (templates / "README.md.jinja").write_text("text\n")
    spec = importlib.util.spec_from_file_location("standing_elsewhere", home / "standing.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "path", ["generator/lower/types.py", "generator/new.py", "templates/package/README.md.jinja"]
)
def test_another_program_makes_other_runs(program: ModuleType, path: str, tmp_path: Path) -> None:
    before = program.program()
    assert program.program() == before
    (tmp_path / "program" / path).write_text("b = 2\n")
    assert program.program() != before


def test_bytecode_and_prose_are_no_part_of_the_program(program: ModuleType, tmp_path: Path) -> None:
    before = program.program()
    compiled = tmp_path / "program" / "generator" / "__pycache__"
    compiled.mkdir(exist_ok=True)
    (compiled / "standing.py").write_text("")
    (compiled.parent / "DECISIONS.md").write_text("")
    assert program.program() == before


def test_another_version_of_a_tool_makes_other_runs(
    program: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    (site / "black-1.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [*sys.path, str(site), str(tmp_path / "nowhere")])
    before = program.program()
    (site / "black-1.dist-info").rename(site / "black-2.dist-info")
    after = program.program()
    assert after != before
    monkeypatch.setattr(sys, "version", "3.99")
    assert program.program() != after


def test_a_package_on_the_disk_is_what_it_is_to_be(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    assert standing.package(str(folder)) is None
    write(TREE, folder)
    assert standing.package(str(folder)) == standing.package_of(TREE)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_text("")
    (folder / "empty").mkdir()
    assert not compare(TREE, folder)
    assert standing.package(str(folder)) == standing.package_of(TREE)


def _linked(folder: Path) -> None:
    (folder / "a.py").unlink()
    (folder / "a.py").symlink_to("a/b.py")


def _with_pipe(folder: Path) -> None:
    (folder / "a-c").unlink()
    os.mkfifo(folder / "a-c")


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "a.py").write_text("b\n"),
        lambda folder: (folder / "a.py").rename(folder / "b.py"),
        lambda folder: (folder / "new").write_text(""),
        lambda folder: (folder / "a.py").unlink(),
        _linked,
        _with_pipe,
    ],
)
def test_any_difference_is_one(tmp_path: Path, change: Callable[[Path], object]) -> None:
    folder = tmp_path / "package"
    write(TREE, folder)
    change(folder)
    assert compare(TREE, folder)
    assert standing.package(str(folder)) != standing.package_of(TREE)


def test_what_cannot_be_read_stands_in_nobodys_way(tmp_path: Path) -> None:
    write(TREE, tmp_path / "acme")
    (tmp_path / "acme" / "round").symlink_to("round")
    place = ("acme", str(tmp_path / "acme"), "specs/acme")
    first = standing.Known().run(*place)
    assert standing.Known().run(*place) == first
    (tmp_path / "acme" / "round").unlink()
    assert standing.Known().run(*place) != first


def test_a_link_is_no_package(tmp_path: Path) -> None:
    write(TREE, tmp_path / "package")
    (tmp_path / "link").symlink_to("package")
    assert standing.package(str(tmp_path / "link")) is None


def test_what_another_run_keeps_there_is_no_input(tmp_path: Path) -> None:
    write(TREE, tmp_path / "acme")
    place = ("acme", str(tmp_path / "acme"), "specs/acme")
    before = standing.Known().run(*place)
    (tmp_path / "acme" / ".lock").write_text("1")
    (tmp_path / "acme" / ".staged").mkdir()
    (tmp_path / "acme" / ".staged" / "names.lock").write_text("")
    assert standing.Known().run(*place) == before
    for other in (("other", *place[1:]), (*place[:2], "elsewhere")):
        assert standing.Known().run(*other) != before
    (tmp_path / "acme" / "a" / ".lock").write_text("1")
    assert standing.Known().run(*place) != before


def test_a_record_is_read_as_it_was_written() -> None:
    record = standing.Record("00ff", (3, 2, 1), 4, '["a\\nb"]\n')
    again = standing.Record.of(str(record))
    for name in ("package", "counts", "shown", "findings"):
        assert getattr(again, name) == getattr(record, name)
