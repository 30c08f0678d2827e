"""A function fits on a screen, a file is read in one sitting."""

import ast

import pytest

from tests.architecture.modules import GENERATOR, ROOT, RUNTIME, Module, modules

LINES_OF_FILE = 400
LINES_OF_FUNCTION = 50
_ALL = modules(GENERATOR) + modules(RUNTIME)


@pytest.mark.parametrize("module", _ALL, ids=lambda m: m.path.relative_to(ROOT).as_posix())
def test_size(module: Module) -> None:
    """No file is longer than 400 lines, no function, with its decorators, longer than 50."""
    assert len(module.path.read_text("utf-8").splitlines()) <= LINES_OF_FILE
    too_long = {
        node.name: lines
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := _lines(node)) > LINES_OF_FUNCTION
    }
    assert not too_long


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return (node.end_lineno or node.lineno) - first + 1
