"""Models of answers: v1 cases subscribers."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_user import User


class CaseSubscriptionV1(Answer):
    """That a user is told about changes of a case, in the first version."""

    case_id: int | None = None
    """The id of the case."""
    user: User | None = None
    """The user. Inferred."""
