"""`python -m benchmarks.peers`: the documents of the corpus through other generators too, in a table.

What is known of ours is taken from the results of `benchmarks.corpus`, and found out where absent.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from ..corpus import documents, manifest, results
from ..corpus.__main__ import CORPUS, ROOT
from ..corpus.judge import CHECKERS
from ..corpus.judge import judge as judge_ours
from ..corpus.manifest import Entry
from ..corpus.results import Result
from .environment import Uninstallable, binaries
from .judge import judge
from .openapi_generator import OpenapiGenerator
from .openapi_python_client import OpenapiPythonClient
from .table import table
from .tool import Tool

OURS = "clientsmith"
TOOLS: Mapping[str, Tool] = {
    tool.name: tool for tool in (OpenapiPythonClient(), OpenapiGenerator())
}
_SHAPERS = ("benchmarks/peers", "benchmarks/corpus", "requirements-dev.lock")
_Judge = Callable[[Entry, Path], Result]


@dataclass(frozen=True, slots=True)
class _Column:
    """A tool, where its results are kept, and how new ones are made."""

    name: str
    kept: Path
    version: str
    judge: _Judge

    def known(self, given: argparse.Namespace) -> dict[str, Result]:
        """The results that count, by the hash of their document."""
        of_it = [row for row in results.read(self.kept) if row.get("tool", OURS) == self.name]
        return results.latest(of_it, None if given.any_version else self.version)


def main() -> int:
    """Run the command line; 0 when every document has a result of every tool asked for."""
    given = _arguments().parse_args()
    try:
        entries = manifest.read(given.manifest, given.names)
        files = documents.obtain(entries, given.work / "documents", given.archive)
        columns = [_ours(given), *(_peer(TOOLS[name], given) for name in TOOLS)]
    except (LookupError, OSError, documents.Unobtainable, Uninstallable) as error:
        print(f"corpus-peers: {error}", file=sys.stderr)
        return 2
    known = {column.name: column.known(given) for column in columns}
    parts = _checkers(given)
    todo = [
        (column, entry)
        for entry in entries
        for column in columns
        if column.name in (given.tool or known)
        and not results.has_all(known[column.name].get(entry.sha256), parts)
    ]
    for column, result in _all(todo, files, given.jobs):
        results.add(column.kept, result)
        known[column.name][result["sha256"]] = result
        print(
            f"{result['name']}: {column.name} {result['status']}, {result['cpu']:.1f} s",
            file=sys.stderr,
        )
    text = table(entries, known)
    (given.work / "peers.md").write_text(text, "utf-8")
    print(text)
    return 0


def _all(
    todo: Sequence[tuple[_Column, Entry]], files: Mapping[str, Path], jobs: int
) -> Iterator[tuple[_Column, Result]]:
    # Threads only wait: each document is worked on in processes of its own.
    with ThreadPoolExecutor(jobs) as pool:
        running = {
            pool.submit(column.judge, entry, files[entry.name]): column for column, entry in todo
        }
        for done in as_completed(running):
            yield running[done], done.result()


def _ours(given: argparse.Namespace) -> _Column:
    version = results.version(ROOT)

    def once(entry: Entry, document: Path) -> Result:
        result = judge_ours(
            entry,
            document,
            root=ROOT,
            limit=given.limit,
            types=bool(_checkers(given)),
            keep=given.work / "packages" if given.keep else None,
            check_limit=given.check_limit,
        )
        return {**result, "version": version}

    return _Column(OURS, given.ours or given.work / "results.jsonl", version, once)


def _peer(tool: Tool, given: argparse.Namespace) -> _Column:
    version = results.version(ROOT, _SHAPERS)
    programs = binaries(tool.name, given.work / "peers")

    def once(entry: Entry, document: Path) -> Result:
        result = judge(
            tool,
            entry,
            document,
            binaries=programs,
            limit=given.limit,
            checkers=_checkers(given),
            check_limit=given.check_limit,
            keep=given.work / "packages" if given.keep else None,
        )
        return {**result, "version": version}

    return _Column(tool.name, given.work / "peers.jsonl", version, once)


def _checkers(given: argparse.Namespace) -> tuple[str, ...]:
    return tuple(given.checker or (CHECKERS if given.types else ()))


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="corpus-peers", description=__doc__)
    parser.add_argument("names", nargs="*", help="documents by name; none means all")
    parser.add_argument("--manifest", type=Path, default=CORPUS / "manifest.json")
    parser.add_argument("--archive", type=Path, default=CORPUS / "documents.tar.xz")
    parser.add_argument("--work", type=Path, default=ROOT / ".clientsmith-corpus")
    parser.add_argument("--ours", type=Path, help="results of `corpus`; those in the work folder")
    parser.add_argument(
        "--tool", action="append", choices=(OURS, *TOOLS), help="run only this one (or several)"
    )
    parser.add_argument("--limit", type=float, default=180, help="CPU seconds to generate")
    parser.add_argument("--jobs", type=int, default=2, help="documents at a time")
    parser.add_argument("--types", action="store_true", help="run mypy and pyright too (slow)")
    parser.add_argument(
        "--checker", action="append", choices=tuple(CHECKERS), help="run only this one of the two"
    )
    parser.add_argument("--check-limit", type=float, default=300, help="CPU seconds per checker")
    parser.add_argument("--keep", action="store_true", help="keep the clients in the work folder")
    parser.add_argument("--any-version", action="store_true", help="take all results kept")
    return parser


if __name__ == "__main__":
    sys.exit(main())
