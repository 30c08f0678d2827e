"""Results -> a plot, as SVG: bars of ratios, or a line where rows have a size."""

from collections.abc import Sequence
from html import escape

from .measuring import Result, Table

_WIDTH, _LABELS, _ROW = 900, 330, 26
_HEIGHT = 360  # of a plot of lines
_STYLE = (
    "text{font:13px sans-serif;fill:#222}.bar{fill:#4878a8}.over{fill:#b5473c}"
    ".budget{stroke:#222;stroke-dasharray:4 3}.line{fill:none;stroke:#4878a8;stroke-width:2}"
    ".axis{stroke:#999}"
)


def svg(table: Table, results: Sequence[Result]) -> str:
    """The plot of a table."""
    if len(results) > 1 and all(result.size is not None for result in results):
        return _lines(table, results)
    return _bars(table, results)


def _bars(table: Table, results: Sequence[Result]) -> str:
    longest = max([*(one.ratio for one in results), *(one.most or 0 for one in results), 1e-9])
    scale = (_WIDTH - _LABELS - 80) / longest
    parts = []
    for number, one in enumerate(results):
        top = 40 + number * _ROW
        length = one.ratio * scale
        kind = "over" if one.is_within is False else "bar"
        parts += [
            _text(_LABELS - 8, top + 16, one.name, anchor="end"),
            f'<rect class="{kind}" x="{_LABELS}" y="{top + 3}" width="{length:.1f}" height="18"/>',
            _text(_LABELS + length + 6, top + 16, f"{one.ratio:.2f}x"),
        ]
        if one.most is not None:
            at = _LABELS + one.most * scale
            parts.append(f'<path class="budget" d="M{at:.1f} {top}V{top + 24}"/>')
    return _page(table, 50 + len(results) * _ROW, parts)


def _lines(table: Table, results: Sequence[Result]) -> str:
    """Seconds for each unit of size, by size: flat where the cost grows as the size does."""
    points = sorted((one.size or 1, getattr(one, table.measure_of)) for one in results)
    costs = [(size, seconds / size * 1e3) for size, seconds in points]
    right, most = points[-1][0], max([*(cost for _, cost in costs), 1e-9])
    places = [
        (60 + size / right * (_WIDTH - 120), _HEIGHT - 40 - cost / most * (_HEIGHT - 90))
        for size, cost in costs
    ]
    way = "L".join(f"{across:.1f} {down:.1f}" for across, down in places)
    parts = [
        f'<path class="axis" d="M60 40V{_HEIGHT - 40}H{_WIDTH - 40}"/>',
        f'<path class="line" d="M{way}"/>',
        _text(64, 52, f"{most:.3g} ms each"),
    ]
    for (across, down), (size, cost) in zip(places, costs, strict=True):
        parts.append(f'<circle class="bar" cx="{across:.1f}" cy="{down:.1f}" r="3"/>')
        parts.append(_text(across, down - 8, f"{cost:.3g}", anchor="middle"))
        parts.append(_text(across, _HEIGHT - 22, f"{size:g}", anchor="middle"))
    return _page(table, _HEIGHT, parts)


def _page(table: Table, height: int, parts: Sequence[str]) -> str:
    inside = "\n".join([f"<style>{_STYLE}</style>", _text(8, 22, table.title), *parts])
    size = f'width="{_WIDTH}" height="{height}" viewBox="0 0 {_WIDTH} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n{inside}\n</svg>\n'


def _text(across: float, down: float, text: str, *, anchor: str = "start") -> str:
    return f'<text x="{across:.1f}" y="{down:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
