"""Models of answers: stories runs."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_story_mode import StoryMode


class StoryRun(Answer):
    """A run of a story."""

    guid: str
    """The id of the run."""
    duration: float | None = None
    """How long the run took. The page names no unit."""
    story_id: int | None = None
    """The story."""
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
    draft_id: int | str | None = None
    """The id of the draft that was run; absent or null when it was the story itself."""
    draft_name: str | None = None
    """What that draft is called."""


class StoryRunAnswer(Answer):
    """A wrapper with a run of a story."""

    story_run: StoryRun
    """The run."""


class StoryRunEvent(Answer):
    """An event in a run of a story, without what it carries."""

    id: int
    """The id of the event."""
    action_id: int | None = None
    """The action that sent it."""
    created_at: datetime | None = None
    """When it was sent."""
    is_reemitted: bool | None = None
    """Whether it was sent once more."""


class StoryRunEventList(Answer):
    """One page of events of a run of a story."""

    story_run_events: list[StoryRunEvent]
    """The events of the page."""
    meta: Meta
    """Where the page stands among the others."""


class StoryRunList(Answer):
    """One page of runs of a story."""

    story_runs: list[StoryRun]
    """The runs of the page."""
    meta: Meta
    """Where the page stands among the others."""
