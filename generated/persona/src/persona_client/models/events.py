"""Models of answers: events."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import Event, Included, PageLinks


class EventAnswer(Answer):
    """One event."""

    data: Event
    included: Included | None = None
    """What `include` asked for. No relationship to include is documented."""


class EventList(Answer):
    """One page of events."""

    data: list[Event]
    links: PageLinks
