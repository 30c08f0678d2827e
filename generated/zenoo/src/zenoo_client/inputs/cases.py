"""Models of what calls send: cases."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CaseDecisionInput = TypeAliasType("CaseDecisionInput", Literal["Approve", "Decline"])
"""Outcome of a case."""


CaseStatusInput = TypeAliasType(
    "CaseStatusInput",
    Literal[
        "New", "In Progress", "In Review", "Internal Review", "Client Input", "Closed", "Escalated"
    ],
)
"""Where a case stands. `Closed` is final."""


CaseTypeInput = TypeAliasType("CaseTypeInput", Literal["Onboarding", "Review", "Perpetual"])
"""Why a case is opened."""


EntityCategoryInput = TypeAliasType("EntityCategoryInput", Literal["Company", "Person"])
"""Whom a case is about."""


EntityTypeInput = TypeAliasType("EntityTypeInput", Literal["Person", "Company"])
"""Kind of an entity."""


RiskTierInput = TypeAliasType("RiskTierInput", Literal["High", "Medium", "Low"])
"""How risky a case is."""


class AddressInput(Input):
    """A postal address."""

    line1: str | MISSING = MISSING
    """First line, usually street and number."""
    line2: str | MISSING = MISSING
    """Second line."""
    city: str | MISSING = MISSING
    """Town."""
    state: str | MISSING = MISSING
    """State, county or region."""
    postal_code: str | MISSING = MISSING
    """Postal code."""
    country: str | MISSING = MISSING
    """Country."""


class CaseClose(Input):
    """How a case ends."""

    decision: CaseDecisionInput
    """Outcome of the case."""
    summary: str | MISSING = MISSING
    """Reasons for the decision, at most 5,000 characters."""


class CaseCreate(Input):
    """A case to open."""

    type: CaseTypeInput | MISSING = MISSING
    """Why the case is opened."""
    entity_category: EntityCategoryInput | MISSING = MISSING
    """Whether the case is about a company or a person."""
    assigned_to: str | MISSING = MISSING
    """Id of the user who is to work on the case."""
    entity: EntityCreate | MISSING = MISSING
    """First entity of the case, created with it."""
    external_reference: str | MISSING = MISSING
    """The caller's own id of the case, at most 255 characters."""
    metadata: dict[str, Any] | MISSING = MISSING
    """Free keys and values to store with the case; no answer returns them."""


class CaseEscalate(Input):
    """Why a case is escalated, and to whom."""

    reason: str
    """Why the case needs attention, at most 2,000 characters."""
    escalate_to: str | MISSING = MISSING
    """Id of the user who is to take over."""


class CaseUpdate(Input):
    """What to change about a case."""

    status: CaseStatusInput | MISSING = MISSING
    """Status to move the case to; only some moves are allowed."""
    assigned_to: str | MISSING = MISSING
    """Id of the user who is to work on the case."""
    metadata: dict[str, Any] | MISSING = MISSING
    """Free keys and values to store with the case; no answer returns them."""


class EntityCreate(Input):
    """A person or a company to create. A person needs `first_name` and `last_name`, and should
    have `date_of_birth` or `nationality`; a company needs `company_name` and `country`.
    """

    type: EntityTypeInput | MISSING = MISSING
    """Whether the entity is a person or a company."""
    first_name: str | MISSING = MISSING
    """Given name of a person."""
    last_name: str | MISSING = MISSING
    """Family name of a person."""
    date_of_birth: date | MISSING = MISSING
    """Birthday of a person."""
    nationality: str | MISSING = MISSING
    """Nationality of a person, ISO 3166-1 alpha-2."""
    company_name: str | MISSING = MISSING
    """Name of a company."""
    registration_number: str | MISSING = MISSING
    """Number of a company in its register; look-ups there need it."""
    country: str | MISSING = MISSING
    """Country of a company, ISO 3166-1 alpha-2."""
    address: AddressInput | MISSING = MISSING
    """Postal address."""
    external_reference: str | MISSING = MISSING
    """The caller's own id of the entity, at most 255 characters."""
    metadata: dict[str, Any] | MISSING = MISSING
    """Free keys and values to store with the entity."""
