"""Results -> Markdown and JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from .measuring import Result, Table

_UNITS: Mapping[str, float] = {"s": 1, "ms": 1e3, "us": 1e6}


def markdown(table: Table, results: Sequence[Result]) -> str:
    """A heading, and a row for each result; columns that say nothing are left out."""
    scale = _UNITS[table.unit]
    columns = [
        ("", [result.name for result in results]),
        (f"CPU {table.unit}", [_number(result.cpu * scale) for result in results]),
        (f"wall {table.unit}", [_number(result.wall * scale) for result in results]),
        ("MiB", [str(result.peak >> 20) if result.peak else "" for result in results]),
        ("modules", [str(result.modules or "") for result in results]),
        (f"ratio ({table.measure_of})", [_ratio(result) for result in results]),
        ("budget", [_budget(result) for result in results]),
        ("result", [result.said for result in results]),
    ]
    told = [column for column in columns if any(column[1])]
    lines = [[name for name, _ in told], ["---", *["---:"] * (len(told) - 1)]]
    lines += [list(cells) for cells in zip(*(cells for _, cells in told), strict=True)]
    rows = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return f"## {table.title}\n\n{rows}\n"


def as_data(table: Table, results: Sequence[Result]) -> dict[str, Any]:
    """A table as JSON holds it, with every sample, in seconds and bytes."""
    return {
        "title": table.title,
        "measure_of": table.measure_of,
        "rows": [{**asdict(result), "is_within": result.is_within} for result in results],
    }


def _ratio(result: Result) -> str:
    return f"{result.ratio:.2f}x" if result.ratio else "-"


def _budget(result: Result) -> str:
    if result.most is None or result.is_within is None:
        return ""
    return f"{'' if result.is_within else 'over '}{result.most:g}x"


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
