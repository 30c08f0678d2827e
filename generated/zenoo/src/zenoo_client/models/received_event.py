"""Models of answers: received event."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

EventType = TypeAliasType(
    "EventType",
    Literal[
        "case.created",
        "case.status_changed",
        "case.closed",
        "case.escalated",
        "alert.created",
        "alert.resolved",
        "alert.escalated",
        "alert.ai_research_completed",
        "check.completed",
        "check.failed",
        "risk_assessment.completed",
        "risk_assessment.approved",
        "sla.warning",
        "sla.breached",
    ]
    | str,
)
"""What happened, as registered webhooks are told."""


class Event(Answer):
    """What a registered webhook receives."""

    event_id: str
    """Identifies the event, `evt_` and more; an event that is sent again has the same one."""
    event_type: EventType
    """What happened."""
    created_at: datetime | None = None
    """When it happened."""
    data: dict[str, Any] | None = None
    """More about it; the keys depend on the type of the event."""
