"""Models of answers: several resources."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_file import File
from .shared_template import DocumentRelationships, DocumentStatus

GovernmentIdDocumentDesignation = TypeAliasType(
    "GovernmentIdDocumentDesignation",
    Literal[
        "commercial",
        "global_entry",
        "learners",
        "limited_term",
        "nexus",
        "non_domiciled",
        "permanent_resident",
        "provisional",
        "real_id",
        "restricted",
        "temporary",
        "veteran",
        "work_not_permitted",
    ]
    | str,
)
"""What a government ID says about the person or itself."""


class GovernmentIdDocument(Answer):
    """A government ID. Inferred."""

    type: Literal["document/government-id"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdDocumentAttributes
    relationships: DocumentRelationships | None = None


class GovernmentIdDocumentAttributes(Answer):
    """What was read from a government ID."""

    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    """When the document was processed. Null before that."""
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None
    """The same time in seconds since 1970."""
    address_street_1: Annotated[str | None, Field(alias="address-street-1")] = None
    address_street_2: Annotated[str | None, Field(alias="address-street-2")] = None
    """What the street needs besides, such as the number of an apartment."""
    address_city: Annotated[str | None, Field(alias="address-city")] = None
    address_subdivision: Annotated[str | None, Field(alias="address-subdivision")] = None
    """The state, province or the like. In an input for the US, its full name instead of
    letters.
    """
    address_postal_code: Annotated[str | None, Field(alias="address-postal-code")] = None
    front_photo: Annotated[File | None, Field(alias="front-photo")] = None
    """The photo of the front. Null where there is none."""
    back_photo: Annotated[File | None, Field(alias="back-photo")] = None
    """The photo of the back. Null where there is none."""
    selfie_photo: Annotated[File | None, Field(alias="selfie-photo")] = None
    """The photo of the face. Null where there is none."""
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    """The kind of ID, by a short code such as `dl` for a driver license or `pp` for a
    passport.
    """
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_middle: Annotated[str | None, Field(alias="name-middle")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
    name_suffix: Annotated[str | None, Field(alias="name-suffix")] = None
    """What comes after the name."""
    native_name_first: Annotated[str | None, Field(alias="native-name-first")] = None
    """The given name in the script of the country."""
    native_name_middle: Annotated[str | None, Field(alias="native-name-middle")] = None
    """The middle name in the script of the country."""
    native_name_last: Annotated[str | None, Field(alias="native-name-last")] = None
    """The family name in the script of the country."""
    native_name_title: Annotated[str | None, Field(alias="native-name-title")] = None
    """What comes before the name, in the script of the country."""
    birthdate: date | None = None
    issuing_authority: Annotated[str | None, Field(alias="issuing-authority")] = None
    issuing_subdivision: Annotated[str | None, Field(alias="issuing-subdivision")] = None
    """The state, province or the like that issued the ID, by letters such as `CA` in an
    example.
    """
    nationality: str | None = None
    document_number: Annotated[str | None, Field(alias="document-number")] = None
    visa_status: Annotated[str | None, Field(alias="visa-status")] = None
    issue_date: Annotated[date | None, Field(alias="issue-date")] = None
    expiration_date: Annotated[date | None, Field(alias="expiration-date")] = None
    designations: list[GovernmentIdDocumentDesignation] | None = None
    """What the ID says about the person or itself, such as `real_id`."""
    birthplace: str | None = None
    height: str | None = None
    sex: str | None = None
    endorsements: str | None = None
    restrictions: str | None = None
    vehicle_class: Annotated[str | None, Field(alias="vehicle-class")] = None
    identification_number: Annotated[str | None, Field(alias="identification-number")] = None
    """The number that stands for the person. In an example it is the number of a driver
    license.
    """
