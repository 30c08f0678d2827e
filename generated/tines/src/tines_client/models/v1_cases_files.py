"""Models of answers: v1 cases files."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_case_activity_type import CaseActivityType
from .shared_user import User


class CaseFileV1(Answer):
    """A file that is attached to a case, in the first version."""

    case_id: int | None = None
    """The id of the case."""
    id: int
    """The id of the entry."""
    action: CaseActivityType | None = None
    """What happened."""
    value: str | None = None
    """The text of the comment."""
    user: User | None = None
    """Who did it."""
