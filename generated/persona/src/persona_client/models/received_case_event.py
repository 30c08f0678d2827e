"""Models of answers: received case event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .cases import Case, CaseIncluded
from .received import EventContext

CaseEventName = TypeAliasType(
    "CaseEventName",
    Literal[
        "case.assigned",
        "case.created",
        "case.exported",
        "case.queue-updated",
        "case.redacted",
        "case.reopened",
        "case.resolved",
        "case.sla-expired",
        "case.status-updated",
        "case.updated-fields",
        "case.updated-tags",
    ]
    | str,
)
"""What can happen to a case."""


class CaseEvent(Answer):
    """A delivery that tells of a case."""

    data: CaseEventData | None = None


class CaseEventAttributes(Answer):
    """What happened to a case, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: CaseEventName | None = None
    payload: CaseEventPayload | None = None


class CaseEventData(Answer):
    """An event of a case."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: CaseEventAttributes | None = None


class CaseEventPayload(Answer):
    """The case that an event is about."""

    data: Case | None = None
    included: list[CaseIncluded] | None = None
    """Objects that the case is related to, as far as the webhook lets them through."""
