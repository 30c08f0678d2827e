"""Models of answers: cases reviewers."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

ReviewerRole = TypeAliasType("ReviewerRole", Literal["Approver"] | str)
"""What a reviewer is asked for."""


ReviewerStatus = TypeAliasType(
    "ReviewerStatus", Literal["Invited", "Reviewing", "Approved", "Rejected", "Removed"] | str
)
"""What a reviewer did so far."""


class Reviewer(Answer):
    """A user who was asked to review a case. Shown by example."""

    token: str
    """Identifies the review of this user."""
    user_id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
    role: ReviewerRole | None = None
    """What the reviewer is asked for."""
    status: ReviewerStatus | None = None
    """What the reviewer did so far."""
    notes: str | None = None
    """What the reviewer wrote about the case."""
    invited_at: datetime | None = None
    """When the reviewer was asked."""
    responded_at: datetime | None = None
    """When the reviewer answered."""


class ReviewerAnswer(Answer):
    """One reviewer in its envelope. Shown by example."""

    data: Reviewer
    """The reviewer."""
    meta: Meta | None = None
    """Request id and page."""
