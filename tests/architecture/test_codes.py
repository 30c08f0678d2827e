"""Every code that a diagnostic can have is shown by a document in `tests/errors`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

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


def test_every_code_has_a_document() -> None:
    cases = [path.name for path in (ROOT / "tests/errors").iterdir() if path.is_dir()]
    codes = {
        code
        for path in sorted((ROOT / "generator").rglob("*.py"))
        for code in _codes(path.read_text(encoding="utf-8"))
    }
    assert len(codes) > 40
    shown = {code for code in codes if any(case.startswith(code) for case in cases)}
    assert codes - shown == OURS
