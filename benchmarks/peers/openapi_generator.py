"""openapi-generator, its `python` generator: a class for each tag in `api/`, pydantic models."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ..corpus.measured import Run, run
from ..corpus.package import Client, constant, modules, trees
from .tool import Made

_PACKAGE = "openapi_client"
_UNSOUND = "There were issues with the specification"
# Ends of the program that it chose itself: the document is none, or cannot be read.
_REFUSED = (_UNSOUND, "unable to read", "Unable to read", "Invalid inputs", "isn't a valid")
_WARNING = re.compile(r"^\[\w+\] (?:WARN|ERROR) ", re.MULTILINE)
_FAILURE = re.compile(r"^(?:Exception in thread|Caused by|\[error\]).*", re.MULTILINE)
_ISSUE = re.compile(r"^\s+-attribute .*", re.MULTILINE)
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class OpenapiGenerator:
    """Run as its documentation says: `openapi-generator-cli generate -g python ...`.

    A document that it refuses because of its own validator is tried again without it, as its
    message proposes; the cost is that of the run that made the client.
    """

    name: str = "openapi-generator"

    def generate(self, document: Path, folder: Path, binaries: Path, limit: float) -> Made:
        """See `Tool`."""
        made = _generate(document, folder, binaries, limit)
        if made.status != "refused" or _UNSOUND not in _all(made.run):
            return made
        again = _generate(document, folder, binaries, limit, "--skip-validate-spec")
        issues = tuple(_ISSUE.findall(_all(made.run))[:_SHOWN])
        notes = {**again.notes, "without validation": 1}
        return replace(again, notes=notes, errors=(*again.errors, *issues))

    def client(self, folder: Path, python: Path) -> Client:
        """See `Tool`. Tests that are stubs lie beside the package."""
        return Client(folder, folder / _PACKAGE, python)

    def operations(self, client: Client) -> int:
        """See `Tool`. An operation with several tags stands in several classes, and counts once."""
        files = [path for path in modules(client) if path.parent == client.judged / "api"]
        return len({found for tree in trees(files) for found in _requests(tree)})


def _generate(document: Path, folder: Path, binaries: Path, limit: float, *more: str) -> Made:
    done = run(
        [
            *(str(binaries / "openapi-generator-cli"), "generate", "-g", "python"),
            *("-i", str(document), "-o", str(folder), *more),
        ],
        limit=limit,
        cwd=document.parent,
    )
    if done.status is None:
        return Made("stopped", done)
    said = _all(done)
    warnings = len(_WARNING.findall(said))
    notes = {"warning": warnings} if warnings else {}
    if done.status == 0 and (folder / _PACKAGE).is_dir():
        return Made("generated", done, 0, notes)
    status = "refused" if any(text in said for text in _REFUSED) else "crashed"
    first = tuple(line[:300] for line in _FAILURE.findall(said)[:_SHOWN])
    return Made(status, done, 0, notes, first or (said.strip()[-300:],))


def _all(run_: Run) -> str:
    return f"{run_.output}\n{run_.errors}"


def _requests(tree: ast.Module) -> Iterator[tuple[object, object]]:
    """Method and path of each request that a class's methods make; a later method of a name wins."""
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            continue
        methods = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
        for call in (inner for method in methods.values() for inner in ast.walk(method)):
            if isinstance(call, ast.Call) and _called(call) == "param_serialize":
                facts = {keyword.arg: keyword.value for keyword in call.keywords}
                yield (constant(facts.get("method")), constant(facts.get("resource_path")))


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""
