"""Models of answers: stories change request."""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

ChangeDescription = TypeAliasType("ChangeDescription", Any)
"""What a draft changes, in words. Nothing is known of its form. Assumed."""


ChangeRequestReview = TypeAliasType("ChangeRequestReview", Literal["PENDING", "APPROVED"] | str)
"""Whether an open change request is approved."""


class ChangeRequestComparison(Answer):
    """A change request with the live story and the draft."""

    id: int
    """The id of the change request."""
    name: str | None = None
    """What it is called."""
    description: str | None = None
    """What it changes."""
    status: ChangeRequestReview | None = None
    """Whether it is approved."""
    live_story_export: str | None = None
    """The export of the live story, as JSON in a text."""
    draft_export: str | None = None
    """The export of the draft, as JSON in a text."""
    story_diff: Any = None
    """What differs. The page does not show its form. Deprecated."""


class ChangeRequestState(Answer):
    """The state of a change request."""

    id: int
    """The id of the change request."""
    status: ChangeRequestReview | None = None
    """Whether it is approved."""
    participants: list[int] | None = None
    """The ids of the users that take part in it."""


class StoryChangeRequest(Answer):
    """The draft of a story, and its change request with both stories."""

    id: int | None = None
    """The id of what holds the story and its drafts."""
    draft_id: int | None = None
    """The id of the draft."""
    draft_name: str | None = None
    """What the draft is called."""
    change_request: ChangeRequestComparison | None = None
    """The change request; absent or null when there is none."""


class StoryChangeRequestState(Answer):
    """The draft of a story, and the state of its change request."""

    id: int | None = None
    """The id of the live story."""
    draft_id: int | None = None
    """The id of the draft."""
    draft_name: str | None = None
    """What the draft is called."""
    change_request: ChangeRequestState | None = None
    """The change request; null when it was cancelled or rejected."""
