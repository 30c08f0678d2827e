"""Models of answers: alerts bulk."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_meta import Meta


class AlertFailure(Answer):
    """An alert that was left as it was. Shown by example."""

    alert_token: str | None = None
    """Token of the alert."""
    error: str | None = None
    """Why it was left."""


class AlertsAcknowledged(Answer):
    """How many of several alerts were acknowledged. Shown by example."""

    acknowledged: int | None = None
    """Alerts that are acknowledged now."""
    failed: int | None = None
    """Alerts that could not be acknowledged."""


class AlertsAcknowledgedAnswer(Answer):
    """The outcome of acknowledging several alerts in its envelope. Shown by example."""

    data: AlertsAcknowledged
    """The outcome."""
    meta: Meta | None = None
    """Request id and page."""


class AlertsAssigned(Answer):
    """How many of several alerts were assigned. Shown by example."""

    assigned: int | None = None
    """Alerts that the user works on now."""
    failed: int | None = None
    """Alerts that could not be assigned."""


class AlertsAssignedAnswer(Answer):
    """The outcome of assigning several alerts in its envelope. Shown by example."""

    data: AlertsAssigned
    """The outcome."""
    meta: Meta | None = None
    """Request id and page."""


class AlertsEscalated(Answer):
    """How many of several alerts were escalated; no page shows it. Assumed."""

    escalated: int | None = None
    """Alerts that are escalated now."""
    failed: int | None = None
    """Alerts that could not be escalated."""


class AlertsEscalatedAnswer(Answer):
    """The outcome of escalating several alerts, in the envelope that every operation of its
    kind has. Assumed.
    """

    data: AlertsEscalated | None = None
    """The outcome."""
    meta: Meta | None = None
    """Request id and page."""


class AlertsResolved(Answer):
    """How many of several alerts were resolved. Shown by example."""

    resolved: int | None = None
    """Alerts that are resolved now."""
    failed: int | None = None
    """Alerts that could not be resolved."""
    errors: list[AlertFailure] | None = None
    """The alerts that could not be resolved, with the reasons."""


class AlertsResolvedAnswer(Answer):
    """The outcome of resolving several alerts in its envelope. Shown by example."""

    data: AlertsResolved
    """The outcome."""
    meta: Meta | None = None
    """Request id and page."""
