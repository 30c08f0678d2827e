"""Models of answers: webhook events."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Answer
from .shared_page_links import PageLinks


class WebhookEvent(Answer):
    """A delivery of an event to a webhook. Inferred."""

    type: Literal["webhook-event"] | str
    id: str
    attributes: dict[str, Any]
    """What is known of the delivery. Its names are not documented in the pages that were read,
    but the status is one of `pending`, `completed`, `failed` and `skipped`.
    """


class WebhookEventList(Answer):
    """One page of deliveries."""

    data: list[WebhookEvent]
    """The deliveries of this page."""
    links: PageLinks
