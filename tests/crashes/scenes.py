"""Projects, a command that changes each, and what may be found there after whatever befell it."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from generator.cli import main
from generator.temporary import temporary_folder
from tests.review.command.project import CLIENT, LIMIT, SPEC, Project
from tests.support.pets import invoked

from .forks import Outcome, forked
from .steps import NOTHING, Fault

# What a run keeps beside what it writes.
_OF_A_RUN = ("lock", "staged", "old")
_UNITS = ("generated/acme", "generated/beta", "specs/gamma")
Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Scene:
    """A command in a project, and how the project is made.

    Each of the units that the command writes is old or new as a whole, and any file elsewhere, too.
    They become new in this `order`. `places` are where somebody else may interfere.
    """

    name: str
    arguments: tuple[str, ...]
    prepare: Callable[[Project], None]
    order: tuple[str, ...]
    places: tuple[str, ...]
    has_own_cache: bool = False
    has_changes: bool = True
    environment: Mapping[str, str] = field(default_factory=dict)


def files_of(folder: Path) -> dict[str, bytes]:
    """All files below a folder but those of git, of a cache, and of temporary folders."""
    found = {}
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if inside.parts[0] not in (".git", "cache", "tmp") and (
            path.is_file() or path.is_symlink()
        ):
            found[inside.as_posix()] = (
                os.readlink(path).encode() if path.is_symlink() else path.read_bytes()
            )
    return found


def is_of_a_run(path: str) -> bool:
    """Whether a file is what a run keeps beside what it writes."""
    return any(
        part.startswith(".") and part.rpartition(".")[2] in _OF_A_RUN for part in path.split("/")
    )


class Stage:
    """A scene's project before and after its command, and copies of it for each trial."""

    def __init__(self, scene: Scene, place: Path, kept: Path) -> None:
        self.scene = scene
        self._place = place
        self._kept = kept
        self._old = place / "old"
        with pytest.MonkeyPatch.context() as patch:
            project = Project.entered(self._old, kept, patch)
            scene.prepare(project)
            # Whatever is imported once is imported here, and the cache has what the command makes.
            self.folder = self._copied("warm")
            patch.chdir(self.folder)
            invoked(*scene.arguments)
        self.old = files_of(self._old)
        self.folder = self._copied("new")
        self.whole = self.run()
        assert self.whole.status == 0, self.whole.output
        self.new = files_of(self.folder)
        assert (self.new != self.old) is scene.has_changes
        assert not any(map(is_of_a_run, self.new))

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps of a run that nothing befalls."""
        return self.whole.steps

    def _copied(self, name: str) -> Path:
        folder = self._place / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._old, folder, symlinks=True)
        (folder / "tmp").mkdir()
        return folder

    def fresh(self) -> Path:
        """The project as it was before the command."""
        self.folder = self._copied("trial")
        return self.folder

    def command(self, *more: str) -> None:
        """The command in the folder of now, for a process of its own."""
        os.chdir(self.folder)
        cache = self.folder / "cache" if self.scene.has_own_cache else self._kept
        os.environ.update({"CLIENTSMITH_CACHE": str(cache), **self.scene.environment})
        # Not by TMPDIR: Python would first try whether it can write there.
        tempfile.tempdir = str(self.folder / "tmp")
        main([*self.scene.arguments, *more])

    def _temporary(self) -> None:
        tempfile.tempdir = str(self.folder / "tmp")
        with temporary_folder():
            pass

    def run(self, fault: Fault = NOTHING, befall: Callable[[], None] | None = None) -> Outcome:
        """Runs the command in a child."""
        return forked(self.command, fault, befall)

    def faults(self, *, leftovers: bool) -> Iterator[str]:
        """What is neither as before nor as after the command; what is beside it, unless that may be."""
        found = files_of(self.folder)
        left = [path for path in found if is_of_a_run(path)]
        if left and not leftovers:
            yield f"left: {left}"
        seen = {path: content for path, content in found.items() if path not in left}
        for path in sorted({*seen, *self.old, *self.new}):
            if seen.get(path) not in (self.old.get(path), self.new.get(path)):
                yield f"{path} is neither old nor new"
        for unit in _UNITS:
            now, old, new = (_below(files, unit) for files in (seen, self.old, self.new))
            if now not in (old, new) and not (leftovers and self._waits(unit, now)):
                yield f"{unit} is neither old nor new"

    def disorder(self) -> Iterator[str]:
        """What has become new before something that should be new by then."""
        seen = files_of(self.folder)
        order = [path for path in self.scene.order if not self._is_new(self.old, path)]
        news = [self._is_new(seen, path) for path in order]
        if news != sorted(news, reverse=True):
            yield f"{order} have become new as {news}"

    def _waits(self, unit: str, now: Files) -> bool:
        """Where folders cannot be exchanged there is a moment without one; the old one is beside."""
        folder = self.folder / unit
        old = folder.with_name(f".{folder.name}.old")
        return not now and files_of(old) == _below(self.old, unit, is_cut=True)

    def _is_new(self, seen: Files, unit: str) -> bool:
        return _below(seen, unit) == _below(self.new, unit)

    def completed(self) -> Iterator[str]:
        """Runs the command again; what is not as after a run that nothing befell."""
        again = self.run()
        if again.status != 0 and "is there already" not in again.output:  # as `new` says
            yield f"the next run ends with {again.status}: {again.output}"
        found = files_of(self.folder)
        wrong = sorted(
            path for path in {*found, *self.new} if found.get(path) != self.new.get(path)
        )
        if wrong:
            yield f"after the next run, not as without interruption: {wrong}"
        forked(self._temporary, NOTHING)  # what was left goes with the next one that is needed
        if left := [*os.listdir(self.folder / "tmp")]:
            yield f"temporary folders are left: {left}"
        if left := [*(self.folder / "cache").glob("new/*")]:
            yield f"entries of the cache are left: {left}"


def _below(files: Files, unit: str, *, is_cut: bool = False) -> dict[str, bytes]:
    """The files that a unit is: a file, those of a folder, or those whose names begin so."""
    found = {path: content for path, content in files.items() if path.startswith(unit)}
    return (
        {path.removeprefix(f"{unit}/"): each for path, each in found.items()} if is_cut else found
    )


_DELETE = "{operationId: clearThings, responses: {'204': {description: gone}}}"


def _edited(project: Project) -> None:
    """Both documents as vendors change them: callers lose something, and names are new."""
    for name in ("acme", "beta"):
        project.edit(LIMIT, "", f"{name}/source.yaml")
        project.edit("    post:\n", f"    delete: {_DELETE}\n    post:\n", f"{name}/source.yaml")
        project.edit(
            "owner: {type: string}",
            "owner: {type: object, properties: {from: {type: string}}}",
            f"{name}/source.yaml",
        )


def _two_vendors(project: Project) -> None:
    """A repository with acme and beta, whose packages are current."""
    for name in ("acme", "beta"):
        project.vendor(name, SPEC.replace("Acme", name.title()), client=CLIENT)
        (project.specs / name / "CHANGELOG.md").write_text("# Changelog\n")
    assert invoked("generate").exit_code == 0
    project.commit("the first")
    project.git("switch", "--quiet", "--create", "work")


def _to_generate(project: Project) -> None:
    _two_vendors(project)
    _edited(project)


def _to_add(project: Project) -> None:
    project.vendor(spec=SPEC, client=CLIENT)


def _to_release(project: Project) -> None:
    _two_vendors(project)
    _edited(project)


def _to_build(project: Project) -> None:
    """One vendor; its archives of before are in dist/, with other content."""
    project.vendor(client=CLIENT)
    assert invoked("generate").exit_code == 0
    project.commit("the first")
    dist = project.folder / "dist"
    dist.mkdir()
    for name in ("acme_client-1.2.0-py3-none-any.whl", "acme_client-1.2.0.tar.gz", "other.whl"):
        (dist / name).write_text("old")


def _to_onboard(project: Project) -> None:
    project.specs.mkdir()
    (project.folder / "gamma.yaml").write_text(SPEC)


GENERATE = Scene(
    "generate",
    ("generate",),
    _to_generate,
    (
        *("specs/acme/names.lock", "generated/acme"),
        *("specs/beta/names.lock", "generated/beta", "generated/VENDORS.md"),
    ),
    (
        *("generated/acme", "generated/acme/README.md", "generated/acme/src", "generated"),
        *("generated/.acme.staged", "generated/.acme.staged/src", "generated/.acme.lock"),
        *("specs/acme/.staged", "specs/acme/.staged/new", "specs/acme/names.lock"),
    ),
)
COLD = Scene(
    "generate without a cache",
    ("generate",),
    _to_add,
    ("specs/acme/names.lock", "generated/acme", "generated/VENDORS.md"),
    ("cache", "generated", "generated/.acme.staged", "generated/VENDORS.md"),
    has_own_cache=True,
)
RELEASE = Scene(
    "release",
    ("release", "--today", "2026-06-01"),
    _to_release,
    (
        *("specs/acme/CHANGELOG.md", "specs/acme/client.yaml"),
        *("specs/beta/CHANGELOG.md", "specs/beta/client.yaml"),
    ),
    ("specs/acme/.staged", "specs/acme/.staged/new", "specs/beta/CHANGELOG.md", "specs/acme/.lock"),
)
_WHEEL, _SDIST = "dist/acme_client-1.2.0-py3-none-any.whl", "dist/acme_client-1.2.0.tar.gz"
BUILD = Scene(
    "build",
    ("build", "--no-index"),
    _to_build,
    (_WHEEL, _SDIST),
    (_WHEEL, "dist/.staged", "dist/.staged/new", "dist/.lock"),
)
NEW = Scene(
    "new",
    ("new", "gamma", "--from", "gamma.yaml"),
    _to_onboard,
    ("specs/gamma",),
    ("specs/.gamma.staged", "specs/gamma", "specs/.gamma.lock", "specs"),
)
SCENES = (GENERATE, COLD, RELEASE, BUILD, NEW)
