"""How large clients are: ours, those that other generators make of the same documents, and SDKs.

`python -m benchmarks.sizes [--work FOLDER] [--only NAME...]` prints a Markdown table. A line is one
that is not empty, once the code is formatted at 100 columns (by ruff, whose format is black's). The
other generators get the document of a package, `generated/<vendor>/openapi.yaml`; SDKs are fetched
from the package index, and their operations are those that their api.md names.
"""

import argparse
import ast
import io
import json
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .peers.environment import Uninstallable, binaries
from .peers.openapi_python_client import OpenapiPythonClient

ROOT = Path(__file__).resolve().parents[1]
GENERATED = ROOT / "generated"
SDKS = ("openai", "anthropic")
# In which part of a package a line counts, by the folders and the stem of its file; the first fits.
PARTS = ("resources", "models", "run time", "for tests", "other")
_OF_TESTS = re.compile(
    r"fake|double|example|request_check|request_reading|schema_check|shape_edits"
)
_OF_TESTS_TOO = frozenset({"description", "fixtures", "pattern_samples", "patterns", "schema_ways"})
_ROW = re.compile(r'<code title="(get|post|put|patch|delete) ([^"]+)">')
_LIMIT = 900.0  # CPU seconds of another generator
DATAMODEL_CODE_GENERATOR = (
    *("--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"),
    *("--openapi-scopes", "schemas", "paths", "parameters", "api"),
    *("--generate-client", "httpx2", "--client-package", "client"),
    *("--client-model-package", "models", "--output", "models", "--client-output", "client"),
)


@dataclass(frozen=True, slots=True)
class Size:
    """Lines by part, those that are docstrings by part, and bytes of the zipped package."""

    name: str
    operations: int
    lines: Mapping[str, int]
    docstrings: Mapping[str, int]
    zipped: int

    def row(self) -> str:
        """The cells of a table; what grows with operations also divided by their number."""
        whole = sum(self.lines.values())
        grown, said = (
            sum(lines for name, lines in counted.items() if name not in ("run time", "for tests"))
            for counted in (self.lines, self.docstrings)
        )
        cells = [self.operations, whole, *(self.lines[part] for part in PARTS)]
        each = [f"{lines / self.operations:.0f}" for lines in (whole, grown, grown - said)]
        texts = [self.name, *(f"{cell:,}" for cell in cells), *each, f"{self.zipped / 1024:,.0f}"]
        return f"| {' | '.join(texts)} |"


def part(path: Path) -> str:
    """Where a file of a client counts; takes its path below the package."""
    folders, stem = path.parts[:-1], path.stem
    if "_runtime" in folders and (_OF_TESTS.search(stem) or stem in _OF_TESTS_TOO):
        return "for tests"
    if folders[:1] == ("fakes",) or path.name in ("testing.py", "_pytest.py"):
        return "for tests"
    if "_runtime" in folders or "_utils" in folders or (len(path.parts) == 1 and stem[0] == "_"):
        return "other" if stem in ("_client", "__init__", "_version") else "run time"
    if {"models", "types", "inputs"} & set(folders) or stem == "models":
        return "models"
    return "resources" if {"resources", "api", "operations"} & set(folders) else "other"


def measure(name: str, operations: int, home: Path, work: Path) -> Size:
    """The size of the package in a folder, of which a formatted copy is made below `work`."""
    copy = work / "formatted"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(home, copy, ignore=shutil.ignore_patterns("__pycache__"))
    formatting = [sys.executable, "-m", "ruff", "format", "--quiet", "--isolated"]
    subprocess.run([*formatting, "--line-length", "100", str(copy)], check=True)
    lines: Counter[str] = Counter()
    docstrings: Counter[str] = Counter()
    for path in sorted(copy.rglob("*.py")):
        text = path.read_text("utf-8")
        where = part(path.relative_to(copy))
        lines[where] += sum(1 for line in text.splitlines() if line.strip())
        docstrings[where] += sum(_docstrings(ast.parse(text)))
    return Size(name, operations, {one: lines[one] for one in PARTS}, docstrings, _zipped(home))


def _docstrings(tree: ast.Module) -> Iterator[int]:
    """Lines of each docstring, and of texts that stand behind an alias or a field."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(ast.Constant(str(text))):
                yield max(1, sum(1 for line in text.splitlines() if line.strip()))
            case _:
                pass


def _zipped(home: Path) -> int:
    """Bytes of the package as a wheel holds it."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(home.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                file.write(path, path.relative_to(home))
    return archive.getbuffer().nbytes


def _ours(vendor: Path, work: Path) -> Size:
    (home,) = vendor.glob("src/*")
    return measure(vendor.name, _operations(vendor), home, work)


def _operations(vendor: Path) -> int:
    (document,) = vendor.glob("src/*/_document.json")
    return len(json.loads(document.read_text("utf-8"))["operations"])


def _of_datamodel_code_generator(vendor: Path, work: Path) -> Size | str:
    folder = work / "datamodel-code-generator" / vendor.name
    if not (folder / "client").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        command = [
            sys.executable,
            "-W",
            "ignore",
            "-m",
            "datamodel_code_generator",
            *DATAMODEL_CODE_GENERATOR,
        ]
        done = subprocess.run(
            [*command, "--input", str(vendor / "openapi.yaml")],
            capture_output=True, text=True, cwd=folder,
        )  # fmt: skip
        if done.returncode:
            return (done.stderr.strip().splitlines() or ["no word"])[-1][:160]
    return measure(vendor.name, _operations(vendor), folder, work)


def _of_openapi_python_client(vendor: Path, work: Path) -> Size | str:
    tool = OpenapiPythonClient()
    folder = work / tool.name / vendor.name
    if not folder.exists():
        programs = binaries(tool.name, work / "peers")
        made = tool.generate(vendor / "openapi.yaml", folder, programs, _LIMIT)
        if made.status != "generated":
            shutil.rmtree(folder, ignore_errors=True)
            return f"{made.status}: {' '.join(made.errors)[:160]}"
    (home,) = (path.parent for path in folder.glob("*/client.py"))
    return measure(vendor.name, tool.operations(tool.client(folder, Path())), home, work)


def _of_sdk(name: str, work: Path) -> Size | str:
    folder = work / "sdks" / name
    if not folder.exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary"]
        command += [":all:", "--no-build-isolation", "--dest", str(folder), name]
        if subprocess.run(command, capture_output=True, text=True).returncode:
            shutil.rmtree(folder, ignore_errors=True)
            return "cannot be had from the index"
        (archive,) = folder.glob("*.tar.gz")
        with tarfile.open(archive) as file:
            file.extractall(folder, filter="data")
    (source,) = (path for path in folder.iterdir() if path.is_dir())
    pages = [path.read_text("utf-8") for path in source.rglob("api.md")]
    operations = {row for page in pages for row in _ROW.findall(page)}
    return measure(source.name, len(operations), source / "src" / name, work)


def _measured(given: argparse.Namespace) -> Iterator[tuple[str, str, Size | str]]:
    """What was asked for: who made it, of what, and the size, or why there is none."""
    vendors = sorted(path.parent for path in GENERATED.glob("*/openapi.yaml"))
    makers = {
        "clientsmith": _ours,
        "datamodel-code-generator": _of_datamodel_code_generator,
        "openapi-python-client": _of_openapi_python_client,
    }
    for maker, size in makers.items():
        for vendor in vendors if maker in given.only else ():
            try:
                yield maker, vendor.name, size(vendor, given.work)
            except Uninstallable as error:
                yield maker, vendor.name, f"cannot be installed: {error}"
    for name in SDKS if "sdks" in given.only else ():
        yield "Stainless", name, _of_sdk(name, given.work)


def main() -> None:
    """Print the table, a row as soon as it is known."""
    parser = argparse.ArgumentParser(description="How large clients are.")
    parser.add_argument("--work", type=Path, default=ROOT / ".clientsmith-corpus" / "sizes")
    every = ["clientsmith", "datamodel-code-generator", "openapi-python-client", "sdks"]
    parser.add_argument("--only", nargs="+", choices=every, default=every)
    given = parser.parse_args()
    given.work = given.work.resolve()
    given.work.mkdir(parents=True, exist_ok=True)
    heads = ["operations", "lines", *PARTS]
    heads += ["lines per operation", "without run time and tests", "and without docstrings"]
    print(f"| made by | of | {' | '.join(heads)} | KiB zipped |")
    print("|---|---|" + "---:|" * (len(heads) + 1))
    for maker, name, size in _measured(given):
        row = size.row() if isinstance(size, Size) else f"| {name} | {size} |"
        print(f"| {maker} {row}", flush=True)


if __name__ == "__main__":
    main()
