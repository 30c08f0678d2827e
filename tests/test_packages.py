"""The five packages as they are built, installed and imported."""

import json
import os
import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import Parser
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion

from generator.distributions import build
from tests.support.packages import ROOT
from tests.support.server import RecordingServer, json_reply, running_server

VENDORS = tuple(sorted(folder.name for folder in (ROOT / "specs").iterdir() if folder.is_dir()))
_SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_RECEIVES = "def receive("
# What is written beside the modules, and must come along in a source distribution.
_DOCUMENTS = {
    "CHANGELOG.md",
    "README.md",
    "api.md",
    "openapi.yaml",
    "provenance.json",
    "pyproject.toml",
}


@dataclass(frozen=True, slots=True)
class Package:
    """A vendor's folder below generated/."""

    vendor: str
    folder: Path

    @property
    def home(self) -> Path:
        """The folder of the import package."""
        (home,) = (self.folder / "src").iterdir()
        return home

    def files(self) -> set[str]:
        """The files of the import package, relative to src/."""
        found = (path for path in self.home.rglob("*") if "__pycache__" not in path.parts)
        return {path.relative_to(self.home.parent).as_posix() for path in found if path.is_file()}


@dataclass(frozen=True, slots=True)
class Built:
    """A package and its two distributions."""

    package: Package
    wheel: Path
    source: Path

    def metadata(self) -> Message:
        """What an index reads."""
        with zipfile.ZipFile(self.wheel) as archive:
            (name,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
            return Parser().parsestr(archive.read(name).decode())


@pytest.fixture(scope="module", params=VENDORS)
def package(request: pytest.FixtureRequest) -> Package:
    """Each package in turn."""
    return Package(request.param, ROOT / "generated" / request.param)


@pytest.fixture(scope="module")
def built(package: Package, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A package's distributions, as `clientsmith build` makes them."""
    wheel, source = build(package.folder, tmp_path_factory.mktemp(package.vendor))
    return Built(package, wheel.path, source.path)


@pytest.mark.parametrize("package", ["serverops"], indirect=True)
def test_others_build_the_same_wheel(built: Built, tmp_path: Path) -> None:
    """Whoever has the source distribution gets our wheel of it, with the backend that it names."""
    with tarfile.open(built.source) as archive:
        archive.extractall(tmp_path, filter="data")
    (folder,) = tmp_path.iterdir()
    command = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path / "out")]
    _python(*command, str(folder), SOURCE_DATE_EPOCH="1580601600")  # its default
    assert (tmp_path / "out" / built.wheel.name).read_bytes() == built.wheel.read_bytes()


@pytest.mark.parametrize("package", ["zenoo"], indirect=True)
def test_a_wheel_installs_where_nothing_else_is(built: Built, tmp_path: Path) -> None:
    """pip takes it, it is imported from there, and goes without a trace."""
    venv.create(tmp_path / "env", with_pip=False)
    pip = ["-m", "pip", "--quiet", "--python", str(tmp_path / "env"), "--isolated"]
    (home,) = (tmp_path / "env").glob("lib/python*/site-packages")
    _python(*pip, "install", "--no-index", "--no-deps", "--no-compile", str(built.wheel))
    module = built.package.home.name
    installed = {
        path.relative_to(home).as_posix() for path in (home / module).rglob("*") if path.is_file()
    }
    assert installed == built.package.files()
    code = f"import {module}; print({module}.__file__, {module}.__version__)"
    done = subprocess.run(
        [tmp_path / "env/bin/python", "-I", "-B", "-c", code], capture_output=True, text=True
    )
    metadata = built.metadata()
    assert done.stdout.split() == [str(home / module / "__init__.py"), metadata["Version"]]
    _python(*pip, "uninstall", "--yes", metadata["Name"])
    assert list(home.iterdir()) == []


def test_a_wheel_holds_every_module_and_its_types(built: Built) -> None:
    """Nothing is missing, nothing stands beside the package."""
    with zipfile.ZipFile(built.wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert names == built.package.files()
    assert f"{built.package.home.name}/py.typed" in names


def test_a_source_distribution_holds_the_documents_too(built: Built) -> None:
    """What a reviewer needs travels with the source."""
    with tarfile.open(built.source) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names >= _DOCUMENTS
    assert {name.removeprefix("src/") for name in names} >= built.package.files()


def test_metadata_bounds_the_dependencies_and_forbids_a_public_index(built: Built) -> None:
    """An upload to a public index is refused by the classifier."""
    metadata = built.metadata()
    name = built.package.home.name.replace("_", "-")
    assert (metadata["Name"], metadata["Requires-Python"]) == (name, ">=3.11")
    required = {re.split(r"[<>=]", line)[0]: line for line in metadata.get_all("Requires-Dist", [])}
    extras = {name: line for name, line in required.items() if "; extra == " in line}
    of_vendor = {"cryptography"} if built.package.vendor == "penbox" else set()
    assert extras.keys() == {"opentelemetry-api"} | of_vendor
    assert required.keys() - extras.keys() == {"httpx2", "pydantic", "typing-extensions"}
    assert all(">=" in line and "<" in line for line in required.values())
    assert "Private :: Do Not Upload" in metadata.get_all("Classifier", [])
    assert name in str(metadata.get_payload())


_IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
assert sys.argv[2] in package.__file__, package.__file__
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
    print(module.name)
for name in package.__all__:
    getattr(package, name)
assert not {*package.__all__} - {*dir(package)}
"""


def test_every_module_imports_from_the_wheel(built: Built) -> None:
    """A wheel of plain modules can be imported as it is; each public name is there."""
    name = built.package.home.name
    text = _python("-c", _IMPORT_ALL, name, built.wheel.name, PYTHONPATH=str(built.wheel))
    modules = {
        file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for file in built.package.files()
        if file.endswith(".py")
    }
    assert {*text.split(), name} == modules


_LIGHT = """
import importlib, json, sys
def heavy():
    return sorted({"pydantic", "httpx2", "asyncio"} & {*sys.modules})
package = importlib.import_module(sys.argv[1])
seen = [heavy()]
package.ApiError, package.Drift, package.OMIT, package.__version__
seen.append(heavy())
print(json.dumps(seen))
"""


def test_importing_a_package_loads_neither_pydantic_nor_httpx2(package: Package) -> None:
    """Nor do the names that a caller needs before the first client."""
    text = _python("-c", _LIGHT, package.home.name, PYTHONPATH=str(package.home.parent))
    assert json.loads(text) == [[], []]


@pytest.fixture
def server() -> Iterator[RecordingServer]:
    """A server that answers everything with an empty object."""
    with running_server() as server:
        server.always = json_reply({})
        yield server


def test_the_readme_begins_with_a_call_that_arrives(
    package: Package, server: RecordingServer
) -> None:
    """The first snippets do what they say, only that the environment leads them to another server."""
    snippets = _SNIPPET.findall((package.folder / "README.md").read_text("utf-8"))
    environment = {
        "PYTHONPATH": str(package.home.parent),
        f"{package.vendor.upper()}_BASE_URL": server.origin,
    }
    for snippet in snippets[:2]:
        server.requests.clear()
        done = _run("-c", snippet, **environment)
        assert server.only.method in ("PATCH", "POST", "PUT"), done.stderr
        assert any("..." in value for _, value in server.only.headers)
    assert "asyncio.run(" in snippets[1]


def test_a_snippet_that_receives(package: Package) -> None:
    """It refuses what nobody has signed, and takes what the package signs itself."""
    snippets = _SNIPPET.findall((package.folder / "README.md").read_text("utf-8"))
    receiving = [found for found in snippets if _RECEIVES in found]
    assert bool(receiving) == (package.vendor in ("penbox", "persona", "zenoo"))
    prefix = package.vendor.upper()
    environment = {
        "PYTHONPATH": str(package.home.parent),
        f"{prefix}_WEBHOOK_SECRET": "s",
        f"{prefix}_WEBHOOK_KEY": "k",
    }
    for snippet in receiving:
        code = f"{snippet}\nprint(receive(b'{{}}', {{}}))\n"
        if package.vendor != "penbox":  # whose private key nobody has
            code += f"from {package.home.name}.webhooks import sign\n"
            code += "print(receive(b'{}', sign(b'{}')))\n"
        assert _python("-c", code, **environment).split() in (["400", "204"], ["400"])


def test_black_has_nothing_to_change(package: Package) -> None:
    """One file of each package; CI asks black itself about all of them."""
    mode = black.Mode(
        target_versions={TargetVersion.PY311}, line_length=100, magic_trailing_comma=False
    )
    text = (package.home / "resources" / "cases.py").read_text("utf-8")
    assert black.format_str(text, mode=mode) == text


def _python(*arguments: str, **environment: str) -> str:
    """What a new Python prints; it must succeed."""
    done = _run(*arguments, **environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    # -P and no PYTHONPATH of ours: the repository's root must not help an import.
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [sys.executable, "-P", *arguments],
        capture_output=True,
        text=True,
        env={**inherited, "PYTHONDONTWRITEBYTECODE": "1", **environment},
    )
