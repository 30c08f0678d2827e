"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_risk_tier import RiskTier

RiskAssessmentStatus = TypeAliasType(
    "RiskAssessmentStatus", Literal["Draft", "Active", "Superseded", "Overridden", "Approved"] | str
)
"""Where a risk assessment stands. `Superseded` ones are no longer in force."""


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
