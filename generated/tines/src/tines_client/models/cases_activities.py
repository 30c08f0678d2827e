"""Models of answers: cases activities."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_activity import CaseActivity
from .shared_case_activity_file import CaseActivityFile
from .shared_case_activity_type import CaseActivityType
from .shared_meta import Meta
from .shared_reactant import Reaction
from .shared_user import User


class CaseActivityAnswer(Answer):
    """An entry in the timeline of a case, with the id of the case."""

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
    case_id: int | None = None
    """The id of the case."""


class CaseActivityList(Answer):
    """One page of the timeline of a case."""

    case_id: int | None = None
    """The id of the case."""
    activities: list[CaseActivity]
    """The activities of the page."""
    meta: Meta
    """Where the page stands among the others."""
