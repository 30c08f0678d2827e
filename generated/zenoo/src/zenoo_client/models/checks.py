"""Models of answers: checks."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_check import Check
from .shared_meta import Meta


class CheckAnswer(Answer):
    """One check in its envelope. Shown by example."""

    data: Check
    """The check."""
    meta: Meta | None = None
    """Request id and page."""
