"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

EntityRole = TypeAliasType("EntityRole", Literal["Primary", "UBO", "Director", "Shareholder"] | str)
"""What an entity is in a case. `UBO` is an ultimate beneficial owner."""


EntityType = TypeAliasType("EntityType", Literal["Person", "Company"] | str)
"""Kind of an entity."""


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
