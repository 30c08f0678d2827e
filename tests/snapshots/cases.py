"""The cases: one folder for each feature of OpenAPI, with the smallest document that shows it.

A case holds `spec.yaml`, other files of a vendor's folder as it needs them, and `expected/`: the
part of the package that is its own. What all packages have alike is kept by two cases alone.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from generator import pipeline
from generator.cache import FolderCache
from generator.diagnostics import Collector
from generator.vendor import Vendor

FOLDER = Path(__file__).parent
DIAGNOSTICS = "diagnostics.txt"
_INPUTS = ("client.yaml", "overlay.yaml", "names.lock", "evidence.yaml", "CHANGELOG.md")

# Never kept: the run time is tested where it stands, and provenance.json holds hashes and versions.
_NOT_KEPT: tuple[str, ...] = ("*/_runtime/*", "provenance.json")
# Kept where a file as such is shown: these differ between packages in their names only.
_ALIKE = (
    "*/__init__.py",
    "*/py.typed",
    "*/_pytest.py",
    "*/_version.py",
    "*/testing.py",
    "CHANGELOG.md",
    "README.md",
    "pyproject.toml",
)
_CASES_WITH_ALL = ("hostile-text", "package-files", "webhooks-token")
# The client's module shows servers, credentials and what holds for all requests.
_CASES_WITH_CLIENT = (
    "headers-*",
    "hostile-*",
    "package-*",
    "retries",
    "security-*",
    "servers-*",
    "webhooks-*",
)
# What is there for tests follows from resources and openapi.yaml; these show every form of it.
_CASES_WITH_FAKES = (
    "hostile-*",
    "package-*",
    "pagination-cursor",
    "polling*",
    "*accept*",
    "*stream*",
)


@dataclass(frozen=True, slots=True)
class Generated:
    """What a case came to: the whole package, names.lock, and what the user is told."""

    tree: Mapping[str, str]
    lock: str
    diagnostics: str

    @property
    def module(self) -> str:
        """The name of the import package."""
        return next(path.split("/")[1] for path in self.tree if path.startswith("src/"))


def names() -> list[str]:
    """The names of all cases."""
    return sorted(path.parent.name for path in FOLDER.glob("*/spec.yaml"))


def generate(case: str, work: Path) -> Generated:
    """Generate a case, as a vendor of its name, with a cache in the folder `work`.

    Fails the test when the document cannot be generated.
    """
    folder = work / "specs" / case
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # Evidence belongs to documents that people here wrote.
    is_ours = (FOLDER / case / "evidence.yaml").is_file()
    shutil.copy(FOLDER / case / "spec.yaml", folder / f"{'openapi' if is_ours else 'source'}.yaml")
    for name in _INPUTS:
        if (FOLDER / case / name).is_file():
            shutil.copy(FOLDER / case / name, folder / name)
    collector = Collector()
    vendor = Vendor(case, folder, f"specs/{case}")
    stages = pipeline.build(vendor, collector, FolderCache(work / "cache"))
    told = "".join(f"{diagnostic}\n" for diagnostic in collector.in_order())
    assert stages.tree is not None and stages.lock is not None, told
    return Generated(stages.tree, stages.lock, told)


def kept(case: str, generated: Generated) -> dict[str, str]:
    """The files that `expected/` holds."""
    left_out = _NOT_KEPT
    if case not in _CASES_WITH_ALL:
        left_out += _ALIKE
    if not any(fnmatchcase(case, pattern) for pattern in _CASES_WITH_CLIENT):
        left_out += ("*/_client.py",)
    if not any(fnmatchcase(case, pattern) for pattern in _CASES_WITH_FAKES):
        left_out += ("*/fakes/*", "*/_document.json")
    files = {
        path: text
        for path, text in generated.tree.items()
        if not any(fnmatchcase(path, pattern) for pattern in left_out)
    }
    files["names.lock"] = generated.lock
    if generated.diagnostics:
        files[DIAGNOSTICS] = generated.diagnostics
    return files


def expected(case: str) -> dict[str, str]:
    """The files in `expected/` by path."""
    folder = FOLDER / case / "expected"
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}


def rewrite(case: str, files: Mapping[str, str]) -> None:
    """Make `expected/` hold these files and no others."""
    folder = FOLDER / case / "expected"
    shutil.rmtree(folder, ignore_errors=True)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
