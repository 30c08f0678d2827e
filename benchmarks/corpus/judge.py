"""One document, from its bytes to a line of facts."""

import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from . import checkers, package
from .exercise import exercise
from .generation import generate
from .manifest import Entry
from .results import Result

CHECKERS = {"mypy": checkers.mypy, "pyright": checkers.pyright}
_MIB = 1024 * 1024


def judge(
    entry: Entry,
    document: Path,
    *,
    root: Path,
    limit: float,
    types: bool,
    keep: Path | None,
    check_limit: float = checkers.LIMIT,
    is_exercised: bool = False,
) -> Result:
    """Generate a client and judge it.

    `types` runs the type checkers too, `is_exercised` calls every operation; `keep` is a folder for the package, otherwise thrown away.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "package"
        made = generate(entry, document, folder, limit=limit, root=root)
        result: Result = {
            "name": entry.name,
            "sha256": entry.sha256,
            "openapi": entry.openapi,
            "status": made.status,
            "operations": {"document": entry.operations, "client": 0, "waived": made.waived},
            "diagnostics": made.diagnostics,
            "errors": made.first,
            "cpu": made.run.cpu,
            "seconds": made.run.seconds,
            "peak_mib": round(made.run.peak / _MIB),
        }
        if folder.exists():
            client = package.ours(folder)
            result["operations"]["client"] = package.operations(folder)
            result |= facts(client, Path(scratch))
            result["numbered"] = package.numbered_classes(folder, document.read_text("utf-8"))
            if types:
                result |= verdicts(client, Path(scratch), check_limit)
            if is_exercised:
                result["exercise"] = exercise(folder, root)
            if keep is not None:
                kept(folder, keep / entry.name)
        return result


def facts(client: package.Client, scratch: Path) -> Result:
    """What can be said of a client of any generator; `scratch` is a folder to write to."""
    modules = package.modules(client)
    return {
        "files": len(modules),
        "lines": package.lines(modules),
        "compile": package.not_compiling(client),
        "imports": asdict(package.import_all(client, scratch)),
    }


def verdicts(
    client: package.Client, scratch: Path, limit: float, names: Iterable[str] = tuple(CHECKERS)
) -> Result:
    """What type checkers say of a client, with a limit in CPU seconds for each."""
    return {name: asdict(CHECKERS[name](client, scratch, limit)) for name in names}


def kept(folder: Path, place: Path) -> None:
    """Put a generated folder into another place, instead of what was there."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder, place, ignore=shutil.ignore_patterns("__pycache__"))
