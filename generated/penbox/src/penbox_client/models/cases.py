"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class CaseCount(Answer):
    """How many cases fit the filters."""

    count: int
    """Number of cases."""
