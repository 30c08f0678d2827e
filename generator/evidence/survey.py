"""How firmly a document stands: its statements by what they rest on, and a list of what is assumed."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from ..diagnostics import Location
from ..document import Document, lookup
from ..objects import EVIDENCE, Found, children, kind_at
from ..records import record
from .places import BASES, described, placed

KINDS = ("operations", "webhooks", "parameters", "headers", "properties")
NONE = "none"
_NAMES = 2  # so many columns of the table hold no number
_GATHERED = "/components/pathItems/"
# The pointer of what holds evidence, and its basis.
_Holder = tuple[str, str] | None


@record(frozen=True, slots=True)
class Assumed:
    """A place that says that it is assumed, and how many statements have that from it."""

    pointer: str
    location: Location
    what: str
    statements: int

    def __str__(self) -> str:
        ending = "" if self.statements == 1 else "s"
        return (
            f"{self.location}: assumed: {self.what} ({self.statements} statement{ending})\n"
            f"    at: {self.pointer}"
        )


@record(frozen=True, slots=True)
class Survey:
    """How many statements of each kind rest on what: `counts` maps a kind to basis -> number.

    A parameter, header or property counts once, where it is defined. What has no evidence at all
    counts under `none`.
    """

    counts: Mapping[str, Mapping[str, int]]
    assumed: tuple[Assumed, ...]

    def rows(self) -> Iterator[tuple[str, ...]]:
        """A row for each kind: its name, how many there are, and how many of each basis."""
        for kind, counts in self.counts.items():
            yield (kind, str(sum(counts.values())), *map(str, counts.values()))

    def as_data(self) -> dict[str, Any]:
        """The same as JSON holds it."""
        assumed = [
            {
                "file": one.location.file,
                "line": one.location.line,
                "pointer": one.pointer,
                "what": one.what,
                "statements": one.statements,
            }
            for one in self.assumed
        ]
        return {"counts": {k: dict(v) for k, v in self.counts.items()}, "assumed": assumed}


_COLUMNS = ("vendor", "", "all", *BASES, NONE)


def survey_text(surveys: Mapping[str, Survey]) -> str:
    """A table of surveys by vendor, and below it everything that is assumed."""
    table: list[tuple[str, ...]] = [_COLUMNS]
    for vendor, found in surveys.items():
        table += [(vendor, *row) for row in found.rows()]
    widths = [max(len(row[place]) for row in table) for place in range(len(_COLUMNS))]
    lines = ["  ".join(_cells(row, widths)).rstrip() for row in table]
    assumed = [str(one) for found in surveys.values() for one in found.assumed]
    return "\n".join([*lines, *([""] if assumed else []), *assumed])


def _cells(row: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    """Names to the left, numbers to the right."""
    for place, (text, width) in enumerate(zip(row, widths, strict=True)):
        yield text.ljust(width) if place < _NAMES else text.rjust(width)


def survey(document: Document) -> Survey:
    """Takes a document in one piece, whose evidence may be malformed; that counts as none."""
    content = document.content
    counts = {kind: dict.fromkeys((*BASES, NONE), 0) for kind in KINDS}
    inheritors: Counter[str] = Counter()
    outermost = ("", _basis(content[EVIDENCE])) if EVIDENCE in content else None
    for kind, holder in _statements(content, outermost):
        counts[kind][NONE if holder is None else holder[1]] += 1
        if holder is not None:
            inheritors[holder[0]] += 1
    assumed = [
        _assumed(place := pointer.rpartition("/")[0], document, inheritors[place])
        for pointer, evidence in placed(document)
        if _basis(evidence) == "assumed"
    ]
    return Survey(counts, tuple(sorted(assumed, key=lambda one: (one.location, one.pointer))))


def _basis(evidence: Any) -> str:
    """On what something rests that has this evidence."""
    basis = evidence.get("basis") if isinstance(evidence, dict) else None
    return basis if basis in BASES else NONE


def _assumed(place: str, document: Document, statements: int) -> Assumed:
    found = Found(place, kind_at(place), lookup(document.content, place))
    what = described(found) if place else "the whole document"
    return Assumed(place, document.location(place), what, statements)


def _statements(content: dict[str, Any], outermost: _Holder) -> Iterator[tuple[str, _Holder]]:
    """For all that is counted the kind under which it counts, and what holds its evidence.

    What holds that of the whole document is `outermost`.
    """
    waiting = [(Found("", "document", content), outermost)]
    while waiting:
        found, holder = waiting.pop()
        for child in children(found):
            kind = _kind(found, child)
            its = _holder(found, child) or holder
            if kind == "properties" or (kind and not child.is_reference):
                yield kind, its
            if child.pointer.startswith(_GATHERED):  # each is counted at the path it was put at
                continue
            if not child.is_reference or child.kind == "schema":
                waiting.append((child, its))


def _holder(outer: Found, inner: Found) -> _Holder:
    """What holds evidence for an object: it itself, or the map that it stands in; None for neither."""
    if EVIDENCE in inner.value:
        return inner.pointer, _basis(inner.value[EVIDENCE])
    key = inner.pointer[len(outer.pointer) + 1 :].partition("/")[0]
    around = outer.value.get(key)
    if isinstance(around, dict) and around is not inner.value and EVIDENCE in around:
        return f"{outer.pointer}/{key}", _basis(around[EVIDENCE])
    return None


def _kind(holder: Found, found: Found) -> str:
    if found.kind == "operation":
        is_called = found.pointer.startswith("/paths/") and "/callbacks/" not in found.pointer
        return "operations" if is_called else "webhooks"
    if found.kind in ("parameter", "header"):
        return f"{found.kind}s"
    is_property = holder.kind == "schema" and found.pointer.startswith(
        f"{holder.pointer}/properties/"
    )
    return "properties" if is_property else ""
