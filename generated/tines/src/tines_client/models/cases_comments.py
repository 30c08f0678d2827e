"""Models of answers: cases comments."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_activity_type import CaseActivityType
from .shared_meta import Meta
from .shared_reactant import Reaction
from .shared_user import User


class CaseComment(Answer):
    """A comment on a case."""

    id: int
    """The id of the comment."""
    activity_type: CaseActivityType | None = None
    """What happened; of a comment `COMMENTED`."""
    value: str | None = None
    """The text, in Markdown."""
    created_at: datetime | None = None
    """When the comment was written."""
    user: User | None = None
    """Who wrote it."""
    reactions: list[Reaction] | None = None
    """The reactions to it."""


class CaseCommentAnswer(Answer):
    """A comment on a case, with the id of the case."""

    id: int
    """The id of the comment."""
    activity_type: CaseActivityType | None = None
    """What happened; of a comment `COMMENTED`."""
    value: str | None = None
    """The text, in Markdown."""
    created_at: datetime | None = None
    """When the comment was written."""
    user: User | None = None
    """Who wrote it."""
    reactions: list[Reaction] | None = None
    """The reactions to it."""
    case_id: int | None = None
    """The id of the case."""
    action: CaseActivityType | None = None
    """The same as `activity_type`, under the key that the first version uses. Shown by
    example.
    """


class CaseCommentList(Answer):
    """One page of the comments of a case."""

    case_id: int | None = None
    """The id of the case."""
    comments: list[CaseComment]
    """The comments of the page."""
    meta: Meta
    """Where the page stands among the others."""
