"""Models of what calls send: alerts bulk."""

from __future__ import annotations

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_alert_resolution_input import AlertResolutionInput

AlertTokens = TypeAliasType("AlertTokens", list[str])
"""Tokens of 1 to 50 alerts."""


class AlertsAcknowledge(Input):
    """Which alerts to acknowledge."""

    alert_tokens: AlertTokens
    """Tokens of 1 to 50 alerts."""


class AlertsAssign(Input):
    """Which alerts to assign, and to whom."""

    alert_tokens: AlertTokens
    """Tokens of 1 to 50 alerts."""
    user_id: str
    """Id of the user who is to work on them."""
    note: str | MISSING = MISSING
    """What to tell that user, at most 1,000 characters."""


class AlertsEscalate(Input):
    """Which alerts to escalate, to whom, and why. Shown by example."""

    alert_tokens: list[str] | MISSING = MISSING
    """Tokens of the alerts; how many at a time is not documented here."""
    escalate_to: str | MISSING = MISSING
    """Id of the user who is to take over."""
    reason: str | MISSING = MISSING
    """Why the alerts need attention."""


class AlertsResolve(Input):
    """Which alerts to resolve, and how."""

    alert_tokens: AlertTokens
    """Tokens of 1 to 50 alerts."""
    action: AlertResolutionInput
    """What is done about each of them."""
    rationale: str
    """Reasons for it, at most 5,000 characters."""
    is_false_positive: bool | MISSING = MISSING
    """Whether the findings are about somebody else; false when not given."""
