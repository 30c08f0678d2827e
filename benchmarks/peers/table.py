"""Results of several tools -> Markdown: a row per document, and what all of them come to."""

import statistics
from collections.abc import Callable, Mapping, Sequence

from ..corpus.manifest import Entry
from ..corpus.results import Result

# Results by the hash of their document.
Column = Mapping[str, Result]
_Tell = Callable[[Sequence[Result]], str]


def table(entries: Sequence[Entry], columns: Mapping[str, Column]) -> str:
    """The Markdown text, with a column for each tool; a cell without a result is empty."""
    rows = [
        [entry.name, entry.openapi, entry.operations]
        + [
            _cell(column[entry.sha256]) if entry.sha256 in column else ""
            for column in columns.values()
        ]
        for entry in sorted(entries, key=lambda entry: entry.name)
    ]
    head = ["document", "OpenAPI", "operations", *columns]
    return f"{_markdown([head, *rows])}\n{_markdown(totals(entries, columns))}"


def totals(entries: Sequence[Entry], columns: Mapping[str, Column]) -> list[list[str]]:
    """What all documents come to: a row of heads, and a row for each measure."""
    known = {
        name: [column[entry.sha256] for entry in entries if entry.sha256 in column]
        for name, column in columns.items()
    }
    made = [{row["sha256"] for row in rows if is_made(row)} for rows in known.values()]
    shared = set.intersection(*made) if made else set()
    largest = sorted(entries, key=lambda entry: entry.bytes)[-1:]

    def of(documents: set[str]) -> dict[str, list[Result]]:
        return {
            name: [row for row in rows if row["sha256"] in documents]
            for name, rows in known.items()
        }

    return [
        ["", *columns],
        *(_row(what, known, tell) for what, tell in _SHARES),
        *(_row(f"{what} ({len(shared)} all made)", of(shared), tell) for what, tell in _COSTS),
        *(
            _row(f"{entry.name}: {what}", of({entry.sha256}), tell)
            for entry in largest
            for what, tell in _LARGEST
        ),
    ]


def is_made(row: Result) -> bool:
    """Whether there is a client, whatever it lacks."""
    return "files" in row


def imports_whole(row: Result) -> bool:
    """Whether every file of a client is Python, and every module can be imported."""
    return is_made(row) and not row["compile"] and not row["imports"]["failed"]


def is_whole(row: Result) -> bool:
    """Whether there is a client that imports whole and holds every operation of its document."""
    counts = row["operations"]
    return imports_whole(row) and bool(counts["client"] >= counts["document"])


def _row(what: str, columns: Mapping[str, Sequence[Result]], tell: _Tell) -> list[str]:
    return [what, *(tell(rows) if rows else "" for rows in columns.values())]


def _share(held: Sequence[bool]) -> str:
    percent = f" ({100 * sum(held) / len(held):.0f}%)" if held else ""
    return f"{sum(held)} of {len(held)}{percent}"


def _ended(status: str) -> _Tell:
    return lambda rows: str(sum(row["status"] == status for row in rows))


def _unvalidated(rows: Sequence[Result]) -> str:
    return str(sum(is_made(row) and "without validation" in row["diagnostics"] for row in rows))


def _held(rows: Sequence[Result]) -> str:
    return f"{_sum(rows, 'client')} of {_sum(rows, 'document')}"


def _silent(rows: Sequence[Result]) -> str:
    """Operations that a client lacks although the tool did not say so."""
    made = [row for row in rows if is_made(row)]
    lacking = (
        row["operations"]["document"] - row["operations"]["client"] - row["operations"]["waived"]
        for row in made
    )
    return str(sum(max(0, count) for count in lacking))


def _sum(rows: Sequence[Result], what: str) -> int:
    return sum(int(row["operations"][what]) for row in rows)


def _clean(checker: str) -> _Tell:
    def tell(rows: Sequence[Result]) -> str:
        checked = [row[checker] for row in rows if checker in row]
        stopped = sum(bool(verdict.get("stopped")) for verdict in checked)
        clean = _share([verdict["errors"] == 0 for verdict in checked])
        return "" if not checked else f"{clean}, {stopped} stopped" if stopped else clean

    return tell


def _median(of: Callable[[Result], float | None], form: str) -> _Tell:
    def tell(rows: Sequence[Result]) -> str:
        values = [value for value in map(of, rows) if value is not None]
        return format(statistics.median(values), form) if values else ""

    return tell


def _again(row: Result) -> float | None:
    found: float | None = row["imports"].get("again") if is_made(row) else None
    return found


def _first(row: Result) -> float | None:
    found: float | None = row["imports"]["cpu"] if is_made(row) else None
    return found


_SHARES: tuple[tuple[str, _Tell], ...] = (
    ("generated", lambda rows: _share([is_made(row) for row in rows])),
    ("after a refusal, without its own validation", _unvalidated),
    *((status, _ended(status)) for status in ("refused", "crashed", "stopped")),
    (
        "import whole, of those generated",
        lambda rows: _share([imports_whole(row) for row in rows if is_made(row)]),
    ),
    (
        "generate, import whole and hold all operations",
        lambda rows: _share([is_whole(row) for row in rows]),
    ),
    ("operations in clients", _held),
    ("operations left out, saying so", lambda rows: str(_sum(rows, "waived"))),
    ("operations missing without a word, or in files that are no Python", _silent),
    ("clean under mypy --strict, of those checked", _clean("mypy")),
    ("clean under pyright's strict mode, of those checked", _clean("pyright")),
)
_COSTS: tuple[tuple[str, _Tell], ...] = (
    ("median CPU s to generate", _median(lambda row: row["cpu"], ".1f")),
    ("sum of CPU s to generate", lambda rows: f"{sum(row['cpu'] for row in rows):.0f}"),
    ("median peak MiB", _median(lambda row: row["peak_mib"], ".0f")),
    ("median files", _median(lambda row: row["files"], ".0f")),
    ("median lines", _median(lambda row: row["lines"], ".0f")),
    ("median CPU s to import all, first time", _median(_first, ".2f")),
    ("median CPU s to import all, compiled", _median(_again, ".2f")),
)
_LARGEST: tuple[tuple[str, _Tell], ...] = (
    ("CPU s to generate", _median(lambda row: row["cpu"], ".1f")),
    ("peak MiB", _median(lambda row: row["peak_mib"], ".0f")),
    ("lines", _median(lambda row: row.get("lines"), ".0f")),
    ("CPU s to import all, first time", _median(_first, ".2f")),
    ("CPU s to import all, compiled", _median(_again, ".2f")),
)


def _cell(row: Result) -> str:
    cost = f"{row['cpu']:.1f} s, {row['peak_mib']} MiB"
    if not is_made(row):
        return f"{row['status']}; {cost}"
    return "; ".join(
        (f"{row['operations']['client']} operations", cost, _imports(row), *_verdicts(row))
    )


def _imports(row: Result) -> str:
    if row["compile"]:
        return f"{len(row['compile'])} of {row['files']} files no Python"
    if row["imports"]["failed"]:
        return f"{len(row['imports']['failed'])} of {row['files']} modules fail"
    return f"imports in {row['imports']['cpu']:.1f} s"


def _verdicts(row: Result) -> list[str]:
    return [f"{name} {_verdict(row[name])}" for name in ("mypy", "pyright") if name in row]


def _verdict(verdict: Mapping[str, int]) -> str:
    if verdict.get("stopped"):
        return "stopped"
    errors = verdict["errors"]
    return "failed" if errors < 0 else "clean" if errors == 0 else str(errors)


def _markdown(rows: Sequence[Sequence[object]]) -> str:
    lines = [rows[0], ["---"] * len(rows[0]), *rows[1:]]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines)
