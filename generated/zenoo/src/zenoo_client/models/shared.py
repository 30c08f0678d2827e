"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

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


AuditTargetType = TypeAliasType(
    "AuditTargetType", Literal["case", "alert", "check", "entity", "risk_assessment"] | str
)
"""Kind of object that an audit entry is about."""


CheckCategory = TypeAliasType(
    "CheckCategory", Literal["Identity", "Screening", "Company", "Financial", "EDD"] | str
)
"""Group of checks. `EDD` is enhanced due diligence."""


CheckResult = TypeAliasType("CheckResult", Literal["Pass", "Refer", "Fail"] | str)
"""What a check came to. `Refer` asks a person to decide."""


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


CheckTypeCode = TypeAliasType(
    "CheckTypeCode",
    Literal[
        "IDV_DOCUMENT",
        "IDV_BIOMETRIC",
        "IDV_DATABASE",
        "IDV_ADDRESS",
        "IDV_PHONE",
        "IDV_EMAIL",
        "SCR_PEP",
        "SCR_SANCTIONS",
        "SCR_ADVERSE_MEDIA",
        "SCR_WATCHLIST",
    ]
    | str,
)
"""What is checked. Besides the codes that are known, there are others for companies, finances
and enhanced due diligence.
"""


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


RiskAssessmentStatus = TypeAliasType(
    "RiskAssessmentStatus", Literal["Draft", "Active", "Superseded", "Overridden", "Approved"] | str
)
"""Where a risk assessment stands. `Superseded` ones are no longer in force."""


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


class AlertList(Answer):
    """A page of alerts in its envelope. Shown by example."""

    data: list[Alert]
    """The alerts of this page."""
    meta: Meta | None = None
    """Request id and page."""


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


class Check(Answer):
    """One verification of one entity, carried out by a provider or by hand. Shown by example."""

    token: str
    """Identifies the check."""
    entity_token: str | None = None
    """Token of the entity that is checked."""
    type_code: CheckTypeCode | None = None
    """What is checked."""
    category: CheckCategory | None = None
    """Group that the check belongs to."""
    status: CheckStatus | None = None
    """How far the check is."""
    result: CheckResult | None = None
    """What came out."""
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


class CheckList(Answer):
    """A page of checks in its envelope. Shown by example."""

    data: list[Check]
    """The checks of this page."""
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


class EntityAnswer(Answer):
    """One entity in its envelope. Shown by example."""

    data: Entity
    """The entity."""
    meta: Meta | None = None
    """Request id and page."""


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


class Meta(Answer):
    """What an answer says about itself. Shown by example."""

    request_id: str | None = None
    """Identifies the request when asking the vendor's support."""
    page: Page | None = None
    """Where the next page starts; of use in lists only."""
    total: int | None = None
    """Items on all pages together; one guide shows it, the reference does not."""


class Page(Answer):
    """Position in a list."""

    cursor: str | None = None
    """Cursor of the next page; null on the last one."""
    has_more: bool | None = None
    """Whether a next page exists."""


class RiskAssessment(Answer):
    """How risky a case is, as calculated from four dimensions. Shown by example."""

    token: str
    """Identifies the assessment."""
    case_token: str | None = None
    """Token of the case."""
    status: RiskAssessmentStatus | None = None
    """Where the assessment stands."""
    overall_score: float | None = None
    """Score of the case, 0 to 100."""
    tier: RiskTier | None = None
    """Tier that the score leads to."""
    dimensions: RiskDimensions | None = None
    """What the score is made of."""
    due_diligence_path: str | None = None
    """How deep the case has to be investigated, as an abbreviation."""
    review_frequency: str | None = None
    """How often the case is to be looked at again, in words."""
    override_tier: RiskTier | None = None
    """Tier that a person put in place of the calculated one."""
    override_justification: str | None = None
    """Why a person changed the tier."""
    approved_by: str | None = None
    """Id of the user who approved the assessment."""
    approved_at: datetime | None = None
    """When the assessment was approved."""
    model_version: str | None = None
    """Version of the risk model that was used."""
    created_at: datetime | None = None
    """When the assessment was made."""
    updated_at: datetime | None = None
    """When the assessment last changed."""


class RiskAssessmentAnswer(Answer):
    """One risk assessment in its envelope. Shown by example."""

    data: RiskAssessment
    """The risk assessment."""
    meta: Meta | None = None
    """Request id and page."""


class RiskDimension(Answer):
    """One dimension of a risk score. Shown by example."""

    score: float | None = None
    """Score of this dimension alone, 0 to 100."""
    weight: float | None = None
    """Share of this dimension in the whole."""
    weighted_score: float | None = None
    """What this dimension adds to the whole."""
    factors: list[RiskFactor] | None = None
    """What the score of this dimension rests on."""


class RiskDimensions(Answer):
    """The four dimensions of a risk score. Shown by example."""

    customer: RiskDimension | None = None
    """Risk from who the customer is."""
    geographic: RiskDimension | None = None
    """Risk from the countries involved."""
    product_service: RiskDimension | None = None
    """Risk from what the customer buys."""
    transaction: RiskDimension | None = None
    """Risk from how the customer pays and trades."""


class RiskFactor(Answer):
    """One reason for a score. Shown by example."""

    name: str | None = None
    """What was looked at."""
    value: str | None = None
    """What was found."""
    score_contribution: float | None = None
    """What it adds to the score of the dimension."""
