"""Results -> Markdown: a row per document, and what all of them come to."""

from collections import Counter
from collections.abc import Iterable, Sequence

from .results import Result

_HEAD = (
    "document",
    "OpenAPI",
    "status",
    "operations",
    "client",
    "waived",
    "missing",
    "CPU s",
    "MiB",
    "files",
    "lines",
    "compile",
    "import",
    "mypy",
    "pyright",
    "numbered",
    "exercise",
)


_COUNTED = ("operations", "calls", "judged", "accepted")
_BY_CAUSE = {
    "misjudged": "requests that openapi-core reads wrongly, by cause",
    "refused": "requests refused",
    "failed": "calls that ended otherwise than documented",
    "drifts": "drift in answers that fit",
    "skipped": "arguments and answers that could not be made",
}


def table(results: Iterable[Result]) -> str:
    """The Markdown text."""
    rows = sorted(results, key=lambda result: str(result["name"]))
    lines = [_row(_HEAD), _row(["---"] * len(_HEAD)), *(_row(_cells(result)) for result in rows)]
    return "\n".join([*lines, "", *_totals(rows), ""])


def missing(result: Result) -> int:
    """Operations that are neither in the client nor waived; all count where there is no client."""
    operations = result["operations"]
    return int(operations["document"] - operations["client"] - operations["waived"])


def _row(cells: Iterable[object]) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _cells(result: Result) -> list[object]:
    operations = result["operations"]
    made = "files" in result
    return [
        result["name"],
        result["openapi"],
        result["status"],
        operations["document"],
        operations["client"],
        operations["waived"],
        missing(result),
        f"{result['cpu']:.1f}",
        result["peak_mib"],
        *([result["files"], result["lines"]] if made else ["", ""]),
        *(
            [_verdict(result["compile"]), _verdict(result["imports"]["failed"])]
            if made
            else ["", ""]
        ),
        *(_errors(result, checker) for checker in ("mypy", "pyright")),
        len(result["numbered"]) if made else "",
        _exercised(result),
    ]


def _verdict(failed: Sequence[str]) -> str:
    return f"{len(failed)} fail" if failed else "yes"


def _errors(result: Result, checker: str) -> str:
    if checker not in result:
        return ""
    errors = result[checker]["errors"]
    if result[checker].get("stopped"):
        return "stopped"
    return "failed" if errors < 0 else "clean" if errors == 0 else str(errors)


def _exercised(result: Result) -> str:
    """What went wrong when every operation was called; nothing where none was."""
    report = result.get("exercise")
    if report is None:
        return ""
    if "error" in report:
        return "failed"
    wrong = {what: sum(report[what].values()) for what in ("refused", "failed", "drifts")}
    wrong["not drivable"] = len(report["undrivable"])
    return ", ".join(f"{count} {what}" for what, count in wrong.items() if count) or "clean"


def _totals(rows: Sequence[Result]) -> list[str]:
    made = [row for row in rows if "files" in row]
    statuses = Counter(row["status"] for row in rows)
    kinds = ("document", "client", "waived")
    counts = {kind: sum(row["operations"][kind] for row in rows) for kind in kinds}
    return [
        f"- {len(rows)} documents: {', '.join(f'{n} {s}' for s, n in sorted(statuses.items()))}",
        f"- operations: {counts['document']} in the documents, {counts['client']} in clients,"
        f" {counts['waived']} waived, {sum(map(missing, rows))} missing",
        _share("compile", [not row["compile"] for row in made]),
        _share("import whole", [not row["imports"]["failed"] for row in made]),
        *(
            _share(f"clean under {name}", [row[name]["errors"] == 0 for row in made if name in row])
            for name in ("mypy", "pyright")
        ),
        f"- numbered class names: {sum(len(row['numbered']) for row in made)}",
        *_exercise([row["exercise"] for row in rows if "exercise" in row]),
        *_most(rows),
        "",
        *_codes(rows),
    ]


def _share(what: str, held: Sequence[bool]) -> str:
    return f"- {what}: {sum(held)} of {len(held)}"


def _exercise(reports: Sequence[Result]) -> list[str]:
    """What came of calling every operation of some clients."""
    told = [report for report in reports if "error" not in report]
    if not reports:
        return []
    count = {what: sum(report[what] for report in told) for what in _COUNTED}
    lines = [
        f"- exercised: {len(told)} of {len(reports)} clients, {count['operations']} operations,"
        f" {count['calls']} calls; {count['judged']} requests judged, {count['accepted']} accepted",
        f"  - operations that are not drivable: {sum(len(one['undrivable']) for one in told)}",
    ]
    for what, words in _BY_CAUSE.items():
        causes = Counter[str]()
        for report in told:
            causes.update(report[what])
        by_cause = ", ".join(f"{number} {cause}" for cause, number in causes.most_common())
        lines.append(f"  - {words}: {by_cause or 'none'}")
    return lines


def _most(rows: Sequence[Result]) -> list[str]:
    if not rows:
        return []
    slow = max(rows, key=lambda row: float(row["cpu"]))
    large = max(rows, key=lambda row: int(row["peak_mib"]))
    return [
        f"- most CPU seconds: {slow['cpu']:.1f} ({slow['name']})",
        f"- most memory: {large['peak_mib']} MiB ({large['name']})",
    ]


def _codes(rows: Iterable[Result]) -> list[str]:
    found = Counter(code for row in rows for code in row["diagnostics"])
    lines = [_row(["diagnostic", "documents"]), _row(["---", "---"])]
    return lines + [_row(each) for each in sorted(found.items())]
