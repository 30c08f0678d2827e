"""Judges a generated package from outside: reads, compiles and imports what lies in its folder."""

import ast
import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .measured import run

_NUMBERED = re.compile(r"(?P<stem>.*[^0-9])(?P<number>[0-9]+)")
_WORD = re.compile(r"[A-Z][a-z]*[0-9]+$|[a-z]+[0-9]+$")
_LIMIT = 300  # CPU seconds
# Run in a process of its own: prints the modules that cannot be imported, with the reason.
_IMPORT_ALL = """
import importlib, json, sys
failed = {}
for name in json.load(open(sys.argv[1])):
    try:
        importlib.import_module(name)
    except BaseException as error:
        failed[name] = f"{type(error).__name__}: {error}"[:300]
print(json.dumps(failed))
"""


@dataclass(frozen=True, slots=True)
class Imports:
    """The modules that could not be imported, with the reason, and the cost of importing all."""

    failed: dict[str, str]
    cpu: float


def modules(package: Path) -> list[Path]:
    """All Python files of a package's folder, in order."""
    return sorted(package.rglob("*.py"))


def lines(files: Iterable[Path]) -> int:
    """How many lines files have."""
    return sum(path.read_bytes().count(b"\n") for path in files)


def not_compiling(package: Path) -> dict[str, str]:
    """The files that are no Python, with the reason."""
    failed = {}
    for path in modules(package):
        try:
            compile(path.read_bytes(), path.name, "exec")
        except (SyntaxError, ValueError, RecursionError) as error:
            failed[path.relative_to(package).as_posix()] = f"{type(error).__name__}: {error}"
    return failed


def import_all(package: Path, scratch: Path) -> Imports:
    """Imports every module of a package, in one process of its own."""
    source = package / "src"
    names = [_dotted(path.relative_to(source)) for path in modules(source)]
    asked = scratch / "modules.json"
    asked.write_text(json.dumps(names), "utf-8")
    done = run(
        [sys.executable, "-c", _IMPORT_ALL, str(asked)],
        limit=_LIMIT,
        cwd=scratch,
        environment={"PYTHONPATH": str(source), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    try:
        return Imports(json.loads(done.output), done.cpu)
    except ValueError:
        return Imports({"": done.errors.strip()[-300:] or "stopped"}, done.cpu)


def operations(package: Path) -> int:
    """How many operations, by method and path, the package's resources hold."""
    found = set()
    for path in package.glob("src/*/resources/*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Operation":
                facts = {k.arg: k.value for k in node.keywords}
                found.add((_constant(facts.get("method")), _constant(facts.get("path"))))
    return len(found)


def numbered_classes(package: Path, document: str) -> list[str]:
    """Classes whose name is another class's with a number that the document does not have."""
    names = {
        name
        for folder in ("models", "inputs")
        for path in package.glob(f"src/*/{folder}/*.py")
        for name in _names(ast.parse(path.read_bytes()))
    }
    plain = re.sub(r"[^a-z0-9]", "", document.lower())
    numbered = []
    for name in sorted(names):
        match = _NUMBERED.fullmatch(name)
        word = _WORD.search(name)
        if match is None or word is None or match["stem"] not in names:
            continue
        # A status, or a word of the document that ends in a number, is no number of ours.
        is_status = re.search(rf"['\"]?\b{match['number']}\b['\"]?\s*:", document) is not None
        if not is_status and word.group().lower() not in plain:
            numbered.append(name)
    return numbered


def _names(tree: ast.Module) -> Iterable[str]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _constant(node: ast.expr | None) -> object:
    return node.value if isinstance(node, ast.Constant) else None
