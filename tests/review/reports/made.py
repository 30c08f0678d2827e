"""Reviews that nobody's document led to: every level and kind, and text that means harm."""

from collections.abc import Sequence

from generator.review.change import (
    CallerChange,
    Cause,
    Change,
    Direction,
    Level,
    Place,
    Review,
    WireChange,
)
from generator.review.checks import CHECKS
from generator.review.texts import wire_text

FILE = "specs/acme/openapi.yaml"
# Markup, a script's end, escape sequences, workflow commands, tables, calls of people, the other
# direction of writing, invisible marks.
HOSTILE = (
    "</script><img src=x onerror=alert(1)>\x1b[31m|`a``b`|\n::error file=x::boo\r%0A"
    " @everyone #1 https://example.com {{ 7*7 }} \u202eevil\u200b שלום **bold** <!-- x --> ${x}"
)
LONG = "very_long_name_" * 60


def place(line: int, pointer: str = "/paths/~1cases/get", file: str = FILE) -> Place:
    """A place in the document of the made-up vendor."""
    return Place(pointer, file, line)


def row(
    check: str,
    operations: Sequence[str] = (),
    subject: str = "",
    before: str = "",
    after: str = "",
    *,
    callers: Sequence[CallerChange] = (),
    caller: Level = "none",
    line: int = 12,
    mark: str = "",
    waived: str = "",
) -> Change:
    """A row as the assembly makes it of a change of the document."""
    places = place(line), place(line + 2)
    change = WireChange(check, tuple(operations), subject, before, after, *places)
    found = CHECKS[check]
    return Change(
        id=check,
        element=found.element,
        direction=found.direction,
        cause="document",
        operations=change.operations,
        subject=subject,
        wire=found.wire,
        caller=caller,
        callers=tuple(callers),
        base=places[0],
        head=places[1],
        before=before,
        after=after,
        text=wire_text(change),
        fingerprint=mark or f"{abs(line):012x}",
        waived=waived,
    )


def package_row(kind: str, symbol: str, level: Level, cause: Cause) -> Change:
    """A row without a cause in the document."""
    caller = CallerChange(kind, symbol, level, "str", "int")
    direction: Direction = "none"
    return Change(
        f"package-{kind}", "package", direction, cause, (), symbol, "none", level, (caller,),
        None, None, "str", "int", f"`{symbol}` has another type: `str` → `int`.", "abcabcabcabc",
    )  # fmt: skip


def webhooks(count: int) -> list[Change]:
    """Many rows that say the same."""
    return [
        row("webhook-added", [f"WEBHOOK case.{number}.closed"], line=100 + number)
        for number in range(count)
    ]


def changed() -> Review:
    """A vendor of which everything can be said."""
    gone = CallerChange("argument-removed", "cases.update(status=)", "breaking", "str", "")
    other = CallerChange(
        "argument-type-changed", "cases.create(body=)", "breaking", "str", "Literal['a'] | None"
    )
    three = ["GET /cases", "POST /cases", "GET /cases/{case_id}", "DELETE /cases/{case_id}"]
    rows = [
        row("request-property-removed", ["PATCH /cases/{case_id}"], "status", callers=[gone],
            caller="breaking", line=20),
        row("response-property-type-changed", three, "200 items/priority", "string", "integer",
            callers=[other] * 8, caller="breaking", line=30),
        *[row("api-removed-without-deprecation", [f"GET /old/{n}"], line=40 + n) for n in range(6)],
        row("request-parameter-removed", [HOSTILE], f"query {HOSTILE}", line=50),
        row("response-property-enum-value-added", ["GET /cases"], "200 items/state", "", HOSTILE,
            line=60),
        row("request-parameter-pattern-changed", [f"GET /{LONG}"], f"query {LONG}", LONG, LONG,
            callers=[CallerChange("argument-renamed", HOSTILE, "risky", HOSTILE, LONG)],
            caller="risky", line=70),
        *webhooks(130),
        row("new-optional-request-property", ["POST /cases"], "note", line=80),
        row("server-removed", (), "https://old.example.com", "https://old.example.com", "",
            line=90, waived=f"Nobody uses it | {HOSTILE}"),
        package_row("return-changed", "cases.get()", "breaking", "configuration"),
        package_row("default-changed", "Client(timeout=)", "none", "generator"),
    ]  # fmt: skip
    texts = tuple(place(number, f"/paths/~1cases/get/{number}") for number in range(1, 41))
    notices = ("review.yaml accepts 0123456789ab, which is not among the changes",)
    return Review(
        "acme", "changed", tuple(rows), texts, "major", "1.4.0", "1.4.1", "2.0.0", notices,
        is_version_enough=False,
    )  # fmt: skip


def small(vendor: str = "beta") -> Review:
    """A vendor with one change, whose version is enough."""
    rows = (row("endpoint-added", ["GET /ping"], caller="additive"),)
    return Review(vendor, "changed", rows, (), "minor", "0.3.0", "0.4.0", "0.4.0")


def everything() -> list[Review]:
    """What the golden files show."""
    return [
        changed(),
        small(),
        Review("gone", "removed", (), (), "none", "2.1.0", "", ""),
        Review("new", "added", (), (), "none", "", "0.1.0", "0.1.0"),
        Review("quiet", "unchanged", (), (), "none", "1.0.0", "1.0.0", "1.0.0"),
        Review("words", "changed", (), (place(3),), "patch", "1.0.0", "1.0.1", "1.0.1"),
    ]


def many(count: int) -> list[Review]:
    """Two vendors with so many rows of many kinds."""
    checks = [check for check in CHECKS.values() if check.element == "schema"]
    rows = tuple(
        row(
            checks[number % len(checks)].id,
            [f"GET /things/{number % 150}", f"POST /things/{number % 150}"],
            f"200 items/field_{number}" if number % 2 else f"field_{number}",
            "string",
            "integer",
            line=number + 1,
        )
        for number in range(count)
    )
    half = count // 2
    return [
        Review("first", "changed", rows[:half], (), "minor", "1.0.0", "1.1.0", "1.1.0"),
        Review("second", "changed", rows[half:], (), "minor", "1.0.0", "1.1.0", "1.1.0"),
    ]
