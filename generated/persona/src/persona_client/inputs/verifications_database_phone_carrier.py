"""Models of what calls send: verifications database phone carrier."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class PhoneCarrierDatabaseVerificationCreate(Input):
    """A new verification by a phone carrier."""

    attributes: PhoneCarrierDatabaseVerificationCreateAttributes | MISSING = MISSING
    """The attributes of the new verification."""


class PhoneCarrierDatabaseVerificationCreateAttributes(Input):
    """The personal data to compare."""

    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    """The verification template, by id."""
    phone_number: Annotated[str, Field(alias="phone-number")]
    name_first: Annotated[str, Field(alias="name-first")]
    name_last: Annotated[str, Field(alias="name-last")]
    address_street_1: Annotated[str, Field(alias="address-street-1")]
    address_street_2: Annotated[str | MISSING, Field(alias="address-street-2")] = MISSING
    address_subdivision: Annotated[str, Field(alias="address-subdivision")]
    address_postal_code: Annotated[str, Field(alias="address-postal-code")]
    birthdate: date
