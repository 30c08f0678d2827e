"""Models of what calls send: several resources."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

EntityTypeInput = TypeAliasType("EntityTypeInput", Literal["Person", "Company"])
"""Kind of an entity."""


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
    """The caller's own id of the entity, at most 255 characters. The page says in passing that
    it also keeps an entity from being created twice.
    """
    metadata: dict[str, Any] | MISSING = MISSING
    """Free keys and values to store with the entity."""
