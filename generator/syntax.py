"""Tree -> nothing: a last look at what was rendered, before it is formatted or written.

Every value in a template is safe by construction; this check does not rely on that. It parses each
generated module and refuses whatever such a module has no business to hold.
"""

import ast
from collections.abc import Iterable, Iterator

from .tree import Tree

# The run time is our own code, tested where it stands; it is copied, not rendered.
_COPIED = "/_runtime/"
_MODULES = frozenset(
    "__future__ builtins collections.abc datetime functools pydantic types typing"
    " typing_extensions".split()
)
_LEAVES = frozenset({ast.Name, ast.Constant, ast.Load, ast.Store})
_NODES = frozenset((
    ast.Module, ast.Import, ast.ImportFrom, ast.alias, ast.If, ast.ClassDef, ast.FunctionDef,
    ast.AsyncFunctionDef, ast.arguments, ast.arg, ast.Assign, ast.AnnAssign, ast.Return, ast.Expr,
    ast.Await, ast.Call, ast.keyword, ast.Attribute, ast.Subscript, ast.Tuple, ast.List, ast.Dict,
    ast.BinOp, ast.BitOr, ast.UnaryOp, ast.Not, ast.USub, ast.Pass,
))  # fmt: skip
_BUILTINS = frozenset({"repr", "super"})


class UnexpectedSyntax(Exception):
    """A rendered module holds what no template prints; the message says where and what."""


def check_syntax(tree: Tree) -> None:
    """Parse every rendered Python file of a tree; raises UnexpectedSyntax for the first oddity."""
    for path, text in tree.items():
        if path.endswith(".py") and _COPIED not in path:
            for line, what in _oddities(path, text):
                raise UnexpectedSyntax(f"{path}:{line}: {what}")


def _oddities(path: str, text: str) -> Iterator[tuple[int, str]]:
    try:
        module = ast.parse(text, path)
    except (SyntaxError, ValueError) as error:
        yield getattr(error, "lineno", None) or 1, f"is not Python: {error.args[0]}"
        return
    nodes = _nodes(module)
    callable_names, runtime_modules = _BUILTINS | _names_of(nodes), _runtime_modules(nodes)
    for node in nodes:
        line = getattr(node, "lineno", 1)
        if type(node) not in _NODES:
            yield line, f"holds {type(node).__name__}"
        elif isinstance(node, ast.Import) and [one.name for one in node.names] != ["builtins"]:
            yield line, "imports a module as a whole"
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module not in _MODULES:
            yield line, f"imports from {node.module}"
        elif isinstance(node, ast.Call) and not _is_expected(
            node.func, callable_names, runtime_modules
        ):
            yield line, f"calls {ast.unparse(node.func)}"


def _nodes(module: ast.Module) -> list[ast.AST]:
    """Every node but names, constants and contexts, which may stand anywhere and hold no node.

    `ast.walk` does the same for all nodes, and takes a tenth of the time of a large document.
    """
    found: list[ast.AST] = [module]
    for node in found:  # grows while it is read
        for name in node._fields:
            value = getattr(node, name, None)
            for part in value if type(value) is list else (value,):
                if isinstance(part, ast.AST) and type(part) not in _LEAVES:
                    found.append(part)
    return found


def _names_of(nodes: Iterable[ast.AST]) -> frozenset[str]:
    """Names that the module imports from elsewhere or defines as classes."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            found.update(one.asname or one.name for one in node.names)
        elif isinstance(node, ast.ClassDef):
            found.add(node.name)
    return frozenset(found)


def _runtime_modules(nodes: Iterable[ast.AST]) -> frozenset[str]:
    """Modules of the run time that are imported as such."""
    return frozenset(
        one.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module == "_runtime"
        for one in node.names
        if one.asname is None
    )


def _is_expected(function: ast.expr, names: frozenset[str], modules: frozenset[str]) -> bool:
    """A call of a name of the module, of something that `self`, what such a call makes, or a module of the run
    time holds."""
    if isinstance(function, ast.Name):
        return function.id in names
    while isinstance(function, ast.Attribute):
        function = function.value
    if isinstance(function, ast.Call):
        return isinstance(function.func, ast.Name) and function.func.id in names
    return isinstance(function, ast.Name) and (function.id == "self" or function.id in modules)
