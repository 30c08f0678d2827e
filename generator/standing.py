"""Runs that need not be made again: what each found, kept by the hash of all that decides it.

What decides is every file of a vendor's folder, the program with its templates, and the versions of
Python and of whatever is installed beside it. A run stands when the package on the disk is, byte for
byte, what it made. To find that out loads no parser, no template and no model generator.
"""

import hashlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping

# What a run keeps beside what it writes, while it is at work or where it was ended midway.
_OF_A_RUN = ("lock", "staged", "old")
_COMPILED = "__pycache__"
_begun: list[str] = []


class Record:
    """What a run without errors made and found.

    `package` is the hash of the package, `counts` are the operations of the document, of the client,
    and those left out; `shown` is how many findings need attention, and `findings` are all, as JSON.
    """

    __slots__ = ("counts", "findings", "package", "shown")

    def __init__(
        self, package: str, counts: tuple[int, int, int], shown: int, findings: str
    ) -> None:
        self.package = package
        self.counts = counts
        self.shown = shown
        self.findings = findings

    @classmethod
    def of(cls, text: str) -> "Record":
        """The record that `str` made a text of."""
        facts, _, findings = text.partition("\n")
        package, *numbers = facts.split(" ")
        document, generated, waived, shown = map(int, numbers)
        return cls(package, (document, generated, waived), shown, findings)

    def __str__(self) -> str:
        facts = (self.package, *self.counts, self.shown)
        return f"{' '.join(map(str, facts))}\n{self.findings}"


class Known:
    """What decides runs, as it was when this was made: the same for all vendors of a command.

    `program` is the hash of what makes packages: that when the command began, unless it is given.
    """

    def __init__(self, program: str | None = None) -> None:
        self._program = begun() if program is None else program
        self._runs: dict[tuple[str, str, str], str] = {}

    def run(self, name: str, folder: str, shown: str) -> str:
        """The key of the run for a vendor, from its name, its folder, and how that is printed."""
        place = (name, folder, shown)
        if place not in self._runs:
            self._runs[place] = _key("run", self._program, name, shown, _inputs(folder))
        return self._runs[place]

    @staticmethod
    def classes(run: str) -> str:
        """The key of what the model classes of a run describe."""
        return _key("classes", run)

    def modules(self, name: str, inputs: str) -> str:
        """The key of a package's modules, by the vendor's name and all that they are made from."""
        return _key("modules", self._program, name, inputs)

    def page(self, vendors: Iterable[tuple[str, str, str]]) -> str:
        """The key of the page about these vendors."""
        return _key("page", self._program, *(self.run(*vendor) for vendor in vendors))


def begun() -> str:
    """The hash of the program as it was when this was first asked, which is when a command begins."""
    if not _begun:
        _begun.append(program())
    return _begun[0]


def program() -> str:
    """The hash of all that makes packages, and whatever is installed beside it."""
    here = os.path.dirname(os.path.abspath(__file__))
    installed = os.path.join(here, "_templates")
    templates = installed if os.path.isdir(installed) else os.path.join(here, "..", "templates")
    digest = hashlib.sha256(sys.version.encode())
    installed_here = {name for folder in sys.path for name in _distributions(folder or ".")}
    digest.update("\n".join(sorted(installed_here)).encode("utf-8", "surrogateescape"))
    _add(digest.update, here, lambda path: path.endswith(".py"))
    _add(digest.update, templates, lambda path: True)
    return digest.hexdigest()


def package(folder: str) -> str | None:
    """The hash of a package on the disk; None where something else than a folder is, or nothing."""
    if os.path.islink(folder) or not os.path.isdir(folder):
        return None
    digest = hashlib.sha256()
    _add(digest.update, folder, lambda path: True)
    return digest.hexdigest()


def package_of(tree: Mapping[str, str]) -> str:
    """The hash of a package as it is to be, by the paths of its files."""
    digest = hashlib.sha256()
    for path in sorted(tree):
        _add_one(digest.update, path, "file", tree[path].encode())
    return digest.hexdigest()


def text_of(path: str) -> str | None:
    """The hash of one file on the disk; None where there is no file, or a link."""
    if os.path.islink(path) or not os.path.isfile(path):
        return None
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def is_idle(*, beside: Iterable[str], within: Iterable[str] = ()) -> bool:
    """Whether no run is at work there, and none was ended midway.

    `beside` are folders and files that are written as a whole, `within` folders of which single files
    are.
    """
    places = [
        os.path.join(os.path.dirname(path), f".{os.path.basename(path)}.{what}")
        for path in beside
        for what in _OF_A_RUN
    ]
    places += [os.path.join(folder, f".{what}") for folder in within for what in _OF_A_RUN]
    return not any(map(os.path.lexists, places))


def _inputs(folder: str) -> str:
    """The hash of a vendor's folder, but for what another run keeps there while it writes."""
    own = tuple(f".{what}" for what in _OF_A_RUN)
    digest = hashlib.sha256()
    _add(digest.update, folder, lambda path: not path.split("/", 1)[0].startswith(own))
    return digest.hexdigest()


def _add(update: Callable[[bytes], object], folder: str, wanted: Callable[[str], bool]) -> None:
    """Hash the files below a folder, with their paths; links count as such, and as what they name."""
    found = {path: entry for path, entry in _below(folder, "") if wanted(path)}
    for path in sorted(found):
        entry, kind, content = found[path], "file", b""
        try:
            if entry.is_symlink():
                kind = f"link to {os.readlink(entry.path)}"
            if entry.is_file():  # to read a pipe or a device may never end
                content = content_of(entry.path)
            elif kind == "file":
                kind = "something else"
        except OSError:  # a link to itself, or what only others may read: it may not matter
            kind = f"unreadable {kind}"
        _add_one(update, path, kind, content)


def content_of(path: str) -> bytes:
    """The bytes of a file; `open` asks the system twice as much, for a thousand files."""
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        size = os.fstat(handle).st_size
        content = os.read(handle, size)
        while len(content) < size and (more := os.read(handle, size - len(content))):
            content += more
    finally:
        os.close(handle)
    return content


def _add_one(update: Callable[[bytes], object], path: str, kind: str, content: bytes) -> None:
    update(f"{path}\0{kind}\0{len(content)}\0".encode("utf-8", "surrogateescape"))
    update(content)


def _below(folder: str, prefix: str) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """All that is no folder, with its path inside of this one; links are not followed."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                yield prefix + entry.name, entry
            elif entry.name != _COMPILED:
                yield from _below(entry.path, f"{prefix}{entry.name}/")


def _distributions(folder: str) -> list[str]:
    try:
        names = os.listdir(folder)
    except OSError:  # a zip file, or nothing
        return []
    return [name for name in names if name.endswith((".dist-info", ".egg-info"))]


def _key(*parts: str) -> str:
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode("utf-8", "surrogateescape")
        digest.update(b"%d:" % len(content))
        digest.update(content)
    return digest.hexdigest()
