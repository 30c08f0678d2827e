"""The expected trees are packages: each imports, its README runs, and together they pass `mypy --strict`."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.render import runtime_files
from tests.snapshots import cases
from tests.support.readmes import run_all, written

_RUNTIME = "runtime_of_all"
_IMPORT_OF_RUNTIME = re.compile(r"^(\s*from )\.{1,2}_runtime\b", re.MULTILINE)


@pytest.fixture(autouse=True)
def _is_settled(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("update_snapshots"):
        pytest.skip("expected/ is being rewritten")


def test_every_module_imports(work: Path) -> None:
    """Every module of every package imports, in one process, and names what its `__all__` says."""
    homes = [_write_package(case, work / "imported")[0] for case in cases.names()]
    shared = work / "imported" / "_runtime"
    _write_runtime(shared)
    for home in homes:
        # One run time for all, found by each package as its own.
        (home / "_runtime").symlink_to(shared)
    done = _run(work / "imported", [sys.executable, "-c", _IMPORT_ALL, *_modules(homes)])
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > len(homes)


def test_every_readme_runs(work: Path) -> None:
    """Each snippet, on the fake of its package: whatever a document holds, the README shows it right."""
    folder = work / "read"
    files = {home.name: shown for home, shown in (_write_package(c, folder) for c in cases.names())}
    _write_runtime(folder / "_runtime")
    for module in files:
        (folder / module / "_runtime").symlink_to(folder / "_runtime")
    printed = run_all(files, [folder], work)
    assert [json.loads(line)["ran"] for line in printed.splitlines()] == [
        len(shown) for shown in files.values()
    ]


_IMPORT_ALL = """
import importlib, sys
for name in sys.argv[1:]:
    module = importlib.import_module(name)
    for public in getattr(module, "__all__", ()):
        getattr(module, public)
print(len(sys.argv) - 1)
"""


def test_mypy_is_content(work: Path) -> None:
    """`mypy --strict` finds nothing; the packages share one copy of the run time, read once."""
    folder = work / "checked"
    made = [_write_package(case, folder) for case in cases.names()]
    homes, shown = [home for home, _ in made], [path for _, found in made for path in found]
    for path in (path for home in homes for path in home.rglob("*.py")):
        text = path.read_text("utf-8")
        path.write_text(_IMPORT_OF_RUNTIME.sub(rf"\1{_RUNTIME}", text), encoding="utf-8")
    _write_runtime(folder / _RUNTIME)
    flags = ["--strict", "--no-error-summary", "--no-incremental", "--config-file", os.devnull]
    modules = [argument for home in homes for argument in ("--package", home.name)]
    modules += [argument for path in shown for argument in ("--module", path.stem)]
    done = _run(folder, [sys.executable, "-m", "mypy", *flags, *modules])
    assert done.returncode == 0, done.stdout + done.stderr


def _write_package(case: str, folder: Path) -> tuple[Path, list[Path]]:
    """Write what is expected of a case, and of the rest what is generated, and beside it what the
    README shows; returns the package's folder, and the files of the README."""
    generated = cases.generate(case, folder.parent)
    inside = f"src/{generated.module}/"
    for path, text in {**generated.tree, **cases.expected(case)}.items():
        if path.startswith(inside) and not path.startswith(f"{inside}_runtime/"):
            file = folder / path.removeprefix("src/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    shown = written(generated.tree["README.md"], folder / "readmes" / generated.module)
    beside = [path.rename(folder / f"{generated.module}_{path.name}") for path in shown]
    return folder / generated.module, beside


def _write_runtime(folder: Path) -> None:
    folder.mkdir()
    for name, text in runtime_files():
        (folder / name).write_text(text, encoding="utf-8")


def _modules(homes: Iterable[Path]) -> list[str]:
    return [
        ".".join(path.relative_to(home.parent).with_suffix("").parts).removesuffix(".__init__")
        for home in homes
        for path in sorted(home.rglob("*.py"))
        if path.name != "typed_dicts.py"  # imported by type checkers only
    ]


def _run(folder: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
