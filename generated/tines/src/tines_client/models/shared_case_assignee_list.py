"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_user import User


class CaseAssigneeList(Answer):
    """One page of the users that work on a case."""

    case_id: int | None = None
    """The id of the case."""
    assignees: list[User]
    """The users of the page."""
    meta: Meta
    """Where the page stands among the others."""
