"""What can be compared: documents, vendors' folders, folders of those, and revisions of git."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from ..records import record
from ..standing import package as hash_of
from ..suggestions import did_you_mean
from ..temporary import temporary_folder
from ..vendor import Vendor
from ..vendor_files import SOURCES
from ..workspace import UnusableName, Workspace, of_document
from .repository import GitError, Repository

Package = Mapping[str, str]
PROVENANCE = "provenance.json"


class UnknownEdition(LookupError):
    """Something that cannot be compared; the message says what was tried, and what to do."""


@record(frozen=True, slots=True)
class Source:
    """One of the two states that are compared.

    `label` is what diagnostics put before the paths of a revision, empty for what is on the disk.
    `package` gives the modules and provenance.json of a vendor's package as they are kept there, and
    `holds` says whether a package as a whole has a hash; `is_kept` says that those count, and not what would be made of the vendor now. `is_single` marks
    one document or one vendor's folder, whose name says nothing about what it is to be compared with.
    """

    label: str
    vendors: Mapping[str, Vendor]
    package: Callable[[str], Package | None]
    is_kept: bool = False
    is_single: bool = False
    holds: Callable[[str, str], bool] = lambda name, digest: False

    def only(self, names: Sequence[str]) -> "Source":
        """The source with no other vendors than these; it need not have all of them."""
        vendors = {name: vendor for name, vendor in self.vendors.items() if name in names}
        return replace(self, vendors=vendors)


@contextmanager
def opened(
    base: str | None, head: str | None, workspace: Workspace, names: Sequence[str]
) -> Iterator[tuple[Source, Source]]:
    """The two states that a user names, with the named vendors, or all.

    Without a base it is the commit where this branch left the main branch; without a head, the
    working tree. What a revision holds is written to a temporary folder, which is removed afterwards.
    Raises UnknownEdition.
    """
    with ExitStack() as stack:
        try:
            repository = Repository.around(workspace.specs)
            if base is None and repository is None:
                raise UnknownEdition(
                    "no base is given, and this is no repository of git; name a file or a folder"
                )
            made = _Opening(repository, workspace, stack)
            old = (
                made.revision(repository.merge_base(), "") if base is None and repository else None
            )
            sources = old or made.named(base or ""), made.named(head)
        except GitError as error:
            raise UnknownEdition(str(error)) from None
        yield _paired(*sources, names)


@record(frozen=True, slots=True)
class _Opening:
    """Turns what a user wrote into sources; `stack` removes what they need on the disk."""

    repository: Repository | None
    workspace: Workspace
    stack: ExitStack

    def named(self, name: str | None) -> Source:
        """The source of a name; None is the working tree."""
        if name is None:
            return self._of_workspace(self.workspace)
        path = Path(name)
        is_file, is_folder = _is_there(path) if name else (False, False)
        is_path = name.startswith(("./", "../", "/"))
        commit = self.repository.commit(name) if self.repository and not is_path else None
        if commit is not None and (is_file or is_folder):
            what = "file" if is_file else "folder"
            raise UnknownEdition(
                f"{name!r} is a {what} here and a revision of git, too; write ./{name} for the {what},"
                f" or refs/heads/{name} for a branch of that name"
            )
        if is_file:
            return Source("", {"": _document(path)}, _nothing, is_single=True)
        if is_folder:
            return self._of_folder(path)
        if commit is None:
            raise UnknownEdition(self._unknown(name))
        return self.revision(commit, name)

    def _unknown(self, name: str) -> str:
        text = f"{name!r} is no file, no folder and no revision of git that is here"
        if self.repository is not None and self.repository.is_shallow:
            text += "; this clone is shallow: run `git fetch --unshallow`, or fetch that revision"
        return text

    def _of_workspace(self, workspace: Workspace) -> Source:
        place = self.repository.path_of(workspace.specs) if self.repository is not None else None
        vendors = {
            vendor.name: vendor if place is None else _placed(vendor, place)
            for vendor in workspace.vendors()
        }
        generated = workspace.generated
        return Source(
            "",
            vendors,
            lambda name: _on_disk(generated / name),
            holds=lambda name, digest: hash_of(str(generated / name)) == digest,
        )

    def _of_folder(self, path: Path) -> Source:
        """One vendor's folder, or a folder of such folders."""
        if any((path / file).is_file() for file in SOURCES):
            vendor = Vendor(path.absolute().name, path, path.as_posix())
            return Source("", {"": vendor}, _nothing, is_single=True)
        source = self._of_workspace(Workspace(path, path.parent / self.workspace.generated.name))
        if not source.vendors:
            raise UnknownEdition(
                f"{path} holds no vendor's folder, and none of {', '.join(SOURCES)}"
            )
        return source

    def revision(self, commit: str, label: str) -> Source:
        """The vendors and packages of a commit."""
        repository = self.repository
        assert repository is not None
        specs = repository.path_of(self.workspace.specs)
        generated = repository.path_of(self.workspace.generated)
        if specs is None:
            raise UnknownEdition(f"{self.workspace.specs} is not in the repository")
        folder = self.stack.enter_context(temporary_folder())
        _write(repository.files(commit, specs), folder)
        vendors = {
            vendor.name: _placed(vendor, specs) for vendor in Workspace(folder, folder).vendors()
        }

        def package(name: str) -> Package | None:
            if generated is None:
                return None
            found = repository.files(commit, f"{generated}/{name}".lstrip("/"), _is_looked_at)
            return {path: text.decode("utf-8", "replace") for path, text in found.items()} or None

        return Source(label or commit[:12], vendors, package, is_kept=True)


def _placed(vendor: Vendor, specs: str) -> Vendor:
    """The vendor with its place in the repository, so that both sides print the same paths."""
    return replace(vendor, shown=f"{specs}/{vendor.name}" if specs else vendor.name)


def _write(files: Mapping[str, bytes], folder: Path) -> None:
    """Writes files below a folder; a commit can be made by hand, so no path may lead out of it."""
    for path, content in files.items():
        if any(part in ("", ".", "..") for part in path.split("/")):
            raise UnknownEdition(f"the revision holds {path!r}, which is no path inside a folder")
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _paired(base: Source, head: Source, names: Sequence[str]) -> tuple[Source, Source]:
    """Both sources with the vendors that are to be compared under the same names."""
    if base.is_single and head.is_single:
        name = head.vendors[""].name
        return _renamed(base, name), _renamed(head, name)
    if base.is_single or head.is_single:
        single, other = (base, head) if base.is_single else (head, base)
        name = names[0] if len(names) == 1 else single.vendors[""].name
        if name not in other.vendors:
            raise UnknownEdition(
                f"{_shown(single)} is to be compared with the vendor {name!r}, which is not there;"
                " name two files, two folders, or the vendor with --vendor."
                f" {did_you_mean(name, sorted(other.vendors))}".rstrip()
            )
        single, other = _renamed(single, name), other.only((name,))
        return (single, other) if base.is_single else (other, single)
    known = sorted(base.vendors.keys() | head.vendors.keys())
    if not known:
        raise UnknownEdition("neither side holds a vendor's folder")
    for name in names:
        if name not in known:
            raise UnknownEdition(
                f"no vendor is called {name!r}: there are {', '.join(known)}."
                f" {did_you_mean(name, known)}".rstrip()
            )
    return (base.only(names), head.only(names)) if names else (base, head)


def _shown(source: Source) -> str:
    vendor = source.vendors[""]
    return vendor.shown if vendor.document is None else vendor.path(vendor.document)


def _renamed(source: Source, name: str) -> Source:
    """The source of one vendor under another name: packages are called after it."""
    return replace(source, vendors={name: replace(source.vendors[""], name=name)})


def _document(path: Path) -> Vendor:
    try:
        return of_document(path)
    except UnusableName:
        return of_document(path, "document")


def _is_there(path: Path) -> tuple[bool, bool]:
    """Whether a path is a file, and whether it is a folder."""
    try:
        return path.is_file(), path.is_dir()
    except (OSError, ValueError):  # no path at all: too long, or with a character that none has
        return False, False


def _nothing(name: str) -> None:
    return None


def _on_disk(folder: Path) -> Package | None:
    """What is looked at of a package on the disk; None where there is none."""
    if not folder.is_dir():
        return None
    found = {}
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).as_posix()
        if _is_looked_at(inside) and path.is_file():
            found[inside] = path.read_bytes().decode("utf-8", "replace")
    return found or None


def _is_looked_at(path: str) -> bool:
    """Whether a file of a package is compared: modules, and what says what they were made from."""
    return path.endswith(".py") or path == PROVENANCE
