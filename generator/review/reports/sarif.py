"""A review in SARIF 2.1.0, for tools that show findings beside the lines."""

import json
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from ..change import Change, Level, Place, Review
from ..checks import CHECKS
from ..texts import general_text
from .rows import caller_texts, grave, path_of, place

_LEVELS: Mapping[Level, str] = {
    "breaking": "error",
    "risky": "warning",
    "additive": "note",
    "none": "none",
}
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def sarif(reviews: Sequence[Review]) -> str:
    """One run with the results of all vendors; its rules are the checks that found something.

    Rows that were accepted are there with a suppression that gives the reason.
    """
    rows = [(review, row) for review in reviews for row in review.changes]
    rules = {row.id: index for index, row in enumerate(_firsts(rows))}
    driver = {
        "name": "clientsmith",
        "version": version("clientsmith"),
        "rules": [_rule(row) for row in _firsts(rows)],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The folder of the project."}}},
        "invocations": [_invocation(reviews)],
        "results": [_result(review, row, rules[row.id]) for review, row in rows],
    }
    return json.dumps(
        {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False
    )


def _invocation(reviews: Sequence[Review]) -> dict[str, Any]:
    """What is to be said about the run itself, such as an acceptance that has expired."""
    told = [
        {"level": "warning", "message": {"text": f"{review.vendor}: {notice}"}}
        for review in reviews
        for notice in review.notices
    ]
    return {"executionSuccessful": True, "toolExecutionNotifications": told}


def _firsts(rows: Sequence[tuple[Review, Change]]) -> list[Change]:
    """The first row of each check, by id."""
    found: dict[str, Change] = {}
    for _, row in rows:
        found.setdefault(row.id, row)
    return [found[name] for name in sorted(found)]


def _rule(row: Change) -> dict[str, Any]:
    check = CHECKS.get(row.id)
    if check is None:
        kind = row.id.removeprefix("package-").replace("-", " ")
        said, level = f"The package changes without the document: {kind}", row.caller
    else:
        said, level = general_text(check), check.wire
    return {
        "id": row.id,
        "shortDescription": {"text": f"{said}."},
        "defaultConfiguration": {"level": _LEVELS[level]},
        "properties": {"element": row.element, "direction": row.direction},
    }


def _result(review: Review, row: Change, index: int) -> dict[str, Any]:
    told = [row.text, *caller_texts(row)]
    result: dict[str, Any] = {
        "ruleId": row.id,
        "ruleIndex": index,
        "level": _LEVELS[grave(row)],
        "message": {"text": " ".join(told)},
        "locations": [_location(row, review)],
        "partialFingerprints": {"clientsmith/v1": row.fingerprint},
        "properties": {
            "vendor": review.vendor,
            "wire": row.wire,
            "caller": row.caller,
            "cause": row.cause,
            "subject": row.subject,
        },
    }
    if row.waived:
        result["suppressions"] = [{"kind": "external", "justification": row.waived}]
    return result


def _location(row: Change, review: Review) -> dict[str, Any]:
    """Tools refuse a result without a file: what stands nowhere is shown where the document is."""
    found = place(row) or next(filter(None, map(place, review.changes)), None)
    location: dict[str, Any] = {}
    if found is not None:
        line = found.line if place(row) else 1
        location["physicalLocation"] = _physical(found, line)
    names = row.operations or ((row.subject,) if row.subject else ())
    if names:
        location["logicalLocations"] = [{"fullyQualifiedName": name} for name in names]
    return location


def _physical(found: Place, line: int) -> dict[str, Any]:
    path = path_of(found)
    file = {"uri": quote(path), "uriBaseId": "SRCROOT"}
    if path.startswith("/"):
        file = {"uri": f"file://{quote(path)}"}
    return {"artifactLocation": file, "region": {"startLine": max(line, 1)}}
