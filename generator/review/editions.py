"""What can be compared: files, folders of specs, vendors' folders, and revisions of git."""

import subprocess
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from ..pipeline import SOURCES, Vendor
from ..workspace import Workspace, of_document

_MAIN_BRANCHES = ("origin/main", "main", "origin/master", "master")


class UnknownEdition(LookupError):
    """Something that is neither a file, a folder nor a revision; the message says what was tried."""


@dataclass(frozen=True, slots=True)
class Source:
    """Vendors by name, and the folder that holds their packages, if any."""

    vendors: Mapping[str, Vendor]
    generated: Path | None
    is_current: bool
    """Whether packages are made anew; those of a revision are read as they were committed."""


def default_base(repository: Path) -> str:
    """The commit where this branch left the main branch.

    Raises UnknownEdition where there is no repository or no main branch.
    """
    for branch in _MAIN_BRANCHES:
        found = _git(repository, "merge-base", "HEAD", branch)
        if found is not None:
            return found.decode().strip()
    raise UnknownEdition(
        f"no base is given, and none of {', '.join(_MAIN_BRANCHES)} is a branch here;"
        " name a file, a folder or a revision"
    )


@contextmanager
def opened(name: str | None, workspace: Workspace, vendors: Sequence[str]) -> Iterator[Source]:
    """The vendors of a file, a folder or a revision; None means the working tree.

    A revision is unpacked into a temporary folder, which is removed afterwards.
    """
    if name is None:
        yield _of_workspace(workspace, vendors)
        return
    path = Path(name)
    if path.is_file():
        vendor = of_document(path)
        yield Source({"": vendor}, None, is_current=True)
    elif path.is_dir():
        yield _of_folder(path, vendors)
    else:
        with TemporaryDirectory() as folder:
            exported = _exported(name, workspace, Path(folder))
            yield _of_workspace(exported, vendors, is_current=False)


def _of_workspace(workspace: Workspace, names: Sequence[str], *, is_current: bool = True) -> Source:
    found = {vendor.name: vendor for vendor in workspace.vendors()}
    chosen = {name: found[name] for name in found if not names or name in names}
    return Source(chosen, workspace.generated, is_current)


def _of_folder(path: Path, names: Sequence[str]) -> Source:
    """One vendor's folder, or a folder of such folders."""
    if any((path / file).is_file() for file in SOURCES):
        return Source({"": Vendor(path.name, path, path.as_posix())}, None, is_current=True)
    return _of_workspace(Workspace(path, path.parent / "generated"), names)


def _exported(revision: str, workspace: Workspace, folder: Path) -> Workspace:
    """The folders of specs and packages as they were committed."""
    here = workspace.specs.parent
    top = _git(here, "rev-parse", "--show-prefix")
    if (
        top is None
        or _git(here, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}") is None
    ):
        raise UnknownEdition(
            f"{revision!r} is no file, no folder and no revision of git; name one of these"
        )
    names = [workspace.specs.name, workspace.generated.name]
    present = _git(here, "ls-tree", "--name-only", revision, "--", *names) or b""
    wanted = [name for name in names if name in present.decode().split()]
    if wanted:
        archive = _git(here, "archive", "--format=tar", revision, "--", *wanted)
        assert archive is not None
        with tarfile.open(fileobj=BytesIO(archive)) as tar:
            tar.extractall(folder, filter="data")
    return Workspace(folder / names[0], folder / names[1])


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What git prints; None where it fails or is not there."""
    try:
        done = subprocess.run(
            ["git", "-C", folder.as_posix() or ".", *arguments], capture_output=True, check=False
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
