"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_file import File
from .shared_verification_check import VerificationCheck, VerificationStatus
from .shared_verification_with_document_relationships import VerificationWithDocumentRelationships


class GovernmentIdNfcVerification(Answer):
    """A verification of a government ID by its chip. Inferred."""

    type: Literal["verification/government-id-nfc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdNfcVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class GovernmentIdNfcVerificationAttributes(Answer):
    """What was read from the chip."""

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
    birthdate: str | None = None
    expiration_date: Annotated[str | None, Field(alias="expiration-date")] = None
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    """The class of the ID, such as `pp`."""
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number of the ID."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    """The photo of the face."""
    selfie_photo_url: Annotated[str | None, Field(alias="selfie-photo-url")] = None
    """Where the photo of the face is."""
    sex: str | None = None
