"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class CaseSubStatusSummary(Answer):
    """A team's finer status of a case."""

    id: int | None = None
    """The id of the status."""
    name: str | None = None
    """What the status is called."""
