"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

AlertCategory = TypeAliasType(
    "AlertCategory", Literal["PEP Match", "Sanctions Hit", "Adverse Media"] | str
)
"""What was found. There are more categories than the three that are known."""


AlertPriority = TypeAliasType("AlertPriority", Literal["Critical", "High", "Medium", "Low"] | str)
"""How urgent an alert is."""


AlertResolution = TypeAliasType(
    "AlertResolution",
    Literal["Approve", "Decline", "Escalate", "Request Document", "Approve with Conditions"] | str,
)
"""How an alert is resolved."""


AlertStatus = TypeAliasType(
    "AlertStatus", Literal["Open", "Acknowledged", "Resolved", "False Positive", "Escalated"] | str
)
"""Where an alert stands."""


AlertType = TypeAliasType(
    "AlertType", Literal["Screening", "Identity", "Company", "Document", "Financial"] | str
)
"""Which kind of check raises an alert."""


SlaStatus = TypeAliasType("SlaStatus", Literal["On Track", "Warning", "Critical", "Breached"] | str)
"""How a case or an alert keeps to its deadline."""


class Alert(Answer):
    """Something that a check found and that a person has to judge. Shown by example."""

    token: str
    """Identifies the alert."""
    case_token: str | None = None
    """Token of the case."""
    entity_token: str | None = None
    """Token of the entity that the alert is about."""
    type: AlertType | None = None
    """Which kind of check raised the alert."""
    category: AlertCategory | None = None
    """What was found."""
    status: AlertStatus | None = None
    """Where the alert stands."""
    priority: AlertPriority | None = None
    """How urgent the alert is."""
    priority_score: float | None = None
    """Urgency as a number, 0 to 290. Stated."""
    sla_deadline: datetime | None = None
    """When the alert is due."""
    sla_status: SlaStatus | None = None
    """How the alert keeps to its deadline."""
    match_score: float | None = None
    """How well the finding fits the entity, 0 to 100."""
    ai_assessment: str | None = None
    """What the vendor's automatic research says about the alert."""
    resolution_action: AlertResolution | None = None
    """How the alert was resolved; not set before. Inferred."""
    resolution_rationale: str | None = None
    """Reasons for the resolution; not set before. Inferred."""
    resolved_by: str | None = None
    """Id of the user who resolved the alert; not set before. Inferred."""
    resolved_at: datetime | None = None
    """When the alert was resolved; not set before. Inferred."""
    assigned_to: str | None = None
    """Id of the user who works on the alert."""
    is_false_positive: bool | None = None
    """Whether the finding turned out to be about somebody else."""
    created_at: datetime | None = None
    """When the alert was raised."""
    updated_at: datetime | None = None
    """When the alert last changed."""
