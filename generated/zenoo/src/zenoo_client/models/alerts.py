"""Models of answers: alerts."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_alert import Alert
from .shared_meta import Meta


class AlertAnswer(Answer):
    """One alert in its envelope. Shown by example."""

    data: Alert
    """The alert."""
    meta: Meta | None = None
    """Request id and page."""
