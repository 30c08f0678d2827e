"""`python -m benchmarks.corpus`: every document of the corpus, two at a time, and a table."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from . import documents, manifest, results
from .exercise import spread
from .judge import CHECKERS, judge
from .manifest import Entry
from .results import Result
from .table import table

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"


@dataclass(frozen=True, slots=True)
class _Job:
    """What shall be done with every document, and where."""

    work: Path
    limit: float
    types: bool
    keep: Path | None
    version: str
    exercised: frozenset[str]

    @property
    def results(self) -> Path:
        """The file of all results."""
        return self.work / "results.jsonl"

    def parts(self, entry: Entry) -> tuple[str, ...]:
        """What shall be known of a document beside what is always known."""
        checked = tuple(CHECKERS) if self.types else ()
        return (*checked, "exercise") if entry.name in self.exercised else checked

    def do(self, entry: Entry, document: Path) -> Result:
        """Judge one document."""
        result = judge(
            entry,
            document,
            root=ROOT,
            limit=self.limit,
            types=self.types,
            keep=self.keep,
            is_exercised=entry.name in self.exercised,
        )
        return {**result, "version": self.version}


def main() -> int:
    """Run the command line; 0 when every document has a result, whatever it is."""
    given = _arguments().parse_args()
    try:
        entries = manifest.read(given.manifest, given.names)
        files = documents.obtain(entries, given.work / "documents", given.archive)
    except (LookupError, OSError, documents.Unobtainable) as error:
        print(f"corpus: {error}", file=sys.stderr)
        return 2
    job = _Job(
        given.work,
        given.limit,
        given.types,
        given.work / "packages" if given.keep else None,
        results.version(ROOT),
        spread(entries, given.exercise),
    )
    usable = None if given.any_version else job.version
    known = {} if given.again else results.latest(results.read(job.results), usable)
    todo = [e for e in entries if not results.has_all(known.get(e.sha256), job.parts(e))]
    for result in _all(job, todo, files, given.jobs):
        results.add(job.results, result)
        known[result["sha256"]] = result
        _say(result)
    text = table([known[entry.sha256] for entry in entries])
    (given.work / "table.md").write_text(text, "utf-8")
    print(text)
    return 0


def _all(
    job: _Job, entries: Sequence[Entry], files: dict[str, Path], jobs: int
) -> Iterator[Result]:
    # Threads only wait: each document is worked on in processes of its own.
    with ThreadPoolExecutor(jobs) as pool:
        running = [pool.submit(job.do, entry, files[entry.name]) for entry in entries]
        for done in as_completed(running):
            yield done.result()


def _say(result: Result) -> None:
    print(f"{result['name']}: {result['status']}, {result['cpu']:.1f} s", file=sys.stderr)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="corpus", description=__doc__)
    parser.add_argument("names", nargs="*", help="documents by name; none means all")
    parser.add_argument("--manifest", type=Path, default=CORPUS / "manifest.json")
    parser.add_argument("--archive", type=Path, default=CORPUS / "documents.tar.xz")
    parser.add_argument("--work", type=Path, default=ROOT / ".clientsmith-corpus")
    parser.add_argument("--limit", type=float, default=180, help="CPU seconds for one document")
    parser.add_argument("--jobs", type=int, default=2, help="documents at a time")
    parser.add_argument("--types", action="store_true", help="run mypy and pyright too (slow)")
    parser.add_argument(
        "--exercise",
        type=int,
        default=30,
        metavar="N",
        help="call every operation of so many clients, evenly spread by size",
    )
    parser.add_argument("--keep", action="store_true", help="keep the packages in the work folder")
    parser.add_argument("--again", action="store_true", help="forget what was found out before")
    parser.add_argument(
        "--any-version", action="store_true", help="take results of an older generator too"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
