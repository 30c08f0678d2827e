"""Generated packages for tests: made once for a session, imported under names of their own."""

import fcntl
import hashlib
import importlib.util
import itertools
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from generator import output, pipeline
from generator.cache import FolderCache
from generator.diagnostics import Collector
from generator.vendor import Vendor

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"
_NUMBERS = itertools.count(1)


def write_folder(folder: Path, source: str, client: str = "", **files: str) -> Vendor:
    """Write a vendor's folder with `source` as the published document; returns the vendor.

    `files` are further files by stem: `overlay="..."` writes overlay.yaml.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "source.yaml").write_text(source, encoding="utf-8")
    for stem, text in {"client": client, **files}.items():
        if text:
            (folder / f"{stem}.yaml").write_text(text, encoding="utf-8")
    return Vendor(folder.name, folder, f"specs/{folder.name}")


def vendor_of_ours(name: str) -> Vendor:
    """One of the vendors in specs/."""
    return Vendor(name, SPECS / name, f"specs/{name}")


@dataclass(slots=True)
class Packages:
    """Packages below one folder that all workers of a test run share.

    A package is kept by the hash of what it was made from; the first worker to need it makes it.
    """

    base: Path
    _imported: dict[Path, ModuleType] = field(default_factory=dict)
    _cleanup: ExitStack = field(default_factory=ExitStack)

    def vendor(self, name: str) -> ModuleType:
        """The imported package of one of the vendors in specs/."""
        return self._module(self.vendor_folder(name))

    def vendor_folder(self, name: str) -> Path:
        """The folder of the package of one of the vendors in specs/, generated now."""
        return self.folder_of(vendor_of_ours(name))

    def inline(self, source: str, client: str = "", *, name: str = "acme") -> ModuleType:
        """The imported package of a document that stands in a test; its class is called Acme."""
        digest = hashlib.sha256(f"{name}\0{source}\0{client}".encode()).hexdigest()[:16]
        folder = self.base / "specs" / digest / name
        with _locked(self.base / f"{digest}.write"):
            vendor = write_folder(folder, source, client)
        return self._module(self.folder_of(vendor))

    def folder_of(self, vendor: Vendor) -> Path:
        """The folder of a vendor's package; fails the test when it cannot be generated."""
        made_from = sorted(p for p in vendor.folder.iterdir() if p.is_file())
        digest = hashlib.sha256(vendor.name.encode())
        for path in made_from:
            digest.update(f"\0{path.name}\0".encode() + path.read_bytes())
        folder = self.base / "packages" / digest.hexdigest()[:16] / vendor.name
        with _locked(self.base / f"{folder.parent.name}.generate"):
            if not folder.exists():
                self._generate(vendor, folder)
        return folder

    def _generate(self, vendor: Vendor, folder: Path) -> None:
        collector = Collector()
        stages = pipeline.build(vendor, collector, FolderCache(self.base / "cache"))
        found = "\n".join(str(diagnostic) for diagnostic in collector.in_order())
        assert stages.tree is not None and not collector.has_errors, found
        output.write(stages.tree, folder)

    def _module(self, folder: Path) -> ModuleType:
        if folder not in self._imported:
            self._imported[folder] = self._cleanup.enter_context(imported(folder))
        return self._imported[folder]

    def close(self) -> None:
        """Forget the imported packages."""
        self._cleanup.close()
        self._imported.clear()


@contextmanager
def imported(folder: Path) -> Iterator[ModuleType]:
    """The package in a generated folder, under a name that nothing else has.

    All its modules leave `sys.modules` at the end of the block.
    """
    (home,) = (path for path in (folder / "src").iterdir() if path.is_dir())
    name = f"{home.name}_{next(_NUMBERS)}"
    spec = importlib.util.spec_from_file_location(
        name, home / "__init__.py", submodule_search_locations=[str(home)]
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
        yield module
    finally:
        for known in [key for key in sys.modules if key == name or key.startswith(f"{name}.")]:
            del sys.modules[known]


@contextmanager
def shared_packages(worker_folder: Path, is_worker: bool) -> Iterator[Packages]:
    """The session's packages; `worker_folder` is the folder that pytest gives to this process."""
    base = (worker_folder.parent if is_worker else worker_folder) / "packages-of-session"
    base.mkdir(parents=True, exist_ok=True)
    packages = Packages(base)
    try:
        yield packages
    finally:
        packages.close()


def copy_of_vendor(name: str, specs: Path) -> Path:
    """A copy of a vendor's folder below `specs`, which a test may change."""
    return Path(shutil.copytree(SPECS / name, specs / name))


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
