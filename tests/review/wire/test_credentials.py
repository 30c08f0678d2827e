"""A security scheme of another type: on the wire as oasdiff has it, for callers as it is."""

from datetime import date
from typing import Any

import pytest

from generator.review import settings
from generator.review.assemble import review
from generator.review.edition import Edition
from tests.review.wire.documents import document, with_operation

_KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
_BEARER = {"type": "http", "scheme": "bearer"}
_BASIC = {"type": "http", "scheme": "basic"}
_OPEN_ID = {"type": "openIdConnect", "openIdConnectUrl": "https://id.test"}


def _edition(scheme: Any, **operation: Any) -> Edition:
    content = with_operation(operation, components={"securitySchemes": {"user": scheme}})
    known = settings.read("", "client.yaml", "", "names.lock")
    return Edition("acme", document(content), None, False, False, {}, known, "1.0.0")


@pytest.mark.parametrize(
    ("before", "after", "level"),
    [
        (_BEARER, _KEY, "breaking"),
        (_KEY, _BASIC, "breaking"),
        (_BASIC, _OPEN_ID, "breaking"),
        (_BEARER, _OPEN_ID, "none"),  # the same token in the same header
    ],
)
def test_a_package_from_before_may_be_locked_out(before: Any, after: Any, level: str) -> None:
    """Where the credential travels in another way, if anything asks for it."""
    asked: dict[str, Any] = {"security": [{"user": []}]}
    for operation, wanted in ((asked, level), ({}, "none")):
        sides = _edition(before, **operation), _edition(after, **operation)
        found = review("acme", *sides, {}, date(2026, 11, 26), has_packages=False)
        (row,) = found.changes
        assert (row.id, row.wire) == ("api-security-component-type-changed", "additive")
        assert row.caller == wanted
        assert ("cannot authenticate" in row.text) == (wanted == "breaking")
        assert found.bump == ("major" if wanted == "breaking" else "patch")
