"""Models of answers: usage."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_error import UsageMetric


class Usage(Answer):
    """What was used of the plan. Shown by example."""

    period: str | None = None
    """The month that is counted, as `2026-05`."""
    metrics: list[UsageMetric] | None = None
    """What is counted."""
