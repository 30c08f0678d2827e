"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_hit_status import HitStatus, ScreeningResult
from .shared_risk_tier import RiskTier

CompanyStatus = TypeAliasType("CompanyStatus", Literal["Active", "Dissolved", "Struck Off"] | str)
"""Whether a company exists, as its register says."""


CompanyVerificationStatus = TypeAliasType(
    "CompanyVerificationStatus", Literal["Verified", "Failed", "Pending"] | str
)
"""Whether a register confirms a company."""


ProcessingStatus = TypeAliasType(
    "ProcessingStatus", Literal["complete", "processing", "failed"] | str
)
"""How far a verification is."""


Verdict = TypeAliasType("Verdict", Literal["Pass", "Refer", "Fail"] | str)
"""What a verification came to. `Refer` asks a person to decide."""


class ComplianceMetadata(Answer):
    """Which due diligence was done. Inferred."""

    cdd_completed: bool | None = None
    """Whether customer due diligence is done."""
    cdd_completed_at: datetime | None = None
    """When it was done."""
    edd_required: bool | None = None
    """Whether enhanced due diligence is needed."""


class DocumentData(Answer):
    """What can be read on an identity document. Inferred."""

    full_name: str | None = None
    """Whole name."""
    date_of_birth: str | None = None
    """Birthday."""
    expiration_date: str | None = None
    """Until when the document is valid."""
    gender: str | None = None
    """Gender as written there."""


class FlowTokens(Answer):
    """What gives access to one verification. Shown by example."""

    pull: str | None = None
    """Token to fetch the result with."""
    start: str | None = None
    """Token for the person who is verified."""


class VerificationCheck(Answer):
    """One check of a verification. Inferred."""

    type: str | None = None
    """What was checked."""
    status: str | None = None
    """What came out."""
    provider: str | None = None
    """Who carried the check out."""


class VerificationChecks(Answer):
    """The checks of a verification in numbers, and one by one. Inferred."""

    total: int | None = None
    """All checks."""
    passed: int | None = None
    """Checks with a good result."""
    referred: int | None = None
    """Checks that a person has to judge."""
    failed: int | None = None
    """Checks with a bad result."""
    checks: list[VerificationCheck] | None = None
    """The checks one by one."""


class VerificationResult(Answer):
    """The report on a verified person or company. Some parts belong to one of the two only."""

    case_reference: str | None = None
    """Name of the case that people see."""
    external_reference: str | None = None
    """The caller's own id of the verification."""
    processing_status: ProcessingStatus | None = None
    """Whether the report is complete."""
    overall_verdict: Verdict | None = None
    """What the verification came to."""
    risk_tier: RiskTier | None = None
    """Risk tier of the person or company."""
    completed_at: datetime | None = None
    """When the verification came to an end."""
    next_review_date: date | None = None
    """When to verify again."""
    tokens: FlowTokens | None = None
    """What to fetch the rest with; only a partial report has it."""
    company: VerifiedCompany | None = None
    """The company as its register has it."""
    screening: ScreeningResult | None = None
    """What lists of persons and companies say."""
    directors: list[VerifiedDirector] | None = None
    """Directors of the company that were found."""
    beneficial_owners: list[dict[str, Any]] | None = None
    """Beneficial owners of the company that were found; their fields are not known."""
    identity: VerifiedIdentity | None = None
    """Whether the person is who it claims to be."""
    document: VerifiedDocument | None = None
    """The person's identity document."""
    biometric: VerifiedBiometric | None = None
    """The person's face."""
    risk_assessment: VerificationRisk | None = None
    """Risk of the person or company; another shape than the risk assessment of a case."""
    checks_summary: VerificationChecks | None = None
    """The checks that were run."""
    compliance_metadata: ComplianceMetadata | None = None
    """Which due diligence was done."""
    phone_verification: dict[str, Any] | None = None
    """The person's telephone number; a sample has it, the reference has not. Shown by example."""
    email_verification: dict[str, Any] | None = None
    """The person's e-mail address; a sample has it, the reference has not. Shown by example."""
    address_verification: dict[str, Any] | None = None
    """The person's postal address; a sample has it, the reference has not. Shown by example."""


class VerificationRisk(Answer):
    """Risk of a verified person or company. Inferred."""

    overall_score: float | None = None
    """The risk as a number."""
    tier: RiskTier | None = None
    """Tier that the score leads to."""
    factors: list[VerificationRiskFactor] | None = None
    """What the score rests on."""


class VerificationRiskFactor(Answer):
    """One reason for a score. Inferred."""

    factor: str | None = None
    """What was looked at."""
    severity: str | None = None
    """How heavy it weighs."""
    detail: str | None = None
    """What was found."""


class VerifiedBiometric(Answer):
    """A person's face, and how it compares with the document. Inferred."""

    liveness_verified: bool | None = None
    """Whether a living person was there."""
    liveness_assessment: str | None = None
    """What the check for that came to."""
    liveness_score: float | None = None
    """How sure the provider is of that."""
    face_match: bool | None = None
    """Whether the face is that of the document."""
    face_match_score: float | None = None
    """How sure the provider is of that."""


class VerifiedCompany(Answer):
    """A company as its register has it."""

    legal_name: str | None = None
    """Name in the register."""
    registration_number: str | None = None
    """Number in the register."""
    jurisdiction: str | None = None
    """Where the register is."""
    company_status: CompanyStatus | None = None
    """Whether the company exists."""
    company_type: str | None = None
    """Legal form."""
    incorporation_date: date | None = None
    """When the company was founded."""
    registered_address: str | None = None
    """Address in the register."""
    sic_codes: str | None = None
    """Codes of the industry."""
    verification_status: CompanyVerificationStatus | None = None
    """Whether the register confirms the company."""
    verified_at: datetime | None = None
    """When the register was asked."""


class VerifiedDirector(Answer):
    """A director of a company as found in its register."""

    name: str | None = None
    """Whole name."""
    date_of_birth: date | None = None
    """Birthday."""
    role: str | None = None
    """What the person is in the company: Director, Secretary, Chair and others."""
    pep_status: HitStatus | None = None
    """Whether the person is politically exposed."""
    sanctions_status: HitStatus | None = None
    """Whether the person is under sanctions."""
    screening_completed_at: datetime | None = None
    """When the person was screened."""


class VerifiedDocument(Answer):
    """An identity document. Inferred."""

    verified: bool | None = None
    """Whether the document is genuine."""
    document_type: str | None = None
    """Kind of document."""
    document_country: str | None = None
    """Country that issued it."""
    validation_result: str | None = None
    """What the check of its content came to."""
    tamper_result: str | None = None
    """What the search for changes came to."""
    extracted_data: DocumentData | None = None
    """What can be read on it."""


class VerifiedIdentity(Answer):
    """Whether a person is who it claims to be. Inferred."""

    verified: bool | None = None
    """Whether the identity is confirmed."""
    decision: str | None = None
    """What the provider decided."""
    score: float | None = None
    """How sure the provider is."""
    authentication_id: str | None = None
    """Id of the check at the provider."""
