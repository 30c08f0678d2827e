"""A built file as twine reads it: its metadata and hashes."""

import tarfile
import zipfile
import zlib
from pathlib import Path

from twine.exceptions import TwineException
from twine.package import PackageFile

# What the libraries of archives raise at bytes that are none.
_NO_ARCHIVE = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    KeyError,
)


class NotADistribution(Exception):
    """A file that cannot be published; the message says why."""


def package_of(path: Path) -> PackageFile:
    """The file with its metadata; raises NotADistribution."""
    try:
        return PackageFile.from_filename(str(path), None)
    except (TwineException, *_NO_ARCHIVE) as error:
        raise NotADistribution(f"{path} is no distribution: {error}") from None
