"""One document, from its bytes to a line of facts."""

import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path

from . import checkers, package
from .generation import generate
from .manifest import Entry
from .results import Result

CHECKERS = {"mypy": checkers.mypy, "pyright": checkers.pyright}
_MIB = 1024 * 1024


def judge(
    entry: Entry, document: Path, *, root: Path, limit: float, types: bool, keep: Path | None
) -> Result:
    """Generate a client and judge it.

    `types` runs the type checkers too; `keep` is a folder for the package, otherwise thrown away.
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
            result |= _facts(folder, Path(scratch), document)
            result["operations"]["client"] = package.operations(folder)
            for name, check in CHECKERS.items() if types else ():
                result[name] = asdict(check(folder, Path(scratch)))
            if keep is not None:
                shutil.rmtree(keep / entry.name, ignore_errors=True)
                shutil.copytree(folder, keep / entry.name)
        return result


def _facts(folder: Path, scratch: Path, document: Path) -> Result:
    modules = package.modules(folder)
    return {
        "files": len(modules),
        "lines": package.lines(modules),
        "compile": package.not_compiling(folder),
        "imports": asdict(package.import_all(folder, scratch)),
        "numbered": package.numbered_classes(folder, document.read_text("utf-8")),
    }
