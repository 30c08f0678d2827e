"""Models of answers: received form event."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_form import EventName, Form


class EventSubject(Answer):
    """What an event is about."""

    type: str | None = None
    """Kind of object."""
    id: str | None = None
    """Id of the object."""


class FormEvent(Answer):
    """What happened to a form."""

    events: list[EventName] | None = None
    """What happened."""
    data: EventSubject | None = None
    """What it happened to."""
    request: Form | None = None
    """The form as it is now."""
