"""The diff tools: how each is called, and what it says of a pair of documents."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .environment import modules, programs

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Called:
    """How an installed tool is started: the documents come after `command`, `options` last."""

    command: Sequence[str]
    options: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tool:
    """A diff tool.

    `install` takes the folder of all environments and raises Uninstallable. `is_breaking` takes
    what the tool printed; it raises ValueError, LookupError or TypeError when that is no verdict.
    """

    name: str
    origin: str
    install: Callable[[Path], Called]
    is_breaking: Callable[[str], bool]
    suffix: str = ".yaml"


def _clientsmith(_: Path) -> Called:
    command = (sys.executable, "-m", "generator", "diff")
    return Called(command, ("--wire-only", "--format", "json"))


def _api_smart_diff(folder: Path) -> Called:
    command = ("node", str(_HERE / "api_smart_diff.cjs"))
    return Called(command, environment={"NODE_PATH": str(modules(folder))})


def _openapi_diff(folder: Path) -> Called:
    return Called((str(modules(folder) / ".bin" / "openapi-diff"),))


def _from_pypi(name: str) -> Callable[[Path], Called]:
    return lambda folder: Called((str(programs(name, folder) / name),), ("--format", "json"))


def _openapi_diff_says(output: str) -> bool:
    # A sentence, and below it JSON when there is something to tell.
    if output.startswith("No changes found"):
        return False
    found: Any = json.loads(output[output.index("{") :])
    return bool(found["breakingDifferencesFound"])


def _any_breaking(changes: Sequence[Mapping[str, Any]], key: str) -> bool:
    return any(change[key] == "breaking" for change in changes)


TOOLS = (
    Tool(
        "clientsmith",
        "this tree",
        _clientsmith,
        lambda output: _any_breaking(json.loads(output)["changes"], "wire"),
    ),
    Tool(
        "api-smart-diff",
        "npm",
        _api_smart_diff,
        lambda output: _any_breaking(json.loads(output), "type"),
        ".json",
    ),
    Tool("openapi-diff", "npm", _openapi_diff, _openapi_diff_says, ".json"),
    Tool(
        "api-schema-diff",
        "PyPI",
        _from_pypi("api-schema-diff"),
        lambda output: bool(json.loads(output)["breaking"]),
    ),
    Tool(
        "schemawatch",
        "PyPI",
        _from_pypi("schemawatch"),
        lambda output: bool(json.loads(output)["breaking_changes_detected"]),
    ),
)
