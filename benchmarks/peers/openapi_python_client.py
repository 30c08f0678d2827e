"""openapi-python-client: a module for each operation below `api/<tag>/`, a class for each schema."""

import ast
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..corpus.measured import run
from ..corpus.package import Client, constant, modules, trees
from .tool import Made

_DROPPED = re.compile(r"^(?:WARNING|ERROR) parsing .* Endpoint will not be generated", re.MULTILINE)
_WARNING = re.compile(r"^(?:WARNING|ERROR|Unable to) ", re.MULTILINE)
_UNFORMATTED = re.compile(r"^ruff failed$", re.MULTILINE)
_REFUSED = "Error(s) encountered while generating"
_SHOWN = 1000  # characters


@dataclass(frozen=True, slots=True)
class OpenapiPythonClient:
    """Run as its documentation says: `openapi-python-client generate --path ...`."""

    name: str = "openapi-python-client"

    def generate(self, document: Path, folder: Path, binaries: Path, limit: float) -> Made:
        """See `Tool`. It calls ruff to format, which must be on the path."""
        done = run(
            [
                *(str(binaries / "openapi-python-client"), "generate"),
                *("--path", str(document), "--output-path", str(folder)),
            ],
            limit=limit,
            cwd=document.parent,
            environment={"PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}"},
        )
        if done.status is None:
            return Made("stopped", done)
        unformatted = len(_UNFORMATTED.findall(done.errors))
        # It says that no client was made when ruff finds fault, but the client is there, whole.
        is_made = done.status == 0 or bool(unformatted and list(folder.glob("*/api")))
        if not is_made:
            status = "refused" if _REFUSED in done.errors else "crashed"
            said = done.errors[:_SHOWN] if status == "refused" else done.errors[-_SHOWN:]
            return Made(status, done, errors=(said.strip(),))
        dropped = len(_DROPPED.findall(done.errors))
        notes = {"warning": len(_WARNING.findall(done.errors)), "ruff failed": unformatted}
        first = [done.errors[one.start() :][:_SHOWN] for one in _DROPPED.finditer(done.errors)][:1]
        return Made("generated", done, dropped, {k: v for k, v in notes.items() if v}, tuple(first))

    def client(self, folder: Path, python: Path) -> Client:
        """See `Tool`."""
        return Client(folder, folder, python)

    def operations(self, client: Client) -> int:
        """See `Tool`. Parameters in paths have other names there, so modules count, not paths."""
        files = [path for path in modules(client) if "api" in path.relative_to(client.source).parts]
        return sum(_is_operation(tree.body) for tree in trees(files))


def _is_operation(body: Iterable[ast.stmt]) -> bool:
    """Whether a module holds the function that makes the arguments of a request."""
    makers = [
        node for node in body if isinstance(node, ast.FunctionDef) and node.name == "_get_kwargs"
    ]
    requests = [node for maker in makers for node in ast.walk(maker) if isinstance(node, ast.Dict)]
    return any({"method", "url"} <= {constant(key) for key in request.keys} for request in requests)
