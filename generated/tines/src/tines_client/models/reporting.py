"""Models of answers: reporting."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from .._runtime.models import Answer
from .shared_meta import Meta


class ActionPerformance(Answer):
    """How long a step took and how often it ran."""

    action: Any = None
    """The step; whether its id or an object is not shown. Inferred."""
    average_duration: float | None = None
    """How long it took on average."""
    min_duration: float | None = None
    """How long it took at least."""
    max_duration: float | None = None
    """How long it took at most."""
    processed_count: int | None = None
    """How many events it has processed."""
    story_name: str | None = None
    """The name of its story."""
    recorded_at: datetime | None = None
    """When this was measured."""


class ActionPerformanceList(Answer):
    """One page of steps. Shown by example."""

    action_performance: list[ActionPerformance]
    """The steps of the page."""
    meta: Meta
    """Where the page stands among the others."""


class TimeSaved(Answer):
    """The time that stories saved in an hour, a day, a week or a month. Shown by example."""

    date_: Annotated[datetime | None, Field(alias="date")] = None
    """When the hour, day, week or month begins."""
    value: int | None = None
    """How much was saved, in seconds by the look of it."""


class TimeSavedList(Answer):
    """One page of saved time. Shown by example."""

    time_saved: list[TimeSaved]
    """The entries of the page."""
    meta: Meta
    """Where the page stands among the others."""
