"""`python -m benchmarks [SUITE]...`: measures suites, and prints and keeps what was found.

A suite is a module of `benchmarks/suites` with a function `tables`, which takes an empty folder to
work in and yields the tables to measure. Results go to `.clientsmith-bench/`: `<suite>.json` with
every sample, `<suite>.md`, and an SVG for each table.
"""

import argparse
import json
import platform
import sys
import tempfile
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from .frame import markdown, measure
from .frame.plot import svg
from .frame.table import as_data

ROOT = Path(__file__).resolve().parents[1]
_SUITES = sorted(path.stem for path in (ROOT / "benchmarks" / "suites").glob("[a-z]*.py"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line."""
    parser = _arguments()
    given = parser.parse_args(arguments)
    if unknown := sorted({*given.suites} - {*_SUITES}):
        parser.error(f"no suite is called {unknown[0]!r}: there are {', '.join(_SUITES)}")
    given.out.mkdir(parents=True, exist_ok=True)
    for suite in given.suites or _SUITES:
        _run(suite, given.out, given.rounds)
    return 0


def _run(suite: str, out: Path, rounds: int | None) -> None:
    module = import_module(f"{__package__}.suites.{suite}")
    texts, data = [], []
    with tempfile.TemporaryDirectory() as work:
        for number, table in enumerate(module.tables(Path(work)), start=1):
            results = measure(table, _tell, rounds)
            texts.append(markdown(table, results))
            data.append(as_data(table, results))
            (out / f"{suite}-{number}.svg").write_text(svg(table, results), "utf-8")
            print(texts[-1], flush=True)
    machine = {"python": platform.python_version(), "machine": platform.machine()}
    text = json.dumps({"suite": suite, **machine, "tables": data}, indent=2)
    (out / f"{suite}.json").write_text(f"{text}\n", "utf-8")
    (out / f"{suite}.md").write_text("\n".join(texts), "utf-8")


def _tell(line: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("suites", nargs="*", metavar="SUITE")
    parser.add_argument("--rounds", type=int, help="how often each row is measured")
    parser.add_argument("--out", type=Path, default=Path(".clientsmith-bench"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
