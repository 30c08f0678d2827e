"""Models of what calls send: entities."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_address_input import AddressInput

VerificationStatusInput = TypeAliasType(
    "VerificationStatusInput",
    Literal["Not Started", "In Progress", "Verified", "Expired", "Failed"],
)
"""How far an entity is verified."""


class EntityUpdate(Input):
    """What to change about a person or a company. Shown by example."""

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
    """Number of a company in its register."""
    country: str | MISSING = MISSING
    """Country of a company, ISO 3166-1 alpha-2."""
    address: AddressInput | MISSING = MISSING
    """Postal address."""
    metadata: dict[str, Any] | MISSING = MISSING
    """Free keys and values to store with the entity; no answer returns them."""
