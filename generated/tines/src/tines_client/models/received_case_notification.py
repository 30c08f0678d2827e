"""Models of answers: received case notification."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .received import NotifiedCase
from .v1_cases import UserV1


class CaseNotification(Answer):
    """What a tenant sends to a case webhook, version 2.0. Shown by example."""

    activity: NotifiedActivity | None = None
    """What happened."""
    case: NotifiedCase | None = None
    """The case after it."""
    version: float | None = None
    """The version of the payload."""


class NotifiedActivity(Answer):
    """What happened to a case, as payloads spell it. Shown by example."""

    id: int | None = None
    """The id of the activity."""
    activity_type: str | None = None
    """What happened: one of the types of activities, in lower case."""
    value: str | None = None
    """What it happened with; null when there is nothing to say."""
    created_at: datetime | None = None
    """When it happened."""
    user: UserV1 | None = None
    """Who did it."""
