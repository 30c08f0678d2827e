"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from datetime import date
from typing import Any, NotRequired, TypedDict

from .shared_address_input import EntityTypeInput


class AddressInputDict(TypedDict):
    """A postal address."""

    line1: NotRequired[str]
    """First line, usually street and number."""
    line2: NotRequired[str]
    """Second line."""
    city: NotRequired[str]
    """Town."""
    state: NotRequired[str]
    """State, county or region."""
    postal_code: NotRequired[str]
    """Postal code."""
    country: NotRequired[str]
    """Country."""


class DirectorDict(TypedDict):
    """A director of a company to verify. Shown by example."""

    first_name: NotRequired[str]
    """Given name."""
    last_name: NotRequired[str]
    """Family name."""
    date_of_birth: NotRequired[str]
    """Birthday."""
    nationality: NotRequired[str]
    """Nationality."""
    role: NotRequired[str]
    """What the person is in the company."""
    appointed_date: NotRequired[str]
    """Since when the person is that."""
    zenoo_entity_id: NotRequired[str]
    """Token of the person where Zenoo knows it already."""


class EntityCreateDict(TypedDict):
    """A person or a company to create. A person needs `first_name` and `last_name`, and should
    have `date_of_birth` or `nationality`; a company needs `company_name` and `country`.
    """

    type: NotRequired[EntityTypeInput]
    """Whether the entity is a person or a company."""
    first_name: NotRequired[str]
    """Given name of a person."""
    last_name: NotRequired[str]
    """Family name of a person."""
    date_of_birth: NotRequired[date]
    """Birthday of a person."""
    nationality: NotRequired[str]
    """Nationality of a person, ISO 3166-1 alpha-2."""
    company_name: NotRequired[str]
    """Name of a company."""
    registration_number: NotRequired[str]
    """Number of a company in its register; look-ups there need it."""
    country: NotRequired[str]
    """Country of a company, ISO 3166-1 alpha-2."""
    address: NotRequired[AddressInputDict]
    """Postal address."""
    external_reference: NotRequired[str]
    """The caller's own id of the entity, at most 255 characters. The page says in passing that
    it also keeps an entity from being created twice.
    """
    metadata: NotRequired[dict[str, Any]]
    """Free keys and values to store with the entity."""


class UboDict(TypedDict):
    """An ultimate beneficial owner of a company to verify. Shown by example."""

    first_name: NotRequired[str]
    """Given name."""
    last_name: NotRequired[str]
    """Family name."""
    date_of_birth: NotRequired[str]
    """Birthday."""
    nationality: NotRequired[str]
    """Nationality."""
    ownership_percentage: NotRequired[float]
    """Share of the company, in percent."""
    role: NotRequired[str]
    """What the person is in the company."""
    zenoo_entity_id: NotRequired[str]
    """Token of the person where Zenoo knows it already."""
