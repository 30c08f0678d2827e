"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_action_type import CaseActionType


class CaseAction(Answer):
    """A button on a case."""

    id: int
    """The id of the button."""
    url: str | None = None
    """The webhook or page that the button leads to."""
    label: str | None = None
    """What the button says."""
    action_type: CaseActionType | None = None
    """What the button leads to."""
    action_text: str | None = None
    """A text that goes with the button."""
    story_name: str | None = None
    """The story behind the button."""
    story_emoji: str | None = None
    """The sign of that story."""
    page_emoji: str | None = None
    """The sign of the page behind the button."""
    created_at: datetime | None = None
    """When the button was created."""
    updated_at: datetime | None = None
    """When the button was last changed."""
