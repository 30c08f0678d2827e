"""Judges a generated package from outside: reads, compiles and imports what lies in its folder.

What asks for a `Client` judges those of any generator; the rest knows the layout of ours.
"""

import ast
import contextlib
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .measured import Run, run

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
class Client:
    """What is judged: all of a folder, imported from another that holds it (or is the same).

    `python` is run to import it: one that has what it needs.
    """

    source: Path
    judged: Path
    python: Path


@dataclass(frozen=True, slots=True)
class Imports:
    """The modules that could not be imported, with the reason, and the cost of importing all.

    `cpu` is that of the first time, which compiles them; `again` that of the second, or None.
    """

    failed: dict[str, str]
    cpu: float
    again: float | None


def ours(package: Path) -> Client:
    """The client in a package's folder, as our generator lays it out."""
    return Client(package / "src", package / "src", Path(sys.executable))


def modules(client: Client) -> list[Path]:
    """All Python files that are judged, in order."""
    return sorted(client.judged.rglob("*.py"))


def lines(files: Iterable[Path]) -> int:
    """How many lines files have."""
    return sum(path.read_bytes().count(b"\n") for path in files)


def trees(files: Iterable[Path]) -> Iterator[ast.Module]:
    """Modules as syntax trees; a file that is no Python holds nothing."""
    for path in files:
        with contextlib.suppress(SyntaxError, ValueError, RecursionError):
            yield ast.parse(path.read_bytes())


def not_compiling(client: Client) -> dict[str, str]:
    """The files that are no Python, with the reason."""
    failed = {}
    for path in modules(client):
        try:
            compile(path.read_bytes(), path.name, "exec")
        except (SyntaxError, ValueError, RecursionError) as error:
            failed[path.relative_to(client.source).as_posix()] = f"{type(error).__name__}: {error}"
    return failed


def import_all(client: Client, scratch: Path) -> Imports:
    """Imports every module of a client, in one process of its own, and then in another."""
    asked = scratch / "modules.json"
    names = [_dotted(path.relative_to(client.source)) for path in modules(client)]
    asked.write_text(json.dumps(names), "utf-8")
    first = _import(client, asked)
    try:
        failed = json.loads(first.output)
    except ValueError:
        return Imports({"": first.errors.strip()[-300:] or "stopped"}, first.cpu, None)
    return Imports(failed, first.cpu, _import(client, asked).cpu)


def _import(client: Client, asked: Path) -> Run:
    return run(
        [str(client.python), "-c", _IMPORT_ALL, str(asked)],
        limit=_LIMIT,
        cwd=asked.parent,
        # Empty is as good as absent: what is compiled is written beside the modules.
        environment={"PYTHONPATH": str(client.source), "PYTHONDONTWRITEBYTECODE": ""},
    )


def operations(package: Path) -> int:
    """How many operations, by method and path, the package's resources hold."""
    found = set()
    for tree in trees(package.glob("src/*/resources/*.py")):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Operation":
                facts = {k.arg: k.value for k in node.keywords}
                found.add((constant(facts.get("method")), constant(facts.get("path"))))
    return len(found)


def numbered_classes(package: Path, document: str) -> list[str]:
    """Classes whose name is another class's with a number that the document does not have."""
    names = {
        name
        for folder in ("models", "inputs")
        for tree in trees(package.glob(f"src/*/{folder}/*.py"))
        for name in _names(tree)
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


def constant(node: ast.expr | None) -> object:
    """The value of a literal; None for anything else."""
    return node.value if isinstance(node, ast.Constant) else None
