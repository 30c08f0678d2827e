"""A wheel and a source distribution, as small as they can be, of any name, version and content."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

from generator.distributions import described
from generator.publishing import Release, Wanted, release

PRIVATE = "Private :: Do Not Upload"


def metadata(name: str, version: str, classifier: str = PRIVATE) -> str:
    """The core metadata of a package."""
    return f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\nClassifier: {classifier}\n"


def write(
    folder: Path,
    name: str = "acme-client",
    version: str = "1.0.0",
    *,
    content: str = "",
    said: str | None = None,
) -> list[Path]:
    """Write both files into a folder; `content` makes their bytes others, `said` is their metadata."""
    folder.mkdir(parents=True, exist_ok=True)
    module = name.replace("-", "_")
    text = said or metadata(name, version)
    stem = f"{module}-{version}"
    wheel = folder / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, inside in (
            (f"{module}/__init__.py", content),
            (f"{stem}.dist-info/METADATA", text),
            (f"{stem}.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n"),
            (f"{stem}.dist-info/RECORD", ""),
        ):
            archive.writestr(zipfile.ZipInfo(path), inside)
    sdist = folder / f"{stem}.tar.gz"
    # Neither archive holds a time, so what is written again is the same.
    with (
        sdist.open("wb") as file,
        gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for path, inside in ((f"{stem}/PKG-INFO", text), (f"{stem}/code.py", content)):
            entry = tarfile.TarInfo(path)
            entry.size = len(inside.encode())
            archive.addfile(entry, io.BytesIO(inside.encode()))
    return [wheel, sdist]


def made(
    folder: Path, vendor: str = "acme", version: str = "1.0.0", *, content: str = ""
) -> Release:
    """The release of a vendor whose files were just written."""
    name = f"{vendor}-client"
    wheel, sdist = write(folder, name, version, content=content)
    files = [described(wheel, name, version, "wheel"), described(sdist, name, version, "sdist")]
    return release(Wanted(vendor, name, version), files)
