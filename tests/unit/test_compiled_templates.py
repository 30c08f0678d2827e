"""Templates are compiled once, as modules are; what is kept is used only where it is the same."""

import sys
from pathlib import Path

import jinja2
import pytest

from generator.render import Compiled


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where compiled templates are kept."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of templates that were compiled."""
    found: list[str] = []
    original = jinja2.Environment.compile

    def counted(self: jinja2.Environment, *arguments: str, **options: object) -> object:
        found.append(arguments[1])
        return original(self, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(jinja2.Environment, "compile", counted)
    return found


def printed(folder: Path) -> str:
    loader = jinja2.FileSystemLoader(folder)
    environment = jinja2.Environment(loader=loader, bytecode_cache=Compiled())
    return environment.get_template("a.jinja").render(name="x")


def test_a_template_is_compiled_once(tmp_path: Path, compiled: list[str]) -> None:
    (tmp_path / "a.jinja").write_text("1 {{ name }}")
    assert printed(tmp_path) == printed(tmp_path) == "1 x"
    assert compiled == ["a.jinja"]
    (tmp_path / "a.jinja").write_text("2 {{ name }}")
    assert printed(tmp_path) == printed(tmp_path) == "2 x"
    assert compiled == ["a.jinja"] * 2


def test_what_is_damaged_is_made_again(tmp_path: Path, kept: Path, compiled: list[str]) -> None:
    (tmp_path / "a.jinja").write_text("1 {{ name }}")
    printed(tmp_path)
    [place] = [path for path in kept.rglob("*") if path.is_file()]
    whole = place.read_bytes()
    for damaged in (b"", whole[:70], whole[:-9], b"x" * 64 + whole[64:]):
        place.write_bytes(damaged)
        assert printed(tmp_path) == "1 x"
        assert place.read_bytes() == whole
    assert len(compiled) == 5


def test_where_python_keeps_nothing(
    tmp_path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jinja").write_text("1 {{ name }}")
    kept.write_text("in the way")
    assert printed(tmp_path) == "1 x"
    kept.unlink()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert printed(tmp_path) == "1 x"
    assert not kept.exists()
