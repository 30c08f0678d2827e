"""Every code that a diagnostic can have is shown by a document in `tests/errors`, or by a package."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Mistakes of ours: no document is known that leads to one.
_REPORTS = re.compile(r"(.*\.)?collector\.(error|warning|note)|_report")
OURS = {"internal-error", "operation-missing", "unprintable-output", "unsupported-schema"}


def _codes(source: str) -> Iterator[str]:
    """The first arguments of calls that report something."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        if not _REPORTS.fullmatch(ast.unparse(node.func)):
            continue
        first = node.args[0]
        choices = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
        for choice in choices:
            if isinstance(choice, ast.Constant) and isinstance(choice.value, str):
                yield choice.value


# These speak of packages that are there already, and no document leads to what they say.
_OF_PACKAGES = ("distributions", "publishing")


def _codes_below(folder: Path) -> set[str]:
    return {
        code
        for path in sorted(folder.rglob("*.py"))
        for code in _codes(path.read_text(encoding="utf-8"))
    }


def test_every_code_has_a_document() -> None:
    cases = [path.name for path in (ROOT / "tests/errors").iterdir() if path.is_dir()]
    rooms = [path for path in (ROOT / "generator").iterdir() if path.name not in _OF_PACKAGES]
    codes = set().union(*(_codes_below(room) for room in rooms if room.is_dir()))
    codes |= {code for room in rooms if room.suffix == ".py" for code in _codes(room.read_text())}
    assert len(codes) > 40
    shown = {code for code in codes if any(case.startswith(code) for case in cases)}
    assert codes - shown == OURS


@pytest.mark.parametrize("room", _OF_PACKAGES)
def test_every_code_about_packages_is_shown_by_one(room: str) -> None:
    codes = _codes_below(ROOT / "generator" / room)
    tests = "".join(path.read_text("utf-8") for path in (ROOT / "tests" / room).rglob("*.py"))
    assert codes
    assert not {code for code in codes if f"error[{code}]" not in tests}
