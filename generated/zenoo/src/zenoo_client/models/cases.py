"""Models of answers: cases."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

AlertPriority = TypeAliasType("AlertPriority", Literal["Critical", "High", "Medium", "Low"] | str)
"""How urgent an alert is."""


AlertResolution = TypeAliasType(
    "AlertResolution",
    Literal["Approve", "Decline", "Escalate", "Request Document", "Approve with Conditions"] | str,
)
"""How an alert is resolved."""


AuditTargetType = TypeAliasType(
    "AuditTargetType", Literal["case", "alert", "check", "entity", "risk_assessment"] | str
)
"""Kind of object that an audit entry is about."""


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


CheckCategory = TypeAliasType(
    "CheckCategory", Literal["Identity", "Screening", "Company", "Financial", "EDD"] | str
)
"""Group of checks. `EDD` is enhanced due diligence."""


CheckStatus = TypeAliasType(
    "CheckStatus",
    Literal[
        "Pending",
        "Queued",
        "In Progress",
        "Awaiting Document",
        "Awaiting Client",
        "Complete",
        "Failed",
        "Waived",
        "Cancelled",
        "Reused",
        "Retry Scheduled",
    ]
    | str,
)
"""How far a check is."""


EntityCategory = TypeAliasType("EntityCategory", Literal["Company", "Person"] | str)
"""Whom a case is about."""


EntityRole = TypeAliasType("EntityRole", Literal["Primary", "UBO", "Director", "Shareholder"] | str)
"""What an entity is in a case. `UBO` is an ultimate beneficial owner."""


EntityType = TypeAliasType("EntityType", Literal["Person", "Company"] | str)
"""Kind of an entity."""


ErrorCode = TypeAliasType(
    "ErrorCode",
    Literal[
        "VALIDATION_ERROR",
        "INVALID_JSON",
        "UNAUTHORIZED",
        "FORBIDDEN",
        "NOT_FOUND",
        "TOKEN_EXPIRED",
        "PROCESSING",
        "RATE_LIMITED",
        "INTERNAL_ERROR",
        "PROVIDER_ERROR",
        "SERVICE_UNAVAILABLE",
    ]
    | str,
)
"""What went wrong. RATE_LIMITED, INTERNAL_ERROR, PROVIDER_ERROR, SERVICE_UNAVAILABLE and
PROCESSING pass with time; the others do not.
"""


RiskTier = TypeAliasType("RiskTier", Literal["High", "Medium", "Low"] | str)
"""How risky a case is."""


SlaStatus = TypeAliasType("SlaStatus", Literal["On Track", "Warning", "Critical", "Breached"] | str)
"""How a case or an alert keeps to its deadline."""


VerificationStatus = TypeAliasType(
    "VerificationStatus",
    Literal["Not Started", "In Progress", "Verified", "Expired", "Failed"] | str,
)
"""How far an entity is verified."""


class Address(Answer):
    """A postal address."""

    line1: str | None = None
    """First line, usually street and number."""
    line2: str | None = None
    """Second line."""
    city: str | None = None
    """Town."""
    state: str | None = None
    """State, county or region."""
    postal_code: str | None = None
    """Postal code."""
    country: str | None = None
    """Country."""


class Alert(Answer):
    """Something that a check found and that a person has to judge. Shown by example."""

    token: str
    """Identifies the alert."""
    case_token: str | None = None
    """Token of the case."""
    entity_token: str | None = None
    """Token of the entity that the alert is about."""
    type: str | None = None
    """What raised the alert. Known types are Screening, Identity, Company, Document and
    Financial. Stated.
    """
    category: str | None = None
    """What was found, for example PEP Match, Sanctions Hit or Adverse Media; there are more.
    Stated.
    """
    status: str | None = None
    """Where the alert stands. Known values are Open, Acknowledged, Resolved, False Positive
    and Escalated. Stated.
    """
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


class AuditActor(Answer):
    """Who did something. Shown by example."""

    user_id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
    type: str | None = None
    """Kind of actor; `user` is the only value shown."""


class AuditLogEntry(Answer):
    """One thing that happened to a case or to an object of it. Shown by example."""

    token: str
    """Identifies the entry."""
    event_type: str | None = None
    """What happened, for example `case.created`."""
    actor: AuditActor | None = None
    """Who did it."""
    target_type: AuditTargetType | None = None
    """Kind of object that it happened to."""
    target_token: str | None = None
    """Token of the object that it happened to."""
    details: dict[str, Any] | None = None
    """More about it; the keys depend on what happened."""
    ip_address: str | None = None
    """Address that the request came from."""
    created_at: datetime | None = None
    """When it happened."""


class AuditLogEntryList(Answer):
    """A page of audit entries in its envelope. Shown by example."""

    data: list[AuditLogEntry]
    """The audit entries of this page."""
    meta: Meta | None = None
    """Request id and page."""


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


class Check(Answer):
    """One verification of one entity, carried out by a provider or by hand. Shown by example."""

    token: str
    """Identifies the check."""
    entity_token: str | None = None
    """Token of the entity that is checked."""
    type_code: str | None = None
    """What is checked. Known codes are IDV_DOCUMENT, IDV_BIOMETRIC, IDV_DATABASE, IDV_ADDRESS,
    IDV_PHONE, IDV_EMAIL, SCR_PEP, SCR_SANCTIONS, SCR_ADVERSE_MEDIA and SCR_WATCHLIST; there
    are more for companies, finances and enhanced due diligence. Stated.
    """
    category: CheckCategory | None = None
    """Group that the check belongs to."""
    status: CheckStatus | None = None
    """How far the check is."""
    result: str | None = None
    """What came out. Known results are Pass, Refer and Fail. Stated."""
    provider: str | None = None
    """Who carries the check out."""
    execution_method: str | None = None
    """How the check is carried out; `API` is the only value shown."""
    result_data: dict[str, Any] | None = None
    """What the provider answered; the keys depend on the kind of check."""
    alerts_generated: int | None = None
    """Alerts that the check raised."""
    waive_reason: str | None = None
    """Why the check was waived."""
    retry_count: int | None = None
    """How often the check was tried again."""
    valid_until: datetime | None = None
    """Until when the result may be relied upon."""
    executed_at: datetime | None = None
    """When the check was started."""
    completed_at: datetime | None = None
    """When the check came to an end."""
    created_at: datetime | None = None
    """When the check was planned."""
    updated_at: datetime | None = None
    """When the check last changed."""


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


class Entity(Answer):
    """A person or a company that is investigated. Some fields belong to one of the two only.
    Shown by example.
    """

    token: str
    """Identifies the entity."""
    type: EntityType | None = None
    """Whether the entity is a person or a company."""
    first_name: str | None = None
    """Given name of a person."""
    last_name: str | None = None
    """Family name of a person."""
    full_name: str | None = None
    """Whole name of a person."""
    company_name: str | None = None
    """Name of a company."""
    date_of_birth: date | None = None
    """Birthday of a person."""
    nationality: str | None = None
    """Nationality of a person, ISO 3166-1 alpha-2."""
    registration_number: str | None = None
    """Number of a company in its register."""
    country: str | None = None
    """Country of a company, ISO 3166-1 alpha-2."""
    role: EntityRole | None = None
    """What the entity is in the case."""
    verification_status: VerificationStatus | None = None
    """How far the entity is verified."""
    address: Address | None = None
    """Postal address."""
    checks_summary: EntityChecksSummary | None = None
    """The entity's checks in numbers."""
    alerts_summary: EntityAlertsSummary | None = None
    """The entity's alerts in numbers."""
    external_reference: str | None = None
    """The caller's own id of the entity."""
    created_at: datetime | None = None
    """When the entity was created."""
    updated_at: datetime | None = None
    """When the entity last changed."""


class EntityAlertsSummary(Answer):
    """The alerts of an entity in numbers. Shown by example."""

    total: int | None = None
    """All alerts."""
    open: int | None = None
    """Alerts that nobody has resolved yet."""
    resolved: int | None = None
    """Alerts that were resolved."""


class EntityChecksSummary(Answer):
    """The checks of an entity in numbers. Shown by example."""

    total: int | None = None
    """All checks."""
    complete: int | None = None
    """Checks that came to an end."""
    pending: int | None = None
    """Checks that still run or wait."""
    failed: int | None = None
    """Checks that could not be carried out."""


class Error(Answer):
    """What went wrong."""

    error: ErrorCode
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    request_id: str | None = None
    """Identifies the request when asking the vendor's support."""


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


class Meta(Answer):
    """What an answer says about itself. Shown by example."""

    request_id: str | None = None
    """Identifies the request when asking the vendor's support."""
    page: Page | None = None
    """Where the next page starts; of use in lists only."""


class Page(Answer):
    """Position in a list."""

    cursor: str | None = None
    """Cursor of the next page; null on the last one."""
    has_more: bool | None = None
    """Whether a next page exists."""
