"""Tree -> nothing: a last look at what was rendered, before it is formatted or written.

Every value in a template is safe by construction; this check does not rely on that. It parses each
generated module and refuses whatever such a module has no business to hold.
"""

import ast
import sys
from collections.abc import Iterable, Iterator, Set
from functools import cache as remember
from pathlib import Path
from typing import Any

from .cache import Cache, key
from .tree import Tree

# The run time is our own code, tested where it stands; it is copied, not rendered.
_COPIED = "/_runtime/"
_MODULES = frozenset(
    "__future__ builtins collections.abc datetime functools pydantic types typing"
    " typing_extensions".split()
)
# Fields without nodes; and what is no node, or one that may stand anywhere and holds none.
_PLAIN_FIELDS = frozenset({"arg", "attr", "ctx", "id", "level", "name", "asname", "type_comment"})
_LEAVES = frozenset(
    {ast.Name, ast.Constant, ast.Load, ast.Store, str, int, float, bool, bytes, type(None)}
)
_NODES = frozenset((
    ast.Module, ast.Import, ast.ImportFrom, ast.alias, ast.If, ast.ClassDef, ast.FunctionDef,
    ast.AsyncFunctionDef, ast.arguments, ast.arg, ast.Assign, ast.AnnAssign, ast.Return, ast.Expr,
    ast.Await, ast.Call, ast.keyword, ast.Attribute, ast.Subscript, ast.Tuple, ast.List, ast.Dict,
    ast.Lambda, ast.BinOp, ast.BitOr, ast.UnaryOp, ast.Not, ast.USub, ast.Pass,
))  # fmt: skip
_BUILTINS = frozenset({"repr", "super"})


class UnexpectedSyntax(Exception):
    """A rendered module holds what no template prints; the message says where and what."""


def check_syntax(tree: Tree, cache: Cache) -> None:
    """Parse every rendered Python file of a tree; raises UnexpectedSyntax for the first oddity.

    What `cache` knows to be fine is not parsed again.
    """
    for path, text in unchecked(tree, cache).items():
        for line, what in _oddities(path, text):
            raise UnexpectedSyntax(f"{path}:{line}: {what}")
        cache.put(_place(text), "")


def unchecked(tree: Tree, cache: Cache) -> Tree:
    """The rendered Python files of a tree that `cache` does not know to be fine."""
    return {
        path: text
        for path, text in tree.items()
        if path.endswith(".py") and _COPIED not in path and cache.get(_place(text)) is None
    }


def _place(text: str) -> str:
    return key("fine", _program(), text)


@remember
def _program() -> str:
    """What decides whether a text is fine."""
    return key(sys.version, Path(__file__).read_text("utf-8"))


def _oddities(path: str, text: str) -> Iterator[tuple[int, str]]:
    try:
        module = ast.parse(text, path)
    except (SyntaxError, ValueError) as error:
        yield getattr(error, "lineno", None) or 1, f"is not Python: {error.args[0]}"
        return
    of_kind: dict[type, list[Any]] = {}
    for node in _nodes(module):
        of_kind.setdefault(type(node), []).append(node)
    for kind, found in of_kind.items():
        if kind not in _NODES:
            yield getattr(found[0], "lineno", 1), f"holds {kind.__name__}"
    imports: list[ast.ImportFrom] = of_kind.get(ast.ImportFrom, [])
    yield from _odd_imports(of_kind.get(ast.Import, []), imports)
    names = {one.asname or one.name for node in imports for one in node.names}
    names |= _BUILTINS | {node.name for node in of_kind.get(ast.ClassDef, ())}
    runtime_modules = _runtime_modules(imports)
    for node in of_kind.get(ast.Call, ()):
        if not _is_expected(node.func, names, runtime_modules):
            yield node.lineno, f"calls {ast.unparse(node.func)}"


def _odd_imports(
    whole: Iterable[ast.Import], named: Iterable[ast.ImportFrom]
) -> Iterator[tuple[int, str]]:
    for module in whole:
        if [one.name for one in module.names] != ["builtins"]:
            yield module.lineno, "imports a module as a whole"
    for one in named:
        if not one.level and one.module not in _MODULES:
            yield one.lineno, f"imports from {one.module}"


@remember
def _fields(kind: Any) -> tuple[str, ...]:
    """The fields of a node that may hold nodes that matter here."""
    return tuple(name for name in kind._fields if name not in _PLAIN_FIELDS)


def _nodes(module: ast.Module) -> list[ast.AST]:
    """Every node but names, constants and contexts; `ast.walk`, which finds those too, is slow."""
    found: list[ast.AST] = [module]
    for node in found:  # grows while it is read
        node_kind: Any = type(node)
        for name in _fields(node_kind):
            value = getattr(node, name)
            kind = type(value)
            if kind is list:
                found += [one for one in value if type(one) not in _LEAVES]
            elif kind not in _LEAVES:
                found.append(value)
    return found


def _runtime_modules(imports: Iterable[ast.ImportFrom]) -> frozenset[str]:
    """Modules of the run time that are imported as such."""
    return frozenset(
        one.name
        for node in imports
        if node.level == 1 and node.module == "_runtime"
        for one in node.names
        if one.asname is None
    )


def _is_expected(function: ast.expr, names: Set[str], modules: Set[str]) -> bool:
    """A call of a name of the module, of something that `self`, what such a call makes, or a module of the run
    time holds."""
    if isinstance(function, ast.Name):
        return function.id in names
    while isinstance(function, ast.Attribute):
        function = function.value
    if isinstance(function, ast.Call):
        return isinstance(function.func, ast.Name) and function.func.id in names
    return isinstance(function, ast.Name) and (function.id == "self" or function.id in modules)
