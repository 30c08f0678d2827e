"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_activity_file import CaseActivityFile
from .shared_case_activity_type import CaseActivityType
from .shared_reactant import Reaction
from .shared_user import User


class CaseActivity(Answer):
    """An entry in the timeline of a case."""

    id: int
    """The id of the activity."""
    activity_type: CaseActivityType
    """What happened."""
    value: str | None = None
    """What it happened with, such as the text of a comment; null when there is nothing to say.
    Inferred.
    """
    file: CaseActivityFile | None = None
    """The file; only where the activity is about one."""
    user: User | None = None
    """Who did it."""
    reactions: list[Reaction] | None = None
    """The reactions to it; on comments and files. Shown by example."""
    created_at: datetime | None = None
    """When it happened."""
