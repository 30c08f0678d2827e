"""Models of what calls send: alerts."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_alert_resolution_input import AlertResolutionInput

AlertCategoryInput = TypeAliasType(
    "AlertCategoryInput", Literal["PEP Match", "Sanctions Hit", "Adverse Media"] | str
)
"""What was found. There are more categories than the three that are known."""


AlertPriorityInput = TypeAliasType(
    "AlertPriorityInput", Literal["Critical", "High", "Medium", "Low"]
)
"""How urgent an alert is."""


AlertTypeInput = TypeAliasType(
    "AlertTypeInput", Literal["Screening", "Identity", "Company", "Document", "Financial"]
)
"""Which kind of check raises an alert."""


class AlertEscalate(Input):
    """Why an alert is escalated, and to whom."""

    reason: str
    """Why the alert needs attention, at most 2,000 characters."""
    escalate_to: str | MISSING = MISSING
    """Id of the user who is to take over."""


class AlertResolve(Input):
    """How to resolve an alert."""

    action: AlertResolutionInput
    """What is done about the alert."""
    rationale: str
    """Reasons for it, at most 5,000 characters."""
    is_false_positive: bool | MISSING = MISSING
    """Whether the finding is about somebody else; false when not given."""
    conditions: str | MISSING = MISSING
    """Conditions of `Approve with Conditions`, at most 2,000 characters; needed with that
    action only.
    """
