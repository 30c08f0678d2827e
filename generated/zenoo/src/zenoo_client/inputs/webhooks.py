"""Models of what calls send: webhooks."""

from __future__ import annotations

from .._runtime.models import Input


class WebhookCreate(Input):
    """Which events to send, and where."""

    url: str
    """Where to send events; https only. A URL."""
    events: list[str]
    """Types of the events to send; `*` alone stands for all. At least 1 item."""
