"""A review for programs; schema.json beside this file describes it."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..change import CallerChange, Change, Place, Review

SCHEMA = Path(__file__).with_name("schema.json")


def json_text(reviews: Sequence[Review]) -> str:
    """The reviews as one JSON object: {"vendors": [...]}.

    Where one vendor or one document is compared, its keys stand at the top as well, so that
    `changes` and `bump` are found without a way through `vendors`.
    """
    vendors = [_review(each) for each in reviews]
    content = {**(vendors[0] if len(vendors) == 1 else {}), "vendors": vendors}
    return json.dumps(content, indent=2, ensure_ascii=False)


def _review(review: Review) -> dict[str, Any]:
    return {
        "vendor": review.vendor,
        "kind": review.kind,
        "changes": [_change(row) for row in review.changes],
        "prose": [_place(place) for place in review.prose],
        "bump": review.bump,
        "version": {
            "base": review.base_version,
            "head": review.head_version,
            "needed": review.needed_version,
            "is_enough": review.is_version_enough,
        },
        "notices": list(review.notices),
    }


def _change(row: Change) -> dict[str, Any]:
    return {
        "id": row.id,
        "element": row.element,
        "direction": row.direction,
        "cause": row.cause,
        "operation": row.operations[0] if row.operations else None,
        "operations": list(row.operations),
        "subject": row.subject,
        "wire": row.wire,
        "caller": row.caller,
        "base": None if row.base is None else _place(row.base),
        "head": None if row.head is None else _place(row.head),
        "before": row.before,
        "after": row.after,
        "fingerprint": row.fingerprint,
        "text": row.text,
        "accepted": row.waived or None,
        "python": [_caller(each) for each in row.callers],
    }


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "line": place.line, "pointer": place.pointer}


def _caller(change: CallerChange) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "symbol": change.symbol,
        "level": change.level,
        "before": change.before,
        "after": change.after,
    }
