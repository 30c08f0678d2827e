"""What an archive says of its package, judged as indexes and installers do."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path

from packaging.metadata import Metadata
from packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename
from packaging.version import Version
from twine.commands.check import check
from twine.exceptions import TwineException

from ..diagnostics import Collector, Location
from .distribution import Kind
from .package import PackageFolder

_PRIVATE = "Private :: Do Not Upload"


def check_metadata(
    kind: Kind, path: Path, metadata: bytes, package: PackageFolder, collector: Collector
) -> None:
    """Report what `twine check --strict` refuses, and what contradicts the package."""
    for said in (*_refused(path), *_contradictions(kind, path, metadata, package)):
        collector.error(
            "wrong-metadata",
            f"{path.name}: {said}",
            at=Location(f"{package.shown}/pyproject.toml"),
            hint="correct what client.yaml or the document says of the package, and run"
            " `make generate`",
        )


def _refused(path: Path) -> list[str]:
    """The words of twine about an archive; none where it passes."""
    with _heard() as lines, redirect_stdout(StringIO()):
        try:
            has_failed = check([str(path)], strict=True)
        except TwineException as error:
            return [str(error)]
    return (lines or ["twine refuses it"]) if has_failed else []


@contextmanager
def _heard() -> Iterator[list[str]]:
    """What twine's check logs meanwhile, and nothing of it elsewhere."""
    lines: list[str] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(" ".join(record.getMessage().split()))

    # Whatever the program around us has done to logging: what twine says there is the finding.
    logger, handler = logging.getLogger("twine.commands.check"), Handler()
    before = logger.propagate, logger.disabled, logger.level, logger.manager.disable
    logger.addHandler(handler)
    logger.propagate, logger.disabled = False, False
    logger.setLevel(logging.WARNING)
    logger.manager.disable = logging.NOTSET
    try:
        yield lines
    finally:
        logger.removeHandler(handler)
        logger.propagate, logger.disabled, level, logger.manager.disable = before
        logger.setLevel(level)


def _contradictions(kind: Kind, path: Path, text: bytes, package: PackageFolder) -> Iterator[str]:
    metadata = Metadata.from_email(text, validate=False)
    if kind == "wheel":
        name, version, _, _ = parse_wheel_filename(path.name)
    else:
        name, version = parse_sdist_filename(path.name)
    expected = canonicalize_name(package.name), Version(package.version)
    if (name, version) != expected:
        yield f"it is called otherwise than {package.name} {package.version}"
    if (canonicalize_name(metadata.name), metadata.version) != expected:
        yield f"it says {metadata.name} {metadata.version}, not {package.name} {package.version}"
    if _PRIVATE not in (metadata.classifiers or ()):
        yield f"the classifier {_PRIVATE!r} is missing, so that a public index would take it"
    if metadata.requires_python is None:
        yield "it does not say which versions of Python it needs"
