"""`python -m benchmarks.review_peers`: labelled pairs of documents through other diff tools too.

A pair counts once per tool: breaking and caught or missed, not breaking and quiet or a false
alarm, or an error where the tool gave no verdict.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from ..corpus.measured import run
from ..peers.environment import Uninstallable
from .tool import TOOLS, Called, Tool

ROOT = Path(__file__).resolve().parents[2]
PAIRS = ROOT.parent / "shared" / "diff-cases"
_HEAD = "| tool | from | breaking caught | breaking missed | false alarms | errors | CPU seconds |"
_NOTE = """
Breaking is what oasdiff's checker calls an error; a change that it only warns of is not breaking.
The ids and levels of clientsmith follow the same checks, so the labels suit it by design."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents, each as `<stem>.yaml` and `<stem>.json`, and what the label says of them."""

    name: str
    is_breaking: bool
    base: Path
    revision: Path


def main() -> int:
    """Run the command line; 0 when the table was printed, 2 when there are no pairs."""
    parser = argparse.ArgumentParser(prog="review-peers", description=__doc__)
    parser.add_argument("--pairs", type=Path, default=PAIRS, help="folder with a folder a pair")
    parser.add_argument("--work", type=Path, default=ROOT / ".clientsmith-corpus" / "review-peers")
    parser.add_argument("--limit", type=float, default=60, help="CPU seconds a pair")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        pairs = list(_pairs(given.pairs, Path(scratch)))
        if not pairs:
            print(f"review-peers: no */expected.json in {given.pairs}", file=sys.stderr)
            return 2
        rows = [_row(tool, pairs, given.work, given.limit) for tool in TOOLS]
    total = sum(pair.is_breaking for pair in pairs)
    print(f"{len(pairs)} pairs, {total} of them breaking.\n")
    print("\n".join([_HEAD, "|---|---|--:|--:|--:|--:|--:|", *rows]))
    print(_NOTE)
    return 0


def _pairs(folder: Path, scratch: Path) -> Iterator[Pair]:
    for label in sorted(folder.glob("*/expected.json")):
        place = scratch / label.parent.name
        place.mkdir()
        for name in ("base", "revision"):
            text = (label.parent / f"{name}.yaml").read_text("utf-8")
            (place / f"{name}.yaml").write_text(text, "utf-8")
            # Tools from npm read JSON only. A date has no JSON of its own: it becomes text.
            as_json = json.dumps(yaml.safe_load(text), default=str)
            (place / f"{name}.json").write_text(as_json, "utf-8")
        wanted = bool(json.loads(label.read_text("utf-8"))["breaking"])
        yield Pair(label.parent.name, wanted, place / "base", place / "revision")


def _row(tool: Tool, pairs: Sequence[Pair], work: Path, limit: float) -> str:
    try:
        called = tool.install(work)
    except Uninstallable as error:
        reason = " ".join(str(error).split()).replace("|", "\\|")
        return f"| {tool.name} | {tool.origin} | not installed: {reason} | | | | |"
    counts: Counter[str] = Counter()
    cpu = 0.0
    for pair in pairs:
        ended, cost = outcome(tool, called, pair, limit)
        counts[ended] += 1
        cpu += cost
        if ended not in ("caught", "quiet"):
            print(f"{tool.name}: {pair.name}: {ended}", file=sys.stderr)
    cells = [counts[each] for each in ("caught", "missed", "false alarm", "error")]
    return f"| {tool.name} | {tool.origin} | {' | '.join(map(str, cells))} | {cpu:.1f} |"


def outcome(tool: Tool, called: Called, pair: Pair, limit: float) -> tuple[str, float]:
    """caught, missed, quiet, false alarm or error; and the CPU seconds that it took."""
    documents = [str(path.with_suffix(tool.suffix)) for path in (pair.base, pair.revision)]
    command = [*called.command, *documents, *called.options]
    done = run(command, limit=limit, cwd=ROOT, environment=called.environment)
    try:
        found = tool.is_breaking(done.output)
    except (ValueError, LookupError, TypeError):
        return "error", done.cpu
    if pair.is_breaking:
        return "caught" if found else "missed", done.cpu
    return "false alarm" if found else "quiet", done.cpu


if __name__ == "__main__":
    sys.exit(main())
