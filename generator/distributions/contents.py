"""Whether an archive holds just the package: every file, the same bytes, and nothing else."""

import base64
import csv
import hashlib
import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

from ..diagnostics import Collector, Location
from .distribution import Kind
from .package import PackageFolder

METADATA: Mapping[Kind, str] = {"wheel": "METADATA", "sdist": "PKG-INFO"}


def check_contents(
    kind: Kind, path: Path, package: PackageFolder, collector: Collector
) -> bytes | None:
    """Report in what an archive differs from its package; returns its metadata, if it has some."""
    files = _wheel(path, collector) if kind == "wheel" else _sdist(path, collector)
    root = _root(kind, path)
    own = dict(package.modules()) if kind == "wheel" else dict(package.files)
    expected = own if kind == "wheel" else {f"{root}/{name}": text for name, text in own.items()}
    made = {f"{root}/{name}" for name in _made(kind, package)}
    _compare(
        path.name, {name: files[name] for name in files if name not in made}, expected, collector
    )
    for name in sorted(made - files.keys()):
        _differs(path.name, f"{name} is missing", collector)
    return files.get(f"{root}/{METADATA[kind]}")


def _root(kind: Kind, path: Path) -> str:
    """The folder in an archive that is called after the package."""
    if kind == "sdist":
        return path.name.removesuffix(".tar.gz")
    return "-".join(path.name.split("-")[:2]) + ".dist-info"


def _made(kind: Kind, package: PackageFolder) -> tuple[str, ...]:
    """What the backend adds to a package."""
    if kind == "sdist":
        return ("PKG-INFO",)
    points = ("entry_points.txt",) if package.has_entry_points() else ()
    return ("METADATA", "RECORD", "WHEEL", *points)


def _compare(
    archive: str, files: Mapping[str, bytes], expected: Mapping[str, bytes], collector: Collector
) -> None:
    for name in sorted(expected.keys() - files.keys()):
        _differs(archive, f"{name} is missing", collector)
    for name in sorted(files.keys() - expected.keys()):
        _differs(archive, f"{name} is no part of the package", collector)
    for name in sorted(files.keys() & expected.keys()):
        if files[name] != expected[name]:
            _differs(archive, f"{name} is another text than in the package", collector)


def _wheel(path: Path, collector: Collector) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        files = {name: archive.read(name) for name in names}
    if len(files) < len(names):
        _differs(path.name, "a file is in it twice", collector)
    _check_record(path, files, collector)
    return files


def _sdist(path: Path, collector: Collector) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    with tarfile.open(path, "r:gz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.isreg() else None
            if file is None:
                _differs(path.name, f"{member.name} is no file", collector)
            elif member.name in files:
                _differs(path.name, f"{member.name} is in it twice", collector)
            else:
                files[member.name] = file.read()
    return files


def _check_record(path: Path, files: Mapping[str, bytes], collector: Collector) -> None:
    """RECORD, by which installers check a wheel, must list every file with its hash and size."""
    record = f"{_root('wheel', path)}/RECORD"
    rows = csv.reader(io.StringIO(files.get(record, b"").decode("utf-8", "replace")))
    listed = {row[0]: tuple(row[1:]) for row in rows if row}
    expected = {
        name: ("", "") if name == record else (_digest(text), str(len(text)))
        for name, text in files.items()
    }
    if listed != expected:
        odd = sorted(n for n in listed.keys() | expected.keys() if listed.get(n) != expected.get(n))
        _differs(path.name, f"RECORD is wrong about {', '.join(odd[:3])}", collector)


def _digest(content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
    return f"sha256={digest}"


def _differs(archive: str, what: str, collector: Collector) -> None:
    collector.error(
        "wrong-contents",
        f"{archive}: {what}",
        at=Location(archive),
        hint="run `make generate`; if it stays, the package's pyproject.toml leaves out what it has",
    )
