"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_check import Check
from .shared_meta import Meta


class CheckList(Answer):
    """A page of checks in its envelope. Shown by example."""

    data: list[Check]
    """The checks of this page."""
    meta: Meta | None = None
    """Request id and page."""
