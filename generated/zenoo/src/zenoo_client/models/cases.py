"""Models of answers: cases."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_alert import Alert, SlaStatus
from .shared_check import Check
from .shared_entity import Entity
from .shared_meta import Meta
from .shared_risk_tier import RiskTier

CaseDecision = TypeAliasType("CaseDecision", Literal["Approve", "Decline"] | str)
"""Outcome of a case."""


CaseStatus = TypeAliasType(
    "CaseStatus",
    Literal[
        "New", "In Progress", "In Review", "Internal Review", "Client Input", "Closed", "Escalated"
    ]
    | str,
)
"""Where a case stands. `Closed` is final."""


CaseType = TypeAliasType("CaseType", Literal["Onboarding", "Review", "Perpetual"] | str)
"""Why a case is opened."""


EntityCategory = TypeAliasType("EntityCategory", Literal["Company", "Person"] | str)
"""Whom a case is about."""


class Case(Answer):
    """An investigation. It ends when it is closed with a decision."""

    token: str
    """Identifies the case. Shown by example."""
    name: str | None = None
    """Name that people see, given by the vendor."""
    type: CaseType | None = None
    """Why the case was opened."""
    status: CaseStatus | None = None
    """Where the case stands."""
    entity_category: EntityCategory | None = None
    """Whether the case is about a company or a person."""
    assigned_to: str | None = None
    """Id of the user who works on the case."""
    sla_deadline: datetime | None = None
    """When the case is due."""
    sla_status: SlaStatus | None = None
    """How the case keeps to its deadline."""
    open_alerts_count: int | None = None
    """Alerts that nobody has resolved yet."""
    total_entities_count: int | None = None
    """Persons and companies in the case."""
    risk_tier: RiskTier | None = None
    """Risk tier of the assessment in force."""
    risk_score: float | None = None
    """Score of the assessment in force, 0 to 100."""
    decision: CaseDecision | None = None
    """How the case was decided; not set before it is closed. Inferred."""
    external_reference: str | None = None
    """The caller's own id of the case."""
    created_at: datetime | None = None
    """When the case was opened."""
    updated_at: datetime | None = None
    """When the case last changed."""
    closed_at: datetime | None = None
    """When the case was closed; not set before. Inferred."""


class CaseAnswer(Answer):
    """One case in its envelope. Shown by example."""

    data: Case
    """The case."""
    meta: Meta | None = None
    """Request id and page."""


class CaseList(Answer):
    """A page of cases in its envelope. Shown by example."""

    data: list[Case]
    """The cases of this page."""
    meta: Meta | None = None
    """Request id and page."""


class ComplianceReport(Answer):
    """A case with all that belongs to it, for an auditor. Shown by example."""

    case_token: str | None = None
    """Token of the case."""
    case_name: str | None = None
    """Name of the case that people see."""
    case_type: str | None = None
    """Why the case was opened."""
    case_status: str | None = None
    """Where the case stands."""
    decision: str | None = None
    """How the case was decided."""
    entities: list[Entity] | None = None
    """Persons and companies in the case."""
    checks: list[Check] | None = None
    """Checks of the entities."""
    alerts: list[Alert] | None = None
    """Alerts of the case."""


class ComplianceReportAnswer(Answer):
    """One compliance report in its envelope. Shown by example."""

    data: ComplianceReport
    """The report."""
    meta: Meta | None = None
    """Request id and page."""


class InvalidTransition(Answer):
    """A move of a case to another status that its life cycle does not allow. Shown by example."""

    error: str
    """Always `invalid_transition`, as far as shown."""
    message: str
    """What went wrong, for people."""
    current_status: str | None = None
    """Status that the case is in."""
    requested_status: str | None = None
    """Status that was asked for."""
