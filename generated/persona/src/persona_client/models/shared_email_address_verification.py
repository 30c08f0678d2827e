"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_verification_check import VerificationCheck, VerificationStatus
from .shared_verification_relationships import VerificationRelationships


class EmailAddressVerification(Answer):
    """A verification of an email address, by a code sent to it. Inferred."""

    type: Literal["verification/email-address"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EmailAddressVerificationAttributes
    relationships: VerificationRelationships | None = None


class EmailAddressVerificationAttributes(Answer):
    """What such a verification says about itself."""

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
    email_address: Annotated[str | None, Field(alias="email-address")] = None
    confirmation_code: Annotated[str | None, Field(alias="confirmation-code")] = None
    """The code that confirms the address."""
