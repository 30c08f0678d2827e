"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_file import File
from .shared_verification_check import VerificationCheck, VerificationStatus
from .shared_verification_with_document_relationships import VerificationWithDocumentRelationships


class GovernmentIdPhoto(Answer):
    """A photo of a government ID."""

    byte_size: Annotated[int | None, Field(alias="byte-size")] = None
    """The size of the photo in bytes."""
    filename: str | None = None
    normalized_url: Annotated[str | None, Field(alias="normalized-url")] = None
    """Where the photo is in normal form."""
    original_urls: Annotated[list[str] | None, Field(alias="original-urls")] = None
    """Where the photos are as they were sent."""
    page: str | None = None
    """Which side it shows, such as `front`."""
    url: str | None = None


class GovernmentIdVerification(Answer):
    """A verification of a government ID by its photos. Inferred."""

    type: Literal["verification/government-id"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class GovernmentIdVerificationAttributes(Answer):
    """What was read from a government ID, and where its photos are. An address of a photo
    needs no key and works for 6 hours, or for as long as the API key or the webhook says.
    """

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
    entity_confidence_reasons: Annotated[
        list[str] | None, Field(alias="entity-confidence-reasons")
    ] = None
    """The reasons for `entity-confidence-score`, such as `low_confidence_entity_match`."""
    entity_confidence_score: Annotated[float | None, Field(alias="entity-confidence-score")] = None
    """A score of confidence. Values from 0 to 100 are seen in examples."""
    front_photo_url: Annotated[str | None, Field(alias="front-photo-url")] = None
    back_photo_url: Annotated[str | None, Field(alias="back-photo-url")] = None
    photo_urls: Annotated[list[GovernmentIdPhoto] | None, Field(alias="photo-urls")] = None
    """All photos, with where they are."""
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    """The photo of the face."""
    selfie_photo_url: Annotated[str | None, Field(alias="selfie-photo-url")] = None
    """Where the photo of the face is."""
    video_url: Annotated[str | None, Field(alias="video-url")] = None
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    """The class of the ID, such as `dl` for a driver license."""
    capture_method: Annotated[str | None, Field(alias="capture-method")] = None
    """How the photos came: `api` and `upload` are seen in examples."""
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_suffix: Annotated[str | None, Field(alias="name-suffix")] = None
    native_name_first: Annotated[str | None, Field(alias="native-name-first")] = None
    """The first name in the script of its language."""
    native_name_middle: Annotated[str | None, Field(alias="native-name-middle")] = None
    """The middle name in the script of its language."""
    native_name_last: Annotated[str | None, Field(alias="native-name-last")] = None
    """The last name in the script of its language."""
    native_name_title: Annotated[str | None, Field(alias="native-name-title")] = None
    """The title in the script of its language."""
    birthdate: str | None = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    """What issued the ID, such as the state `CA`."""
    issuing_subdivision: Annotated[str | None, Field(alias="issuing-subdivision")] = None
    nationality: str | None = None
    document_number: Annotated[str | None, Field(alias="document-number")] = None
    visa_status: Annotated[str | None, Field(alias="visa-status")] = None
    issue_date: Annotated[str | None, Field(alias="issue-date")] = None
    expiration_date: Annotated[str | None, Field(alias="expiration-date")] = None
    designations: list[str] | None = None
    """Inferred."""
    birthplace: str | None = None
    endorsements: str | None = None
    height: str | None = None
    sex: str | None = None
    restrictions: str | None = None
    vehicle_class: Annotated[str | None, Field(alias="vehicle-class")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    from_reusable_persona: Annotated[bool | None, Field(alias="from-reusable-persona")] = None
    """Whether the data come from a reusable persona, and so from an earlier verification."""
