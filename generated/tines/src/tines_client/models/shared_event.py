"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from .._runtime.models import Answer
from .shared_meta import Meta


class Event(Answer):
    """What an action has sent."""

    id: int
    """The id of the event."""
    user_id: int | None = None
    """The id of the user that it belongs to."""
    agent_id: int | None = None
    """The action that sent it, under the old name of actions."""
    payload: dict[str, Any] | None = None
    """What it carries."""
    story_run_guid: str | None = None
    """The run of the story that it belongs to."""
    previous_event_ids: list[int] | None = None
    """The ids of the events that led to it."""
    created_at: datetime | None = None
    """When it was sent."""
    updated_at: datetime | None = None
    """When it was last changed."""


class EventList(Answer):
    """One page of events."""

    events: list[Event]
    """The events of the page."""
    meta: Meta
    """Where the page stands among the others."""
