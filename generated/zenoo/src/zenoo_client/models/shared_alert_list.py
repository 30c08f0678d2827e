"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_alert import Alert
from .shared_meta import Meta


class AlertList(Answer):
    """A page of alerts in its envelope. Shown by example."""

    data: list[Alert]
    """The alerts of this page."""
    meta: Meta | None = None
    """Request id and page."""
