"""A folder of built files -> the releases of the wanted vendors; nothing half, nothing foreign."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    canonicalize_name,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import InvalidVersion, Version

from ..distributions import Distribution, Kind, described
from ..records import record
from .archives import NotADistribution, package_of
from .outcome import Release

_ENDS: Mapping[str, Kind] = {".whl": "wheel", ".tar.gz": "sdist"}
_KINDS: tuple[Kind, ...] = ("wheel", "sdist")
# What is there while archives are replaced: one of them may be old and another new.
_BEGUN = ".staged"
_PRIVATE = "Private :: Do Not Upload"


class UnusableDistributions(Exception):
    """Files that cannot be published; `problems` are all of them, a line each."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@record(frozen=True, slots=True)
class Wanted:
    """A vendor's distribution and version, as client.yaml has them."""

    vendor: str
    name: str
    version: str


def collected(
    folder: Path, wanted: Sequence[Wanted], *, may_be_public: bool = False
) -> tuple[tuple[Release, ...], tuple[str, ...]]:
    """Takes a folder, and what is looked for in it.

    Returns the releases, each with a wheel and a sdist in this order, and notes on files that are left
    alone. Unless `may_be_public`, each must have the classifier that public indexes refuse. Raises
    UnusableDistributions.
    """
    if not folder.is_dir():
        raise UnusableDistributions([f"{folder} is no folder: run clientsmith build first"])
    if (folder / _BEGUN).exists():
        said = "is being written, or a build that was writing it has been ended"
        raise UnusableDistributions([f"{folder} {said}: run clientsmith build again"])
    paths = sorted(path for path in folder.iterdir() if path.name.endswith(tuple(_ENDS)))
    by_release: dict[tuple[str, Version], list[tuple[Kind, Path]]] = {}
    problems: list[str] = []
    for path in paths:
        try:
            name, version, kind = _named(path.name)
        except (InvalidSdistFilename, InvalidWheelFilename, InvalidVersion) as error:
            problems.append(f"{path}: {error}")
        else:
            by_release.setdefault((name, version), []).append((kind, path))
    releases = []
    for each in wanted:
        files = by_release.pop((canonicalize_name(each.name), Version(each.version)), [])
        found = list(_complete(folder, each, files, problems))
        problems += [said for one in found for said in _wrong(one, may_be_public=may_be_public)]
        releases.append(release(each, found))
    if problems:
        raise UnusableDistributions(problems)
    left = sorted(path.name for files in by_release.values() for _, path in files)
    notes = (f"{folder} holds more, which is left alone: {', '.join(left)}",) if left else ()
    return tuple(releases), notes


def release(wanted: Wanted, distributions: Sequence[Distribution]) -> Release:
    """The files as the release of a vendor, the wheel first: whoever installs then builds nothing."""
    ordered = sorted(distributions, key=lambda each: _KINDS.index(each.kind))
    return Release(wanted.vendor, canonicalize_name(wanted.name), wanted.version, tuple(ordered))


def _named(file: str) -> tuple[str, Version, Kind]:
    """The normalized name, the version and the kind that a file's name says."""
    if file.endswith(".whl"):
        name, version, _, _ = parse_wheel_filename(file)
        return name, version, "wheel"
    name, version = parse_sdist_filename(file)
    return name, version, "sdist"


def _complete(
    folder: Path, wanted: Wanted, files: Sequence[tuple[Kind, Path]], problems: list[str]
) -> Iterator[Distribution]:
    """The files of a release; one that is missing, or there twice, is a problem."""
    for kind in _KINDS:
        paths = [path for found, path in files if found == kind]
        if len(paths) == 1:
            yield described(paths[0], wanted.name, wanted.version, kind)
        else:
            count = "no" if not paths else len(paths)
            problems.append(
                f"{folder} holds {count} {kind} of {wanted.name} {wanted.version}, the version of"
                f" {wanted.vendor}; one is expected: run clientsmith build {wanted.vendor}"
            )


def _wrong(distribution: Distribution, *, may_be_public: bool) -> Iterator[str]:
    """What the metadata inside of a file says otherwise than it must."""
    path = distribution.path
    try:
        metadata = package_of(path).metadata
    except NotADistribution as error:
        yield str(error)
        return
    said = canonicalize_name(metadata.get("name", "")), metadata.get("version", "")
    if said != (canonicalize_name(distribution.name), distribution.version):
        yield (
            f"{path} says that it is {' '.join(said)}; {distribution.name} {distribution.version}"
            " is expected"
        )
    if not may_be_public and _PRIVATE not in metadata.get("classifiers", []):
        yield (
            f"{path} lacks the classifier {_PRIVATE!r}, which keeps it from public indexes: build it"
            " from a package that clientsmith generated, or add --allow-public"
        )
