"""Models of answers: cases actions."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_action import CaseAction
from .shared_case_action_type import CaseActionType
from .shared_meta import Meta


class CaseActionAnswer(Answer):
    """A button on a case, with the id of the case."""

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
    case_id: int | None = None
    """The id of the case."""


class CaseActionBatch(Answer):
    """All buttons of a case."""

    case_id: int | None = None
    """The id of the case."""
    actions: list[CaseAction]
    """The buttons."""


class CaseActionList(Answer):
    """One page of the buttons of a case."""

    case_id: int | None = None
    """The id of the case."""
    actions: list[CaseAction]
    """The buttons of the page."""
    meta: Meta
    """Where the page stands among the others."""
