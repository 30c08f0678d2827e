"""Models of answers: events."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import Event, Included, PageLinks


class EventAnswer(Answer):
    data: Event
    included: Included | None = None


class EventList(Answer):
    data: list[Event]
    links: PageLinks
