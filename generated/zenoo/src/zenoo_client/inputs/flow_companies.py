"""Models of what calls send: flow companies."""

from __future__ import annotations

from datetime import date

from pydantic import MISSING

from .._runtime.models import Input


class CompanyVerificationRequest(Input):
    """A company to verify. The more is known of it, the more is checked. Shown by example."""

    company_name: str
    """Name of the company. Stated."""
    registration_number: str
    """Number of the company in its register. Stated."""
    country: str
    """Country of the company, ISO 3166-1 alpha-2. Stated."""
    company_type: str | MISSING = MISSING
    """Legal form of the company."""
    incorporation_date: date | MISSING = MISSING
    """When the company was founded."""
    industry: str | MISSING = MISSING
    """What the company does."""
    address_line_1: str | MISSING = MISSING
    """Street and number."""
    city: str | MISSING = MISSING
    """Town."""
    postcode: str | MISSING = MISSING
    """Postal code; called `postal_code` for persons."""
    annual_revenue: str | MISSING = MISSING
    """Turnover of a year; a number in one of the guides."""
    employee_count: str | MISSING = MISSING
    """How many people work there; a number in one of the guides."""
    sic_codes: str | MISSING = MISSING
    """Codes of the industry, separated by commas; an array in one of the guides."""
    status: str | MISSING = MISSING
    """Status of the company."""
    external_reference: str | MISSING = MISSING
    """The caller's own id of the verification. Within a project, a second request with the
    same id starts nothing: it returns the tokens of the first. Stated.
    """
    directors: list[Director] | MISSING = MISSING
    """Directors of the company, to be screened as well."""
    ubos: list[Ubo] | MISSING = MISSING
    """Ultimate beneficial owners of the company, to be screened as well."""


class Director(Input):
    """A director of a company to verify. Shown by example."""

    first_name: str | MISSING = MISSING
    """Given name."""
    last_name: str | MISSING = MISSING
    """Family name."""
    date_of_birth: str | MISSING = MISSING
    """Birthday."""
    nationality: str | MISSING = MISSING
    """Nationality."""
    role: str | MISSING = MISSING
    """What the person is in the company."""
    appointed_date: str | MISSING = MISSING
    """Since when the person is that."""
    zenoo_entity_id: str | MISSING = MISSING
    """Token of the person where Zenoo knows it already."""


class Ubo(Input):
    """An ultimate beneficial owner of a company to verify. Shown by example."""

    first_name: str | MISSING = MISSING
    """Given name."""
    last_name: str | MISSING = MISSING
    """Family name."""
    date_of_birth: str | MISSING = MISSING
    """Birthday."""
    nationality: str | MISSING = MISSING
    """Nationality."""
    ownership_percentage: float | MISSING = MISSING
    """Share of the company, in percent."""
    role: str | MISSING = MISSING
    """What the person is in the company."""
    zenoo_entity_id: str | MISSING = MISSING
    """Token of the person where Zenoo knows it already."""
