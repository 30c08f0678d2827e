"""Git, as far as a review needs it: names become commits, and their files are read.

Nothing is checked out, unpacked by git or fetched: what a commit holds is read blob by blob, so that
neither attributes nor filters of the repository change it.
"""

import os
import posixpath
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from ..records import record

_FILE, _LINK, _FOLDER, _SUBMODULE = "100", "120000", "040000", "160000"
_MAIN_BRANCHES = ("origin/main", "origin/master", "main", "master")
_LONGEST_CHAIN = 10  # of links that lead to links
# Set inside of hooks, and then about another folder than the one that is asked about.
_FOREIGN = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY")


class GitError(LookupError):
    """What was asked for is not in the repository; the message says what to do."""


@record(frozen=True, slots=True)
class Entry:
    """A line of a tree: its mode, its object and its path from the top."""

    mode: str
    object: str
    path: str


@record(frozen=True, slots=True)
class Repository:
    """A repository by the top folder of its working tree."""

    top: Path

    @classmethod
    def around(cls, folder: Path) -> "Repository | None":
        """The repository that a folder is in, whether or not the folder is there; None without one.

        Raises GitError where git refuses to work in it.
        """
        here = folder.absolute()
        while not here.is_dir():
            here = here.parent
        done = _git(here, "rev-parse", "--show-toplevel")
        if done is None:
            return None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip()
            if "not a git repository" in said or "must be run in a work tree" in said:
                return None
            raise GitError(f"git refuses to read {folder}: {said.splitlines()[0] if said else ''}")
        return cls(Path(os.fsdecode(done.stdout.removesuffix(b"\n"))))

    def commit(self, name: str) -> str | None:
        """The commit that a name means; None where it means none."""
        if "\0" in name or not name:
            return None
        asked = ("--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        found = self._output("rev-parse", *asked)
        return None if found is None else found.decode().strip()

    @property
    def is_shallow(self) -> bool:
        """Whether the history was cut off when the repository was cloned."""
        return self._output("rev-parse", "--is-shallow-repository") == b"true\n"

    def merge_base(self) -> str:
        """The commit where HEAD left the main branch. Raises GitError."""
        if self.commit("HEAD") is None:
            raise GitError("no base is given, and the repository has no commit yet")
        branch = next((name for name in self._main_branches() if self.commit(name)), None)
        if branch is None:
            raise GitError(
                f"no base is given, and none of {', '.join(_MAIN_BRANCHES)} is here; name a"
                " revision, a folder or a file, or run `git fetch origin main:refs/remotes/origin/main`"
            )
        found = self._output("merge-base", "HEAD", branch)
        if found is not None:
            return found.decode().strip()
        if self.is_shallow:
            raise GitError(
                f"this clone is shallow, and ends before the commit where this branch left {branch};"
                " run `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout"
            )
        raise GitError(f"no base is given, and HEAD has no commit in common with {branch}")

    def _main_branches(self) -> Iterator[str]:
        said = self._output("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")
        if said is not None:
            yield said.decode("utf-8", "surrogateescape").strip()
        yield from _MAIN_BRANCHES

    def path_of(self, folder: Path) -> str | None:
        """The path of a folder from the top; None where it is outside, empty for the top itself.

        A folder that is a link stays one: what it leads to may have changed.
        """
        is_plain = folder.name not in ("", "..")
        place = folder.parent.resolve() / folder.name if is_plain else folder.resolve()
        try:
            found = place.relative_to(self.top.resolve()).as_posix()
        except ValueError:
            return None
        return "" if found == "." else found

    def files(
        self, commit: str, path: str, is_wanted: Callable[[str], bool] = lambda path: True
    ) -> dict[str, bytes]:
        """The files of a folder as they were committed, by their paths from that folder.

        Links inside the repository are followed, others are left out. Raises GitError where a
        submodule or an object is not here.
        """
        links: dict[str, Entry] = {}
        blobs: dict[str, Entry] = {}
        found: dict[str, bytes] = {}
        for entry in self._entries(commit, path):
            inside = entry.path[len(path) :].lstrip("/") if path else entry.path
            if entry.mode == _LINK:
                links[inside] = entry
            elif entry.mode == _SUBMODULE:
                for name, content in self._submodule(entry, is_wanted).items():
                    found[posixpath.join(inside, name) if inside else name] = content
            elif entry.mode.startswith(_FILE) and is_wanted(inside):
                blobs[inside] = entry
        wanted = {entry.object for entry in (*blobs.values(), *links.values())}
        contents = self._contents(wanted)
        found |= {inside: contents[entry.object] for inside, entry in blobs.items()}
        for inside, entry in links.items():
            found |= self._followed(commit, inside, entry, contents[entry.object], is_wanted)
        return found

    def _followed(
        self,
        commit: str,
        inside: str,
        link: Entry,
        target: bytes,
        is_wanted: Callable[[str], bool],
        steps: int = 0,
    ) -> dict[str, bytes]:
        """What a link leads to, under the link's own path."""
        place = posixpath.join(posixpath.dirname(link.path), os.fsdecode(target))
        path = posixpath.normpath(place)
        if path.startswith(("/", "..")) or steps > _LONGEST_CHAIN:
            return {}
        found: dict[str, bytes] = {}
        for entry in self._entries(commit, path):
            rest = entry.path[len(path) :].lstrip("/")
            name = "/".join(part for part in (inside, rest) if part)
            if entry.mode == _LINK:
                content = self._contents({entry.object})[entry.object]
                found |= self._followed(commit, name, entry, content, is_wanted, steps + 1)
            elif entry.mode.startswith(_FILE) and is_wanted(name):
                found[name] = self._contents({entry.object})[entry.object]
        return found

    def _submodule(self, entry: Entry, is_wanted: Callable[[str], bool]) -> dict[str, bytes]:
        place = self.top / entry.path
        own = Repository.around(place) if place.is_dir() else None
        is_here = own is not None and own.top.resolve() == place.resolve()
        if own is None or not is_here or own.commit(entry.object) is None:
            raise GitError(
                f"{entry.path} is a submodule, and its commit {entry.object[:12]} is not here; run"
                f" `git submodule update --init {entry.path}`, or `git fetch` in it"
            )
        return own.files(entry.object, "", is_wanted)

    def _entries(self, commit: str, path: str) -> Iterator[Entry]:
        """The entries below a path, or the one that stands there."""
        where = ("--", path) if path else ()
        listed = self._output("ls-tree", "-r", "-z", "--full-tree", commit, *where)
        for line in (listed or b"").split(b"\0"):
            facts, _, name = line.partition(b"\t")
            if name:
                mode, _, object_ = facts.decode("ascii").split()
                yield Entry(mode, object_, os.fsdecode(name))

    def _contents(self, objects: set[str]) -> Mapping[str, bytes]:
        """The contents of blobs, all read by one process."""
        if not objects:
            return {}
        asked = "".join(f"{each}\n" for each in sorted(objects)).encode()
        done = _git(self.top, "cat-file", "--batch", given=asked)
        found: dict[str, bytes] = {}
        rest = memoryview(done.stdout if done is not None else b"")
        while rest:
            end = bytes(rest[:200]).index(b"\n")
            header = bytes(rest[:end]).decode().split()
            if len(header) != 3:
                break
            size = int(header[2])
            found[header[0]] = bytes(rest[end + 1 : end + 1 + size])
            rest = rest[end + size + 2 :]
        if len(found) < len(objects):
            raise GitError(
                "this clone does not hold all files of that revision; run `git fetch --refetch`"
            )
        return found

    def _output(self, *arguments: str) -> bytes | None:
        """What git prints; None where it fails."""
        done = _git(self.top, *arguments)
        return done.stdout if done is not None and done.returncode == 0 else None


def _git(
    folder: Path, *arguments: str, given: bytes = b""
) -> "subprocess.CompletedProcess[bytes] | None":
    """Runs git, which asks nobody and locks nothing; None where it is not installed."""
    environment = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    environment |= {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    try:
        return subprocess.run(
            ["git", "-C", os.fspath(folder), *arguments],
            input=given,
            capture_output=True,
            check=False,
            env=environment,
        )
    except OSError:
        return None
