"""Models of answers: webhooks."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_meta import Meta


class Webhook(Answer):
    """Where events are sent. Shown by example."""

    id: str
    """Identifies the webhook; everything else has a `token`."""
    url: str | None = None
    """Where events are sent."""
    events: list[str] | None = None
    """Types of the events that are sent."""
    status: str | None = None
    """Whether events are sent; `active` is the only value shown."""
    secret: str | None = None
    """What events are signed with; only the answer to the registration may have it. Inferred."""
    created_at: datetime | None = None
    """When the webhook was registered."""
    updated_at: datetime | None = None
    """When the webhook last changed."""


class WebhookAnswer(Answer):
    """One webhook in its envelope. Shown by example."""

    data: Webhook
    """The webhook."""
    meta: Meta | None = None
    """Request id and page."""
