"""Every check by its id: which element it looks at, in which direction, and how grave a change is."""

from collections.abc import Iterator

from ..records import record
from .change import Direction, Level
from .check_tables import OTHER_CHECKS, OUR_CHECKS, OUR_SCHEMA_CHECKS, SCHEMA_CHECKS, SCOPES

_LEVELS: dict[str, Level] = {"b": "breaking", "r": "risky", "a": "additive", "n": "none"}


@record(frozen=True, slots=True)
class Check:
    """What is looked at, and how grave a change is for whoever speaks the protocol."""

    id: str
    element: str
    direction: Direction
    wire: Level
    is_ours: bool

    @property
    def package(self) -> Level:
        """How grave it is for callers of the package, where it reaches them at all.

        A review says what it is in the case at hand: two packages are compared for it.
        """
        return _FOR_CALLERS.get(self.id, _by_element(self))


# What has no place in a Python signature changes nothing there.
_UNSEEN = (
    "-max",
    "-min",
    "-pattern",
    "-default-value",
    "-deprecated",
    "-sunset",
    "-stability",
    "-unique-items",
    "-multiple-of",
    "-annotation-only",
    "-content-encoding",
    "-dependent-",
    "-unevaluated-",
    "-contains-",
    "-if-",
    "-then-",
    "-else-",
)
_FOR_CALLERS: dict[str, Level] = {
    "request-parameter-removed": "breaking",
    "request-property-removed": "breaking",
    "response-optional-property-removed": "breaking",
    "response-property-enum-value-added": "none",
    "response-body-enum-value-added": "none",
    "request-path-parameter-renamed": "breaking",
    "api-security-component-type-changed": "breaking",
}


def _by_element(check: Check) -> Level:
    if check.element in ("security", "security scheme", "server", "tag", "header", "callback"):
        return "none"
    if any(word in f"-{check.id}" for word in _UNSEEN):
        return "none"
    return check.wire


def _schema_checks(table: str, *, is_ours: bool) -> Iterator[Check]:
    for line in table.strip().splitlines():
        event, *levels = line.split()
        for scope, letter in zip(SCOPES, levels, strict=True):
            if letter != ".":
                name = f"{scope}-{event}"
                yield Check(name, "schema", _direction(scope), _LEVELS[letter], is_ours)


def _direction(scope: str) -> Direction:
    return "request" if scope.startswith("request") else "response"


def _listed_checks(table: str, *, is_ours: bool) -> Iterator[Check]:
    directions: dict[str, Direction] = {"request": "request", "response": "response"}
    for line in table.strip().splitlines():
        name, element, direction, letter = line.split()
        yield Check(
            name,
            element.replace("-", " "),
            directions.get(direction, "none"),
            _LEVELS[letter],
            is_ours,
        )


CHECKS = {
    check.id: check
    for check in (
        *_schema_checks(SCHEMA_CHECKS, is_ours=False),
        *_listed_checks(OTHER_CHECKS, is_ours=False),
        *_schema_checks(OUR_SCHEMA_CHECKS, is_ours=True),
        *_listed_checks(OUR_CHECKS, is_ours=True),
    )
}


def table() -> str:
    """Every check in columns: id, element, direction, level on the wire, and whose it is."""
    rows = [("id", "element", "direction", "wire", "callers")]
    rows += [(c.id, c.element, c.direction, c.wire, c.package) for c in CHECKS.values()]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
