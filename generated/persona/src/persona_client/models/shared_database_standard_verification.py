"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_verification_check import VerificationCheck, VerificationStatus
from .shared_verification_relationships import VerificationRelationships


class DatabaseStandardVerification(Answer):
    """A verification of personal data by standard databases. Inferred."""

    type: Literal["verification/database-standard"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DatabaseStandardVerificationAttributes
    relationships: VerificationRelationships | None = None


class DatabaseStandardVerificationAttributes(Answer):
    """The personal data that were compared, and the address in normal form."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
    """
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    birthdate: date | None = None
    """The date of birth, such as 1990-05-31."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    """The given name."""
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    """The family name."""
    phone_number: Annotated[str | None, Field(alias="phone-number")] = None
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    normalized_address_city: Annotated[str | None, Field(alias="normalized-address-city")] = None
    normalized_address_postal_code: Annotated[
        str | None, Field(alias="normalized-address-postal-code")
    ] = None
    normalized_address_street_1: Annotated[
        str | None, Field(alias="normalized-address-street-1")
    ] = None
    normalized_address_street_2: Annotated[
        str | None, Field(alias="normalized-address-street-2")
    ] = None
    normalized_address_subdivision: Annotated[
        str | None, Field(alias="normalized-address-subdivision")
    ] = None
    """The state or other part of the country, such as `CA`."""
