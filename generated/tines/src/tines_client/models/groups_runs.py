"""Models of answers: groups runs."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_story_mode import StoryMode


class GroupRun(Answer):
    """A run of a group of actions."""

    guid: str
    """The id of the run."""
    duration: float | None = None
    """How long the run took. The page names no unit."""
    story_id: int | None = None
    """The story that the group stands in."""
    group_id: int | None = None
    """The group."""
    start_time: datetime | None = None
    """When the run began."""
    end_time: datetime | None = None
    """When the run ended."""
    action_count: int | None = None
    """How many actions ran."""
    event_count: int | None = None
    """How many events there were."""
    story_mode: StoryMode | None = None
    """Whether it was the live story or its test."""
    draft_id: int | None = None
    """The id of the draft that was run."""
    draft_name: str | None = None
    """What that draft is called."""


class GroupRunEvent(Answer):
    """An event in a run of a group, without what it carries. Assumed."""

    id: int
    """The id of the event."""
    action_id: int | None = None
    """The action that sent it."""
    created_at: datetime | None = None
    """When it was sent."""


class GroupRunEventList(Answer):
    """One page of events of a run of a group."""

    group_run_events: list[GroupRunEvent]
    """The events of the page. Shown by example."""
    meta: Meta
    """Where the page stands among the others."""


class GroupRunList(Answer):
    """One page of runs of a group."""

    group_runs: list[GroupRun]
    """The runs of the page."""
    meta: Meta
    """Where the page stands among the others."""
