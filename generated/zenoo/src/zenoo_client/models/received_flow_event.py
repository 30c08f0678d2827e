"""Models of answers: received flow event."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

FlowEventType = TypeAliasType(
    "FlowEventType",
    Literal[
        "verification.completed",
        "screening.completed",
        "journey.abandoned",
        "journey.expired",
        "check.failed",
    ]
    | str,
)
"""What happened to a verification that the Flow API started."""


class FlowEvent(Answer):
    """What is told about a verification that the Flow API started. It has no id."""

    event_type: FlowEventType
    """What happened."""
    timestamp: datetime | None = None
    """When it happened."""
    journey_id: str
    """Identifies the verification."""
    callback_reference: str | None = None
    """The `external_reference` that the verification was started with."""
    status: str | None = None
    """Where the verification stands."""
    data: dict[str, Any] | None = None
    """More about it; the keys depend on the type of the event."""
