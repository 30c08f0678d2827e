"""Models of answers: events."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_event import Event
from .shared_included import Included
from .shared_page_links import PageLinks


class EventAnswer(Answer):
    """One event."""

    data: Event
    included: Included | None = None
    """What `include` asked for. No relationship to include is documented."""


class EventList(Answer):
    """One page of events."""

    data: list[Event]
    links: PageLinks
