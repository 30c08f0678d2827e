"""The folder of a package, read into memory: what may be in it, and what it says of itself."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..diagnostics import Collector, Location
from ..records import record

PROJECT = "pyproject.toml"
_TOP = frozenset(
    {PROJECT, "CHANGELOG.md", "README.md", "api.md", "openapi.yaml", "provenance.json"}
)
_TYPED = "py.typed"
_DOCUMENT = "_document.json"  # what the fakes need of the document
_CACHE = "__pycache__"  # left by whoever imports a package in place


@record(frozen=True, slots=True)
class PackageFolder:
    """A package on the disk.

    `files` maps each path, with `/`, to its bytes. `module` is the name that callers import, `shown`
    the folder as diagnostics print it.
    """

    shown: str
    name: str
    version: str
    module: str
    files: Mapping[str, bytes]

    def has_entry_points(self) -> bool:
        """Whether it tells other programs what they may find in it."""
        project = tomllib.loads(self.files[PROJECT].decode("utf-8"))["project"]
        return bool(project.get("entry-points"))

    def modules(self) -> dict[str, bytes]:
        """What a wheel holds of it: paths as they are installed."""
        start = "src/"
        found = self.files.items()
        return {path.removeprefix(start): text for path, text in found if path.startswith(start)}


def read_package(folder: Path, collector: Collector) -> PackageFolder | None:
    """The package in a folder; None, with findings, where there is none or something else is there."""
    shown = folder.as_posix()
    if not (folder / PROJECT).is_file():
        collector.error(
            "no-package",
            f"{shown} holds no package: there is no {PROJECT}",
            at=Location(shown),
            hint="run `make generate`",
        )
        return None
    files = dict(sorted(_files(folder, shown, collector)))
    project = _project(files.get(PROJECT, b""), f"{shown}/{PROJECT}", collector)
    module = _module(files, shown, collector)
    if project is None or module is None:
        return None
    _check_files(files, module, shown, collector)
    return PackageFolder(shown, project["name"], project["version"], module, files)


def _files(folder: Path, shown: str, collector: Collector) -> Iterator[tuple[str, bytes]]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name != _CACHE]
        links = [name for name in folders if os.path.islink(os.path.join(parent, name))]
        for name in files + links:
            path = Path(parent) / name
            inside = path.relative_to(folder).as_posix()
            if path.is_symlink() or not path.is_file():
                _foreign(f"{shown}/{inside}", "is no file of its own", collector)
            else:
                yield inside, path.read_bytes()


def _project(text: bytes, shown: str, collector: Collector) -> dict[str, Any] | None:
    """The table `project` of pyproject.toml, with a name and a version."""
    try:
        project = tomllib.loads(text.decode("utf-8")).get("project", {})
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        project, said = {}, f"it cannot be read: {error}"
    else:
        said = "it has no `name` and `version` in [project]"
    if isinstance(project, dict) and all(
        isinstance(project.get(key), str) for key in ("name", "version")
    ):
        return project
    collector.error("no-package", said, at=Location(shown), hint="run `make generate`")
    return None


def _module(files: Mapping[str, bytes], shown: str, collector: Collector) -> str | None:
    found = sorted({path.split("/")[1] for path in files if path.startswith("src/")})
    if len(found) == 1 and f"src/{found[0]}/{_TYPED}" in files:
        return found[0]
    said = (
        f"one folder with {_TYPED} is expected in {shown}/src; found {', '.join(found) or 'none'}"
    )
    collector.error("no-package", said, at=Location(f"{shown}/src"), hint="run `make generate`")
    return None


def _check_files(files: Mapping[str, bytes], module: str, shown: str, collector: Collector) -> None:
    """Report what is no part of a package, before it can be published with one."""
    home = f"src/{module}/"
    for path in files:
        is_code = path.startswith(home) and path.endswith(".py")
        is_code |= path in (home + _TYPED, home + _DOCUMENT)
        if not is_code and path not in _TOP:
            _foreign(f"{shown}/{path}", "is no part of a package", collector)


def _foreign(shown: str, what: str, collector: Collector) -> None:
    collector.error(
        "foreign-file",
        f"{shown} {what}; nothing but what `generate` writes is packed",
        at=Location(shown),
        hint="remove it, or run `make generate`, which does",
    )
