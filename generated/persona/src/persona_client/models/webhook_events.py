"""Models of answers: webhook events."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Answer
from .shared import PageLinks


class WebhookEvent(Answer):
    """Inferred."""

    type: Literal["webhook-event"] | str
    id: str
    attributes: dict[str, Any]


class WebhookEventList(Answer):
    data: list[WebhookEvent]
    links: PageLinks
