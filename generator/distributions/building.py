"""Both archives of a package: made apart, checked, and then put where they are wanted."""

from pathlib import Path

from .. import output
from ..diagnostics import Collector, Diagnostic, Location
from ..temporary import temporary_folder
from .distribution import KINDS, Distribution, Kind, described
from .package import PackageFolder, read_package
from .tools import require_tools


class BuildError(Exception):
    """A package that cannot be built; `diagnostics` are all findings, in order."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("\n".join(map(str, diagnostics)))
        self.diagnostics = diagnostics


def build(folder: Path, into: Path) -> tuple[Distribution, ...]:
    """Takes a package's folder and the folder to write to; returns the wheel and the sdist in it.

    The bytes depend on the files of the package only, and on the zlib of this Python. Other files in
    `into` stay. Raises BuildError, and then nothing is written; MissingTools; OutputError.
    """
    require_tools()
    collector = Collector()
    package = read_package(folder, collector)
    if package is None or collector.has_errors:
        raise BuildError(collector.in_order())
    with temporary_folder() as place:
        made = _checked(package, place, collector)
        if collector.has_errors:
            raise BuildError(collector.in_order())
        output.put({path.name: path.read_bytes() for path in made.values()}, into)
    return tuple(
        described(into / path.name, package.name, package.version, kind)
        for kind, path in made.items()
    )


def _checked(package: PackageFolder, place: Path, collector: Collector) -> dict[Kind, Path]:
    """The archives of a package in a temporary folder; what is wrong with them are findings."""
    from .backend import archives  # only now: before, nobody knows whether the libraries are here
    from .contents import check_contents
    from .metadata import check_metadata

    made = archives(package, place, collector)
    said: dict[Kind, bytes] = {}
    for kind, path in made.items():
        metadata = check_contents(kind, path, package, collector)
        if metadata is not None:
            said[kind] = metadata
            check_metadata(kind, path, metadata, package, collector)
    if len(said) == len(KINDS) and said["wheel"] != said["sdist"]:
        collector.error(
            "wrong-metadata",
            "the wheel and the sdist say different things of the package",
            at=Location(f"{package.shown}/pyproject.toml"),
            hint="run `make generate`",
        )
    return made
