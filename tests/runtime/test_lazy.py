"""Names that load when used, and modules that load nothing heavy."""

import subprocess
import sys
from pathlib import Path

import pytest

LIGHT = (
    "lazy", "types", "errors", "operation", "definition", "drift", "response", "streamed", "files",
)  # fmt: skip


@pytest.mark.parametrize("module", LIGHT)
def test_light_modules_load_neither_pydantic_nor_httpx2(module: str) -> None:
    heavy = "{'pydantic', 'httpx2', 'typing_extensions'}"
    program = f"import runtime.{module}, sys; print(sorted({heavy} & set(sys.modules)))"
    assert run(program) == "[]"


def test_a_name_is_loaded_when_it_is_first_used(tmp_path: Path) -> None:
    package = tmp_path / "lazy_package"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from runtime.lazy import lazy_exports\n"
        "__all__ = ['Thing']\n"
        "__getattr__, __dir__ = lazy_exports(__name__, {'.home': ('Thing',)})\n"
    )
    (package / "home.py").write_text("class Thing: ...\n")
    program = """
import sys, lazy_package
assert "lazy_package.home" not in sys.modules
assert "Thing" in dir(lazy_package) and "__all__" in dir(lazy_package)
from lazy_package import Thing
assert vars(lazy_package)["Thing"] is Thing
from lazy_package import home
from lazy_package import *
try:
    lazy_package.Other
except AttributeError as error:
    print(error)
"""
    assert run(program, tmp_path) == "module 'lazy_package' has no attribute 'Other'"


def run(program: str, *paths: Path) -> str:
    templates = Path(__file__).parents[2] / "templates"
    prelude = f"import sys; sys.path[:0] = {[str(path) for path in (templates, *paths)]!r}\n"
    done = subprocess.run(
        [sys.executable, "-c", prelude + program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
