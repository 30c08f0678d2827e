"""Models of what calls send: flow persons."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

IdentityDocumentType = TypeAliasType(
    "IdentityDocumentType", Literal["passport", "national_id", "driving_licence"]
)
"""Kind of identity document."""


class PersonVerificationRequest(Input):
    """A person to verify."""

    first_name: str
    """Given name."""
    last_name: str
    """Family name."""
    country: str
    """Country of the person, ISO 3166-1 alpha-2."""
    date_of_birth: date | MISSING = MISSING
    """Birthday."""
    email: str | MISSING = MISSING
    """E-mail address."""
    phone: str | MISSING = MISSING
    """Telephone number, in the form of E.164."""
    address: str | MISSING = MISSING
    """Street and number."""
    city: str | MISSING = MISSING
    """Town."""
    postal_code: str | MISSING = MISSING
    """Postal code; called `postcode` for companies."""
    nationality: str | MISSING = MISSING
    """Nationality."""
    document_type: IdentityDocumentType | MISSING = MISSING
    """Document that the person will show."""
    external_reference: str | MISSING = MISSING
    """The caller's own id of the verification, at most 255 characters. Within a project, a
    second request with the same id starts nothing: it returns the tokens of the first.
    """
